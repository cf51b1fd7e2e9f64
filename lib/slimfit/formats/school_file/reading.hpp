#pragma once

#include "slimfit/formats/school_file/codes.hpp"
#include "slimfit/formats/xml/word_table.hpp"
#include "slimfit/school/checks/problem_list.hpp"

#include <algorithm>

namespace slimfit::formats {

/// What the reader of each topic needs: where codes lead, and where to put what is wrong although
/// no schema can say so.
struct Reading {
    const SchoolCodes& codes;
    school::ProblemList& problems;
};

// One reader per topic, each in a file of its own. They fill their tables in the order of the file.

void read_year(const Element& root, school::School& school);
void read_settings(const Element& root, const Reading& reading, school::School& school);

/// Completes neighbours: it is enough that one of the two names the other.
void read_zones(const Element& root, const Reading& reading, school::School& school);

/// Level scales and subjects.
void read_subjects(const Element& root, const Reading& reading, school::School& school);
void read_session_kinds(const Element& root, school::School& school);
void read_staff(const Element& root, const Reading& reading, school::School& school);

/// Units with their base groups, rhythms and coach slots.
void read_units(const Element& root, const Reading& reading, school::School& school);

/// Offers and subject norms.
void read_offers(const Element& root, const Reading& reading, school::School& school);

/// Staff sessions and locks.
void read_fixed(const Element& root, const Reading& reading, school::School& school);
void read_exceptions(const Element& root, const Reading& reading, school::School& school);

/// After the level scales: levels are rows of them. Completes who is kept apart: it is enough that
/// one of the two names the other.
void read_pupils(const Element& root, const Reading& reading, school::School& school);

/// After staff and pupils: gives each the name of the removable table.
void read_names(const Element& root, const Reading& reading, school::School& school);

/// After staff, pupils and level scales: what is remembered of imports, and by what people are
/// known there.
void read_administration(const Element& root, const Reading& reading, school::School& school);

// What several topics share.

/// The row of an attribute's value in the scale of its subject; nothing when it is missing, and
/// also, with a problem, when the scale does not have it.
[[nodiscard]] std::optional<int> read_level_value(
    const Element& element,
    const char* attribute,
    school::SubjectId subject,
    const Reading& reading,
    const school::School& school
);

[[nodiscard]] school::DayRhythm read_blocks(const Element& day, const Reading& reading);

/// The weekdays of an attribute `days`; none when it is missing. A day named twice is a problem.
[[nodiscard]] std::vector<calendar::Weekday>
read_weekdays(const Element& element, const Reading& reading);

/// From `begin` to `end` where both may be missing; one without the other is a problem.
[[nodiscard]] std::optional<calendar::TimeSpan>
read_optional_span(const Element& element, const Reading& reading);

/// The name, or the code where a name is missing.
[[nodiscard]] std::string read_name(const Element& element);

/// Where one row names another, the other names it too afterwards: a file need say it once.
template <class Entity>
void complete_both_ways(std::vector<Entity>& rows, std::vector<Id<Entity>> Entity::*others) {
    for (std::uint32_t row = 0; row < rows.size(); ++row)
        for (const auto other : rows[row].*others) {
            auto& back = rows[other.value()].*others;
            if (other.value() != row && std::ranges::find(back, Id<Entity>{row}) == back.end())
                back.emplace_back(row);
        }
}

/// The value of an attribute whose words stand in a table.
template <class Value, std::size_t Count>
[[nodiscard]] Value
required_word(const Element& element, const char* attribute, const WordTable<Value, Count>& words) {
    return value_of(words, required_text(element, attribute));
}

template <class Value, std::size_t Count>
[[nodiscard]] std::optional<Value>
optional_word(const Element& element, const char* attribute, const WordTable<Value, Count>& words) {
    if (!element.attribute(attribute))
        return std::nullopt;
    return required_word(element, attribute, words);
}

}  // namespace slimfit::formats
