#include "slimfit/school/checks/problem_list.hpp"

#include <algorithm>

namespace slimfit::school {

void ProblemList::add(int line, const Text& text, const Facts& facts) {
    found_.push_back({line, filled(text, facts)});
}

Problems ProblemList::in_order_of_lines() const {
    auto sorted = found_;
    std::ranges::stable_sort(sorted, {}, &Found::line);
    Problems problems;
    problems.reserve(sorted.size());
    for (auto& [line, message] : sorted)
        problems.push_back(
            {line > 0 ? file_ + ':' + std::to_string(line) : file_, std::move(message)}
        );
    return problems;
}

}  // namespace slimfit::school
