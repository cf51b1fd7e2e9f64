#include "slimfit/formats/xml/problem_order.hpp"

#include <algorithm>
#include <charconv>

namespace slimfit::formats {

int line_of(const Problem& problem) {
    const auto colon = problem.where.rfind(':');
    int line = 0;
    if (colon != std::string::npos)
        std::from_chars(
            problem.where.data() + colon + 1, problem.where.data() + problem.where.size(), line
        );
    return line;
}

Problems in_order_of_lines(Problems problems) {
    std::ranges::stable_sort(problems, {}, line_of);
    return problems;
}

}  // namespace slimfit::formats
