#include "slimfit/workload/indicators.hpp"

#include "slimfit/school/day.hpp"
#include "slimfit/workload/adults.hpp"
#include "slimfit/workload/pupil_time.hpp"

#include <algorithm>
#include <map>

namespace slimfit::workload {

namespace {

using roster::PlacedSession;
using school::Nature;
using school::PupilId;

bool is_lesson(Nature nature) {
    switch (nature) {
    case Nature::base_group_time:
    case Nature::instruction:
    case Nature::extended_instruction:
    case Nature::independent_work:
    case Nature::lesson:
    case Nature::gym:
    case Nature::pull_out:
        return true;
    case Nature::eating:
    case Nature::outdoor:
    case Nature::coaching:
    case Nature::meeting:
    case Nature::unit_leading:
    case Nature::excursion:
        break;
    }
    return false;
}

/// part / whole, times `scale`, rounded to the nearest.
std::optional<int> ratio(std::int64_t scale, Minutes part, Minutes whole) {
    if (whole <= Minutes{0})
        return std::nullopt;
    return static_cast<int>((2 * scale * part.count() + whole.count()) / (2 * whole.count()));
}

bool mixes_base_groups(const SessionTime& time, const school::School& school) {
    const auto base_group = [&](const PupilTime& pupil) { return school[pupil.pupil].base_group; };
    return !time.pupils.empty() && std::ranges::any_of(time.pupils, [&](const PupilTime& pupil) {
        return base_group(pupil) != base_group(time.pupils.front());
    });
}

/// The sums from which the indicators follow.
struct Sums {
    std::map<Nature, Minutes> pupil_time;
    std::map<PupilId, Minutes> teaching_time;
    Minutes lessons{};
    Minutes mixed_lessons{};
    Minutes core{};
    Minutes mixed_core{};
    Minutes teachers{};
    Minutes adults{};
};

void add_adults(Sums& sums, const PlacedSession& session, const school::School& school) {
    for (const auto adult : adults_of(session)) {
        sums.adults += session.time.length();
        if (may_teach(school[adult], session.subject, session.date))
            sums.teachers += session.time.length();
    }
}

void add_pupils(Sums& sums, const SessionTime& time, const school::School& school) {
    const auto& session = *time.session;
    const auto pupil_time = time.total();
    const auto mixed = mixes_base_groups(time, school) ? pupil_time : Minutes{0};
    sums.pupil_time[school[session.kind].nature] += pupil_time;
    sums.lessons += pupil_time;
    sums.mixed_lessons += mixed;
    if (session.subject && school[*session.subject].core) {
        sums.core += pupil_time;
        sums.mixed_core += mixed;
    }
}

Sums sums_of(
    const school::School& school, const roster::Roster& roster, std::optional<school::UnitId> unit
) {
    Sums sums;
    for (const auto& time : time_of_pupils(school, roster)) {
        const auto& session = *time.session;
        if (unit && session.unit != unit)
            continue;
        const auto& kind = school[session.kind];
        if (is_lesson(kind.nature))
            add_pupils(sums, time, school);
        if (is_lesson(kind.nature) || kind.nature == Nature::coaching)
            add_adults(sums, session, school);
        if (kind.teaching_time)
            for (const auto& pupil : time.pupils)
                sums.teaching_time[pupil.pupil] += pupil.minutes;
    }
    return sums;
}

/// The pupils of the unit who are at school on some day of the week.
std::vector<PupilId> pupils_in(
    const school::School& school, calendar::IsoWeek week, std::optional<school::UnitId> unit
) {
    const auto days = school_days_of(school, week);
    std::vector<PupilId> pupils;
    for (std::uint32_t row = 0; row < school.pupils.size(); ++row) {
        const auto& pupil = school.pupils[row];
        const bool here =
            std::ranges::any_of(days, [&](calendar::Date date) { return pupil.is_here_on(date); });
        if (here && (!unit || school[pupil.base_group].unit == *unit))
            pupils.emplace_back(row);
    }
    return pupils;
}

TeachingTime teaching_time_of(const std::vector<PupilId>& pupils, const Sums& sums) {
    if (pupils.empty())
        return {};
    TeachingTime teaching{.least = Minutes::max()};
    Minutes sum{0};
    for (const auto pupil : pupils) {
        const auto found = sums.teaching_time.find(pupil);
        const auto minutes = found == sums.teaching_time.end() ? Minutes{0} : found->second;
        teaching.least = std::min(teaching.least, minutes);
        teaching.most = std::max(teaching.most, minutes);
        sum += minutes;
    }
    teaching.mean = sum / static_cast<std::int64_t>(pupils.size());
    return teaching;
}

}  // namespace

Indicators indicators_of(
    const school::School& school, const roster::Roster& roster, std::optional<school::UnitId> unit
) {
    const auto sums = sums_of(school, roster, unit);
    const auto pupils = pupils_in(school, roster.week, unit);
    Indicators indicators{
        .pupils = static_cast<int>(pupils.size()),
        .lesson_pupil_time = sums.lessons,
        .teacher_contact_time = sums.teachers,
        .staff_contact_time = sums.adults,
        .pupils_per_teacher_hour_in_tenths = ratio(10, sums.lessons, sums.teachers),
        .pupils_per_staff_hour_in_tenths = ratio(10, sums.lessons, sums.adults),
        .cross_group_core_per_mille = ratio(1000, sums.mixed_core, sums.core),
        .cross_group_per_mille = ratio(1000, sums.mixed_lessons, sums.lessons),
        .teaching_time = teaching_time_of(pupils, sums)};
    for (const auto& [nature, pupil_time] : sums.pupil_time)
        if (pupil_time > Minutes{0})
            indicators.natures.push_back(
                {nature, pupil_time, ratio(1000, pupil_time, sums.lessons).value_or(0)}
            );
    return indicators;
}

}  // namespace slimfit::workload
