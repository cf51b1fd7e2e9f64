#include "slimfit/exact/integer_program.hpp"

#include <algorithm>
#include <utility>

namespace slimfit::exact {

Sum& Sum::add(const Sum& other, std::int64_t times) {
    constant += times * other.constant;
    for (const auto& [column, factor] : other.terms)
        terms.push_back({column, times * factor});
    return *this;
}

void Sum::tidy() {
    std::ranges::stable_sort(terms, {}, &Term::column);
    std::vector<Term> merged;
    for (const auto& term : terms)
        if (!merged.empty() && merged.back().column == term.column)
            merged.back().factor += term.factor;
        else
            merged.push_back(term);
    std::erase_if(merged, [](const Term& term) { return term.factor == 0; });
    terms = std::move(merged);
}

Sum constantly(std::int64_t value) {
    return {.constant = value, .terms = {}};
}

Sum of(Column column, std::int64_t times) {
    return {.constant = 0, .terms = {{column, times}}};
}

Column IntegerProgram::add_choice() {
    return add({.low = 0, .high = 1, .whole = true});
}

Column IntegerProgram::add_amount(std::int64_t high) {
    return add({.low = 0, .high = high, .whole = false});
}

Column IntegerProgram::add_number(std::int64_t high) {
    return add({.low = 0, .high = high, .whole = true});
}

Column IntegerProgram::add(const Range& range) {
    columns_.push_back(range);
    return Column{static_cast<std::uint32_t>(columns_.size() - 1)};
}

void IntegerProgram::keep_within(Sum sum, std::int64_t low, std::int64_t high) {
    sum.tidy();
    if (least(sum) >= low && most(sum) <= high)
        return;
    const auto constant = std::exchange(sum.constant, 0);
    rows_.push_back({.sum = std::move(sum), .low = low - constant, .high = high - constant});
}

void IntegerProgram::keep_at_least(Sum sum, std::int64_t low) {
    sum.tidy();
    const auto high = most(sum);
    keep_within(std::move(sum), low, std::max(low, high));
}

void IntegerProgram::keep_at_most(Sum sum, std::int64_t high) {
    sum.tidy();
    const auto low = least(sum);
    keep_within(std::move(sum), std::min(low, high), high);
}

std::int64_t IntegerProgram::least(const Sum& sum) const {
    auto least = sum.constant;
    for (const auto& [column, factor] : sum.terms) {
        const auto& range = columns_[column.value()];
        least += factor * (factor > 0 ? range.low : range.high);
    }
    return least;
}

std::int64_t IntegerProgram::most(const Sum& sum) const {
    auto most = sum.constant;
    for (const auto& [column, factor] : sum.terms) {
        const auto& range = columns_[column.value()];
        most += factor * (factor > 0 ? range.high : range.low);
    }
    return most;
}

}  // namespace slimfit::exact
