#include "slimfit/highschool/families/all.hpp"
#include "slimfit/highschool_solver/bound_parts.hpp"

#include <algorithm>
#include <optional>

namespace slimfit::highschool_solver {

using namespace highschool;

namespace {

using Bits = std::vector<std::uint64_t>;

/// Who can ever get a task of an open place.
struct Takers {
    std::vector<bool> at_any_cost;      ///< by resource
    std::vector<bool> at_no_hard_cost;  ///< by resource
};

Takers takers_of(const Prepared& prepared) {
    Takers takers{std::vector<bool>(prepared.resources), std::vector<bool>(prepared.resources)};
    const auto& instance = *prepared.instance;
    for (Row row = 0; row < prepared.open_places.size(); ++row) {
        const auto& place = prepared.open_places[row];
        const auto type = instance[place.event].places[place.place].type;
        for (Row resource = 0; resource < prepared.resources; ++resource) {
            if (instance.resources[resource].type != type)
                continue;
            takers.at_any_cost[resource] = true;
            auto is_wanted = true;
            for_each_point(prepared.prefer_resources, OpenPlaceId{row}, [&](Row point) {
                const auto& [target, price, asked] = prepared.prefer_resources[point];
                is_wanted =
                    is_wanted && (!forbids(price) || prepared.domains[asked.domain][resource]);
            });
            if (is_wanted)
                takers.at_no_hard_cost[resource] = true;
        }
    }
    return takers;
}

/// The busy times of a resource that does what it is given to and nothing else.
struct Load {
    std::int32_t busy{};  ///< times
    Bits times;           ///< those at which it can be busy
};

class Loads {
public:
    Loads(const Prepared& prepared, const Attendance& attendance)
        : prepared_{prepared},
          attendance_{attendance},
          nothing_chosen_{prepared},
          takers_{takers_of(prepared)},
          events_of_(prepared.resources) {
        for (Row row = 0; row < prepared.events.size(); ++row)
            for (const auto& given : prepared.given[row])
                events_of_[given.resource.value()].push_back(EventId{row});
    }

    Score run() {
        for (Row row = 0; row < prepared_.resources; ++row) {
            const ResourceId resource{row};
            count_work(resource);
            if (const auto load = load_of(resource)) {
                count_groups(resource, *load);
                count_limits(resource, *load);
                count_unavailable(resource, *load);
            }
        }
        return sum_;
    }

private:
    void charge(const Price& price, std::int64_t deviation) {
        if (deviation > 0)
            sum_ += cost(price, deviation);
    }

    /// For what follows from there being no other hard cost: it says nothing of hard cost itself.
    void charge_soft(const Price& price, std::int64_t deviation) {
        if (!price.hard)
            charge(price, deviation);
    }

    /// As judged with nothing chosen; more can come where tasks do, which helps only who has too
    /// little.
    void count_work(ResourceId resource) {
        const auto work = nothing_chosen_.counters().work[resource.value()];
        for_each_point(prepared_.workload, resource, [&](Row row) {
            const auto& asked = prepared_.workload[row].asked;
            if (takers_.at_any_cost[resource.value()] && work <= asked.high)
                return;
            families::LimitWorkload::judge(
                nothing_chosen_,
                row,
                [&](const Price& price, std::int64_t deviation) { charge(price, deviation); }
            );
        });
    }

    /// None when it is not known what a solution whose hard cost is the bound makes of it.
    [[nodiscard]] std::optional<Load> load_of(ResourceId resource) const {
        auto is_known = !takers_.at_no_hard_cost[resource.value()];
        auto clash_free = false;
        for_each_point(prepared_.clashes, resource, [&](Row row) {
            clash_free = clash_free || forbids(prepared_.clashes[row].price);
        });
        is_known = is_known && clash_free;
        Load load{0, Bits(prepared_.sets.words())};
        for (const auto event : events_of_[resource.value()]) {
            is_known = is_known && !attendance_.strained[event.value()] && is_timed(event);
            load.busy += prepared_[event].duration;
        }
        if (!is_known || load.busy == 0)
            return std::nullopt;
        for (Start time = 0; time < prepared_.times; ++time)
            if (!is_away(resource, time))
                load.times[static_cast<std::size_t>(time) / 64] |=
                    std::uint64_t{1} << (static_cast<std::size_t>(time) % 64);
        return load;
    }

    /// Every solution without hard cost in it gives each of its meets a time.
    [[nodiscard]] bool is_timed(EventId event) const {
        auto timed = prepared_[event].given != no_start;
        for_each_point(prepared_.assign_time, event, [&](Row row) {
            timed = timed || forbids(prepared_.assign_time[row].price);
        });
        return timed;
    }

    [[nodiscard]] bool is_away(ResourceId resource, Start time) const {
        auto away = false;
        for_each_point(prepared_.unavailable, resource, [&](Row row) {
            const auto& point = prepared_.unavailable[row];
            away = away || (forbids(point.price) && holds(prepared_.sets[point.asked.set], time));
        });
        return away;
    }

    /// How many times of each time group can be busy, and last how many beyond all groups; none
    /// when groups have times in common.
    [[nodiscard]] std::optional<std::vector<std::int32_t>>
    room(Row groups, const Load& load) const {
        std::vector<std::int32_t> room;
        auto beyond = load.times;
        for (const auto& limited : prepared_.time_groups.of[groups]) {
            const auto set = prepared_.sets[limited.set];
            room.push_back(common(set, load.times));
            if (common(set, beyond) != room.back())
                return std::nullopt;
            for (std::size_t word = 0; word < beyond.size(); ++word)
                beyond[word] &= ~set[word];
        }
        room.push_back(common(beyond, beyond));
        return room;
    }

    void count_groups(ResourceId resource, const Load& load) {
        for_each_point(prepared_.cluster, resource, [&](Row row) {
            const auto& [target, price, asked] = prepared_.cluster[row];
            auto rooms = room(asked.groups, load);
            if (!rooms)
                return;
            auto left = load.busy - rooms->back();
            rooms->pop_back();
            std::ranges::sort(*rooms, std::greater{});
            auto least = 0;
            for (auto most = rooms->begin(); left > 0 && most != rooms->end(); ++most, ++least)
                left -= *most;
            const auto usable = std::ranges::count_if(*rooms, [](auto many) { return many > 0; });
            const auto most = std::min<std::int64_t>(usable, load.busy);
            charge_soft(price, std::max(least - asked.limits.maximum, 0));
            charge_soft(price, std::max<std::int64_t>(asked.limits.minimum - most, 0));
        });
    }

    void count_limits(ResourceId resource, const Load& load) {
        for_each_point(prepared_.busy, resource, [&](Row row) {
            const auto& [target, price, asked] = prepared_.busy[row];
            if (const auto rooms = room(asked.groups, load))
                charge_soft(price, least_off_limits(*rooms, asked.limits, load.busy));
        });
    }

    /// The least sum of what lies outside the limits, over all ways to share out the busy times.
    [[nodiscard]] static std::int64_t
    least_off_limits(const std::vector<std::int32_t>& rooms, const Limits& limits, int busy) {
        constexpr std::int64_t impossible{1'000'000};
        std::vector<std::int64_t> least(static_cast<std::size_t>(busy) + 1, impossible);
        least[0] = 0;
        for (std::size_t group = 0; group < rooms.size(); ++group) {
            const auto is_beyond = group + 1 == rooms.size();
            auto next = std::vector<std::int64_t>(least.size(), impossible);
            for (auto before = 0; before <= busy; ++before)
                for (auto here = 0; here <= std::min(rooms[group], busy - before); ++here) {
                    const auto off = here == 0 || is_beyond ? 0 : outside(here, limits);
                    auto& sum = next[static_cast<std::size_t>(before + here)];
                    sum = std::min(sum, least[static_cast<std::size_t>(before)] + off);
                }
            least = std::move(next);
        }
        return least.back() >= impossible ? 0 : least.back();
    }

    void count_unavailable(ResourceId resource, const Load& load) {
        for_each_point(prepared_.unavailable, resource, [&](Row row) {
            const auto& [target, price, asked] = prepared_.unavailable[row];
            const auto wanted = prepared_.sets[asked.set];
            const auto free = common(load.times, load.times) - common(load.times, wanted);
            charge_soft(price, load.busy - free);
        });
    }

    const Prepared& prepared_;
    const Attendance& attendance_;
    Solution nothing_chosen_;
    Takers takers_;
    std::vector<std::vector<EventId>> events_of_;  ///< by resource
    Score sum_;
};

}  // namespace

Score bound_of_loads(const Prepared& prepared, const Attendance& attendance) {
    return Loads{prepared, attendance}.run();
}

}  // namespace slimfit::highschool_solver
