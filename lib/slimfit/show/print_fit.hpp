#pragma once

#include "slimfit/show/people_strip.hpp"
#include "slimfit/show/shown.hpp"
#include "slimfit/show/week_plan.hpp"

namespace slimfit::show {

/// How a sheet goes on paper.
struct PrintFit {
    int size{};          ///< of the letters, in hundredths of a point
    bool strip_apart{};  ///< breaks and talks of people on a page of their own
};

/// The largest letters at which a sheet is expected to fit one A4 page on its side; never larger
/// than is pleasant nor smaller than can be read. When the strip of people would make them too
/// small it gets a page of its own. An estimate from the number of letters: fonts differ.
[[nodiscard]] PrintFit
print_fit(const Shown& shown, const WeekPlan& plan, const std::vector<PersonStrip>& people);

}  // namespace slimfit::show
