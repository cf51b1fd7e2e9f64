#include "slimfit/timetable/evaluation.hpp"

#include "slimfit/timetable/families/all.hpp"

namespace slimfit::timetable {
namespace {

template <class Wanted>
std::vector<Breach> breaches_where(const Solution& solution, Wanted wanted) {
    auto found = std::vector<Breach>{};
    families::for_each_charge(
        solution,
        [&]<class F>(typename F::Scope scope, const Price& price, std::int64_t deviation) {
            if (wanted(price))
                found.push_back(
                    {F::family,
                     price.tag,
                     F::place(solution, scope),
                     deviation,
                     cost(price, deviation)}
                );
        }
    );
    return found;
}

}  // namespace

Score full_score(const Solution& solution) {
    return full_score_in<families::All>(solution);
}

std::vector<Score> score_per_tag(const Solution& solution) {
    auto scores = std::vector<Score>(solution.instance().tags);
    families::for_each_charge(
        solution,
        [&]<class F>(typename F::Scope, const Price& price, std::int64_t deviation) {
            scores[price.tag] += cost(price, deviation);
        }
    );
    return scores;
}

std::vector<Breach> breaches(const Solution& solution) {
    return breaches_where(solution, [](const Price&) { return true; });
}

std::vector<Breach> hard_breaches(const Solution& solution) {
    return breaches_where(solution, [](const Price& price) {
        return price.hard && price.each > 0;
    });
}

}  // namespace slimfit::timetable
