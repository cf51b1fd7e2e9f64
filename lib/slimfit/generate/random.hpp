#pragma once

#include "slimfit/core/contract.hpp"

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace slimfit::generate {

/// Draws that are the same on every platform for the same seed: the distributions of the standard
/// library are not. SplitMix64 (Steele, Lea and Flood 2014).
class Random {
public:
    explicit Random(std::uint64_t seed) : state_{seed} {}

    /// 0 <= result < count; count > 0.
    [[nodiscard]] int below(int count);

    /// Both ends included.
    [[nodiscard]] int between(int least, int most);

    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }

    /// A bell of whole numbers around 0: the sum of four draws between -spread and spread.
    [[nodiscard]] int bell(int spread);

    template <class T>
    [[nodiscard]] const T& pick(std::span<const T> choices) {
        expects(!choices.empty(), "Something can only be picked from a list that is not empty.");
        return choices[static_cast<std::size_t>(below(static_cast<int>(choices.size())))];
    }

    template <class T>
    [[nodiscard]] const T& pick(const std::vector<T>& choices) {
        return pick(std::span<const T>{choices});
    }

    template <class T>
    void shuffle(std::vector<T>& list) {
        for (auto left = static_cast<int>(list.size()); left > 1; --left)
            std::swap(
                list[static_cast<std::size_t>(left - 1)],
                list[static_cast<std::size_t>(below(left))]
            );
    }

private:
    std::uint64_t next();

    std::uint64_t state_;
};

}  // namespace slimfit::generate
