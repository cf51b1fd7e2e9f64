#include "slimfit/solver/energy.hpp"

#include <array>
#include <cmath>

namespace slimfit::solver {
namespace {

constexpr auto table_size = std::size_t{4096};
constexpr auto one = std::int64_t{1} << 16;

/// -ln of the middles of equal parts of 0..1, times `one`.
std::array<std::int64_t, table_size> minus_logarithms() {
    auto table = std::array<std::int64_t, table_size>{};
    for (std::size_t row = 0; row < table_size; ++row) {
        const auto middle = (static_cast<double>(row) + 0.5) / static_cast<double>(table_size);
        table[row] = std::llround(-std::log(middle) * static_cast<double>(one));
    }
    return table;
}

}  // namespace

std::int64_t allowed_rise(std::int64_t temperature, Random& random) {
    static const auto table = minus_logarithms();
    return temperature * table[random.below(table_size)] / (100 * one);
}

}  // namespace slimfit::solver
