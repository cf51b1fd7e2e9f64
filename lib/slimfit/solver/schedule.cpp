#include "slimfit/solver/schedule.hpp"

#include <algorithm>
#include <cmath>

namespace slimfit::solver {
namespace {

constexpr auto parts = std::size_t{1000};

}  // namespace

Schedule::Schedule(const Limit& limit, const Tuning& tuning) : limit_{limit} {
    const auto first = static_cast<double>(tuning.first_temperature);
    const auto factor = static_cast<double>(tuning.last_temperature) / first;
    for (std::size_t part = 0; part <= parts; ++part) {
        const auto used = static_cast<double>(part) / static_cast<double>(parts);
        temperatures_.push_back(std::llround(first * std::pow(factor, used)));
    }
}

std::size_t Schedule::thousandths(std::uint64_t steps, std::chrono::milliseconds elapsed) const {
    auto used = std::uint64_t{0};
    if (limit_.steps)
        used = steps * parts / std::max<std::uint64_t>(1, *limit_.steps);
    if (limit_.time) {
        const auto passed = static_cast<std::uint64_t>(elapsed.count());
        const auto whole = std::max<std::int64_t>(1, limit_.time->count());
        used = std::max(used, passed * parts / static_cast<std::uint64_t>(whole));
    }
    return std::min<std::size_t>(used, parts);
}

std::int64_t Schedule::temperature(std::uint64_t steps, std::chrono::milliseconds elapsed) const {
    return temperatures_[thousandths(steps, elapsed)];
}

bool Schedule::is_over(std::uint64_t steps, std::chrono::milliseconds elapsed) const {
    return thousandths(steps, elapsed) == parts;
}

}  // namespace slimfit::solver
