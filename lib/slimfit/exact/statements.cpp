#include "slimfit/exact/statements.hpp"

#include <algorithm>
#include <vector>

namespace slimfit::exact {

namespace {

Sum difference(const Sum& one, const Sum& other) {
    auto sum = one;
    return sum.add(other, -1);
}

}  // namespace

Sum any_of(IntegerProgram& program, std::span<const Sum> cases) {
    std::vector<Sum> open;
    for (const auto& one : cases)
        if (program.least(one) > 0)
            return constantly(1);
        else if (program.most(one) > 0)
            open.push_back(one);
    if (open.empty())
        return constantly(0);
    if (open.size() == 1)
        return open.front();
    const auto any = of(program.add_amount(1));
    auto none_of_them = any;
    for (const auto& one : open) {
        program.keep_at_least(difference(any, one), 0);
        none_of_them.add(one, -1);
    }
    program.keep_at_most(none_of_them, 0);
    return any;
}

Sum both_of(IntegerProgram& program, const Sum& one, const Sum& other) {
    if (program.most(one) == 0 || program.least(other) > 0)
        return one;
    if (program.most(other) == 0 || program.least(one) > 0)
        return other;
    const auto both = of(program.add_amount(1));
    program.keep_at_most(difference(both, one), 0);
    program.keep_at_most(difference(both, other), 0);
    program.keep_at_least(difference(difference(both, one), other), -1);
    return both;
}

Sum outside(IntegerProgram& program, const Sum& sum, std::int64_t low, std::int64_t high) {
    return outside_if(program, constantly(1), sum, low, high);
}

Sum outside_if(
    IntegerProgram& program,
    const Sum& condition,
    const Sum& sum,
    std::int64_t low,
    std::int64_t high
) {
    const auto least = program.least(sum);
    const auto most = program.most(sum);
    const auto below = low - least;
    const auto above = most - high;
    if ((below <= 0 || program.most(condition) == 0) && above <= 0)
        return constantly(0);
    auto lacking = constantly(0);
    lacking.add(condition, low).add(sum, -1);
    if (above <= 0 && program.least(lacking) >= 0)
        return lacking;
    const auto too_much = difference(sum, constantly(high));
    if (below <= 0 && program.least(too_much) >= 0)
        return too_much;
    const auto far = of(program.add_amount(std::max({below, above, std::int64_t{0}})));
    if (below > 0)
        program.keep_at_least(difference(far, lacking), 0);
    if (above > 0)
        program.keep_at_least(difference(far, too_much), 0);
    return far;
}

Sum is_above_zero(IntegerProgram& program, const Sum& sum) {
    const auto most = program.most(sum);
    if (most <= 0)
        return constantly(0);
    if (program.least(sum) > 0)
        return constantly(1);
    const auto is_above = program.add_choice();
    auto left = sum;
    left.add(of(is_above), -most);
    program.keep_at_most(left, 0);
    return of(is_above);
}

Sum square_of(IntegerProgram& program, const Sum& sum) {
    const auto most = program.most(sum);
    if (most <= 1)
        return sum;
    // 1 + 3 + 5 + ...: the cheapest come first by themselves.
    auto square = constantly(0);
    auto units = sum;
    for (std::int64_t unit = 1; unit <= most; ++unit) {
        const auto column = of(program.add_amount(1));
        square.add(column, 2 * unit - 1);
        units.add(column, -1);
    }
    program.keep_at_most(units, 0);
    return square;
}

Sum divided(IntegerProgram& program, const Sum& sum, std::int64_t by) {
    const auto most = program.most(sum);
    if (most <= 0)
        return constantly(0);
    const auto whole = of(program.add_number((most + by - 1) / by));
    auto left = sum;
    left.add(whole, -by);
    program.keep_at_most(left, 0);
    return whole;
}

}  // namespace slimfit::exact
