#include "slimfit/solver/audit.hpp"

#include "slimfit/timetable/evaluation.hpp"

#include <algorithm>
#include <sstream>

namespace slimfit::solver {

using namespace timetable;

namespace {

void write(std::ostream& out, Score score) {
    out << score.hard << " hard and " << score.soft << " soft";
}

template <class Value>
void write(std::ostream& out, const char* what, const std::optional<Value>& value) {
    if (!value)
        return;
    out << ' ' << what << ' ';
    if constexpr (requires { value->value(); })
        out << value->value();
    else
        out << *value;
}

void write(std::ostream& out, const Breach& breach) {
    out << name(breach.family) << " at";
    write(out, "event", breach.place.event);
    write(out, "other event", breach.place.other);
    write(out, "seat", breach.place.seat);
    write(out, "person", breach.place.person);
    write(out, "zone", breach.place.zone);
    write(out, "course", breach.place.course);
    write(out, "tick", breach.place.tick);
    write(out, "day", breach.place.day);
    write(out, "row", breach.place.row);
    out << ": deviation " << breach.deviation << ", ";
    write(out, breach.cost);
}

/// The first breach of some that others do not have.
const Breach* missing_in(const std::vector<Breach>& some, const std::vector<Breach>& others) {
    for (const auto& breach : some)
        if (std::ranges::find(others, breach) == others.end())
            return &breach;
    return nullptr;
}

std::string differing_scores(Score kept, Score recounted, const Moment& moment) {
    auto out = std::ostringstream{};
    out << "the kept score (";
    write(out, kept);
    out << ") is not the recounted one (";
    write(out, recounted);
    out << ") after " << moment.move << ", step " << moment.step << ", seed " << moment.seed;
    return out.str();
}

}  // namespace

std::string drift_in_words(const Solution& kept, const Solution& rebuilt, const Moment& moment) {
    auto out = std::ostringstream{};
    out << differing_scores(kept.score(), rebuilt.score(), moment);
    const auto kept_breaches = breaches(kept);
    const auto found_breaches = breaches(rebuilt);
    if (const auto* only_kept = missing_in(kept_breaches, found_breaches)) {
        out << "; only kept: ";
        write(out, *only_kept);
    }
    if (const auto* only_found = missing_in(found_breaches, kept_breaches)) {
        out << "; only recounted: ";
        write(out, *only_found);
    }
    return out.str();
}

void expect_score(const Solution& rebuilt, Score kept, const Moment& moment) {
    if (rebuilt.score() != kept)
        throw ScoreDrift{differing_scores(kept, rebuilt.score(), moment)};
}

void expect_no_drift(const Solution& solution, const Moment& moment) {
    const auto rebuilt = solution.rebuilt();
    if (!(rebuilt == solution))
        throw ScoreDrift{drift_in_words(solution, rebuilt, moment)};
}

}  // namespace slimfit::solver
