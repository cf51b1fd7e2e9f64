#pragma once

#include "slimfit/school/school.hpp"

#include <tuple>
#include <type_traits>
#include <vector>

/// Whether two schools hold the same, field by field; only the lines where things stand in a file
/// may differ. A field that is added to a struct stops this header from compiling until it is
/// compared too.
namespace slimfit::test {

inline auto fields(const calendar::SchoolYear& all) {
    const auto& [days, region, free_periods, cycle_start, line] = all;
    return std::tie(days, region, free_periods, cycle_start);
}

inline auto fields(const school::Zone& all) {
    const auto& [code, name, kind, capacity, shared, building, walking, adjacent, line] = all;
    return std::tie(code, name, kind, capacity, shared, building, walking, adjacent);
}

inline auto fields(const school::LevelScale& all) {
    const auto& [code, values, line] = all;
    return std::tie(code, values);
}

inline auto fields(const school::Subject& all) {
    const auto& [code, name, core, scale, line] = all;
    return std::tie(code, name, core, scale);
}

inline auto fields(const school::SessionKind& all) {
    const auto& [code, name, nature, load, teaching, lead, assist, responsible, ratio, adults, pupils_least, pupils_most, assistants, line] =
        all;
    return std::tie(
        code,
        name,
        nature,
        load,
        teaching,
        lead,
        assist,
        responsible,
        ratio,
        adults,
        pupils_least,
        pupils_most,
        assistants
    );
}

inline auto fields(const school::Qualification& all) {
    const auto& [kind, subject, name, from, until] = all;
    return std::tie(kind, subject, name, from, until);
}

inline auto fields(const school::Presence& all) {
    const auto& [weekday, time, week, from, until] = all;
    return std::tie(weekday, time, week, from, until);
}

inline auto fields(const school::Service& all) {
    const auto& [unit, percent] = all;
    return std::tie(unit, percent);
}

inline auto fields(const school::Wish& all) {
    const auto& [about, weekday, time, kind, weight] = all;
    return std::tie(about, weekday, time, kind, weight);
}

inline auto fields(const school::StaffMember& all) {
    const auto& [code, name, role, employee, qualifications, contract, under_18, consents, presence, serves, wishes, marks, line] =
        all;
    return std::tie(
        code,
        name,
        role,
        employee,
        qualifications,
        contract,
        under_18,
        consents,
        presence,
        serves,
        wishes,
        marks
    );
}

inline auto fields(const school::Block& all) {
    const auto& [code, kind, shape, time, day_part, subject, zones, adults, line] = all;
    return std::tie(code, kind, shape, time, day_part, subject, zones, adults);
}

inline auto fields(const school::Mentorship& all) {
    const auto& [mentor, weekday, week] = all;
    return std::tie(mentor, weekday, week);
}

inline auto fields(const school::BaseGroup& all) {
    const auto& [code, name, unit, home, mentors, line] = all;
    return std::tie(code, name, unit, home, mentors);
}

inline auto fields(const school::CoachSlots& all) {
    const auto& [kind, day_parts, per_block] = all;
    return std::tie(kind, day_parts, per_block);
}

inline auto fields(const school::Unit& all) {
    const auto& [code, name, base_groups, leader, rhythm, coach_slots, line] = all;
    return std::tie(code, name, base_groups, leader, rhythm, coach_slots);
}

inline auto fields(const school::PupilLevel& all) {
    const auto& [subject, value, on, certainty, group] = all;
    return std::tie(subject, value, on, certainty, group);
}

inline auto fields(const school::Measurement& all) {
    const auto& [subject, measure, value, on, certainty, test, undated, of_part] = all;
    return std::tie(subject, measure, value, on, certainty, test, undated, of_part);
}

inline auto fields(const school::InstructionNeed& all) {
    const auto& [subject, need, on, reason, review] = all;
    return std::tie(subject, need, on, reason, review);
}

inline auto fields(const school::Pupil& all) {
    const auto& [code, name, year_group, base_group, levels, measurements, needs, tags, apart_from, from, until, marks, line] =
        all;
    return std::tie(
        code,
        name,
        year_group,
        base_group,
        levels,
        measurements,
        needs,
        tags,
        apart_from,
        from,
        until,
        marks
    );
}

inline auto fields(const school::RoleWord& all) {
    const auto& [word, role] = all;
    return std::tie(word, role);
}

inline auto fields(const school::SubjectWord& all) {
    const auto& [word, subject] = all;
    return std::tie(word, subject);
}

inline auto fields(const school::CsvColumn& all) {
    const auto& [header, subject, measure] = all;
    return std::tie(header, subject, measure);
}

inline auto fields(const school::LevelMeaning& all) {
    const auto& [subject, measure, value, year_groups, means] = all;
    return std::tie(subject, measure, value, year_groups, means);
}

inline auto fields(const school::NeedDefault& all) {
    const auto& [subject, measure, value, need] = all;
    return std::tie(subject, measure, value, need);
}

inline auto fields(const school::Administration& all) {
    const auto& [brin, salt, reference_date, role_words, subject_words, csv_columns, level_meanings, need_defaults] =
        all;
    return std::tie(
        brin,
        salt,
        reference_date,
        role_words,
        subject_words,
        csv_columns,
        level_meanings,
        need_defaults
    );
}

inline auto fields(const school::Audience& all) {
    const auto& [kind, from_rank, to_rank, tag, year_groups] = all;
    return std::tie(kind, from_rank, to_rank, tag, year_groups);
}

inline auto fields(const school::Offer& all) {
    const auto& [code, unit, kind, subject, audience, duration, times, once_a_day, day_parts, days, zones, leaders, specialism, line] =
        all;
    return std::tie(
        code,
        unit,
        kind,
        subject,
        audience,
        duration,
        times,
        once_a_day,
        day_parts,
        days,
        zones,
        leaders,
        specialism
    );
}

inline auto fields(const school::SubjectNorm& all) {
    const auto& [unit, subject, year_groups, per_week, line] = all;
    return std::tie(unit, subject, year_groups, per_week);
}

inline auto fields(const school::StaffSession& all) {
    const auto& [code, name, kind, attendees, duration, times, days, window, zone, line] = all;
    return std::tie(code, name, kind, attendees, duration, times, days, window, zone);
}

inline auto fields(const school::Lock& all) {
    const auto& [target, group, weekday, start, leader, zone, unit, line] = all;
    return std::tie(target, group, weekday, start, leader, zone, unit);
}

inline auto fields(const school::Absence& all) {
    const auto& [staff, days, time, line] = all;
    return std::tie(staff, days, time);
}

inline auto fields(const school::Excursion& all) {
    const auto& [base_groups, date, time, escorts, line] = all;
    return std::tie(base_groups, date, time, escorts);
}

inline auto fields(const school::TestWeek& all) {
    const auto& [unit, days, without, line] = all;
    return std::tie(unit, days, without);
}

inline auto fields(const school::ShortDay& all) {
    const auto& [date, ends, units, line] = all;
    return std::tie(date, ends, units);
}

inline auto fields(const school::OtherBells& all) {
    const auto& [date, unit, rhythm, line] = all;
    return std::tie(date, unit, rhythm);
}

inline auto fields(const school::ClosedZone& all) {
    const auto& [zone, days, time, line] = all;
    return std::tie(zone, days, time);
}

inline auto fields(const school::Exceptions& all) {
    const auto& [absences, excursions, test_weeks, short_days, other_bells, closed_zones] = all;
    return std::tie(absences, excursions, test_weeks, short_days, other_bells, closed_zones);
}

inline auto fields(const school::GroupLimits& all) {
    const auto& [unit, subject, pupils_least, pupils_most, groups_least, groups_most, line] = all;
    return std::tie(unit, subject, pupils_least, pupils_most, groups_least, groups_most);
}

inline auto fields(const school::RuleSetting& all) {
    const auto& [rule, weight, line] = all;
    return std::tie(rule, weight);
}

inline auto fields(const school::FacesLimit& all) {
    const auto& [from, to, most] = all;
    return std::tie(from, to, most);
}

inline auto fields(const school::Settings& all) {
    const auto& [watched, next_door, split, window, preparations, tolerance, preparation, faces, group_limits, rules] =
        all;
    return std::tie(
        watched,
        next_door,
        split,
        window,
        preparations,
        tolerance,
        preparation,
        faces,
        group_limits,
        rules
    );
}

inline auto fields(const school::School& all) {
    const auto& [code, name, file, year, zones, scales, subjects, kinds, staff, units, base_groups, pupils, offers, norms, staff_sessions, locks, exceptions, settings, administration] =
        all;
    return std::tie(
        code,
        name,
        year,
        zones,
        scales,
        subjects,
        kinds,
        staff,
        units,
        base_groups,
        pupils,
        offers,
        norms,
        staff_sessions,
        locks,
        exceptions,
        settings,
        administration
    );
}

template <class Value>
concept HasFields = requires(const Value& value) {
    fields(value);
};

template <class Value>
concept IsRow = requires(const Value& value) {
    value.begin();
    value.end();
    value.size();
}

&&!std::is_same_v<Value, std::string>;

template <class Value>
concept IsOptional = requires(const Value& value) {
    value.has_value();
    *value;
};

template <class Value>
[[nodiscard]] bool same_content(const Value& one, const Value& other) {
    if constexpr (HasFields<Value>) {
        const auto all_same = [&]<std::size_t... Field>(std::index_sequence<Field...>) {
            const auto mine = fields(one);
            const auto theirs = fields(other);
            return (same_content(std::get<Field>(mine), std::get<Field>(theirs)) && ...);
        };
        return all_same(std::make_index_sequence<std::tuple_size_v<decltype(fields(one))>>{});
    } else if constexpr (IsOptional<Value>) {
        return one.has_value() == other.has_value() && (!one || same_content(*one, *other));
    } else if constexpr (IsRow<Value>) {
        if (one.size() != other.size())
            return false;
        for (std::size_t row = 0; row < one.size(); ++row)
            if (!same_content(one[row], other[row]))
                return false;
        return true;
    } else {
        return one == other;
    }
}

}  // namespace slimfit::test
