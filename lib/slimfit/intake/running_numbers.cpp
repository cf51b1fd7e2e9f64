#include "slimfit/intake/running_numbers.hpp"

#include "slimfit/calendar/digits.hpp"
#include "slimfit/intake/plain_digits.hpp"

#include <algorithm>
#include <string>

namespace slimfit::intake {

namespace {

/// Of "3", and of the "3." and "3.0" that word processors and spreadsheets make of it.
std::string_view without_fraction(std::string_view number) {
    const auto point = std::min(number.find('.'), number.size());
    const auto is_empty = number.find_first_not_of(".0", point) == std::string_view::npos;
    return is_empty ? number.substr(0, point) : number;
}

}  // namespace

void RunningNumbers::note(std::string_view key) {
    if (key.empty())
        return;
    if (const auto number = calendar::read_digits(without_fraction(with_plain_digits(key))))
        numbers_.insert(*number);
    else
        others_.emplace(key);
}

bool RunningNumbers::count_the_rows() const {
    const auto keys = numbers_.size() + others_.size();
    const auto counting = std::ranges::count_if(numbers_, [&](int number) {
        return number >= 1 && static_cast<std::size_t>(number) <= keys;
    });
    return 2 * static_cast<std::size_t>(counting) > keys;
}

}  // namespace slimfit::intake
