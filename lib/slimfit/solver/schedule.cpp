#include "slimfit/solver/schedule.hpp"

#include <algorithm>
#include <cmath>

namespace slimfit::solver {
namespace {

constexpr auto parts = std::size_t{1000};

/// Goes from one number to another by equal factors.
std::int64_t between(std::int64_t first, std::int64_t last, std::size_t part) {
    const auto used = static_cast<double>(part) / static_cast<double>(parts);
    const auto factor = static_cast<double>(last) / static_cast<double>(first);
    return std::llround(static_cast<double>(first) * std::pow(factor, used));
}

}  // namespace

Schedule::Schedule(const Limit& limit, const Cooling& cooling) : limit_{limit} {
    for (std::size_t part = 0; part <= parts; ++part)
        heats_.push_back(
            {.temperature = between(cooling.first_temperature, cooling.last_temperature, part),
             .energy = {between(cooling.first_hard_weight, cooling.last_hard_weight, part)}}
        );
}

std::size_t Schedule::thousandths(std::uint64_t steps, std::chrono::milliseconds elapsed) const {
    auto used = std::uint64_t{0};
    if (limit_.steps)
        used = *limit_.steps == 0 ? parts : steps * parts / *limit_.steps;
    if (limit_.time) {
        const auto passed = static_cast<std::uint64_t>(elapsed.count());
        const auto whole = std::max<std::int64_t>(1, limit_.time->count());
        used = std::max(used, passed * parts / static_cast<std::uint64_t>(whole));
    }
    return std::min<std::size_t>(used, parts);
}

Heat Schedule::heat(std::uint64_t steps, std::chrono::milliseconds elapsed) const {
    return heats_[thousandths(steps, elapsed)];
}

bool Schedule::is_over(std::uint64_t steps, std::chrono::milliseconds elapsed) const {
    return thousandths(steps, elapsed) == parts;
}

}  // namespace slimfit::solver
