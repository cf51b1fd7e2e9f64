#include "formats/random_school_parts.hpp"

namespace slimfit::test {

namespace {

std::string hash(RandomValues& random) {
    std::string hash;
    for (int digit = 0; digit < 32; ++digit)
        hash += "0123456789abcdef"[random.number(0, 15)];
    return hash;
}

template <class Person>
void mark(RandomValues& random, std::vector<Person>& people) {
    for (auto& person : people)
        if (random.yes())
            person.marks = {.eckid = random.yes() ? hash(random) : "", .key = hash(random)};
}

}  // namespace

void add_exceptions(School& school, RandomValues& random) {
    auto& exceptions = school.exceptions;
    for (auto rows = random.count(0, 2); rows > 0; --rows) {
        exceptions.absences.push_back(
            {.staff = random.id(school.staff), .days = random.days(), .time = random.maybe_span()}
        );
        exceptions.excursions.push_back(
            {.base_groups = {random.id(school.base_groups)},
             .date = random.date(),
             .time = random.span(),
             .escorts = random.some_ids(school.staff)}
        );
        exceptions.test_weeks.push_back(
            {.unit = random.id(school.units),
             .days = random.days(),
             .without = random.some_ids(school.offers)}
        );
        exceptions.short_days.push_back(
            {.date = random.date(), .ends = random.time(), .units = random.some_ids(school.units)}
        );
        exceptions.other_bells.push_back(
            {.date = random.date(),
             .unit = random.id(school.units),
             .rhythm = rhythm(school, random, 1)}
        );
        exceptions.closed_zones.push_back(
            {.zone = random.id(school.zones), .days = random.days(), .time = random.maybe_span()}
        );
    }
}

void add_settings(School& school, RandomValues& random) {
    auto& settings = school.settings;
    settings.watched_at_most = random.number(1, 3);
    settings.independent_work_next_door = random.yes();
    settings.breaks_may_be_split = random.yes();
    if (random.yes())
        settings.break_window = random.span();
    settings.preparations_at_most = random.number(3, 5);
    settings.load_tolerance_percent = random.number(9, 11);
    settings.preparation_percent = random.number(39, 41);
    for (auto rows = random.count(0, 2); rows > 0; --rows) {
        settings.faces.push_back(
            {.from_year_group = random.number(1, 8),
             .to_year_group = random.number(1, 8),
             .faces_at_most = random.number(1, 9)}
        );
        settings.group_limits.push_back(
            {.unit = random.id(school.units),
             .subject = random.id(school.subjects),
             .pupils_at_least = random.number(0, 3),
             .pupils_at_most = random.number(4, 20),
             .groups_at_least = random.number(0, 2),
             .groups_at_most = random.number(2, 6)}
        );
        settings.rules.push_back(
            {.rule = "own-mentor",
             .weight =
                 random.yes() ? std::optional<std::int64_t>{random.number(0, 50)} : std::nullopt}
        );
    }
}

void add_administration(School& school, RandomValues& random) {
    auto& administration = school.administration;
    administration.brin = random.yes() ? "99ZZ" : "";
    administration.salt = random.yes() ? hash(random) : "";
    administration.reference_date = random.maybe_date();
    mark(random, school.staff);
    mark(random, school.pupils);
    for (std::size_t row = 0, rows = random.count(0, 2); row < rows; ++row) {
        const auto word = random.code("woord", row);
        administration.role_words.push_back(
            {.word = word,
             .role = random.yes() ? std::optional{random.one_of<school::Role>(13)} : std::nullopt}
        );
        administration.subject_words.push_back({.word = word, .subject = random.id(school.subjects)}
        );
        administration.csv_columns.push_back(
            {.header = word,
             .subject = random.maybe_id(school.subjects),
             .measure = random.yes() ? "IV" : ""}
        );
        administration.need_defaults.push_back(
            {.subject = random.maybe_id(school.subjects),
             .measure = "IV",
             .value = random.name(),
             .need = random.one_of<school::Need>(3)}
        );
        const auto subject = random.id(school.subjects);
        if (school[subject].scale)
            administration.level_meanings.push_back(
                {.subject = subject,
                 .measure = "IV",
                 .value = random.name(),
                 .year_groups = random.year_groups(),
                 .means = random.number(0, 3)}
            );
    }
}

}  // namespace slimfit::test
