#pragma once

#include "slimfit/timetable/instance.hpp"

#include <cstdint>
#include <map>
#include <vector>

namespace slimfit::timetable {

using PeopleSetId = Id<struct PeopleSet>;

/// Sets of people that answer in one step who belongs to them. Equal sets are kept once: many
/// events ask for the same people.
class PeopleSets {
public:
    PeopleSets() = default;

    explicit PeopleSets(std::size_t people) : words_per_set_{(people + 63) / 64} {}

    PeopleSetId add(std::vector<PersonId> people);

    [[nodiscard]] bool contains(PeopleSetId set, PersonId person) const {
        const auto word = set.value() * words_per_set_ + person.value() / 64;
        return (words_[word] >> (person.value() % 64) & 1U) != 0;
    }

private:
    std::size_t words_per_set_{};
    std::vector<std::uint64_t> words_;
    std::map<std::vector<PersonId>, PeopleSetId> known_;
};

}  // namespace slimfit::timetable
