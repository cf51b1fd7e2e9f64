#include "slimfit/intake/month_name.hpp"

#include "slimfit/intake/plain_text.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace slimfit::intake {

std::optional<int> month_called(std::string_view written) {
    static constexpr std::array<std::pair<std::string_view, int>, 21> months{
        {{"januari", 1},  {"january", 1},   {"februari", 2}, {"february", 2}, {"maart", 3},
         {"march", 3},    {"mrt", 3},       {"april", 4},    {"mei", 5},      {"may", 5},
         {"juni", 6},     {"june", 6},      {"juli", 7},     {"july", 7},     {"augustus", 8},
         {"august", 8},   {"september", 9}, {"oktober", 10}, {"october", 10}, {"november", 11},
         {"december", 12}}};
    constexpr std::size_t shortest = 3;
    const auto word = compared(written);
    const auto found = std::ranges::find_if(months, [&](const auto& month) {
        return word.size() >= shortest && month.first.starts_with(word);
    });
    return found == months.end() ? std::nullopt : std::optional{found->second};
}

}  // namespace slimfit::intake
