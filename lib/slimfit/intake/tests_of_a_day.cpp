#include "slimfit/intake/tests_of_a_day.hpp"

#include <tuple>

namespace slimfit::intake {

bool counts_rather(const school::Measurement& one, const school::Measurement& other) {
    if (one.of_part != other.of_part)
        return other.of_part;
    return std::tie(one.test, one.measure) > std::tie(other.test, other.measure);
}

}  // namespace slimfit::intake
