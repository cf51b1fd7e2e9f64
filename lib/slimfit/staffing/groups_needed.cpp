#include "slimfit/staffing/groups_needed.hpp"

#include "slimfit/staffing/head_cliques.hpp"
#include "slimfit/staffing/possible_starts.hpp"

#include <algorithm>
#include <map>

namespace slimfit::staffing {

using timetable::ClashClass;
using timetable::Event;
using timetable::Instance;
using timetable::Tick;

namespace {

class Maker {
public:
    explicit Maker(const Instance& instance)
        : instance_{instance},
          starts_{possible_starts(instance)},
          clash_{hard_parts(instance.prices.group_clash)},
          visiting_clash_{hard_parts(instance.prices.visiting_clash)},
          events_of_group_(instance.groups.size()) {
        if (visiting_clash_ > 0)
            clash_ = std::min(clash_, visiting_clash_);
        for (std::uint32_t row = 0; row < instance.events.size(); ++row)
            if (is_needy(row))
                for (const auto group : instance.events[row].groups)
                    events_of_group_[group.value()].push_back(row);
    }

    NeedTable table() {
        NeedTable table{
            .kind = Provider::group,
            .clash = not_for_sale,
            .week_end = instance_.days.empty() ? 0 : instance_.days.back().last};
        table.free.assign(instance_.groups.size(), {{0, table.week_end}});
        std::map<std::uint32_t, NeedyEvent> needy;
        for (const auto& clique : head_cliques(instance_)) {
            const auto rows = events_of(clique);
            if (fit_at_first_sight(rows))
                continue;
            for (const auto row : rows)
                of_row(row, needy)
                    .needs.push_back({.seat = std::nullopt, .providers = {clique.first.value()}});
        }
        for (auto& [row, event] : needy)
            table.events.push_back(std::move(event));
        return table;
    }

private:
    // A visit of the heads to another event may cost nothing hard: then it is no need.
    [[nodiscard]] bool is_needy(std::uint32_t row) const {
        const bool may_meet =
            visiting_clash_ == 0 && instance_.events[row].clash_class == ClashClass::visiting;
        return clash_ > 0 && !may_meet && starts_[row].price > 0 && !starts_[row].ticks.empty();
    }

    [[nodiscard]] std::vector<std::uint32_t> events_of(const HeadClique& clique) const {
        std::vector<std::uint32_t> rows;
        for (const auto group : clique.groups) {
            const auto& of_group = events_of_group_[group.value()];
            rows.insert(rows.end(), of_group.begin(), of_group.end());
        }
        std::ranges::sort(rows);
        const auto twice = std::ranges::unique(rows);
        rows.erase(twice.begin(), twice.end());
        return rows;
    }

    // Those with the fewest starts first, each at its first start without a clash.
    [[nodiscard]] bool fit_at_first_sight(std::vector<std::uint32_t> rows) const {
        std::ranges::stable_sort(rows, {}, [this](std::uint32_t row) {
            return starts_[row].ticks.size();
        });
        std::vector<bool> taken(
            instance_.days.empty() ? 0 : static_cast<std::size_t>(instance_.days.back().last)
        );
        return std::ranges::all_of(rows, [&](std::uint32_t row) {
            return std::ranges::any_of(starts_[row].ticks, [&](Tick start) {
                return take(taken, start, instance_.events[row].duration);
            });
        });
    }

    static bool take(std::vector<bool>& taken, Tick start, Tick duration) {
        const auto first = taken.begin() + start;
        const auto last = first + duration;
        if (std::find(first, last, true) != last)
            return false;
        std::fill(first, last, true);
        return true;
    }

    NeedyEvent& of_row(std::uint32_t row, std::map<std::uint32_t, NeedyEvent>& needy) const {
        auto& event = needy[row];
        event.event = timetable::EventId{row};
        event.duration = instance_.events[row].duration;
        event.starts = starts_[row].ticks;
        event.price = std::min(starts_[row].price, clash_);
        return event;
    }

    const Instance& instance_;
    std::vector<PossibleStarts> starts_;
    std::int64_t clash_{};
    std::int64_t visiting_clash_{};
    std::vector<std::vector<std::uint32_t>> events_of_group_;
};

}  // namespace

NeedTable groups_needed(const Instance& instance) {
    return Maker{instance}.table();
}

}  // namespace slimfit::staffing
