#include "slimfit/highschool_solver/chain.hpp"

namespace slimfit::highschool_solver {

using namespace highschool;

namespace {

class Chain {
public:
    Chain(Bench& bench, std::size_t most, InTheWay in_the_way)
        : bench_{bench}, most_{most}, in_the_way_{in_the_way} {
        bench.shifts.clear();
        ++bench.moves;
    }

    [[nodiscard]] bool grow(MeetId meet, std::int32_t by) {
        if (!may_go(meet, by) || !add(meet, by))
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

    [[nodiscard]] bool may_go(MeetId meet, std::int32_t by) const {
        auto may = true;
        for_each_linked(bench_, meet, [&](MeetId linked) {
            const auto event = bench_.prepared().event_of(linked);
            may = may && bench_.prepared()[event].given == no_start &&
                  bench_.choices.may_start(
                      event, bench_.solution.duration(linked), bench_.solution.start(linked) + by
                  );
        });
        return may;
    }

    [[nodiscard]] bool add(MeetId meet, std::int32_t by) {
        for_each_linked(bench_, meet, [&](MeetId linked) {
            if (is_in(linked))
                return;
            bench_.shifted[linked.value()] = bench_.moves;
            bench_.shifts.push_back({linked, bench_.solution.start(linked) + by});
        });
        return ++links_ <= most_;
    }

    [[nodiscard]] bool clear_the_way(Shift shift) {
        const auto& prepared = bench_.prepared();
        for (const auto& given : prepared.given[prepared.event_of(shift.meet).value()])
            if (!clear_the_way(shift, given.resource))
                return false;
        auto is_clear = true;
        if (in_the_way_ == InTheWay::chosen)
            for_each_task(prepared, shift.meet, [&](TaskId task) {
                const auto resource = bench_.solution.resource(task);
                if (is_clear && resource != no_resource)
                    is_clear = clear_the_way(shift, ResourceId{static_cast<Row>(resource)});
            });
        return is_clear;
    }

    [[nodiscard]] bool clear_the_way(Shift shift, ResourceId resource) {
        const auto& solution = bench_.solution;
        const auto by = shift.to - solution.start(shift.meet);
        const auto last = shift.to + solution.duration(shift.meet);
        for (auto time = shift.to; time < last; ++time) {
            if (solution.tasks_at(resource, time) != 1)
                continue;
            const auto other = solution.only_meet_at(resource, time);
            if (!is_in(other) && may_go(other, -by) && !add(other, -by))
                return false;
        }
        return true;
    }

    Bench& bench_;
    std::size_t most_;
    InTheWay in_the_way_;
    std::size_t links_{};
};

}  // namespace

bool gather_chain(Bench& bench, MeetId meet, Start to, std::size_t most, InTheWay in_the_way) {
    return Chain{bench, most, in_the_way}.grow(meet, to - bench.solution.start(meet));
}

void shift_gathered(Bench& bench) {
    for (const auto& [meet, to] : bench.shifts)
        bench.set_start(meet, to);
    if (bench.random.once_in(4))
        return;
    for (const auto& [meet, to] : bench.shifts)
        settle(bench, meet);
}

}  // namespace slimfit::highschool_solver
