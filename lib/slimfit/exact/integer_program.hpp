#pragma once

#include "slimfit/core/id.hpp"

#include <cstdint>
#include <vector>

namespace slimfit::exact {

/// A number that is to be chosen.
using Column = Id<struct ColumnOfProgram>;

struct Term {
    Column column;
    std::int64_t factor{};
};

/// A constant and some columns, each so many times.
struct Sum {
    std::int64_t constant{};
    std::vector<Term> terms;

    Sum& add(const Sum& other, std::int64_t times = 1);

    /// No column twice, none zero times; in order.
    void tidy();
};

[[nodiscard]] Sum constantly(std::int64_t value);

/// A column alone, so many times.
[[nodiscard]] Sum of(Column column, std::int64_t times = 1);

/// Numbers to be chosen so that each row of sums stays within its limits and the whole costs least.
///
///     IntegerProgram program;
///     const auto monday = program.add_choice();
///     const auto tuesday = program.add_choice();
///     program.keep_within(of(monday).add(of(tuesday)), 1, 1);
///     program.charge(of(monday), 5);
///     const auto answer = cheapest(program, {});   // Tuesday
class IntegerProgram {
public:
    /// What may be chosen for a column.
    struct Range {
        std::int64_t low{};
        std::int64_t high{};
        bool whole{};  ///< a whole number; else any between them
    };

    struct Row {
        Sum sum;  ///< without a constant
        std::int64_t low{};
        std::int64_t high{};
    };

    /// 0 or 1.
    Column add_choice();

    /// Between 0 and a limit, such as follows from the rows and the cost: whole by itself when all
    /// choices are made.
    Column add_amount(std::int64_t high);

    /// A whole number between 0 and a limit.
    Column add_number(std::int64_t high);

    /// No row is made where that is so anyhow.
    void keep_within(Sum sum, std::int64_t low, std::int64_t high);

    void keep_at_least(Sum sum, std::int64_t low);
    void keep_at_most(Sum sum, std::int64_t high);

    /// The sum is part of the cost.
    void charge(const Sum& sum, std::int64_t times = 1) { cost_.add(sum, times); }

    /// The least and the most that a sum can be, by the ranges of its columns alone.
    [[nodiscard]] std::int64_t least(const Sum& sum) const;
    [[nodiscard]] std::int64_t most(const Sum& sum) const;

    [[nodiscard]] const std::vector<Range>& columns() const { return columns_; }

    [[nodiscard]] const std::vector<Row>& rows() const { return rows_; }

    [[nodiscard]] const Sum& cost() const { return cost_; }

private:
    Column add(const Range& range);

    std::vector<Range> columns_;
    std::vector<Row> rows_;
    Sum cost_;
};

}  // namespace slimfit::exact
