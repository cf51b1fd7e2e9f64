#include "formats/random_school_parts.hpp"

namespace slimfit::test {

namespace {

void add_base_group(School& school, RandomValues& random, school::UnitId unit) {
    school::BaseGroup group{
        .code = random.code("groep", school.base_groups.size()),
        .name = random.name(),
        .unit = unit,
        .home = random.id(school.zones),
        .mentors = {}};
    for (int mentor = random.number(0, 6); mentor > 0; --mentor)
        group.mentors.push_back(
            {.mentor = random.id(school.staff),
             .weekday = random.weekday(),
             .week = random.cycle_week()}
        );
    school.base_groups.push_back(group);
}

void add_details(const School& school, RandomValues& random, school::StaffMember& member) {
    for (int kind = random.number(0, 3); kind > 0; --kind)
        member.qualifications.push_back(
            {.kind = random.one_of<school::QualificationKind>(6),
             .subject = random.maybe_id(school.subjects),
             .name = random.yes() ? "taal" : "",
             .from = random.maybe_date(),
             .until = random.maybe_date()}
        );
    const auto usual = random.span();
    for (int day = random.number(0, 6); day > 0; --day)
        member.presence.push_back(
            {.weekday = random.weekday(),
             .time = random.yes() ? usual : random.span(),
             .week = random.cycle_week(),
             .from = random.maybe_date(),
             .until = random.maybe_date()}
        );
    for (const auto unit : random.some_ids(school.units))
        member.serves.push_back({.unit = unit, .percent = random.number(0, 100)});
    for (int wish = random.number(0, 2); wish > 0; --wish)
        member.wishes.push_back(
            {.about = random.one_of<school::Wish::About>(3),
             .weekday = random.yes() ? std::optional{random.weekday()} : std::nullopt,
             .time = random.maybe_span(),
             .kind = random.maybe_id(school.kinds),
             .weight = random.number(1, 9)}
        );
}

school::PupilLevel level(const School& school, RandomValues& random, school::SubjectId subject) {
    school::PupilLevel level{
        .subject = subject,
        .value = {},
        .on = random.maybe_date(),
        .certainty = random.one_of<school::Certainty>(3),
        .group = random.yes() ? "unit-rekenen-2" : ""};
    if (school[subject].scale && random.yes())
        level.value = random.number(0, 3);
    return level;
}

void add_measurements(const School& school, RandomValues& random, school::Pupil& pupil) {
    for (const auto subject : random.some_ids(school.subjects)) {
        pupil.measurements.push_back(
            {.subject = subject,
             .measure = random.name(),
             .value = random.name(),
             .on = random.maybe_date(),
             .certainty = random.one_of<school::Certainty>(3),
             .test = random.yes() ? random.name() : "",
             .undated = random.yes(),
             .of_part = random.yes()}
        );
        pupil.needs.push_back(
            {.subject = subject,
             .need = random.one_of<school::Need>(3),
             .on = random.date(),
             .reason = random.one_of<school::NeedReason>(4),
             .review = random.maybe_date()}
        );
    }
}

}  // namespace

void add_units(School& school, RandomValues& random) {
    // Units refer to staff and staff to units: the staff are there first, still without
    // anything.
    school.staff.resize(random.count(1, 4));
    for (std::uint32_t row = 0, rows = static_cast<std::uint32_t>(random.count(1, 3)); row < rows;
         ++row) {
        school::Unit unit{
            .code = random.code("unit", row),
            .name = random.name(),
            .base_groups = {},
            .leader = random.maybe_id(school.staff)};
        for (auto groups = random.count(1, 3); groups > 0; --groups) {
            unit.base_groups.emplace_back(static_cast<std::uint32_t>(school.base_groups.size()));
            add_base_group(school, random, school::UnitId{row});
        }
        const auto usual = rhythm(school, random, 0);
        for (auto& day : unit.rhythm)
            day = random.yes() ? usual : rhythm(school, random, 0);
        if (random.yes())
            unit.coach_slots = school::CoachSlots{
                .kind = random.id(school.kinds),
                .day_parts = random.words(1),
                .per_block = random.number(0, 3)};
        school.units.push_back(unit);
    }
}

void add_staff(School& school, RandomValues& random) {
    for (std::size_t row = 0; row < school.staff.size(); ++row) {
        auto& member = school.staff[row];
        member.code = random.code("medewerker", row);
        member.name = random.yes() ? random.name() : "";
        member.role = random.one_of<school::Role>(13);
        member.employee = random.yes();
        member.contract = random.yes() ? random.number(0, 19'999) : 1000 * random.number(0, 10);
        member.under_18 = random.yes();
        member.consents_to_more_lessons = random.yes();
        add_details(school, random, member);
    }
}

void add_pupils(School& school, RandomValues& random) {
    school.pupils.resize(random.count(0, 5));
    for (std::size_t row = 0; row < school.pupils.size(); ++row) {
        auto& pupil = school.pupils[row];
        pupil.code = random.code("L", row);
        pupil.name = random.yes() ? random.name() : "";
        pupil.year_group = random.number(1, 8);
        pupil.base_group = random.id(school.base_groups);
        for (const auto subject : random.some_ids(school.subjects))
            pupil.levels.push_back(level(school, random, subject));
        add_measurements(school, random, pupil);
        pupil.tags = random.words(0);
        pupil.from = random.maybe_date();
        pupil.until = random.maybe_date();
    }
    name_each_other(random, school.pupils, &school::Pupil::apart_from);
}

}  // namespace slimfit::test
