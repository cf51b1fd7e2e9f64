#include "slimfit/solver/solve.hpp"

#include "slimfit/solver/search.hpp"

namespace slimfit::solver {

Result solve(const timetable::Instance& instance, const Options& options) {
    return search(instance, options, Tuning{});
}

}  // namespace slimfit::solver
