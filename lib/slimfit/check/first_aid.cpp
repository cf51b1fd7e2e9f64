#include "slimfit/check/supervision.hpp"
#include "slimfit/rulebook/limits.hpp"
#include "slimfit/school/day.hpp"

#include <algorithm>
#include <set>

namespace slimfit::check {

namespace {

/// When a first-aider can be called in a building.
struct Cover {
    std::vector<TimeSpan> times;

    [[nodiscard]] bool holds(TimeSpan slice) const {
        return std::ranges::any_of(times, [&](TimeSpan span) { return span.contains(slice); });
    }
};

const std::string* building_of(const Week& week, const Session& session) {
    return session.placed.zone ? &week.school()[*session.placed.zone].building : nullptr;
}

bool is_elsewhere(const Week& week, const Occupation& occupation, const std::string& building) {
    if (occupation.session == nullptr)
        return true;
    const auto* other = building_of(week, *occupation.session);
    return other != nullptr && *other != building;
}

bool lives_in(const Week& week, UnitId unit, const std::string& building) {
    return std::ranges::any_of(week.school().base_groups, [&](const school::BaseGroup& group) {
        return group.unit == unit && week.school()[group.home].building == building;
    });
}

/// Who works for a unit that lives in the building, or for no unit in particular.
bool is_of_building(const Week& week, StaffId staff, const std::string& building) {
    const auto& serves = week.school()[staff].serves;
    const auto units = ids_of<UnitId>(week.school().units);
    return std::ranges::any_of(units, [&](UnitId unit) {
        return lives_in(week, unit, building) &&
               (serves.empty() || week.school()[staff].serves_unit(unit));
    });
}

/// As far as she is at work.
Cover sessions_there(const Week& week, StaffId staff, Date date, const std::string& building) {
    Cover cover;
    for (const auto& occupation : week.occupations(staff, date))
        if (!is_elsewhere(week, occupation, building) &&
            building_of(week, *occupation.session) != nullptr)
            for (const auto& span : school::presence_on(week.school(), staff, date))
                if (const auto here = common(span, occupation.time))
                    cover.times.push_back(*here);
    return cover;
}

Cover cover_of(const Week& week, StaffId staff, Date date, const std::string& building) {
    if (!is_of_building(week, staff, building))
        return sessions_there(week, staff, date, building);
    std::vector<TimeSpan> elsewhere;
    for (const auto& occupation : week.occupations(staff, date))
        if (is_elsewhere(week, occupation, building))
            elsewhere.push_back(occupation.time);
    Cover cover;
    for (const auto& span : school::presence_on(week.school(), staff, date))
        for (const auto& here : left_of(span, elsewhere))
            cover.times.push_back(here);
    return cover;
}

std::vector<Cover> covers_of(const Week& week, Date date, const std::string& building) {
    std::vector<Cover> covers;
    for (const auto staff : ids_of<StaffId>(week.school().staff))
        if (week.school()[staff].has(school::QualificationKind::first_aid, date))
            covers.push_back(cover_of(week, staff, date, building));
    return covers;
}

/// The stretches of a day with pupils in a building.
std::vector<TimeSpan> with_pupils(const Week& week, Date date, const std::string& building) {
    std::vector<TimeSpan> times;
    for (const auto* session : week.sessions_on(date))
        if (const auto* place = building_of(week, *session);
            session->heads() > 0 && place != nullptr && *place == building)
            times.push_back(session->time());
    return times;
}

/// Adds a slice to the last finding when it goes on there, else makes one of it.
void report(Finding finding, Findings& findings) {
    if (!findings.empty() && findings.back().measured == finding.measured &&
        findings.back().time->end == finding.time->begin)
        findings.back().time->end = finding.time->end;
    else
        findings.push_back(std::move(finding));
}

void judge_building(
    const Week& week, Date date, const std::string& building, Findings& all_findings
) {
    const auto occupied = with_pupils(week, date, building);
    if (occupied.empty())
        return;
    const auto covers = covers_of(week, date, building);
    auto bounds = occupied;
    for (const auto& cover : covers)
        bounds.insert(bounds.end(), cover.times.begin(), cover.times.end());
    const auto end = std::ranges::max(occupied, {}, &TimeSpan::end).end;
    const TimeSpan whole{std::ranges::min(occupied).begin, end};
    const auto needed = rulebook::limits_on(date).first_aiders_per_building;

    Findings findings;
    for (const auto& slice : slices(whole, bounds)) {
        const auto in_slice = [&](const Cover& cover) { return cover.holds(slice); };
        const auto here = std::ranges::count_if(covers, in_slice);
        const bool pupils = Cover{occupied}.holds(slice);
        if (!pupils || here >= needed)
            continue;
        report(
            {.rule = &rulebook::rule("first-aid-cover"),
             .date = date,
             .time = slice,
             .measured = here,
             .allowed = needed,
             .facts = {{"zone", building.empty() ? week.school().name : building}}},
            findings
        );
    }
    all_findings.insert(all_findings.end(), findings.begin(), findings.end());
}

}  // namespace

Findings first_aid_cover(const Week& week) {
    std::set<std::string> buildings;
    for (const auto& zone : week.school().zones)
        buildings.insert(zone.building);
    Findings findings;
    for (const auto date : week.days())
        for (const auto& building : buildings)
            judge_building(week, date, building, findings);
    return findings;
}

}  // namespace slimfit::check
