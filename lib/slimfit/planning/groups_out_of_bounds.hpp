#pragma once

#include "slimfit/planning/draft.hpp"

#include <vector>

namespace slimfit::planning {

/// A level group that has too many pupils, or too few.
struct GroupOutOfBounds {
    std::size_t group{};  ///< its row in the draft
    int size{};
    int limit{};  ///< that it does not keep

    [[nodiscard]] int pupils_off() const { return size > limit ? size - limit : limit - size; }
};

/// Groups that are made keep their limits; those of a week that has begun may not, when pupils came
/// or went since.
[[nodiscard]] std::vector<GroupOutOfBounds> groups_out_of_bounds(const Draft& draft);

/// One message each, with what to do: no timetable mends it. None where the school made the rule a
/// wish.
[[nodiscard]] std::vector<Message> words_of_groups_out_of_bounds(const Draft& draft);

}  // namespace slimfit::planning
