#include "slimfit/intake/taking_in.hpp"

#include "slimfit/calendar/digits.hpp"
#include "slimfit/intake/plain_text.hpp"

#include <algorithm>
#include <map>
#include <ranges>

namespace slimfit::intake {

namespace {

constexpr std::size_t usual_digits = 3;

/// Of a list within one line.
constexpr std::size_t most_named = 10;

/// The digits behind the letter in the codes of people.
template <class Person>
std::vector<std::string_view> numbers_in(const std::vector<Person>& people, char letter) {
    std::vector<std::string_view> numbers;
    for (const auto& person : people)
        if (person.code.starts_with(letter))
            numbers.push_back(std::string_view{person.code}.substr(1));
    return numbers;
}

}  // namespace

std::optional<school::BaseGroupId>
base_group_of(const DeliveredPupil& pupil, const BaseGroupsFound& groups) {
    return pupil.group ? groups[*pupil.group] : std::nullopt;
}

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
    for (const auto& name : names)
        shown.push_back(
            bearers[compared(name.given)] > 1 && !name.given.empty() && !name.initial.empty()
                ? name.given + ' ' + name.initial + '.'
                : name.given
        );
    return shown;
}

FreeCodes::FreeCodes(const school::School& school, char letter)
    : letter_{letter}, digits_{usual_digits} {
    for (const auto& numbers :
         {numbers_in(school.pupils, letter), numbers_in(school.staff, letter)})
        for (const auto digits : numbers)
            if (const auto number = calendar::read_digits(digits)) {
                highest_ = std::max(highest_, *number);
                digits_ = std::max(digits_, digits.size());
            }
}

std::string FreeCodes::next() {
    return letter_ + calendar::padded(++highest_, digits_);
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

void report_rest(
    TakingIn& work, ChangeKind kind, std::int64_t all, const Text& words, std::string where
) {
    if (all > most_told)
        add_change(work, kind, {}, {}, words, {{"more", all - most_told}}, std::move(where));
}

Message described(const school::School& school, const std::vector<std::size_t>& pupils) {
    Message all;
    for (const auto row : pupils | std::views::take(most_named)) {
        const auto& pupil = school.pupils[row];
        const auto one = filled(
            {"{comma}{code}{name} (groep {year}, {group})",
             "{comma}{code}{name} (year group {year}, {group})"},
            {{"comma", all.dutch.empty() ? "" : ", "},
             {"code", pupil.code},
             {"name", pupil.name.empty() ? "" : ' ' + pupil.name},
             {"year", pupil.year_group},
             {"group", school[pupil.base_group].name}}
        );
        all.dutch += one.dutch;
        all.english += one.english;
    }
    if (pupils.size() > most_named) {
        all.dutch += ", ...";
        all.english += ", ...";
    }
    return all;
}

std::string name_with_initial(const PersonName& name) {
    return name.given + (name.initial.empty() ? "" : ' ' + name.initial + '.');
}

std::string listed(const Delivery& delivery, const std::vector<RowPlace>& rows) {
    std::string all;
    for (const auto& row : rows | std::views::take(most_named))
        all += (all.empty() ? "" : ", ") + line_of(delivery, row);
    return rows.size() > most_named ? all + ", ..." : all;
}

void report_pupils(TakingIn& work, ChangeKind kind, int pupils) {
    if (pupils > 0)
        add_change(work, kind, {}, {}, number_of_pupils, {{"pupils", pupils}});
}

std::string place_in(const Delivery& delivery, int line) {
    return line > 0 ? delivery.file + ':' + std::to_string(line) : delivery.file;
}

std::string place_in(const Delivery& delivery, const RowPlace& place) {
    return delivery.file + ':' + line_of(delivery, place);
}

}  // namespace slimfit::intake
