#include "slimfit/school/checks/topics.hpp"

#include <algorithm>

namespace slimfit::school {

namespace {

bool has_day_part(const Unit& unit, const std::string& day_part) {
    return std::ranges::any_of(unit.rhythm, [&](const DayRhythm& rhythm) {
        return std::ranges::find(rhythm, day_part, &Block::day_part) != rhythm.end();
    });
}

void check_base_groups(const School& school, UnitId id, ProblemList& problems) {
    const auto& unit = school[id];
    if (unit.base_groups.empty())
        problems.add(
            unit.line,
            {"Unit {unit} heeft geen basisgroepen, verwacht is er minstens een. Voeg er een toe of "
             "haal de unit weg.",
             "Unit {unit} has no base groups, expected is at least one. Add one or take the unit "
             "out."},
            {{"unit", unit.code}}
        );
    for (const auto group : unit.base_groups)
        if (school[group].unit != id)
            problems.add(
                unit.line,
                {"Unit {unit} noemt basisgroep {group}, maar die hoort bij unit {other}. Verbeter "
                 "een "
                 "van de twee.",
                 "Unit {unit} names base group {group}, but that one belongs to unit {other}. "
                 "Correct one of them."},
                {{"unit", unit.code},
                 {"group", school[group].code},
                 {"other", school[school[group].unit].code}}
            );
}

void check_membership(const School& school, BaseGroupId id, ProblemList& problems) {
    const auto& group = school[id];
    const auto& listed = school[group.unit].base_groups;
    if (std::ranges::count(listed, id) != 1)
        problems.add(
            group.line,
            {"Basisgroep {group} hoort bij unit {unit}, maar staat daar {found} keer in de lijst, "
             "verwacht is een keer. Verbeter de lijst van de unit.",
             "Base group {group} belongs to unit {unit}, but is listed there {found} times, "
             "expected "
             "is once. Correct the list of the unit."},
            {{"group", group.code},
             {"unit", school[group.unit].code},
             {"found", static_cast<std::int64_t>(std::ranges::count(listed, id))}}
        );
}

/// A block of the day part in which not everybody works independently; null for none.
const Block* block_without_rest(const Unit& unit, const std::string& day_part) {
    for (const auto& rhythm : unit.rhythm)
        for (const auto& block : rhythm)
            if (block.day_part == day_part && block.shape != BlockShape::the_rest)
                return &block;
    return nullptr;
}

void check_coach_slots(const Unit& unit, ProblemList& problems) {
    if (unit.coach_slots->per_block < 0)
        problems.add(
            unit.line,
            {"Unit {unit}: {found} coachmomenten per blok, verwacht is 0 of meer. Verbeter het "
             "getal.",
             "Unit {unit}: {found} coach slots per block, expected is 0 or more. Correct the "
             "number."},
            {{"unit", unit.code}, {"found", unit.coach_slots->per_block}}
        );
    for (const auto& day_part : unit.coach_slots->day_parts)
        if (day_part.empty() || !has_day_part(unit, day_part))
            problems.add(
                unit.line,
                {"Unit {unit}: coachmomenten in dagdeel '{part}', maar geen blok van de unit heeft "
                 "dat dagdeel. Verbeter de naam of zet het dagdeel bij een blok.",
                 "Unit {unit}: coach slots in day part '{part}', but no block of the unit has that "
                 "day part. Correct the name or give a block that day part."},
                {{"unit", unit.code}, {"part", day_part}}
            );
        else if (const auto* block = block_without_rest(unit, day_part))
            problems.add(
                unit.line,
                {"Unit {unit}: coachmomenten in dagdeel '{part}', maar in blok '{block}' daarvan "
                 "werkt niet de rest van de unit zelfstandig. Noem een dagdeel met alleen zulke "
                 "rondes.",
                 "Unit {unit}: coach slots in day part '{part}', but in its block '{block}' the "
                 "rest of the unit does not work independently. Name a day part of such rounds "
                 "only."},
                {{"unit", unit.code}, {"part", day_part}, {"block", block->code}}
            );
}

}  // namespace

void check_units(const School& school, ProblemList& problems) {
    for (std::uint32_t row = 0; row < school.units.size(); ++row) {
        check_base_groups(school, UnitId{row}, problems);
        if (school.units[row].coach_slots && problems.knows_row(school.units[row].line))
            check_coach_slots(school.units[row], problems);
    }
    for (std::uint32_t row = 0; row < school.base_groups.size(); ++row)
        check_membership(school, BaseGroupId{row}, problems);
}

}  // namespace slimfit::school
