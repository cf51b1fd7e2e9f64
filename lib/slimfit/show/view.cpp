#include "slimfit/show/view.hpp"

#include <algorithm>

namespace slimfit::show {

namespace {

/// Only A to Z change: enough for codes and for what people type in a hurry.
std::string in_small_letters(std::string_view text) {
    std::string small{text};
    for (char& letter : small)
        if (letter >= 'A' && letter <= 'Z')
            letter = static_cast<char>(letter - 'A' + 'a');
    return small;
}

bool is_same_word(std::string_view one, std::string_view other) {
    return in_small_letters(one) == in_small_letters(other);
}

/// The row with that code, or else the first with that name; capitals only count when they decide
/// between two.
template <class Row>
std::optional<std::uint32_t> row_called(const std::vector<Row>& rows, std::string_view text) {
    const auto is_called = [&](std::string Row::*word) {
        return std::ranges::find_if(rows, [&](const Row& row) {
            return is_same_word(row.*word, text);
        });
    };
    auto found = std::ranges::find(rows, text, &Row::code);
    if (found == rows.end())
        found = std::ranges::find(rows, text, &Row::name);
    if (found == rows.end())
        found = is_called(&Row::code);
    if (found == rows.end())
        found = is_called(&Row::name);
    if (found == rows.end() || text.empty())
        return std::nullopt;
    return static_cast<std::uint32_t>(found - rows.begin());
}

}  // namespace

std::optional<school::UnitId> unit_of(const View& view, const roster::Roster& roster) {
    if (const auto* unit = std::get_if<OfUnit>(&view))
        return unit->unit;
    if (const auto* group = std::get_if<OfGroup>(&view))
        return roster[group->group].unit;
    return std::nullopt;
}

std::optional<school::UnitId> unit_called(const school::School& school, std::string_view text) {
    if (const auto row = row_called(school.units, text))
        return school::UnitId{*row};
    return std::nullopt;
}

std::optional<school::SubjectId>
subject_called(const school::School& school, std::string_view text) {
    const auto is_called = [&](const school::Subject& subject) {
        return is_same_word(subject.code, text) || is_same_word(subject.name.dutch, text) ||
               is_same_word(subject.name.english, text);
    };
    auto found = std::ranges::find(school.subjects, text, &school::Subject::code);
    if (found == school.subjects.end())
        found = std::ranges::find_if(school.subjects, is_called);
    if (found == school.subjects.end() || text.empty())
        return std::nullopt;
    return school::SubjectId{static_cast<std::uint32_t>(found - school.subjects.begin())};
}

std::optional<View> view_of_unit(const school::School& school, std::string_view text) {
    if (const auto unit = unit_called(school, text))
        return OfUnit{*unit};
    return std::nullopt;
}

std::optional<View> view_of_staff(const school::School& school, std::string_view text) {
    if (const auto row = row_called(school.staff, text))
        return OfStaff{school::StaffId{*row}};
    return std::nullopt;
}

std::optional<View> view_of_zone(const school::School& school, std::string_view text) {
    if (const auto row = row_called(school.zones, text))
        return OfZone{school::ZoneId{*row}};
    return std::nullopt;
}

std::optional<View>
view_of_group(const school::School& school, const roster::Roster& roster, std::string_view text) {
    const auto base_group = row_called(school.base_groups, text);
    const auto found = std::ranges::find_if(roster.groups, [&](const roster::RosterGroup& group) {
        return is_same_word(group.code, text) ||
               (base_group && group.base_group == school::BaseGroupId{*base_group});
    });
    if (found == roster.groups.end())
        return std::nullopt;
    return OfGroup{
        roster::RosterGroupId{static_cast<std::uint32_t>(found - roster.groups.begin())}};
}

}  // namespace slimfit::show
