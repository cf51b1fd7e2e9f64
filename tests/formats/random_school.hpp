#pragma once

#include "slimfit/formats/school_file/state_holidays.hpp"
#include "slimfit/school/school.hpp"

#include "formats/random_values.hpp"

#include <string>

namespace slimfit::test {

/// A school in which every field may have any value that a file can hold. It is no school that
/// could be planned: blocks leave gaps and nobody may do anything.
class RandomSchool {
public:
    explicit RandomSchool(std::uint64_t seed) : random_{seed} {
        school_.code = random_.code("school", 0);
        school_.name = random_.name();
        add_places();
        add_lessons();
        add_units();
        add_staff();
        add_offers();
        add_rest();
        add_pupils();
        add_exceptions();
        add_settings();
        add_administration();
    }

    [[nodiscard]] const school::School& school() const { return school_; }

private:
    void add_places() {
        school_.year = {
            .days =
                {.first = *calendar::Date::of(2026, 8, 1),
                 .last = *calendar::Date::of(2027, 7, 31)},
            .region = random_.one_of<calendar::Region>(3),
            .free_periods = {},
            .cycle_start = random_.date()};
        for (int period = random_.number(0, 3); period > 0; --period)
            school_.year.free_periods.push_back({random_.name(), random_.days()});
        if (random_.yes())
            school_.year.free_periods = formats::with_state_holidays(school_.year);
        for (std::size_t row = 0, rows = count(1, 4); row < rows; ++row)
            school_.zones.push_back(
                {.code = random_.code("zone", row),
                 .name = random_.name(),
                 .kind = random_.one_of<school::ZoneKind>(6),
                 .capacity = random_.number(0, 90),
                 .shared = random_.yes(),
                 .building = random_.yes() ? "gebouw-1" : "",
                 .walking = calendar::Minutes{random_.number(0, 20)},
                 .adjacent = {}}
            );
        name_each_other(school_.zones, &school::Zone::adjacent);
    }

    /// Some pairs, each in the list of the other.
    template <class Entity>
    void name_each_other(std::vector<Entity>& rows, std::vector<Id<Entity>> Entity::*others) {
        for (std::uint32_t one = 0; one < rows.size(); ++one)
            for (std::uint32_t other = one + 1; other < rows.size(); ++other)
                if (random_.yes()) {
                    (rows[one].*others).emplace_back(other);
                    (rows[other].*others).emplace_back(one);
                }
    }

    void add_lessons() {
        for (std::size_t row = 0, rows = count(0, 2); row < rows; ++row)
            school_.scales.push_back(
                {.code = random_.code("schaal", row), .values = {"M3", "E3", "1F+", "AVI-M4"}}
            );
        for (std::size_t row = 0, rows = count(1, 3); row < rows; ++row)
            school_.subjects.push_back(
                {.code = random_.code("vak", row),
                 .name = {random_.name(), random_.name()},
                 .core = random_.yes(),
                 .scale = random_.maybe_id(school_.scales)}
            );
        for (std::size_t row = 0, rows = count(1, 4); row < rows; ++row)
            school_.kinds.push_back(
                {.code = random_.code("soort", row),
                 .name = {random_.name(), random_.name()},
                 .nature = random_.one_of<school::Nature>(13),
                 .load = random_.one_of<school::LoadKind>(5),
                 .teaching_time = random_.yes(),
                 .may_lead = roles(),
                 .may_assist = roles(),
                 .responsible = random_.one_of<school::ResponsibleTeacher>(3),
                 .pupils_per_adult = random_.number(0, 30),
                 .adults_at_least = random_.number(0, 2),
                 .pupils_at_least = random_.number(0, 4),
                 .pupils_at_most = random_.number(0, 30),
                 .assistants_at_most = random_.number(0, 2)}
            );
    }

    std::vector<school::Role> roles() {
        std::vector<school::Role> roles;
        for (int role = random_.number(0, 3); role > 0; --role)
            roles.push_back(random_.one_of<school::Role>(13));
        return roles;
    }

    school::DayRhythm rhythm(int fewest) {
        school::DayRhythm rhythm;
        for (std::size_t row = 0, rows = count(fewest, 3); row < rows; ++row)
            rhythm.push_back(
                {.code = random_.code("blok", row),
                 .kind = random_.id(school_.kinds),
                 .shape = random_.one_of<school::BlockShape>(3),
                 .time = random_.span(),
                 .day_part = random_.yes() ? "kern" : "",
                 .subject = random_.maybe_id(school_.subjects),
                 .zones = random_.some_ids(school_.zones),
                 .adults = random_.number(0, 3)}
            );
        return rhythm;
    }

    void add_units() {
        // Units refer to staff and staff to units: the staff are there first, still without
        // anything.
        school_.staff.resize(count(1, 4));
        for (std::uint32_t row = 0, rows = static_cast<std::uint32_t>(count(1, 3)); row < rows;
             ++row) {
            school::Unit unit{
                .code = random_.code("unit", row),
                .name = random_.name(),
                .base_groups = {},
                .leader = random_.maybe_id(school_.staff)};
            for (auto groups = count(1, 3); groups > 0; --groups) {
                unit.base_groups.emplace_back(static_cast<std::uint32_t>(school_.base_groups.size())
                );
                add_base_group(school::UnitId{row});
            }
            const auto usual = rhythm(0);
            for (auto& day : unit.rhythm)
                day = random_.yes() ? usual : rhythm(0);
            if (random_.yes())
                unit.coach_slots = school::CoachSlots{
                    .kind = random_.id(school_.kinds),
                    .day_parts = random_.words(1),
                    .per_block = random_.number(0, 3)};
            school_.units.push_back(unit);
        }
    }

    void add_base_group(school::UnitId unit) {
        school::BaseGroup group{
            .code = random_.code("groep", school_.base_groups.size()),
            .name = random_.name(),
            .unit = unit,
            .home = random_.id(school_.zones),
            .mentors = {}};
        for (int mentor = random_.number(0, 6); mentor > 0; --mentor)
            group.mentors.push_back(
                {.mentor = random_.id(school_.staff), .weekday = random_.weekday(), .week = week()}
            );
        school_.base_groups.push_back(group);
    }

    std::optional<calendar::CycleWeek> week() {
        return random_.yes() ? std::optional{random_.one_of<calendar::CycleWeek>(2)} : std::nullopt;
    }

    void add_staff() {
        for (std::size_t row = 0; row < school_.staff.size(); ++row) {
            auto& member = school_.staff[row];
            member.code = random_.code("medewerker", row);
            member.name = random_.yes() ? random_.name() : "";
            member.role = random_.one_of<school::Role>(13);
            member.employee = random_.yes();
            member.contract =
                random_.yes() ? random_.number(0, 19'999) : 1000 * random_.number(0, 10);
            member.under_18 = random_.yes();
            member.consents_to_more_lessons = random_.yes();
            add_details(member);
        }
    }

    void add_details(school::StaffMember& member) {
        for (int kind = random_.number(0, 3); kind > 0; --kind)
            member.qualifications.push_back(
                {.kind = random_.one_of<school::QualificationKind>(6),
                 .subject = random_.maybe_id(school_.subjects),
                 .name = random_.yes() ? "taal" : "",
                 .from = random_.maybe_date(),
                 .until = random_.maybe_date()}
            );
        const auto usual = random_.span();
        for (int day = random_.number(0, 6); day > 0; --day)
            member.presence.push_back(
                {.weekday = random_.weekday(),
                 .time = random_.yes() ? usual : random_.span(),
                 .week = week(),
                 .from = random_.maybe_date(),
                 .until = random_.maybe_date()}
            );
        for (const auto unit : random_.some_ids(school_.units))
            member.serves.push_back({.unit = unit, .percent = random_.number(0, 100)});
        for (int wish = random_.number(0, 2); wish > 0; --wish)
            member.wishes.push_back(
                {.about = random_.one_of<school::Wish::About>(3),
                 .weekday = random_.yes() ? std::optional{random_.weekday()} : std::nullopt,
                 .time = random_.maybe_span(),
                 .kind = random_.maybe_id(school_.kinds),
                 .weight = random_.number(1, 9)}
            );
    }

    void add_offers() {
        for (std::size_t row = 0, rows = count(0, 4); row < rows; ++row)
            school_.offers.push_back(
                {.code = random_.code("aanbod", row),
                 .unit = random_.id(school_.units),
                 .kind = random_.id(school_.kinds),
                 .subject = random_.maybe_id(school_.subjects),
                 .audience =
                     {.kind = random_.one_of<school::Audience::Kind>(4),
                      .from_rank = random_.number(1, 3),
                      .to_rank = random_.number(-3, -1),
                      .tag = random_.yes() ? "plusklas" : "",
                      .year_groups = random_.year_groups()},
                 .duration = calendar::Minutes{random_.number(1, 90)},
                 .times = random_.number(1, 5),
                 .once_a_day = random_.yes(),
                 .day_parts = random_.words(1),
                 .days = random_.weekdays(),
                 .zones = random_.some_ids(school_.zones),
                 .leaders = random_.some_ids(school_.staff),
                 .specialism = random_.yes() ? "taal" : ""}
            );
        for (auto norms = count(0, 3); norms > 0; --norms)
            school_.norms.push_back(
                {.unit = random_.id(school_.units),
                 .subject = random_.id(school_.subjects),
                 .year_groups = random_.year_groups(),
                 .per_week = calendar::Minutes{random_.number(0, 600)}}
            );
    }

    void add_rest() {
        for (std::size_t row = 0, rows = count(0, 2); row < rows; ++row)
            school_.staff_sessions.push_back(
                {.code = random_.code("overleg", row),
                 .name = random_.name(),
                 .kind = random_.id(school_.kinds),
                 .attendees = random_.some_ids(school_.staff),
                 .duration = calendar::Minutes{random_.number(1, 90)},
                 .times = random_.number(1, 3),
                 .days = random_.weekdays(),
                 .window = random_.span(),
                 .zone = random_.maybe_id(school_.zones)}
            );
        for (auto locks = count(0, 3); locks > 0; --locks)
            school_.locks.push_back(
                {.target = random_.code("aanbod", 1),
                 .group = random_.yes() ? "unit-rekenen-1" : "",
                 .weekday = random_.weekday(),
                 .start = random_.yes() ? std::optional{random_.time()} : std::nullopt,
                 .leader = random_.maybe_id(school_.staff),
                 .zone = random_.maybe_id(school_.zones),
                 .unit = random_.maybe_id(school_.units)}
            );
    }

    void add_pupils() {
        school_.pupils.resize(count(0, 5));
        for (std::size_t row = 0; row < school_.pupils.size(); ++row) {
            auto& pupil = school_.pupils[row];
            pupil.code = random_.code("L", row);
            pupil.name = random_.yes() ? random_.name() : "";
            pupil.year_group = random_.number(1, 8);
            pupil.base_group = random_.id(school_.base_groups);
            for (const auto subject : random_.some_ids(school_.subjects))
                pupil.levels.push_back(level(subject));
            add_measurements(pupil);
            pupil.tags = random_.words(0);
            pupil.from = random_.maybe_date();
            pupil.until = random_.maybe_date();
        }
        name_each_other(school_.pupils, &school::Pupil::apart_from);
    }

    void add_measurements(school::Pupil& pupil) {
        for (const auto subject : random_.some_ids(school_.subjects)) {
            pupil.measurements.push_back(
                {.subject = subject,
                 .measure = random_.name(),
                 .value = random_.name(),
                 .on = random_.maybe_date(),
                 .certainty = random_.one_of<school::Certainty>(3),
                 .test = random_.yes() ? random_.name() : ""}
            );
            pupil.needs.push_back(
                {.subject = subject,
                 .need = random_.one_of<school::Need>(3),
                 .on = random_.date(),
                 .reason = random_.one_of<school::NeedReason>(4),
                 .review = random_.maybe_date()}
            );
        }
    }

    school::PupilLevel level(school::SubjectId subject) {
        school::PupilLevel level{
            .subject = subject,
            .value = {},
            .on = random_.maybe_date(),
            .certainty = random_.one_of<school::Certainty>(3),
            .group = random_.yes() ? "unit-rekenen-2" : ""};
        if (school_[subject].scale && random_.yes())
            level.value = random_.number(0, 3);
        return level;
    }

    void add_exceptions() {
        auto& exceptions = school_.exceptions;
        for (auto rows = count(0, 2); rows > 0; --rows) {
            exceptions.absences.push_back(
                {.staff = random_.id(school_.staff),
                 .days = random_.days(),
                 .time = random_.maybe_span()}
            );
            exceptions.excursions.push_back(
                {.base_groups = {random_.id(school_.base_groups)},
                 .date = random_.date(),
                 .time = random_.span(),
                 .escorts = random_.some_ids(school_.staff)}
            );
            exceptions.test_weeks.push_back(
                {.unit = random_.id(school_.units),
                 .days = random_.days(),
                 .without = random_.some_ids(school_.offers)}
            );
            exceptions.short_days.push_back(
                {.date = random_.date(),
                 .ends = random_.time(),
                 .units = random_.some_ids(school_.units)}
            );
            exceptions.other_bells.push_back(
                {.date = random_.date(), .unit = random_.id(school_.units), .rhythm = rhythm(1)}
            );
            exceptions.closed_zones.push_back(
                {.zone = random_.id(school_.zones),
                 .days = random_.days(),
                 .time = random_.maybe_span()}
            );
        }
    }

    void add_settings() {
        auto& settings = school_.settings;
        settings.watched_at_most = random_.number(1, 3);
        settings.independent_work_next_door = random_.yes();
        settings.breaks_may_be_split = random_.yes();
        if (random_.yes())
            settings.break_window = random_.span();
        settings.preparations_at_most = random_.number(3, 5);
        settings.load_tolerance_percent = random_.number(9, 11);
        settings.preparation_percent = random_.number(39, 41);
        for (auto rows = count(0, 2); rows > 0; --rows) {
            settings.faces.push_back(
                {.from_year_group = random_.number(1, 8),
                 .to_year_group = random_.number(1, 8),
                 .faces_at_most = random_.number(1, 9)}
            );
            settings.group_limits.push_back(
                {.unit = random_.id(school_.units),
                 .subject = random_.id(school_.subjects),
                 .pupils_at_least = random_.number(0, 3),
                 .pupils_at_most = random_.number(4, 20),
                 .groups_at_least = random_.number(0, 2),
                 .groups_at_most = random_.number(2, 6)}
            );
            settings.rules.push_back(
                {.rule = "own-mentor",
                 .weight = random_.yes() ? std::optional<std::int64_t>{random_.number(0, 50)}
                                         : std::nullopt}
            );
        }
    }

    std::string hash() {
        std::string hash;
        for (int digit = 0; digit < 32; ++digit)
            hash += "0123456789abcdef"[random_.number(0, 15)];
        return hash;
    }

    template <class Person>
    void mark(std::vector<Person>& people) {
        for (auto& person : people)
            if (random_.yes())
                person.marks = {.eckid = random_.yes() ? hash() : "", .key = hash()};
    }

    void add_administration() {
        auto& administration = school_.administration;
        administration.brin = random_.yes() ? "99ZZ" : "";
        administration.salt = random_.yes() ? hash() : "";
        mark(school_.staff);
        mark(school_.pupils);
        for (std::size_t row = 0, rows = count(0, 2); row < rows; ++row) {
            const auto word = random_.code("woord", row);
            administration.role_words.push_back(
                {.word = word,
                 .role =
                     random_.yes() ? std::optional{random_.one_of<school::Role>(13)} : std::nullopt}
            );
            administration.subject_words.push_back(
                {.word = word, .subject = random_.id(school_.subjects)}
            );
            administration.csv_columns.push_back(
                {.header = word,
                 .subject = random_.maybe_id(school_.subjects),
                 .measure = random_.yes() ? "IV" : ""}
            );
            administration.need_defaults.push_back(
                {.subject = random_.maybe_id(school_.subjects),
                 .measure = "IV",
                 .value = random_.name(),
                 .need = random_.one_of<school::Need>(3)}
            );
            const auto subject = random_.id(school_.subjects);
            if (school_[subject].scale)
                administration.level_meanings.push_back(
                    {.subject = subject,
                     .measure = "IV",
                     .value = random_.name(),
                     .year_groups = random_.year_groups(),
                     .means = random_.number(0, 3)}
                );
        }
    }

    std::size_t count(int fewest, int most) {
        return static_cast<std::size_t>(random_.number(fewest, most));
    }

    RandomValues random_;
    school::School school_;
};

}  // namespace slimfit::test
