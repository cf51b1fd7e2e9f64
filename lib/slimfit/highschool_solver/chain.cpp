#include "slimfit/highschool_solver/chain.hpp"

namespace slimfit::highschool_solver {

using namespace highschool;

namespace {

class Chain {
public:
    Chain(Bench& bench, std::size_t most) : bench_{bench}, most_{most} {
        bench.shifts.clear();
        ++bench.moves;
    }

    [[nodiscard]] bool grow(MeetId meet, std::int32_t by) {
        if (!add(meet, by))
            return false;
        for (std::size_t next = 0; next < bench_.shifts.size(); ++next)
            if (!clear_the_way(bench_.shifts[next]))
                return false;
        return true;
    }

private:
    [[nodiscard]] bool is_in(MeetId meet) const {
        return bench_.shifted[meet.value()] == bench_.moves;
    }

    [[nodiscard]] bool add(MeetId meet, std::int32_t by) {
        auto may_go = true;
        for_each_linked(bench_, meet, [&](MeetId linked) {
            if (!may_go || is_in(linked))
                return;
            const auto event = bench_.prepared().event_of(linked);
            const auto to = bench_.solution.start(linked) + by;
            const auto duration = bench_.solution.duration(linked);
            may_go = bench_.shifts.size() < most_ && bench_.prepared()[event].given == no_start &&
                     bench_.choices.may_start(event, duration, to);
            bench_.shifted[linked.value()] = bench_.moves;
            bench_.shifts.push_back({linked, to});
        });
        return may_go;
    }

    [[nodiscard]] bool clear_the_way(Shift shift) {
        const auto& solution = bench_.solution;
        const auto& prepared = bench_.prepared();
        const auto by = shift.to - solution.start(shift.meet);
        const auto last = shift.to + solution.duration(shift.meet);
        for (const auto& given : prepared.given[prepared.event_of(shift.meet).value()])
            for (auto time = shift.to; time < last; ++time) {
                if (solution.tasks_at(given.resource, time) != 1)
                    continue;
                const auto other = solution.only_meet_at(given.resource, time);
                if (!is_in(other) && !add(other, -by))
                    return false;
            }
        return true;
    }

    Bench& bench_;
    std::size_t most_;
};

}  // namespace

bool gather_chain(Bench& bench, MeetId meet, Start to, std::size_t most) {
    return Chain{bench, most}.grow(meet, to - bench.solution.start(meet));
}

void shift_gathered(Bench& bench) {
    for (const auto& [meet, to] : bench.shifts)
        bench.set_start(meet, to);
    for (const auto& [meet, to] : bench.shifts)
        settle(bench, meet);
}

}  // namespace slimfit::highschool_solver
