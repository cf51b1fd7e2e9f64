#include "slimfit/exact/cheapest.hpp"
#include "slimfit/exact/statements.hpp"

#include "support/random_source.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <optional>

using namespace slimfit;
using namespace slimfit::exact;

namespace {

/// A program of choices, rows and costs by chance.
IntegerProgram random_program(std::uint64_t seed, int choices) {
    test::RandomSource random{seed};
    IntegerProgram program;
    std::vector<Column> columns;
    for (auto number = 0; number < choices; ++number) {
        columns.push_back(program.add_choice());
        program.charge(of(columns.back()), random.number(-9, 9));
    }
    for (auto row = 0; row < choices / 2; ++row) {
        Sum sum;
        for (const auto column : columns)
            sum.add(of(column), random.number(-2, 2));
        program.keep_within(sum, random.number(-3, 0), random.number(0, 3));
    }
    return program;
}

std::int64_t value_of(const Sum& sum, unsigned chosen) {
    auto value = sum.constant;
    for (const auto& [column, factor] : sum.terms)
        value += ((chosen >> column.value()) & 1U) != 0 ? factor : 0;
    return value;
}

/// By trying all.
std::optional<std::int64_t> least_cost(const IntegerProgram& program) {
    std::optional<std::int64_t> least;
    for (auto chosen = 0U; chosen < 1U << program.columns().size(); ++chosen) {
        const auto is_allowed = std::ranges::all_of(program.rows(), [&](const auto& row) {
            const auto value = value_of(row.sum, chosen);
            return row.low <= value && value <= row.high;
        });
        if (is_allowed)
            least = std::min(least.value_or(1'000), value_of(program.cost(), chosen));
    }
    return least;
}

/// A statement over three choices, at each of their eight values.
template <class Says, class Means>
void check_statement(Says says, Means means) {
    for (auto chosen = 0; chosen < 8; ++chosen) {
        IntegerProgram program;
        std::vector<Sum> choices;
        for (auto number = 0; number < 3; ++number) {
            const auto column = program.add_choice();
            const auto value = (chosen >> number) & 1;
            choices.push_back(of(column));
            program.keep_within(choices.back(), value, value);
        }
        program.charge(says(program, choices));
        const auto answer = cheapest(program, {});
        INFO("chosen " << chosen);
        REQUIRE_FALSE(answer.values.empty());
        CHECK(answer.cost == means(chosen & 1, (chosen >> 1) & 1, (chosen >> 2) & 1));
    }
}

Sum all_of(const std::vector<Sum>& choices) {
    Sum sum;
    for (const auto& choice : choices)
        sum.add(choice);
    return sum;
}

}  // namespace

TEST_CASE("the cheapest choice is the one that trying all finds") {
    auto found = 0;
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        INFO("seed " << seed);
        const auto program = random_program(seed, 8);
        const auto expected = least_cost(program);
        const auto answer = cheapest(program, {});
        REQUIRE(answer.is_proven);
        REQUIRE(answer.values.empty() == !expected.has_value());
        if (expected) {
            ++found;
            REQUIRE(answer.cost == *expected);
        }
    }
    CHECK(found > 100);
}

TEST_CASE("only what costs less is found when that is asked") {
    for (std::uint64_t seed = 1; seed <= 50; ++seed) {
        INFO("seed " << seed);
        const auto program = random_program(seed, 8);
        const auto least = least_cost(program);
        if (!least)
            continue;
        const auto none = cheapest(program, {.work = 10'000, .below = *least, .time = {}});
        CHECK(none.values.empty());
        CHECK(none.is_proven);
        CHECK(cheapest(program, {.below = *least + 1, .time = {}}).cost == *least);
    }
}

TEST_CASE("the same program has the same answer, also where nothing costs anything") {
    test::RandomSource random{3};
    IntegerProgram program;
    std::vector<Column> choices;
    for (auto each = 0; each < 40; ++each)
        choices.push_back(program.add_choice());
    for (auto row = 0; row < 12; ++row) {
        Sum some_of_them;
        for (const auto choice : choices)
            if (random.number(0, 4) == 0)
                some_of_them.add(of(choice), random.number(1, 3));
        program.keep_within(some_of_them, 3, 5);
    }
    const auto first = cheapest(program, {});
    REQUIRE_FALSE(first.values.empty());
    const auto second = cheapest(program, {});
    CHECK(first.values == second.values);
    CHECK(first.work == second.work);
}

TEST_CASE("a constant of the cost counts") {
    IntegerProgram program;
    const auto choice = program.add_choice();
    program.charge({.constant = 7, .terms = {{choice, 2}}});
    program.keep_at_least(of(choice), 1);
    CHECK(cheapest(program, {}).cost == 9);
    CHECK(cheapest(program, {.below = 9, .time = {}}).values.empty());
    CHECK(cheapest(program, {.below = 10, .time = {}}).cost == 9);
}

TEST_CASE("statements mean what they say at every choice") {
    check_statement(
        [](IntegerProgram& program, const std::vector<Sum>& choices) {
            return any_of(program, choices);
        },
        [](int a, int b, int c) { return a | b | c; }
    );
    check_statement(
        [](IntegerProgram& program, const std::vector<Sum>& choices) {
            return Sum{}.add(any_of(program, choices), -1);
        },
        [](int a, int b, int c) { return -(a | b | c); }
    );
    for (const auto times : {1, -1})
        check_statement(
            [times](IntegerProgram& program, const std::vector<Sum>& choices) {
                return Sum{}.add(both_of(program, choices[0], choices[2]), times);
            },
            [times](int a, int, int c) { return times * (a & c); }
        );
    check_statement(
        [](IntegerProgram& program, const std::vector<Sum>& choices) {
            return outside(program, all_of(choices), 1, 2);
        },
        [](int a, int b, int c) { return a + b + c == 0 || a + b + c == 3 ? 1 : 0; }
    );
    check_statement(
        [](IntegerProgram& program, const std::vector<Sum>& choices) {
            return outside_if(program, choices[0], all_of(choices), 3, 9);
        },
        [](int a, int b, int c) { return a == 0 ? 0 : 3 - a - b - c; }
    );
    check_statement(
        [](IntegerProgram& program, const std::vector<Sum>& choices) {
            return is_above_zero(program, all_of(choices));
        },
        [](int a, int b, int c) { return a | b | c; }
    );
    check_statement(
        [](IntegerProgram& program, const std::vector<Sum>& choices) {
            return square_of(program, all_of(choices));
        },
        [](int a, int b, int c) { return (a + b + c) * (a + b + c); }
    );
    check_statement(
        [](IntegerProgram& program, const std::vector<Sum>& choices) {
            return divided(program, all_of(choices), 2);
        },
        [](int a, int b, int c) { return (a + b + c + 1) / 2; }
    );
}
