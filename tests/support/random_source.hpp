#pragma once

#include <cstdint>
#include <random>
#include <vector>

namespace slimfit::test {

/// The same numbers for the same seed with every compiler.
class RandomSource {
public:
    explicit RandomSource(std::uint64_t seed) : bits_{seed} {}

    /// from <= number <= to
    int number(int from, int to) {
        const auto choices = static_cast<std::uint64_t>(to - from + 1);
        return from + static_cast<int>(bits_() % choices);
    }

    bool once_in(int times) { return number(1, times) == 1; }

    std::uint32_t row(std::size_t rows) {
        return static_cast<std::uint32_t>(number(0, static_cast<int>(rows) - 1));
    }

    template <class T>
    void shuffle(std::vector<T>& values) {
        for (auto left = values.size(); left > 1; --left)
            std::swap(values[left - 1], values[row(left)]);
    }

private:
    std::mt19937_64 bits_;
};

}  // namespace slimfit::test
