#pragma once

#include "slimfit/solver/bound_reach.hpp"

#include <cstddef>
#include <vector>

namespace slimfit::solver {

/// A small part of a soft cost, so that the price of an empty seat can be spread over its ticks.
inline constexpr std::int64_t cost_parts = 5040;

/// The load of a week without regard to when: which seats which people can take, in ticks.
struct LoadSeats {
    /// Somebody with a share of the load.
    struct Named {
        std::int64_t contract{};
        std::int64_t most{};  ///< ticks of load that she can have
    };

    /// Seats that the same people can take.
    struct Class {
        std::vector<std::size_t> named;  ///< rows of `named`, who can
        bool others{};                   ///< people without a share can too
        std::int64_t filled{};           ///< ticks that somebody takes for sure
        std::int64_t optional{};         ///< ticks that somebody may take
        std::int64_t empty{};  ///< what an optional tick costs that nobody takes, in parts
    };

    /// Ticks of covers that people take for sure, beyond seats that are filled for sure, in
    /// whichever covers.
    struct Crowd {
        std::vector<std::size_t> classes;  ///< rows of `classes` with seats of its covers
        std::int64_t ticks{};
    };

    std::vector<Named> named;
    std::int64_t contracts{};
    std::vector<Class> classes;
    std::vector<Crowd> crowds;
    std::int64_t price{};  ///< of a tick above or below target, in parts

    [[nodiscard]] std::int64_t all_ticks() const;
};

/// The instance has a FairLoad. Whether seats left empty cost anything is to choose, since that
/// cost may be counted elsewhere.
[[nodiscard]] LoadSeats load_seats(const Reach& reach, bool empty_seats_cost);

}  // namespace slimfit::solver
