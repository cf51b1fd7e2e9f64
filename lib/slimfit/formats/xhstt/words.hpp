#pragma once

#include "slimfit/formats/xml/word_table.hpp"
#include "slimfit/xhstt/constraint.hpp"

namespace slimfit::formats {

inline constexpr WordTable<xhstt::CostFunction, 3> cost_function_words{
    {{xhstt::CostFunction::linear, "Linear"},
     {xhstt::CostFunction::quadratic, "Quadratic"},
     {xhstt::CostFunction::step, "Step"}}};

/// Words of older versions of the format, which the reference refuses too.
inline constexpr std::array<std::string_view, 5> obsolete_cost_functions{
    "Sum", "SumSteps", "StepSum", "SumSquares", "SquareSum"};

}  // namespace slimfit::formats
