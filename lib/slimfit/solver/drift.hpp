#pragma once

#include "slimfit/timetable/price.hpp"

#include <algorithm>
#include <cstdint>
#include <iosfwd>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace slimfit::solver {

/// Where in a search something was recounted.
struct Moment {
    std::string_view move;
    std::uint64_t step{};
    std::uint64_t seed{};
};

/// What a solution costs, and why.
template <class Breach>
struct Account {
    timetable::Score score;
    std::vector<Breach> breaches;
};

void write_score(std::ostream& out, timetable::Score score);

/// "the kept score (...) is not the recounted one (...) after ..., step ..., seed ...".
[[nodiscard]] std::string
differing_scores(timetable::Score kept, timetable::Score recounted, const Moment& moment);

/// The same, with the first breach that only one of the two accounts has, of each; `write` says a
/// breach in words.
template <class Breach, class Write>
[[nodiscard]] std::string drift_in_words(
    const Account<Breach>& kept, const Account<Breach>& recounted, const Moment& moment, Write write
) {
    auto out = std::ostringstream{};
    out << differing_scores(kept.score, recounted.score, moment);
    const auto write_missing = [&](std::string_view intro, const auto& some, const auto& others) {
        const auto found = std::ranges::find_if(some, [&](const Breach& breach) {
            return std::ranges::find(others, breach) == others.end();
        });
        if (found == some.end())
            return;
        out << intro;
        write(out, *found);
    };
    write_missing("; only kept: ", kept.breaches, recounted.breaches);
    write_missing("; only recounted: ", recounted.breaches, kept.breaches);
    return out.str();
}

}  // namespace slimfit::solver
