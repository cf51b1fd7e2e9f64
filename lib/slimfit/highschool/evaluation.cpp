#include "slimfit/highschool/evaluation.hpp"

#include "slimfit/highschool/families/all.hpp"

namespace slimfit::highschool {

Score full_score(const Solution& solution) {
    return timetable::full_score_in<families::All>(solution);
}

std::vector<Breach> breaches(const Solution& solution) {
    std::vector<Breach> found;
    timetable::for_each_charge_in<families::All>(
        solution,
        [&]<class F>(typename F::Scope scope, const Price& price, std::int64_t deviation) {
            found.push_back(
                {F::name,
                 price.constraint,
                 F::place(solution, scope),
                 deviation,
                 cost(price, deviation)}
            );
        }
    );
    return found;
}

}  // namespace slimfit::highschool
