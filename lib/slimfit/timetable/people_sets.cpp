#include "slimfit/timetable/people_sets.hpp"

#include <algorithm>

namespace slimfit::timetable {

PeopleSetId PeopleSets::add(std::vector<PersonId> people) {
    std::ranges::sort(people);
    const auto next = PeopleSetId{static_cast<std::uint32_t>(known_.size())};
    const auto [known, is_new] = known_.try_emplace(std::move(people), next);
    if (is_new) {
        words_.resize(words_.size() + words_per_set_);
        for (const auto person : known->first)
            words_[next.value() * words_per_set_ + person.value() / 64] |= std::uint64_t{1}
                                                                           << (person.value() % 64);
    }
    return known->second;
}

}  // namespace slimfit::timetable
