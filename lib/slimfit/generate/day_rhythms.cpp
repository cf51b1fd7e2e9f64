#include "slimfit/generate/day_rhythms.hpp"

#include "slimfit/generate/subjects.hpp"

#include <algorithm>
#include <map>
#include <span>

namespace slimfit::generate {

namespace {

using calendar::Minutes;
using calendar::Weekday;
using school::BlockShape;

constexpr auto each = BlockShape::each_base_group;
constexpr auto unit = BlockShape::whole_unit;
constexpr auto rest = BlockShape::the_rest;

/// A stretch of the day in a table; the times follow from the lengths. `count` equal blocks.
struct Row {
    const char* kind;
    BlockShape shape;
    int minutes;
    int count{1};
    const char* day_part{""};
    const char* subject{""};
};

using Rows = std::vector<Row>;

constexpr Row opening(int minutes) {
    return {"opening", each, minutes};
}

constexpr Row closing(int minutes) {
    return {"afsluiting", each, minutes};
}

constexpr Row circle(int minutes) {
    return {"kring", each, minutes};
}

constexpr Row arithmetic_rounds(int minutes) {
    return {"zelfstandig-werken", rest, minutes, 3, day_part::arithmetic, "rekenen"};
}

constexpr Row language_rounds(int minutes) {
    return {"zelfstandig-werken", rest, minutes, 3, day_part::language, "taal"};
}

constexpr Row theme_blocks(int minutes) {
    return {"thema", rest, minutes, 2, day_part::theme, "wereld"};
}

constexpr Row play_work(int minutes, int count = 1) {
    return {"speelwerktijd", rest, minutes, count, day_part::play_work};
}

constexpr Row outdoor_play(int minutes) {
    return {"buitenspel", unit, minutes};
}

constexpr Row morning_break{"pleinwacht", unit, 15};
constexpr Row eating{"eten", each, 15};
constexpr Row lunch_play{"overblijven", unit, 30};

void append(Rows& rows, const Rows& more) {
    rows.insert(rows.end(), more.begin(), more.end());
}

/// Minutes of a round of arithmetic or language, and of a theme block.
struct Lengths {
    int round;
    int theme;
};

/// Rounds in the morning, and language or theme before lunch.
Rows day_with_rounds(Row opening, Lengths lengths, ThemeTime when, const Rows& end) {
    const auto language = language_rounds(lengths.round);
    const auto theme = theme_blocks(lengths.theme);
    const bool theme_first = when == ThemeTime::before_lunch;
    Rows rows{
        opening,
        arithmetic_rounds(lengths.round),
        morning_break,
        theme_first ? theme : language,
        eating,
        lunch_play,
        theme_first ? language : theme};
    append(rows, end);
    return rows;
}

/// Play and circles around lunch, with play-work time of 45 minutes.
Rows day_of_play(const Rows& end) {
    Rows rows{
        opening(15),
        play_work(45, 2),
        circle(15),
        outdoor_play(45),
        circle(30),
        eating,
        lunch_play,
        play_work(45)};
    append(rows, end);
    return rows;
}

Rows five_equal_days(Stage stage, ThemeTime theme) {
    if (stage == Stage::lower)
        return day_of_play({outdoor_play(30), circle(20), closing(10)});
    return day_with_rounds(opening(10), {.round = 30, .theme = 45}, theme, {closing(5)});
}

Rows wednesday_morning(Stage stage) {
    if (stage == Stage::lower)
        return {
            opening(15), play_work(45, 2), circle(15), outdoor_play(45), circle(45), closing(15)};
    return {opening(15), arithmetic_rounds(30), morning_break, language_rounds(30), closing(15)};
}

Rows four_longer_days(Stage stage, ThemeTime theme) {
    if (stage == Stage::lower)
        return day_of_play({outdoor_play(45), circle(30), closing(15)});
    return day_with_rounds(
        opening(15), {.round = 30, .theme = 45}, theme, {circle(20), closing(10)}
    );
}

/// Theme blocks of 55 minutes: 45 of gym and the walk to the hall and back. The two units eat after
/// each other, so that the same people can supervise both.
Rows small_school(Stage stage, ThemeTime theme) {
    if (stage == Stage::lower)
        return {
            opening(15),
            play_work(55),
            circle(15),
            outdoor_play(40),
            play_work(55),
            circle(30),
            eating,
            lunch_play,
            play_work(55),
            outdoor_play(25),
            closing(10)};
    return day_with_rounds(opening(15), {.round = 25, .theme = 55}, theme, {closing(10)});
}

Rows rows_of(const UnitRhythm& unit_rhythm, Weekday weekday) {
    const auto [times, stage, theme, places] = unit_rhythm;
    if (times == SchoolTimes::small_school)
        return small_school(stage, theme);
    if (times == SchoolTimes::five_equal_days)
        return five_equal_days(stage, theme);
    return weekday == Weekday::wednesday ? wednesday_morning(stage)
                                         : four_longer_days(stage, theme);
}

std::vector<school::ZoneId> zones_of(const school::SessionKind& kind, BlockPlaces places) {
    return {kind.nature == school::Nature::outdoor ? places.playground : places.work_square};
}

/// Codes of the blocks of a day: the day part or the kind, numbered when it comes more than once.
class BlockCodes {
public:
    explicit BlockCodes(const Rows& rows) {
        for (const auto& row : rows)
            total_[base_of(row)] += row.count;
    }

    std::string next(const Row& row) {
        const auto base = base_of(row);
        if (total_[base] == 1)
            return base;
        return base + '-' + std::to_string(++used_[base]);
    }

private:
    static std::string base_of(const Row& row) {
        return *row.day_part != '\0' ? row.day_part : row.kind;
    }

    std::map<std::string, int> total_;
    std::map<std::string, int> used_;
};

school::DayRhythm blocks_of(const school::School& school, const Rows& rows, BlockPlaces places) {
    school::DayRhythm blocks;
    BlockCodes codes{rows};
    auto begin = clock_time("08:30");
    for (const auto& row : rows)
        for (int number = 0; number < row.count; ++number) {
            const auto end = begin + Minutes{row.minutes};
            school::Block block{
                .code = codes.next(row),
                .kind = kind_of(school, row.kind),
                .shape = row.shape,
                .time = {begin, end},
                .day_part = row.day_part};
            if (*row.subject != '\0')
                block.subject = subject_of(school, row.subject);
            if (row.shape != each)
                block.zones = zones_of(school[block.kind], places);
            blocks.push_back(std::move(block));
            begin = end;
        }
    return blocks;
}

}  // namespace

school::DayRhythm
rhythm_of(const school::School& school, const UnitRhythm& unit_rhythm, Weekday weekday) {
    return blocks_of(school, rows_of(unit_rhythm, weekday), unit_rhythm.places);
}

Minutes round_length(SchoolTimes times) {
    return Minutes{times == SchoolTimes::small_school ? 25 : 30};
}

Minutes long_block_length(SchoolTimes times) {
    return Minutes{times == SchoolTimes::small_school ? 55 : 45};
}

int days_with_theme(SchoolTimes times) {
    return times == SchoolTimes::wednesday_afternoon_off ? 4 : 5;
}

}  // namespace slimfit::generate
