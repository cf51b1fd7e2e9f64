#include "slimfit/solver/construct.hpp"

#include <algorithm>

namespace slimfit::solver {

using namespace timetable;

namespace {

/// More starts than these are not all tried: the search comes back to them.
constexpr auto starts_tried = std::size_t{8};

/// Few starts, then few candidates, then long ones.
std::vector<EventId> by_tightness(const Bench& bench) {
    const auto& prepared = bench.prepared();
    const auto candidates = [&](EventId event) {
        auto fewest = std::size_t{1000};
        for (const auto seat : prepared.seats[event.value()])
            fewest = std::min(fewest, prepared.candidates[seat.value()].size());
        return fewest;
    };
    auto events = std::vector<EventId>{};
    for (std::uint32_t row = 0; row < prepared.events.size(); ++row)
        events.emplace_back(row);
    std::ranges::stable_sort(events, {}, [&](EventId event) {
        return std::tuple{
            prepared.starts[event.value()].size() * candidates(event), -prepared[event].duration};
    });
    return events;
}

void best_zone(Bench& bench, EventId event) {
    const auto zones = bench.solution.instance()[event].zones.size();
    auto best = OptionRow{0};
    auto best_level = std::optional<std::int64_t>{};
    for (std::size_t row = 0; row < zones; ++row) {
        bench.set_zone(event, static_cast<OptionRow>(row));
        if (!best_level || bench.level() < *best_level) {
            best_level = bench.level();
            best = static_cast<OptionRow>(row);
        }
    }
    if (zones > 0)
        bench.set_zone(event, best);
}

void place(Bench& bench, EventId event, OptionRow start, bool chooses_zone) {
    bench.set_start(event, start);
    if (chooses_zone)
        best_zone(bench, event);
    for (const auto seat : bench.prepared().seats[event.value()])
        if (bench.prepared()[seat].leads && bench.solution.person_row(seat) == no_option)
            take_best(bench, seat);
}

void best_place(Bench& bench, EventId event) {
    const auto starts = bench.prepared().starts[event.value()].size();
    if (starts == 0)
        return;
    const auto chooses_zone = bench.solution.zone_row(event) == no_option;
    const auto mark = bench.solution.mark();
    auto best = no_option;
    auto best_level = bench.level();
    const auto first = bench.random.below(starts);
    for (std::size_t tried = 0; tried < std::min(starts, starts_tried); ++tried) {
        const auto row = static_cast<OptionRow>((first + tried) % starts);
        place(bench, event, row, chooses_zone);
        if (bench.level() < best_level) {
            best_level = bench.level();
            best = row;
        }
        bench.solution.undo_to(mark);
    }
    if (best != no_option)
        place(bench, event, best, chooses_zone);
}

}  // namespace

void construct(Bench& bench) {
    const auto order = by_tightness(bench);
    for (const auto event : order)
        if (bench.solution.placed(event) && bench.solution.zone_row(event) == no_option)
            best_zone(bench, event);
    for (const auto event : order)
        if (!bench.solution.placed(event))
            best_place(bench, event);
    for (const auto event : order)
        for (const auto seat : bench.prepared().seats[event.value()])
            if (bench.solution.placed(event) && bench.solution.person_row(seat) == no_option)
                take_best(bench, seat);
    bench.solution.keep();
}

}  // namespace slimfit::solver
