#include "slimfit/check/soft.hpp"
#include "slimfit/check/words.hpp"
#include "slimfit/school/day.hpp"

#include <algorithm>
#include <cstdlib>

namespace slimfit::check {

namespace {

/// A difference of so many minutes costs one.
constexpr std::int64_t minutes_per_amount = 5;

int part_of_load(const Week& week, StaffId staff) {
    return school::part_of_load(week.school(), staff, week.roster().week);
}

/// All pupils are in other sessions: who is there has no work.
bool is_deserted(const Session& session) {
    return session.placed.the_rest && session.pupils.empty();
}

std::int64_t load_of(const Week& week, StaffId staff) {
    std::int64_t sum = 0;
    for (const auto date : week.days())
        for (const auto& occupation : week.occupations(staff, date))
            if (occupation.session == nullptr || !is_deserted(*occupation.session))
                sum += occupation.time.length().count();
    return sum;
}

std::int64_t load_in_unit(const Week& week, StaffId staff, UnitId unit) {
    std::int64_t sum = 0;
    for (const auto& session : week.sessions())
        if (session.placed.unit == unit && session.has_adult(staff) && !is_deserted(session))
            sum += session.time().length().count();
    return sum;
}

std::vector<StaffId> sharing(const Week& week) {
    std::vector<StaffId> people;
    for (const auto staff : ids_of<StaffId>(week.school().staff))
        if (part_of_load(week, staff) > 0)
            people.push_back(staff);
    return people;
}

/// Adds a finding when the difference costs something. The share is rounded down to whole steps.
void compare(Finding finding, std::int64_t measured, std::int64_t share, Findings& findings) {
    finding.measured = measured;
    finding.allowed = share - share % minutes_per_amount;
    finding.cost = std::abs(measured - finding.allowed) / minutes_per_amount;
    if (finding.cost > 0)
        findings.push_back(std::move(finding));
}

void judge_shares(const Week& week, StaffId staff, Findings& findings) {
    const auto& serves = week.school()[staff].serves;
    std::int64_t all_minutes = 0;
    std::int64_t all_percents = 0;
    for (const auto& service : serves) {
        all_minutes += load_in_unit(week, staff, service.unit);
        all_percents += service.percent;
    }
    if (serves.size() < 2 || all_percents == 0)
        return;
    for (const auto& service : serves) {
        auto finding = about(week, "specialist-share", staff, {});
        const auto& unit = week.school()[service.unit];
        finding.facts.emplace_back("what", unit.name.empty() ? unit.code : unit.name);
        compare(
            std::move(finding),
            load_in_unit(week, staff, service.unit),
            all_minutes * service.percent / all_percents,
            findings
        );
    }
}

}  // namespace

Findings fair_load(const Week& week) {
    const auto people = sharing(week);
    std::int64_t all_minutes = 0;
    std::int64_t all_parts = 0;
    for (const auto staff : people) {
        all_minutes += load_of(week, staff);
        all_parts += part_of_load(week, staff);
    }
    Findings findings;
    for (const auto staff : people)
        compare(
            about(week, "fair-load", staff, {}),
            load_of(week, staff),
            all_minutes * part_of_load(week, staff) / all_parts,
            findings
        );
    return findings;
}

Findings specialist_share(const Week& week) {
    Findings findings;
    for (const auto staff : ids_of<StaffId>(week.school().staff))
        judge_shares(week, staff, findings);
    return findings;
}

}  // namespace slimfit::check
