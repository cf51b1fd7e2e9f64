#pragma once

#include "slimfit/formats/roster_reader.hpp"
#include "slimfit/formats/school_reader.hpp"

#include "support/whole_week.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <string>
#include <string_view>

namespace slimfit::support {

/// The hand-made week of fixtures/rosters, with its school. Staff codes:
/// fixtures/rosters/README.md.
inline WholeWeek week_a() {
    const std::filesystem::path fixtures{SLIMFIT_SOURCE_DIR "/fixtures"};
    auto school = formats::read_school(fixtures / "schools/week-a.xml").value();
    auto roster = formats::read_roster(fixtures / "rosters/week-a.xml", school).value();
    return {std::move(school), std::move(roster)};
}

/// The staff member with that given name; throws std::invalid_argument when there is none.
inline school::StaffId named(const WholeWeek& week, std::string_view name) {
    const auto found = std::ranges::find(week.school.staff, name, &school::StaffMember::name);
    if (found == week.school.staff.end())
        throw std::invalid_argument{"week A has nobody with this name"};
    return school::StaffId{static_cast<std::uint32_t>(found - week.school.staff.begin())};
}

/// Moves pupils who have no tag from one group to another.
inline void move_pupils(WholeWeek& week, std::string_view from, std::string_view to, int count) {
    auto& leaving = week.roster.groups[week.group(from).value()].pupils;
    auto& entering = week.roster.groups[week.group(to).value()].pupils;
    for (auto pupil = leaving.begin(); count > 0; --count) {
        pupil = std::find_if(pupil, leaving.end(), [&](school::PupilId id) {
            return week.school[id].tags.empty();
        });
        if (pupil == leaving.end())
            throw std::invalid_argument{"week A has no pupils left to move"};
        entering.push_back(*pupil);
        pupil = leaving.erase(pupil);
    }
    std::ranges::sort(entering);
}

/// A fault to plant in week A, and the rule that must find it.
struct PlantedFault {
    std::string_view name;
    std::string_view rule;
    void (*plant)(WholeWeek&);
};

/// The faults that checker and planner must both find. Each breaks a week that breaks nothing.
inline constexpr std::array planted_faults{
    PlantedFault{
        "a double booking",
        "person-twice",
        [](WholeWeek& week) {
            week.session("rekenen-instructie.BB-rekenen-4.1").leader = named(week, "Carla");
        }},
    PlantedFault{
        "a level group without its instruction",
        "offer-complete",
        [](WholeWeek& week) { week.remove("taal-instructie.BB-taal-6.1"); }},
    PlantedFault{
        "assistants without a teacher",
        "teaching-qualified",
        [](WholeWeek& week) {
            auto& square = week.session("BB.mon.rekenen-2");
            square.leader = named(week, "Gijs");
            square.assistants = {named(week, "Hanna")};
        }},
    PlantedFault{
        "a missing break",
        "break",
        [](WholeWeek& week) {
            week.session("BB.mon.middag-1").assistants.push_back(named(week, "Anja"));
        }},
    PlantedFault{
        "somebody on a day off",
        "working-time",
        [](WholeWeek& week) {
            week.session("BB.wed.rekenen-1").assistants.push_back(named(week, "Bram"));
        }},
    PlantedFault{
        "gym without the qualification",
        "gym-qualified",
        [](WholeWeek& week) { week.session("gym.BB1.1").leader = named(week, "Mo"); }},
    PlantedFault{
        "a work square over its ratio",
        "enough-adults",
        [](WholeWeek& week) { week.session("BB.wed.taal-2").assistants.clear(); }},
    PlantedFault{
        "a pull-out on the own instruction",
        "own-instruction",
        [](WholeWeek& week) {
            week.session("sova.BB-sova.1").time = from_until("10:25", "10:55");
        }},
    PlantedFault{
        "a group over its limit",
        "group-size",
        [](WholeWeek& week) { move_pupils(week, "BB-taal-4", "BB-taal-3", 8); }},
    PlantedFault{
        "a zone over its capacity",
        "zone-capacity",
        [](WholeWeek& week) { week.school.zones[week.zone("leerplein").value()].capacity = 61; }},
    PlantedFault{
        "a responsible teacher on break",
        "responsible-near",
        [](WholeWeek& week) {
            week.remove("BB.tue.rekenen-2.coach.1");
            week.session("BB.tue.rekenen-2").leader = named(week, "Bram");  // Carla has a break
        }},
    PlantedFault{
        "pupils nowhere for five minutes",
        "pupil-nowhere",
        [](WholeWeek& week) {
            week.session("BB.mon.eten.BB2").time = from_until("12:00", "12:10");
        }},
    PlantedFault{
        "a volunteer alone outside",
        "employee-present",
        [](WholeWeek& week) {
            auto& playing = week.session("BB.mon.buitenspelen");
            playing.leader = {};
            playing.assistants = {named(week, "TSO1")};
        }},
    PlantedFault{"minutes short of a subject", "subject-minutes", [](WholeWeek& week) {
                     // The plusklas takes 90 of 450 minutes from its pupils.
                     week.school.norms.front().per_week = calendar::Minutes{375};
                 }}};

/// The week with one of those faults. Throws std::invalid_argument when it has no such name.
inline WholeWeek week_a_with(std::string_view fault) {
    const auto found = std::ranges::find(planted_faults, fault, &PlantedFault::name);
    if (found == planted_faults.end())
        throw std::invalid_argument{"no fault has this name"};
    auto week = week_a();
    found->plant(week);
    return week;
}

}  // namespace slimfit::support
