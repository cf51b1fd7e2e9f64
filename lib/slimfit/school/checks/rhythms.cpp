#include "slimfit/calendar/words.hpp"
#include "slimfit/school/checks/times.hpp"
#include "slimfit/school/checks/topics.hpp"

#include <algorithm>

namespace slimfit::school {

namespace {

/// The blocks of one day of a unit, with the words that say which day.
struct Day {
    const Unit& unit;
    const DayRhythm& rhythm;
    Message name;
};

Facts about(const Day& day, const Block& block) {
    return {{"unit", day.unit.code}, {"day", day.name}, {"block", block.code}};
}

void check_block(const Day& day, const Block& block, ProblemList& problems) {
    const auto add = [&](const Text& text) { problems.add(block.line, text, about(day, block)); };
    if (block.code.empty())
        add(
            {"Unit {unit}, {day}: een blok heeft geen code. Vul er een in.",
             "Unit {unit}, {day}: a block has no code. Fill one in."}
        );
    if (block.adults < 0)
        add(
            {"Unit {unit}, {day}, blok {block}: het aantal volwassenen is kleiner dan 0. Verbeter "
             "het.",
             "Unit {unit}, {day}, block {block}: the number of adults is below 0. Correct it."}
        );
    if (block.shape != BlockShape::each_base_group && block.zones.empty())
        add(
            {"Unit {unit}, {day}, blok {block}: er staat geen plek bij. Vul in waar de unit dan "
             "is.",
             "Unit {unit}, {day}, block {block}: it has no zone. Fill in where the unit is then."}
        );
    if (const auto fault = fault_of(block.time)) {
        auto facts = about(day, block);
        facts.emplace_back("fault", *fault);
        problems.add(
            block.line,
            {"Unit {unit}, {day}, blok {block}: {fault}",
             "Unit {unit}, {day}, block {block}: {fault}"},
            facts
        );
    }
}

void check_succession(
    const Day& day, const Block& block, const Block& next, ProblemList& problems
) {
    if (block.time.end == next.time.begin)
        return;
    auto facts = about(day, next);
    facts.emplace_back("begin", next.time.begin.to_string());
    facts.emplace_back("before", block.code);
    facts.emplace_back("end", block.time.end.to_string());
    problems.add(
        next.line,
        {"Unit {unit}, {day}: blok {block} begint om {begin}, maar blok {before} ervoor eindigt om "
         "{end}. Laat de blokken op elkaar aansluiten, zodat elke leerling steeds ergens is.",
         "Unit {unit}, {day}: block {block} begins at {begin}, but block {before} before it ends "
         "at "
         "{end}. Let the blocks join, so that every pupil is somewhere all the time."},
        facts
    );
}

void check_codes_of(const Day& day, ProblemList& problems) {
    for (auto block = day.rhythm.begin(); block != day.rhythm.end(); ++block) {
        const auto first = std::ranges::find(day.rhythm, block->code, &Block::code);
        if (first == block || block->code.empty())
            continue;
        auto facts = about(day, *block);
        facts.emplace_back("first", first->line);
        problems.add(
            block->line,
            {"Unit {unit}, {day}: blok {block} staat al op regel {first}, verwacht is een eigen "
             "code "
             "voor elk blok van de dag. Kies een andere.",
             "Unit {unit}, {day}: block {block} stands on line {first} already, expected is a code "
             "of its own for each block of the day. Choose another."},
            facts
        );
    }
}

void check_day(const Day& day, ProblemList& problems) {
    for (std::size_t at = 0; at < day.rhythm.size(); ++at) {
        check_block(day, day.rhythm[at], problems);
        if (at > 0)
            check_succession(day, day.rhythm[at - 1], day.rhythm[at], problems);
    }
    check_codes_of(day, problems);
}

}  // namespace

void check_rhythms(const School& school, ProblemList& problems) {
    for (const auto& unit : school.units)
        for (const auto weekday : calendar::school_days)
            check_day(
                {unit,
                 unit.rhythm[static_cast<std::size_t>(weekday)],
                 filled(calendar::name_of(weekday), {})},
                problems
            );
    for (const auto& bells : school.exceptions.other_bells) {
        const auto date = bells.date.to_string();
        check_day({school[bells.unit], bells.rhythm, {date, date}}, problems);
    }
}

}  // namespace slimfit::school
