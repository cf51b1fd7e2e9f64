#include "slimfit/highschool_solver/audit.hpp"

#include "slimfit/highschool/evaluation.hpp"

#include <ostream>

namespace slimfit::highschool_solver {

using namespace highschool;

namespace {

void write(std::ostream& out, const Solution& solution, const Breach& breach) {
    const auto& instance = *solution.prepared().instance;
    out << breach.family << " of constraint " << instance[breach.constraint].code;
    if (breach.place.event)
        out << " at event " << instance[*breach.place.event].code;
    if (breach.place.other)
        out << " and event " << instance[*breach.place.other].code;
    if (breach.place.place)
        out << " in place " << *breach.place.place;
    if (breach.place.group)
        out << " at event group " << instance[*breach.place.group].code;
    if (breach.place.resource)
        out << " at resource " << instance[*breach.place.resource].code;
    out << ": deviation " << breach.deviation << ", ";
    solver::write_score(out, breach.cost);
}

}  // namespace

std::string
drift_in_words(const Solution& kept, const Solution& rebuilt, const solver::Moment& moment) {
    return solver::drift_in_words(
        solver::Account<Breach>{kept.score(), breaches(kept)},
        solver::Account<Breach>{rebuilt.score(), breaches(rebuilt)},
        moment,
        [&](std::ostream& out, const Breach& breach) { write(out, kept, breach); }
    );
}

void expect_score(const Solution& rebuilt, Score kept, const solver::Moment& moment) {
    if (rebuilt.score() != kept)
        throw ScoreDrift{
            solver::differing_scores(kept, rebuilt.score(), moment), rebuilt.decisions()};
}

void expect_no_drift(const Solution& solution, const solver::Moment& moment) {
    const auto rebuilt = solution.rebuilt();
    if (!(rebuilt == solution))
        throw ScoreDrift{drift_in_words(solution, rebuilt, moment), solution.decisions()};
}

}  // namespace slimfit::highschool_solver
