#include "slimfit/school/day.hpp"

#include "slimfit/rulebook/limits.hpp"

#include <algorithm>

namespace slimfit::school {

namespace {

using calendar::Date;
using calendar::TimeSpan;

constexpr TimeSpan whole_day{
    calendar::ClockTime{calendar::Minutes{0}}, calendar::ClockTime{calendar::Minutes{1440}}};

/// Puts stretches in order of time and joins those that touch or overlap.
std::vector<TimeSpan> joined(std::vector<TimeSpan> spans) {
    std::ranges::sort(spans);
    std::vector<TimeSpan> result;
    for (const auto& span : spans) {
        if (!result.empty() && span.begin <= result.back().end)
            result.back().end = std::max(result.back().end, span.end);
        else
            result.push_back(span);
    }
    return result;
}

/// What is left of the stretches outside `gap`.
std::vector<TimeSpan> without(const std::vector<TimeSpan>& spans, TimeSpan gap) {
    std::vector<TimeSpan> result;
    for (const auto& span : spans) {
        const TimeSpan before{span.begin, std::min(span.end, gap.begin)};
        const TimeSpan after{std::max(span.begin, gap.end), span.end};
        if (before.begin < before.end)
            result.push_back(before);
        if (after.begin < after.end)
            result.push_back(after);
    }
    return result;
}

bool works_then(const Presence& presence, Date date, calendar::CycleWeek week) {
    return presence.weekday == date.weekday() && (!presence.week || presence.week == week) &&
           (!presence.from || *presence.from <= date) &&
           (!presence.until || date <= *presence.until);
}

/// As if every day were a school day, and nobody ever absent.
std::vector<TimeSpan> standing_presence_on(const School& school, StaffId staff, Date date) {
    const auto week = school.year.cycle_week(calendar::IsoWeek::of(date));
    std::vector<TimeSpan> at_work;
    for (const auto& presence : school[staff].presence)
        if (works_then(presence, date, week))
            at_work.push_back(presence.time);
    return joined(std::move(at_work));
}

calendar::Minutes sum_of(const std::vector<TimeSpan>& spans) {
    calendar::Minutes sum{};
    for (const auto& span : spans)
        sum += span.length();
    return sum;
}

bool ends_early_for(const ShortDay& day, UnitId unit, Date date) {
    return day.date == date &&
           (day.units.empty() || std::ranges::find(day.units, unit) != day.units.end());
}

bool closes_day(const School& school, const Block& block) {
    return school[block.kind].nature == Nature::base_group_time &&
           block.shape == BlockShape::each_base_group;
}

/// What the last block has left goes to the closing of the day, or the end of it. Of a lunch, or of
/// what is hardly longer than the closing, nothing useful is left beside it.
void close_day(const School& school, const Block& closing, DayRhythm& rhythm) {
    auto& last = rhythm.back();
    auto at_the_end = closing;
    at_the_end.time = last.time;
    const bool is_all = school[last.kind].nature == Nature::eating ||
                        last.time.length() < 2 * closing.time.length();
    if (is_all) {
        last = std::move(at_the_end);
        return;
    }
    at_the_end.time.begin = last.time.end - closing.time.length();
    last.time.end = at_the_end.time.begin;
    rhythm.push_back(std::move(at_the_end));
}

void end_early(const School& school, calendar::ClockTime ends, DayRhythm& rhythm) {
    if (rhythm.empty())
        return;
    const auto closing = rhythm.back();
    std::erase_if(rhythm, [&](const Block& block) { return block.time.begin >= ends; });
    if (rhythm.empty() || rhythm.back().time.end <= ends)
        return;
    rhythm.back().time.end = ends;
    const bool lost_its_closing = rhythm.back().code != closing.code;
    if (lost_its_closing && closes_day(school, closing))
        close_day(school, closing, rhythm);
}

}  // namespace

DayRhythm full_rhythm_on(const School& school, UnitId unit, Date date) {
    if (!school.year.is_school_day(date))
        return {};
    const auto& bells = school.exceptions.other_bells;
    const auto other = std::ranges::find_if(bells, [&](const OtherBells& bell) {
        return bell.date == date && bell.unit == unit;
    });
    return other != bells.end() ? other->rhythm
                                : school[unit].rhythm[static_cast<std::size_t>(date.weekday())];
}

DayRhythm rhythm_on(const School& school, UnitId unit, Date date) {
    auto rhythm = full_rhythm_on(school, unit, date);
    for (const auto& day : school.exceptions.short_days)
        if (ends_early_for(day, unit, date))
            end_early(school, day.ends, rhythm);
    return rhythm;
}

std::vector<TimeSpan> presence_on(const School& school, StaffId staff, Date date) {
    if (!school.year.is_school_day(date))
        return {};
    auto at_work = standing_presence_on(school, staff, date);
    for (const auto& absence : school.exceptions.absences)
        if (absence.staff == staff && absence.days.contains(date))
            at_work = without(at_work, absence.time.value_or(whole_day));
    return at_work;
}

int part_of_load(const School& school, StaffId staff, calendar::IsoWeek week) {
    const auto& person = school[staff];
    calendar::Minutes standing{};
    calendar::Minutes there{};
    for (const auto weekday : calendar::school_days) {
        standing += sum_of(standing_presence_on(school, staff, week.day(weekday)));
        there += sum_of(presence_on(school, staff, week.day(weekday)));
    }
    if (there == calendar::Minutes{} || person.contract <= 0 || person.serves.empty())
        return 0;
    const auto part = person.contract * there.count() / standing.count();
    return std::max(1, static_cast<int>(part));
}

std::vector<TimeSpan> working_time_on(const School& school, StaffId staff, Date date) {
    auto at_work = presence_on(school, staff, date);
    for (const auto& excursion : school.exceptions.excursions)
        if (excursion.date == date && std::ranges::count(escorts_of(school, excursion), staff) > 0)
            at_work.push_back(excursion.time);
    return joined(std::move(at_work));
}

std::vector<const Excursion*> excursions_in(const School& school, calendar::IsoWeek week) {
    const auto days = school_days_of(school, week);
    std::vector<const Excursion*> held;
    for (const auto& excursion : school.exceptions.excursions)
        if (std::ranges::count(days, excursion.date) > 0 && heads_of(school, excursion) > 0)
            held.push_back(&excursion);
    return held;
}

std::vector<StaffId> escorts_of(const School& school, const Excursion& excursion) {
    auto escorts = excursion.escorts;
    std::erase_if(escorts, [&](StaffId staff) {
        return std::ranges::any_of(school.exceptions.absences, [&](const Absence& absence) {
            return absence.staff == staff && absence.days.contains(excursion.date) &&
                   absence.time.value_or(whole_day).overlaps(excursion.time);
        });
    });
    return escorts;
}

int heads_of(const School& school, const Excursion& excursion) {
    std::size_t heads{};
    for (const auto group : excursion.base_groups)
        heads += pupils_of(school, group, excursion.date).size();
    return static_cast<int>(heads);
}

int adults_needed(const School& school, const Excursion& excursion) {
    const auto kind = std::ranges::find(school.kinds, Nature::excursion, &SessionKind::nature);
    if (kind == school.kinds.end())
        return 1;
    const auto ratio = kind->pupils_per_adult;
    const auto by_ratio = ratio == 0 ? 0 : (heads_of(school, excursion) + ratio - 1) / ratio;
    return std::max({1, kind->adults_at_least, by_ratio});
}

std::optional<StaffId> mentor_on(const School& school, BaseGroupId group, Date date) {
    if (!school.year.is_school_day(date))
        return std::nullopt;
    const auto week = school.year.cycle_week(calendar::IsoWeek::of(date));
    const auto mentor = school[group].mentor_on(date.weekday(), week);
    if (!mentor || presence_on(school, *mentor, date).empty())
        return std::nullopt;
    return mentor;
}

std::vector<TimeSpan> closed_on(const School& school, ZoneId zone, Date date) {
    std::vector<TimeSpan> closed;
    for (const auto& closure : school.exceptions.closed_zones)
        if (closure.zone == zone && closure.days.contains(date))
            closed.push_back(closure.time.value_or(whole_day));
    return joined(std::move(closed));
}

const Excursion* excursion_on(const School& school, BaseGroupId group, Date date) {
    const auto& excursions = school.exceptions.excursions;
    const auto found = std::ranges::find_if(excursions, [&](const Excursion& excursion) {
        return excursion.date == date &&
               std::ranges::find(excursion.base_groups, group) != excursion.base_groups.end();
    });
    return found == excursions.end() ? nullptr : &*found;
}

std::vector<PupilId> pupils_of(const School& school, BaseGroupId group, Date date) {
    std::vector<PupilId> here;
    for (std::uint32_t row = 0; row < school.pupils.size(); ++row)
        if (school.pupils[row].base_group == group && school.pupils[row].is_here_on(date))
            here.emplace_back(row);
    return here;
}

std::vector<Date> school_days_of(const School& school, calendar::IsoWeek week) {
    std::vector<Date> days;
    for (const auto weekday : calendar::school_days)
        if (const auto date = week.day(weekday); school.year.is_school_day(date))
            days.push_back(date);
    return days;
}

bool may_teach(const StaffMember& staff, std::optional<SubjectId> subject, Date date) {
    return staff.has(QualificationKind::teaching, date, subject);
}

bool may_give_gym(const StaffMember& staff, int highest_year_group, Date date) {
    if (staff.has(QualificationKind::gym, date))
        return true;
    return highest_year_group < rulebook::limits_on(date).gym_qualification_from_year_group &&
           may_teach(staff, std::nullopt, date);
}

}  // namespace slimfit::school
