#include "formats/random_school.hpp"

#include "formats/random_school_parts.hpp"

namespace slimfit::test {

School random_school(std::uint64_t seed) {
    RandomValues random{seed};
    School school;
    school.code = random.code("school", 0);
    school.name = random.name();
    add_places(school, random);
    add_lessons(school, random);
    add_units(school, random);
    add_staff(school, random);
    add_offers(school, random);
    add_rest(school, random);
    add_pupils(school, random);
    add_exceptions(school, random);
    add_settings(school, random);
    add_administration(school, random);
    return school;
}

}  // namespace slimfit::test
