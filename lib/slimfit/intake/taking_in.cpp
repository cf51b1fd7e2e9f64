#include "slimfit/intake/taking_in.hpp"

#include "slimfit/intake/plain_text.hpp"

#include <algorithm>
#include <charconv>
#include <map>

namespace slimfit::intake {

namespace {

/// The number in a code of that letter and digits; 0 in any other.
int number_in(std::string_view code, char letter) {
    if (!code.starts_with(letter))
        return 0;
    int number = 0;
    const auto* const end = code.data() + code.size();
    const auto [stop, fault] = std::from_chars(code.data() + 1, end, number);
    return fault == std::errc{} && stop == end ? number : 0;
}

}  // namespace

std::optional<school::UnitId> unit_named(const school::School& school, const std::string& name) {
    for (std::uint32_t row = 0; row < school.units.size(); ++row)
        if (compared(school.units[row].code) == compared(name) ||
            compared(school.units[row].name) == compared(name))
            return school::UnitId{row};
    return std::nullopt;
}

std::vector<std::string> shown_names(const std::vector<PersonName>& names) {
    std::map<std::string, int> bearers;
    for (const auto& name : names)
        ++bearers[compared(name.given)];
    std::vector<std::string> shown;
    for (const auto& [given, initial] : names)
        shown.push_back(
            bearers[compared(given)] > 1 && !given.empty() && !initial.empty()
                ? given + ' ' + initial + '.'
                : given
        );
    return shown;
}

std::string next_code(const school::School& school, char letter) {
    int highest = 0;
    for (const auto& pupil : school.pupils)
        highest = std::max(highest, number_in(pupil.code, letter));
    for (const auto& member : school.staff)
        highest = std::max(highest, number_in(member.code, letter));
    auto digits = std::to_string(highest + 1);
    constexpr std::size_t usual_digits = 3;
    if (digits.size() < usual_digits)
        digits.insert(0, usual_digits - digits.size(), '0');
    return letter + digits;
}

bool merge_marks(const school::Marks& found, school::Marks& marks) {
    const auto before = marks;
    if (!found.eckid.empty())
        marks.eckid = found.eckid;
    if (!found.key.empty())
        marks.key = found.key;
    return marks != before;
}

void add_change(
    TakingIn& work,
    ChangeKind kind,
    std::string who,
    std::string name,
    const Text& what,
    const Facts& facts,
    std::string where
) {
    work.changes.push_back(
        {.kind = kind,
         .who = std::move(who),
         .name = std::move(name),
         .what = filled(what, facts),
         .where = std::move(where)}
    );
}

std::string place_in(const Delivery& delivery, int line) {
    return line > 0 ? delivery.file + ':' + std::to_string(line) : delivery.file;
}

}  // namespace slimfit::intake
