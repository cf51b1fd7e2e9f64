#include "slimfit/intake/recogniser.hpp"

#include "slimfit/intake/names_apart.hpp"
#include "slimfit/intake/plain_text.hpp"

#include <algorithm>
#include <set>

namespace slimfit::intake {

namespace {

bool may_be_same_initial(const std::string& one, const std::string& other) {
    return one.empty() || other.empty() || one == other;
}

}  // namespace

PersonName parts_of_shown(const std::string& shown) {
    const auto space = shown.rfind(' ');
    if (space == std::string::npos || !shown.ends_with('.'))
        return {.given = compared(shown), .initial = {}};
    return {
        .given = compared(shown.substr(0, space)), .initial = compared(shown.substr(space + 1))};
}

std::vector<KnownPerson> pupils_known(const school::School& school) {
    std::vector<KnownPerson> people;
    for (const auto& pupil : school.pupils)
        people.push_back(
            {.marks = pupil.marks,
             .code = pupil.code,
             .name = pupil.name,
             .group = compared(school[pupil.base_group].name)}
        );
    return people;
}

std::vector<std::size_t> likeliest(
    std::optional<int> year_group,
    const std::vector<std::size_t>& pupils,
    const school::School& school
) {
    std::vector<std::size_t> of_year;
    for (const auto row : pupils)
        if (school.pupils[row].year_group == year_group)
            of_year.push_back(row);
    return of_year.size() == 1 ? of_year : pupils;
}

Recogniser::Recogniser(std::vector<KnownPerson> people, TakingIn& work)
    : people_{std::move(people)}, options_{work.options}, asked_{work.asked} {
    for (std::size_t row = 0; row < people_.size(); ++row) {
        const auto& person = people_[row];
        if (!person.marks.eckid.empty())
            eckids_.try_emplace(person.marks.eckid, row);
        if (!person.marks.key.empty())
            keys_.try_emplace(person.marks.key, row);
        codes_.try_emplace(person.code, row);
        names_.push_back(parts_of_shown(person.name));
        names_unaccented_.push_back(without_accents(names_.back().given));
        if (!names_.back().given.empty())
            given_names_.emplace(names_.back().given, row);
    }
}

std::optional<std::size_t> Recogniser::by_marks(const school::Marks& marks) const {
    if (const auto found = eckids_.find(marks.eckid); found != eckids_.end())
        return found->second;
    const auto found = keys_.find(marks.key);
    if (found == keys_.end())
        return std::nullopt;
    const auto& theirs = people_[found->second].marks.eckid;
    if (!theirs.empty() && !marks.eckid.empty())
        return std::nullopt;
    return found->second;
}

std::vector<std::size_t>
Recogniser::at_odds(const school::Marks& marks, const std::string& code) const {
    std::set<std::size_t> pointed_at;
    const auto eckid = eckids_.find(marks.eckid);
    if (eckid != eckids_.end())
        pointed_at.insert(eckid->second);
    bool has_other_eckid = false;
    if (const auto key = keys_.find(marks.key);
        key != keys_.end() &&
        (eckid == eckids_.end() || people_[eckid->second].marks.key != marks.key)) {
        pointed_at.insert(key->second);
        has_other_eckid = !marks.eckid.empty() && !people_[key->second].marks.eckid.empty();
    }
    if (const auto known = by_code(code))
        pointed_at.insert(*known);
    if (pointed_at.size() < 2 && !has_other_eckid)
        return {};
    return {pointed_at.begin(), pointed_at.end()};
}

std::optional<std::size_t> Recogniser::by_code(const std::string& code) const {
    const auto found = codes_.find(code);
    if (found == codes_.end())
        return std::nullopt;
    return found->second;
}

bool Recogniser::is_said_to_be_other(std::size_t row) const {
    const auto& code = people_[row].code;
    if (!options_.other.contains(code))
        return false;
    asked_.codes.insert(code);
    return true;
}

std::vector<std::size_t>
Recogniser::by_name(const PersonName& name, const std::string& group) const {
    std::vector<std::size_t> rows;
    const auto initial = compared(name.initial);
    const auto [first, last] = given_names_.equal_range(compared(name.given));
    for (auto found = first; found != last; ++found)
        if (may_be_same_initial(names_[found->second].initial, initial) &&
            (group.empty() || people_[found->second].group == group) &&
            !is_said_to_be_other(found->second))
            rows.push_back(found->second);
    std::ranges::sort(rows);
    return rows;
}

std::optional<std::size_t> Recogniser::believed(
    const std::vector<std::size_t>& may_be, const Claims& claims, bool is_of_all
) const {
    std::vector<std::size_t> said;
    for (const auto row : may_be)
        if (is_said_to_be_same(row) || (options_.same_all && is_of_all && may_be.size() == 1))
            said.push_back(row);
    if (said.size() != 1 || !claims.is_claimed_once(said.front()))
        return std::nullopt;
    return said.front();
}

std::optional<std::size_t>
Recogniser::nearest(const PersonName& name, const std::string& group) const {
    return nearest(name, group, std::vector<bool>(people_.size()));
}

std::optional<std::size_t> Recogniser::nearest(
    const PersonName& name, const std::string& group, const std::vector<bool>& is_out
) const {
    const auto given = without_accents(name.given);
    const auto initial = compared(name.initial);
    std::optional<std::size_t> best;
    std::size_t least = 2 * too_far;
    for (std::size_t row = 0; row < people_.size(); ++row) {
        if (is_out[row] || given.empty() || names_unaccented_[row].empty())
            continue;
        const bool is_same_group = people_[row].group == group;
        const bool is_same_initial = may_be_same_initial(names_[row].initial, initial);
        const auto letters =
            names_apart(given, names_unaccented_[row], is_same_group && is_same_initial);
        if (!letters)
            continue;
        const auto distance =
            2 * *letters + (is_same_group ? 0U : 1U) + (is_same_initial ? 0U : 2U);
        if (distance < least && !is_said_to_be_other(row)) {
            least = distance;
            best = row;
        }
    }
    return best;
}

}  // namespace slimfit::intake
