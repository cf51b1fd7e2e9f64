#include "slimfit/highschool_solver/best_start.hpp"

#include "slimfit/highschool_solver/chain.hpp"

namespace slimfit::highschool_solver {

using namespace highschool;

std::span<const Start> starts_of(const Bench& bench, MeetId meet) {
    const auto event = bench.prepared().event_of(meet);
    return bench.choices.starts_of(event, bench.solution.duration(meet));
}

void move_linked(Bench& bench, MeetId meet, Start to) {
    bench.shifts.clear();
    for_each_linked(bench, meet, [&](MeetId linked) {
        if (bench.prepared()[bench.prepared().event_of(linked)].given == no_start)
            bench.shifts.push_back({linked, to});
    });
    shift_gathered(bench);
}

void BestStart::look_at(Start start) {
    if (start == here_)
        return;
    const auto mark = bench_.solution.mark();
    move_linked(bench_, meet_, start);
    if (best_ == no_start || bench_.level() < least_) {
        least_ = bench_.level();
        best_ = start;
    }
    bench_.solution.undo_to(mark);
}

Start best_other_start(Bench& bench, MeetId meet) {
    const auto starts = starts_of(bench, meet);
    BestStart best{bench, meet};
    const auto first = bench.random.below(starts.size());
    for (std::size_t tried = 0; tried < starts.size(); ++tried)
        best.look_at(starts[(first + tried) % starts.size()]);
    return best.best();
}

Start good_other_start(Bench& bench, MeetId meet) {
    constexpr auto a_few = 6;
    const auto starts = starts_of(bench, meet);
    BestStart best{bench, meet};
    for (auto tried = 0; tried < a_few && !starts.empty(); ++tried)
        best.look_at(bench.any(starts));
    return best.best();
}

}  // namespace slimfit::highschool_solver
