#include "slimfit/formats/school_file/state_holidays.hpp"

#include "formats/random_school_parts.hpp"

namespace slimfit::test {

namespace {

std::vector<school::Role> roles(RandomValues& random) {
    std::vector<school::Role> roles;
    for (int role = random.number(0, 3); role > 0; --role)
        roles.push_back(random.one_of<school::Role>(13));
    return roles;
}

}  // namespace

void add_places(School& school, RandomValues& random) {
    school.year = {
        .days =
            {.first = *calendar::Date::of(2026, 8, 1), .last = *calendar::Date::of(2027, 7, 31)},
        .region = random.one_of<calendar::Region>(3),
        .free_periods = {},
        .cycle_start = random.date()};
    for (int period = random.number(0, 3); period > 0; --period)
        school.year.free_periods.push_back({random.name(), random.days()});
    if (random.yes())
        school.year.free_periods = formats::with_state_holidays(school.year);
    for (std::size_t row = 0, rows = random.count(1, 4); row < rows; ++row)
        school.zones.push_back(
            {.code = random.code("zone", row),
             .name = random.name(),
             .kind = random.one_of<school::ZoneKind>(6),
             .capacity = random.number(0, 90),
             .shared = random.yes(),
             .building = random.yes() ? "gebouw-1" : "",
             .walking = calendar::Minutes{random.number(0, 20)},
             .adjacent = {}}
        );
    name_each_other(random, school.zones, &school::Zone::adjacent);
}

void add_lessons(School& school, RandomValues& random) {
    for (std::size_t row = 0, rows = random.count(0, 2); row < rows; ++row)
        school.scales.push_back(
            {.code = random.code("schaal", row), .values = {"M3", "E3", "1F+", "AVI-M4"}}
        );
    for (std::size_t row = 0, rows = random.count(1, 3); row < rows; ++row)
        school.subjects.push_back(
            {.code = random.code("vak", row),
             .name = {random.name(), random.name()},
             .core = random.yes(),
             .scale = random.maybe_id(school.scales)}
        );
    for (std::size_t row = 0, rows = random.count(1, 4); row < rows; ++row)
        school.kinds.push_back(
            {.code = random.code("soort", row),
             .name = {random.name(), random.name()},
             .nature = random.one_of<school::Nature>(13),
             .load = random.one_of<school::LoadKind>(5),
             .teaching_time = random.yes(),
             .may_lead = roles(random),
             .may_assist = roles(random),
             .responsible = random.one_of<school::ResponsibleTeacher>(3),
             .pupils_per_adult = random.number(0, 30),
             .adults_at_least = random.number(0, 2),
             .pupils_at_least = random.number(0, 4),
             .pupils_at_most = random.number(0, 30),
             .assistants_at_most = random.number(0, 2)}
        );
}

school::DayRhythm rhythm(const School& school, RandomValues& random, int fewest) {
    school::DayRhythm rhythm;
    for (std::size_t row = 0, rows = random.count(fewest, 3); row < rows; ++row)
        rhythm.push_back(
            {.code = random.code("blok", row),
             .kind = random.id(school.kinds),
             .shape = random.one_of<school::BlockShape>(3),
             .time = random.span(),
             .day_part = random.yes() ? "kern" : "",
             .subject = random.maybe_id(school.subjects),
             .zones = random.some_ids(school.zones),
             .adults = random.number(0, 3)}
        );
    return rhythm;
}

void add_offers(School& school, RandomValues& random) {
    for (std::size_t row = 0, rows = random.count(0, 4); row < rows; ++row)
        school.offers.push_back(
            {.code = random.code("aanbod", row),
             .unit = random.id(school.units),
             .kind = random.id(school.kinds),
             .subject = random.maybe_id(school.subjects),
             .audience =
                 {.kind = random.one_of<school::Audience::Kind>(4),
                  .from_rank = random.number(1, 3),
                  .to_rank = random.number(-3, -1),
                  .tag = random.yes() ? "plusklas" : "",
                  .year_groups = random.year_groups()},
             .duration = calendar::Minutes{random.number(1, 90)},
             .times = random.number(1, 5),
             .once_a_day = random.yes(),
             .day_parts = random.words(1),
             .days = random.weekdays(),
             .zones = random.some_ids(school.zones),
             .leaders = random.some_ids(school.staff),
             .specialism = random.yes() ? "taal" : ""}
        );
    for (auto norms = random.count(0, 3); norms > 0; --norms)
        school.norms.push_back(
            {.unit = random.id(school.units),
             .subject = random.id(school.subjects),
             .year_groups = random.year_groups(),
             .per_week = calendar::Minutes{random.number(0, 600)}}
        );
}

void add_rest(School& school, RandomValues& random) {
    for (std::size_t row = 0, rows = random.count(0, 2); row < rows; ++row)
        school.staff_sessions.push_back(
            {.code = random.code("overleg", row),
             .name = random.name(),
             .kind = random.id(school.kinds),
             .attendees = random.some_ids(school.staff),
             .duration = calendar::Minutes{random.number(1, 90)},
             .times = random.number(1, 3),
             .days = random.weekdays(),
             .window = random.span(),
             .zone = random.maybe_id(school.zones)}
        );
    for (auto locks = random.count(0, 3); locks > 0; --locks)
        school.locks.push_back(
            {.target = random.code("aanbod", 1),
             .group = random.yes() ? "unit-rekenen-1" : "",
             .weekday = random.weekday(),
             .start = random.yes() ? std::optional{random.time()} : std::nullopt,
             .leader = random.maybe_id(school.staff),
             .zone = random.maybe_id(school.zones),
             .unit = random.maybe_id(school.units)}
        );
}

}  // namespace slimfit::test
