#include "slimfit/intake/update_level.hpp"

#include "slimfit/intake/level_choice.hpp"
#include "slimfit/intake/scale.hpp"

#include <algorithm>

namespace slimfit::intake {

namespace {

using school::Measurement;
using school::Pupil;
using school::PupilLevel;
using school::School;
using school::SubjectId;

const std::string& word_of(const School& school, SubjectId subject, int value) {
    return school[*school[subject].scale].values.at(static_cast<std::size_t>(value));
}

Message old_word(const School& school, const PupilLevel& old) {
    if (!old.value)
        return {"onbekend", "unknown"};
    const auto& word = word_of(school, old.subject, *old.value);
    return {word, word};
}

void report_level(
    const Pupil& pupil,
    const PupilLevel& old,
    int value,
    const Measurement& measured,
    const Delivery& delivery,
    TakingIn& work
) {
    const auto& school = work.school;
    add_change(
        work,
        ChangeKind::level,
        pupil.code,
        pupil.name,
        {"{subject} {old} → {new} ({measure} {value}, {on}; {kind}{test})",
         "{subject} {old} → {new} ({measure} {value}, {on}; {kind}{test})"},
        {{"subject", school[old.subject].code},
         {"old", old_word(school, old)},
         {"new", word_of(school, old.subject, value)},
         {"measure", name_of_measure(measured.measure)},
         {"value", measured.value},
         {"on", measured.on ? measured.on->to_string() : "-"},
         {"kind", name_of(delivery.kind)},
         {"test", measured.test.empty() ? "" : ' ' + measured.test}}
    );
}

/// Whether a measurement means a level to somebody: what it meant to her in an earlier year group,
/// or before the school changed its table, counts as well.
bool means_a_level(const School& school, const Measurement& measurement) {
    constexpr int year_groups = 8;
    for (int year_group = 1; year_group <= year_groups; ++year_group)
        if (level_of(school, measurement, year_group))
            return true;
    return false;
}

/// A level that was there without a measurement stays as one, with its date. One that came from a
/// measurement on another scale is no measurement itself.
void keep_old(const School& school, const PupilLevel& level, Pupil& pupil) {
    if (!level.value)
        return;
    const bool is_measured = std::ranges::any_of(pupil.measurements, [&](const Measurement& old) {
        return old.subject == level.subject && old.on == level.on && means_a_level(school, old);
    });
    if (!is_measured)
        pupil.measurements.push_back(
            {.subject = level.subject,
             .measure = own_measure(school, level.subject),
             .value = word_of(school, level.subject, *level.value),
             .on = level.on,
             .certainty = level.certainty,
             .test = {}}
        );
}

}  // namespace

void update_level(Pupil& pupil, SubjectId subject, const Delivery& delivery, TakingIn& work) {
    const auto* const newest = newest_with_level(work.school, pupil, subject);
    if (newest == nullptr)
        return;
    const auto value = level_of(work.school, *newest, pupil.year_group);
    const auto measured = *newest;
    auto level = std::ranges::find(pupil.levels, subject, &PupilLevel::subject);
    if (level == pupil.levels.end())
        level = pupil.levels.insert(level, {.subject = subject, .certainty = measured.certainty});
    if (level->on > measured.on)
        return;
    if (level->value == value && level->on == measured.on && level->certainty == measured.certainty)
        return;
    if (level->value != value)
        report_level(pupil, *level, *value, measured, delivery, work);
    keep_old(work.school, *level, pupil);
    level->value = value;
    level->on = measured.on;
    level->certainty = measured.certainty;
}

}  // namespace slimfit::intake
