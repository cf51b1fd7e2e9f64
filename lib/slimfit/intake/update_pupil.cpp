#include "slimfit/intake/update_pupil.hpp"

#include "slimfit/intake/pupil_stay.hpp"

namespace slimfit::intake {

namespace {

using calendar::Date;
using school::Pupil;

void update_stay(const PupilRow& row, Pupil& pupil, TakingIn& work) {
    const auto from = first_day(row.from_file, work.school.year);
    const auto until = last_day(row.from_file, work.options.on);
    const bool was_gone = has_left(pupil, work.options.on);
    const auto before = std::pair{pupil.from, pupil.until};
    // A day that is still to come and that the file does not say any more was taken back there.
    const auto on = work.options.on;
    const bool is_to_come = pupil.from && *pupil.from > on && !row.from_file.has_unreadable_day;
    const bool is_to_leave = pupil.until && *pupil.until >= on && !row.from_file.has_unreadable_day;
    if (from || is_to_come)
        pupil.from = from;
    if (until || was_gone || is_to_leave)
        pupil.until = until;
    keep_stay_valid(pupil, row.where, work);
    if (before == std::pair{pupil.from, pupil.until})
        return;
    add_change(
        work,
        was_gone ? ChangeKind::returned : ChangeKind::stay,
        pupil.code,
        pupil.name,
        {"{old_from} t/m {old_until} → {from} t/m {until}",
         "{old_from} to {old_until} → {from} to {until}"},
        {{"old_from", day_or_none(before.first)},
         {"old_until", day_or_none(before.second)},
         {"from", day_or_none(pupil.from)},
         {"until", day_or_none(pupil.until)}},
        row.where
    );
}

void update_year_group(const PupilRow& row, Pupil& pupil, TakingIn& work) {
    const auto year_group = row.from_file.year_group;
    if (!year_group || *year_group == pupil.year_group)
        return;
    add_change(
        work,
        ChangeKind::year_group,
        pupil.code,
        pupil.name,
        {"groep {old} → {new}", "year group {old} → {new}"},
        {{"old", pupil.year_group}, {"new", *year_group}},
        row.where
    );
    pupil.year_group = *year_group;
}

void update_group(const PupilRow& row, Pupil& pupil, TakingIn& work) {
    if (!row.group || *row.group == pupil.base_group)
        return;
    add_change(
        work,
        ChangeKind::moved,
        pupil.code,
        pupil.name,
        {"{old} → {new}", "{old} → {new}"},
        {{"old", work.school[pupil.base_group].name}, {"new", work.school[*row.group].name}},
        row.where
    );
    pupil.base_group = *row.group;
}

}  // namespace

void update_pupil(const PupilRow& row, Pupil& pupil, TakingIn& work) {
    if (has_left(row.from_file, work.options.on)) {
        let_leave(*last_day(row.from_file, work.options.on), pupil, row.where, work);
        return;
    }
    update_stay(row, pupil, work);
    update_year_group(row, pupil, work);
    update_group(row, pupil, work);
}

void let_leave(Date last, Pupil& pupil, const std::string& where, TakingIn& work) {
    if (pupil.until && *pupil.until <= last)
        return;
    pupil.until = last;
    keep_stay_valid(pupil, where, work);
    add_change(
        work,
        ChangeKind::left,
        pupil.code,
        pupil.name,
        {"laatste dag {last}", "last day {last}"},
        {{"last", last.to_string()}},
        where
    );
}

void keep_stay_valid(Pupil& pupil, const std::string& where, TakingIn& work) {
    if (!pupil.from || !pupil.until || *pupil.until >= *pupil.from)
        return;
    add_change(
        work,
        ChangeKind::warning,
        pupil.code,
        pupil.name,
        {"de laatste dag, {until}, is voor de eerste, {from}; alleen de laatste telt. Klopt dat "
         "niet, verbeter het dan in de leerlingadministratie",
         "the last day, {until}, is before the first, {from}; only the last counts. If that is not "
         "so, mend it in the pupil administration"},
        {{"until", pupil.until->to_string()}, {"from", pupil.from->to_string()}},
        where
    );
    pupil.from.reset();
}

std::string day_or_none(std::optional<Date> day) {
    return day ? day->to_string() : "-";
}

}  // namespace slimfit::intake
