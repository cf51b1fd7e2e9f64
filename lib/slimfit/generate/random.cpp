#include "slimfit/generate/random.hpp"

namespace slimfit::generate {

std::uint64_t Random::next() {
    state_ += 0x9E3779B97F4A7C15U;
    auto mixed = state_;
    mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9U;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
    return mixed ^ (mixed >> 31U);
}

int Random::below(int count) {
    expects(count > 0, "A draw needs at least one possibility.");
    // The upper half of the bits times the count, shifted down: no division, and the bias of
    // count / 2^32 is far below what a school could show.
    return static_cast<int>(((next() >> 32U) * static_cast<std::uint64_t>(count)) >> 32U);
}

int Random::between(int least, int most) {
    return least + below(most - least + 1);
}

int Random::bell(int spread) {
    int sum = 0;
    for (int draw = 0; draw < 4; ++draw)
        sum += between(-spread, spread);
    return sum;
}

}  // namespace slimfit::generate
