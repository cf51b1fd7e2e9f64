#include "slimfit/highschool/families/event_groups.hpp"
#include "slimfit/highschool/families/meet_times.hpp"
#include "slimfit/highschool_solver/part_points.hpp"

#include <cstddef>
#include <set>
#include <vector>

namespace slimfit::highschool_solver {

using namespace highschool;
using exact::constantly;
using exact::of;
using exact::Sum;

namespace {

class Events {
public:
    Events(PartProgram& made, PartStatement& statement) : made_{made}, statement_{statement} {}

    [[nodiscard]] bool charge() {
        std::set<EventId> events;
        std::set<Row> spreads;
        std::set<Row> links;
        for (const auto& bundle : made_.bundles) {
            const auto event = prepared().event_of(bundle.meets.front());
            events.insert(event);
            if (!prepared().order_of[event.value()].empty())
                return false;
            for (const auto row : prepared().spread_of[event.value()])
                spreads.insert(row);
            for (const auto row : prepared().link_of[event.value()])
                links.insert(row);
        }
        for (const auto event : events)
            charge_event(event);
        for (const auto row : spreads)
            charge_spread(row);
        for (const auto row : links)
            charge_link(row);
        return true;
    }

private:
    [[nodiscard]] const Prepared& prepared() const { return statement_.prepared(); }

    [[nodiscard]] const Solution& solution() const { return statement_.lifted(); }

    /// Calls use(bundle, row) for each start of the bundles of an event.
    template <class Use>
    void for_each_choice(EventId event, Use use) const {
        for (const auto& bundle : made_.bundles)
            if (prepared().event_of(bundle.meets.front()) == event)
                for (std::size_t row = 0; row < bundle.starts.size(); ++row)
                    use(bundle, row);
    }

    void charge_event(EventId event) {
        using families::AssignTime;
        using families::PreferTimes;
        const auto& counters = solution().counters();
        auto untimed = constantly(counters.untimed[event.value()]);
        for_each_choice(event, [&](const Bundle& bundle, std::size_t row) {
            untimed.add(of(bundle.columns[row]), -solution().duration(bundle.meets.front()));
        });
        for_each_point(prepared().assign_time, event, [&](Row row) {
            statement_.charge<AssignTime>(row, prepared().assign_time[row].price, untimed);
        });
        for_each_point(prepared().prefer_times, event, [&](Row row) {
            const auto& point = prepared().prefer_times[row];
            Sum wrong;
            PreferTimes::judge(solution(), row, [&](const Price&, std::int64_t deviation) {
                wrong.constant = deviation;
            });
            for_each_choice(event, [&](const Bundle& bundle, std::size_t place) {
                const auto duration = solution().duration(bundle.meets.front());
                if ((point.asked.duration == 0 || point.asked.duration == duration) &&
                    !holds(prepared().sets[point.asked.set], bundle.starts[place]))
                    wrong.add(of(bundle.columns[place]), duration);
            });
            statement_.charge<PreferTimes>(row, point.price, wrong);
        });
    }

    void charge_spread(Row row) {
        const auto& [group, price, asked] = prepared().spread[row];
        const auto& events = (*prepared().instance)[group].events;
        Sum deviation;
        auto count = asked.first_count;
        for (const auto& [set, limits] : prepared().time_groups.of[asked.groups]) {
            auto starts = constantly(solution().counters().starts_in[count++]);
            for (const auto event : events)
                for_each_choice(event, [&](const Bundle& bundle, std::size_t place) {
                    if (holds(prepared().sets[set], bundle.starts[place]))
                        starts.add(of(bundle.columns[place]));
                });
            deviation.add(outside(made_.program, starts, limits.minimum, limits.maximum));
        }
        statement_.charge<families::SpreadEvents>(row, price, deviation);
    }

    /// Whether an event runs at each time.
    [[nodiscard]] std::vector<Sum> running(EventId event) {
        const auto times = static_cast<std::size_t>(prepared().times);
        std::vector<std::vector<Sum>> cases(times);
        for (std::size_t time = 0; time < times; ++time)
            if (solution().counters().runs[event.value() * times + time] > 0)
                cases[time].push_back(constantly(1));
        for_each_choice(event, [&](const Bundle& bundle, std::size_t row) {
            const auto first = static_cast<std::size_t>(bundle.starts[row]);
            const auto last =
                first + static_cast<std::size_t>(solution().duration(bundle.meets.front()));
            for (auto time = first; time < last; ++time)
                cases[time].push_back(of(bundle.columns[row]));
        });
        std::vector<Sum> sums;
        for (const auto& at_time : cases)
            sums.push_back(any_of(made_.program, at_time));
        return sums;
    }

    /// At each time: whether some of the events run, and not all.
    void charge_link(Row row) {
        const auto& [group, price, asked] = prepared().link[row];
        const auto& linked = (*prepared().instance)[group].events;
        const std::set<EventId> events(linked.begin(), linked.end());
        std::vector<std::vector<Sum>> by_event;
        for (const auto event : events)
            by_event.push_back(running(event));
        Sum partly;
        for (std::size_t time = 0; time < static_cast<std::size_t>(prepared().times); ++time) {
            std::vector<Sum> here;
            std::vector<Sum> not_here;
            for (const auto& event : by_event) {
                here.push_back(event[time]);
                not_here.push_back(constantly(1).add(event[time], -1));
            }
            partly.add(
                both_of(made_.program, any_of(made_.program, here), any_of(made_.program, not_here))
            );
        }
        statement_.charge<families::LinkEvents>(row, price, partly);
    }

    PartProgram& made_;
    PartStatement& statement_;
};

}  // namespace

bool charge_events(PartProgram& made, PartStatement& statement) {
    return Events{made, statement}.charge();
}

}  // namespace slimfit::highschool_solver
