#include "slimfit/solver/audit.hpp"

#include "slimfit/timetable/evaluation.hpp"

#include <ostream>

namespace slimfit::solver {

using namespace timetable;

namespace {

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
    write_score(out, breach.cost);
}

}  // namespace

std::string drift_in_words(const Solution& kept, const Solution& rebuilt, const Moment& moment) {
    return drift_in_words(
        Account<Breach>{kept.score(), breaches(kept)},
        Account<Breach>{rebuilt.score(), breaches(rebuilt)},
        moment,
        [](std::ostream& out, const Breach& breach) { write(out, breach); }
    );
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
