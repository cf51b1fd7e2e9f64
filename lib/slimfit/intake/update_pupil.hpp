#pragma once

#include "slimfit/intake/taking_in.hpp"

namespace slimfit::intake {

/// A pupil of a file, with what the file and the school together say of her.
struct PupilRow {
    const DeliveredPupil& from_file;
    std::string shown;  ///< her name
    std::optional<school::BaseGroupId> group;
    std::string where;
};

/// What the row of a pupil whom we have changes in her: stay, year group and base group.
void update_pupil(const PupilRow& row, school::Pupil& pupil, TakingIn& work);

void let_leave(calendar::Date last, school::Pupil& pupil, const std::string& where, TakingIn& work);

/// The day, or what stands for a day that nobody said.
[[nodiscard]] std::string day_or_none(std::optional<calendar::Date> day);

/// Who left before she came was never here: the last day alone says so, and that it does is told.
void keep_stay_valid(school::Pupil& pupil, const std::string& where, TakingIn& work);

}  // namespace slimfit::intake
