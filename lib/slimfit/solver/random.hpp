#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace slimfit::solver {

/// Random numbers that are the same for a seed on every machine and with every compiler
/// (xoshiro256**, seeded by splitmix64; Blackman and Vigna, public domain).
class Random {
public:
    explicit Random(std::uint64_t seed) {
        for (auto& word : state_)
            word = splitmix(seed);
    }

    std::uint64_t next() {
        const auto result = std::rotl(state_[1] * 5, 7) * 9;
        const auto shifted = state_[1] << 17;
        state_[2] ^= state_[0];
        state_[3] ^= state_[1];
        state_[1] ^= state_[2];
        state_[0] ^= state_[3];
        state_[2] ^= shifted;
        state_[3] = std::rotl(state_[3], 45);
        return result;
    }

    /// 0 <= number < limit; the limit is above 0 and below 2^32.
    std::size_t below(std::size_t limit) {
        return static_cast<std::size_t>(((next() >> 32) * limit) >> 32);
    }

    bool once_in(std::size_t times) { return below(times) == 0; }

private:
    static std::uint64_t splitmix(std::uint64_t& seed) {
        seed += 0x9e3779b97f4a7c15;
        auto mixed = seed;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
        return mixed ^ (mixed >> 31);
    }

    std::array<std::uint64_t, 4> state_{};
};

}  // namespace slimfit::solver
