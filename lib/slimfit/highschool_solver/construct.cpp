#include "slimfit/highschool_solver/construct.hpp"

#include "slimfit/highschool_solver/splits.hpp"
#include "slimfit/staffing/cheapest_pairs.hpp"

#include <algorithm>
#include <numeric>

namespace slimfit::highschool_solver {

using namespace highschool;

namespace {

class Construction {
public:
    Construction(Solution& solution, const Choices& choices)
        : solution_{solution}, choices_{choices}, prepared_{solution.prepared()} {}

    std::uint64_t run() {
        for (Row row = 0; row < prepared_.events.size(); ++row)
            if (!is_begun(EventId{row}))
                split(EventId{row});
        for (const auto resource : busiest_first())
            place_layer(layer_of(resource));
        place_layer(untimed(choices_.movable));
        for (Start time = 0; time < prepared_.times; ++time)
            staff(time);
        staff(no_start);
        solution_.keep();
        return judged_;
    }

private:
    /// Something of it was decided before.
    [[nodiscard]] bool is_begun(EventId event) const {
        const auto& facts = prepared_[event];
        auto begun = facts.given != no_start ||
                     solution_.duration(MeetId{facts.first_meet}) != facts.duration;
        for_each_meet_row(prepared_, event, [&](MeetId meet) {
            begun = begun || solution_.start(meet) != no_start;
            for_each_task(prepared_, meet, [&](TaskId task) {
                begun = begun || solution_.resource(task) != no_resource;
            });
        });
        return begun;
    }

    /// An event and those linked with it that last as long and of which nothing is decided.
    [[nodiscard]] std::vector<EventId> split_together(EventId event) const {
        std::vector<EventId> together{event};
        for (const auto linked : choices_.linked[event.value()])
            if (prepared_[linked].duration == prepared_[event].duration && !is_begun(linked))
                together.push_back(linked);
        return together;
    }

    /// The cheapest split for where meets may start; of those the one in the fewest meets.
    void split(EventId event) {
        const auto together = split_together(event);
        const auto splits = splits_of(prepared_[event].duration);
        const Split* best = nullptr;
        Score best_change;
        for (const auto& split : splits) {
            const auto mark = solution_.mark();
            const auto before = solution_.score();
            for (const auto each : together)
                set_split(solution_, each, split);
            judged_ += split.size() * together.size();
            const auto change = solution_.score() - before;
            solution_.undo_to(mark);
            if (best == nullptr || change < best_change) {
                best = &split;
                best_change = change;
            }
        }
        for (const auto each : together)
            set_split(solution_, each, *best);
    }

    [[nodiscard]] std::vector<ResourceId> busiest_first() const {
        std::vector<std::int64_t> load(prepared_.resources);
        for (Row event = 0; event < prepared_.events.size(); ++event)
            for (const auto& given : prepared_.given[event])
                load[given.resource.value()] += prepared_.events[event].duration;
        std::vector<ResourceId> resources;
        for (Row row = 0; row < prepared_.resources; ++row)
            resources.push_back(ResourceId{row});
        std::ranges::stable_sort(resources, std::greater{}, [&](ResourceId resource) {
            return load[resource.value()];
        });
        return resources;
    }

    [[nodiscard]] std::vector<MeetId> untimed(const std::vector<MeetId>& meets) const {
        std::vector<MeetId> open;
        for (const auto meet : meets)
            if (solution_.duration(meet) > 0 && solution_.start(meet) == no_start)
                open.push_back(meet);
        return open;
    }

    /// The meets of a resource without a time.
    [[nodiscard]] std::vector<MeetId> layer_of(ResourceId resource) const {
        std::vector<MeetId> meets;
        for (const auto event : choices_.events_of[resource.value()])
            if (prepared_[event].given == no_start)
                for_each_meet_row(prepared_, event, [&](MeetId meet) { meets.push_back(meet); });
        std::ranges::sort(meets);
        meets.erase(std::ranges::unique(meets).begin(), meets.end());
        return untimed(meets);
    }

    [[nodiscard]] std::span<const Start> starts_of(MeetId meet) const {
        return choices_.starts_of(prepared_.event_of(meet), solution_.duration(meet));
    }

    /// A meet and what is linked with it, all without a time.
    [[nodiscard]] std::vector<MeetId> bundle_of(MeetId meet) const {
        std::vector<MeetId> bundle{meet};
        const auto duration = solution_.duration(meet);
        for (const auto event : choices_.linked[prepared_.event_of(meet).value()]) {
            if (prepared_[event].given != no_start)
                continue;
            auto found = false;
            for_each_meet_row(prepared_, event, [&](MeetId other) {
                if (found || solution_.duration(other) != duration ||
                    solution_.start(other) != no_start)
                    return;
                found = true;
                bundle.push_back(other);
            });
        }
        return bundle;
    }

    Score place(const std::vector<MeetId>& bundle, Start start) {
        auto change = Score{};
        for (const auto meet : bundle)
            change += solution_.set_start(meet, start);
        judged_ += bundle.size();
        return change;
    }

    [[nodiscard]] Score price(const std::vector<MeetId>& bundle, Start start) {
        const auto mark = solution_.mark();
        const auto change = place(bundle, start);
        solution_.undo_to(mark);
        return change;
    }

    /// Long meets one by one, those with the fewest starts first; then all that last one time.
    void place_layer(std::vector<MeetId> meets) {
        std::ranges::stable_sort(meets, [&](MeetId one, MeetId other) {
            const auto longer = solution_.duration(one) - solution_.duration(other);
            return longer != 0 ? longer > 0 : starts_of(one).size() < starts_of(other).size();
        });
        for (const auto meet : meets)
            if (solution_.start(meet) == no_start && solution_.duration(meet) > 1)
                place_best(bundle_of(meet));
        match(untimed(meets));
        for (const auto meet : untimed(meets))
            place_best(bundle_of(meet));
    }

    void place_best(const std::vector<MeetId>& bundle) {
        auto best = no_start;
        auto best_change = Score{};
        for (const auto start : starts_of(bundle.front()))
            if (const auto change = price(bundle, start);
                best == no_start || change < best_change) {
                best = start;
                best_change = change;
            }
        place(bundle, best);
    }

    /// All at once, each at a time of its own, at the least cost as long as they are apart.
    void match(const std::vector<MeetId>& meets) {
        std::vector<std::vector<MeetId>> bundles;
        std::vector<bool> taken(prepared_.meets);
        for (const auto meet : meets) {
            if (taken[meet.value()])
                continue;
            bundles.push_back(bundle_of(meet));
            for (const auto other : bundles.back())
                taken[other.value()] = true;
        }
        std::vector<staffing::PairRow> rows;
        for (const auto& bundle : bundles) {
            staffing::PairRow row;
            for (const auto start : starts_of(bundle.front()))
                row.options.push_back({static_cast<std::uint32_t>(start), price(bundle, start)});
            rows.push_back(std::move(row));
        }
        const auto pairs = staffing::cheapest_pairs(rows);
        for (std::size_t row = 0; row < rows.size(); ++row)
            if (const auto option = pairs.taken[row])
                place(bundles[row], static_cast<Start>(rows[row].options[*option].column));
    }

    /// Matches the open tasks of all meets that start at a time to resources.
    void staff(Start time) {
        std::vector<TaskId> tasks;
        for (Row row = 0; row < prepared_.meets; ++row)
            if (solution_.duration(MeetId{row}) > 0 && solution_.start(MeetId{row}) == time)
                for_each_task(prepared_, MeetId{row}, [&](TaskId task) {
                    if (solution_.resource(task) == no_resource)
                        tasks.push_back(task);
                });
        std::vector<staffing::PairRow> rows;
        for (const auto task : tasks) {
            staffing::PairRow row;
            for (const auto resource : choices_.candidates[prepared_.place_of(task).value()]) {
                const auto mark = solution_.mark();
                row.options.push_back(
                    {static_cast<std::uint32_t>(resource), solution_.set_resource(task, resource)}
                );
                solution_.undo_to(mark);
                ++judged_;
            }
            rows.push_back(std::move(row));
        }
        const auto pairs = staffing::cheapest_pairs(rows);
        for (std::size_t row = 0; row < rows.size(); ++row)
            if (const auto option = pairs.taken[row])
                solution_.set_resource(
                    tasks[row], static_cast<ResourceRow>(rows[row].options[*option].column)
                );
    }

    Solution& solution_;
    const Choices& choices_;
    const Prepared& prepared_;
    std::uint64_t judged_{};
};

}  // namespace

std::uint64_t construct(Solution& solution, const Choices& choices) {
    return Construction{solution, choices}.run();
}

}  // namespace slimfit::highschool_solver
