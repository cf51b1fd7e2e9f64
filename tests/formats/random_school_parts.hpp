#pragma once

#include "slimfit/school/school.hpp"

#include "formats/random_values.hpp"

#include <vector>

namespace slimfit::test {

using school::School;

// The parts of a random school, in the order in which they are made: each refers to what came
// before it.

void add_places(School& school, RandomValues& random);
void add_lessons(School& school, RandomValues& random);
void add_units(School& school, RandomValues& random);
void add_staff(School& school, RandomValues& random);
void add_offers(School& school, RandomValues& random);
void add_rest(School& school, RandomValues& random);
void add_pupils(School& school, RandomValues& random);
void add_exceptions(School& school, RandomValues& random);
void add_settings(School& school, RandomValues& random);
void add_administration(School& school, RandomValues& random);

// What several parts share.

[[nodiscard]] school::DayRhythm rhythm(const School& school, RandomValues& random, int fewest);

/// Some pairs, each in the list of the other.
template <class Entity>
void name_each_other(
    RandomValues& random, std::vector<Entity>& rows, std::vector<Id<Entity>> Entity::*others
) {
    for (std::uint32_t one = 0; one < rows.size(); ++one)
        for (std::uint32_t other = one + 1; other < rows.size(); ++other)
            if (random.yes()) {
                (rows[one].*others).emplace_back(other);
                (rows[other].*others).emplace_back(one);
            }
}

}  // namespace slimfit::test
