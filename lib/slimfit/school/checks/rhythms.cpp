#include "slimfit/calendar/words.hpp"
#include "slimfit/school/checks/times.hpp"
#include "slimfit/school/checks/topics.hpp"

#include <algorithm>
#include <tuple>

namespace slimfit::school {

namespace {

/// The blocks of one day of a unit, with the words that say which day.
struct Day {
    const Unit& unit;
    const DayRhythm& rhythm;
    Message name;
    bool is_whole;  ///< no block is missing because it could not be read
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
    if (block.shape != BlockShape::each_base_group && block.zones.empty() &&
        problems.knows_all_in(block.line))
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
        if (at > 0 && day.is_whole)
            check_succession(day, day.rhythm[at - 1], day.rhythm[at], problems);
    }
    check_codes_of(day, problems);
}

bool is_same(const Block& one, const Block& other) {
    const auto content = [](const Block& block) {
        return std::tie(
            block.line,
            block.code,
            block.kind,
            block.shape,
            block.time,
            block.day_part,
            block.subject,
            block.zones,
            block.adults
        );
    };
    return content(one) == content(other);
}

/// Whether both are one <day> of the file, of several weekdays.
bool are_written_once(const DayRhythm& one, const DayRhythm& other) {
    return !one.empty() && one.front().line > 0 && std::ranges::equal(one, other, is_same);
}

/// "maandag, dinsdag": the weekdays that have the rhythm of this one.
Message names_of_days_like(const Unit& unit, const DayRhythm& rhythm) {
    Message names;
    for (const auto weekday : calendar::school_days) {
        const auto& other = unit.rhythm[static_cast<std::size_t>(weekday)];
        if (&other != &rhythm && !are_written_once(rhythm, other))
            continue;
        const auto& name = calendar::name_of(weekday);
        const std::string_view comma = names.dutch.empty() ? "" : ", ";
        names.dutch.append(comma).append(name.dutch);
        names.english.append(comma).append(name.english);
    }
    return names;
}

/// A fault of a day that several weekdays share is told once.
void check_week(const Unit& unit, ProblemList& problems) {
    for (auto rhythm = unit.rhythm.begin(); rhythm != unit.rhythm.end(); ++rhythm) {
        const bool is_told = std::any_of(unit.rhythm.begin(), rhythm, [&](const auto& earlier) {
            return are_written_once(*rhythm, earlier);
        });
        if (!is_told)
            check_day(
                {unit,
                 *rhythm,
                 names_of_days_like(unit, *rhythm),
                 problems.knows_all_in(unit.line)},
                problems
            );
    }
}

}  // namespace

void check_rhythms(const School& school, ProblemList& problems) {
    for (const auto& unit : school.units)
        check_week(unit, problems);
    for (const auto& bells : school.exceptions.other_bells) {
        const auto date = bells.date.to_string();
        check_day(
            {school[bells.unit], bells.rhythm, {date, date}, problems.knows_all_in(bells.line)},
            problems
        );
    }
}

}  // namespace slimfit::school
