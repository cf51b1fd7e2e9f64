#pragma once

#include "slimfit/highschool/ids.hpp"

#include <bit>
#include <cstdint>
#include <span>
#include <vector>

namespace slimfit::highschool {

/// A set of times, one bit each, in so many words as the week needs.
using TimeBits = std::span<const std::uint64_t>;

/// Some times from one to before another; empty when both are the same.
struct TimeRange {
    Start first{};
    Start last{};

    [[nodiscard]] bool empty() const { return first == last; }

    friend bool operator==(TimeRange, TimeRange) = default;
};

[[nodiscard]] inline bool holds(TimeBits set, Start time) {
    const auto at = static_cast<std::size_t>(time);
    return ((set[at / 64] >> (at % 64)) & 1) != 0;
}

/// How many times two sets have in common.
[[nodiscard]] inline std::int32_t common(TimeBits one, TimeBits other) {
    auto count = 0;
    for (std::size_t word = 0; word < one.size(); ++word)
        count += std::popcount(one[word] & other[word]);
    return count;
}

[[nodiscard]] inline bool overlap(TimeBits one, TimeBits other) {
    for (std::size_t word = 0; word < one.size(); ++word)
        if ((one[word] & other[word]) != 0)
            return true;
    return false;
}

/// Times that two sets do not have in common, between the first and the last that they have.
[[nodiscard]] inline std::int32_t gaps(TimeBits one, TimeBits other) {
    auto count = std::int32_t{0};
    auto first = std::int32_t{-1};
    auto last = std::int32_t{-1};
    for (std::size_t word = 0; word < one.size(); ++word) {
        const auto both = one[word] & other[word];
        if (both == 0)
            continue;
        const auto begin = static_cast<std::int32_t>(64 * word);
        if (first < 0)
            first = begin + std::countr_zero(both);
        last = begin + 63 - std::countl_zero(both);
        count += std::popcount(both);
    }
    return count == 0 ? 0 : last - first + 1 - count;
}

/// Many sets of the times of one week.
class TimeSets {
public:
    TimeSets() = default;

    explicit TimeSets(std::size_t times) : words_{(times + 63) / 64} {}

    [[nodiscard]] std::size_t words() const { return words_; }

    [[nodiscard]] TimeBits operator[](Row set) const {
        return {bits_.data() + set * words_, words_};
    }

    /// The row of a new, empty set.
    [[nodiscard]] Row add() {
        bits_.resize(bits_.size() + words_);
        return count_++;
    }

    void put(Row set, Start time) {
        const auto at = static_cast<std::size_t>(time);
        bits_[set * words_ + at / 64] |= std::uint64_t{1} << (at % 64);
    }

private:
    std::size_t words_{};
    Row count_{};
    std::vector<std::uint64_t> bits_;
};

}  // namespace slimfit::highschool
