#include "oracle/naive_score.hpp"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>

namespace slimfit::test {
namespace {

using namespace timetable;

/// A seat with somebody in it, of an event that takes place.
struct Sitting {
    std::size_t event{};
    const Seat* seat{};
    const Candidate* candidate{};
    bool occupying{};
};

class Count {
public:
    Count(const Instance& instance, const Assignment& assignment)
        : in_{instance}, as_{assignment}, scores_(instance.tags) {
        for (std::size_t event = 0; event < as_.size(); ++event)
            for (std::size_t seat = 0; seat < as_[event].people.size(); ++seat)
                note_sitting(event, seat);
    }

    std::vector<Score> all() {
        for (std::size_t event = 0; event < as_.size(); ++event)
            choices(event);
        for (Tick tick = 0; tick < in_.days.back().last; ++tick) {
            people_at(tick);
            zones_at(tick);
        }
        clashes();
        for (const auto& sitting : sittings_)
            sitting.occupying ? where_wanted(sitting) : watching(sitting);
        for (const auto& course : in_.courses)
            rhythm(course);
        for (const auto& cover : in_.covers)
            people_of(cover);
        for (const auto& authority : in_.authorities)
            answered(authority);
        for (const auto& mixture : in_.mixtures)
            mixed(mixture);
        limits();
        fair_load();
        for (const auto& share : in_.crowd_shares)
            divided(share);
        for (const auto& atom : in_.atoms)
            faces(atom);
        for (const auto& limit : in_.ticks_limits)
            ticks(limit);
        for (const auto& call : in_.on_call)
            called(call);
        return scores_;
    }

private:
    void charge(const Price& price, std::int64_t times) {
        auto& score = scores_[price.tag];
        (price.hard ? score.hard : score.soft) += price.each * times;
    }

    void note_sitting(std::size_t event, std::size_t seat) {
        const auto row = as_[event].people[seat];
        if (row < 0 || !placed(event))
            return;
        const auto& at = in_.events[event].seats[seat];
        sittings_.push_back(
            {event,
             &at,
             &at.candidates[static_cast<std::size_t>(row)],
             at.kind == Seat::Kind::occupying}
        );
    }

    bool placed(std::size_t event) const { return as_[event].start >= 0; }

    Tick begin(std::size_t event) const {
        return in_.events[event].starts[static_cast<std::size_t>(as_[event].start)].tick;
    }

    bool lies_on(std::size_t event, Tick tick) const {
        return placed(event) && begin(event) <= tick &&
               tick < begin(event) + in_.events[event].duration;
    }

    std::vector<Tick> ticks_of(std::size_t event) const {
        auto ticks = std::vector<Tick>{};
        for (Tick tick = 0; tick < in_.days.back().last; ++tick)
            if (lies_on(event, tick))
                ticks.push_back(tick);
        return ticks;
    }

    int day_of(std::size_t event) const {
        for (std::size_t day = 0; day < in_.days.size(); ++day)
            if (in_.days[day].first <= begin(event) && begin(event) < in_.days[day].last)
                return static_cast<int>(day);
        return -1;
    }

    const Zone* zone(std::size_t event) const {
        const auto row = as_[event].zone;
        if (row < 0 || !placed(event))
            return nullptr;
        return &in_[in_.events[event].zones[static_cast<std::size_t>(row)]];
    }

    bool is_cover(std::size_t event) const {
        return std::any_of(in_.covers.begin(), in_.covers.end(), [&](const Cover& cover) {
            return cover.event.value() == event;
        });
    }

    /// What the events of the crowd leave to a cover.
    int heads_left(const Cover& cover) const {
        auto left = in_[cover.crowd].heads;
        const auto needed = ticks_of(cover.event.value());
        for (std::size_t event = 0; event < as_.size(); ++event) {
            if (in_.events[event].crowd != cover.crowd || is_cover(event))
                continue;
            const auto whole = std::all_of(needed.begin(), needed.end(), [&](Tick tick) {
                return lies_on(event, tick);
            });
            if (whole)
                left -= in_.events[event].heads;
        }
        return std::max(0, left);
    }

    int heads(std::size_t event) const {
        if (!is_cover(event))
            return in_.events[event].heads;
        auto sum = 0;
        for (const auto& cover : in_.covers)
            if (cover.event.value() == event)
                sum += heads_left(cover);
        return sum;
    }

    bool nobody_needed(std::size_t event) const { return is_cover(event) && heads(event) == 0; }

    static bool within(const std::vector<TickRange>& ranges, Tick tick) {
        return std::any_of(ranges.begin(), ranges.end(), [&](TickRange range) {
            return range.first <= tick && tick < range.last;
        });
    }

    bool meets(std::size_t event, TickRange range) const {
        const auto ticks = ticks_of(event);
        return std::any_of(ticks.begin(), ticks.end(), [&](Tick tick) {
            return within({range}, tick);
        });
    }

    void choices(std::size_t event) {
        const auto& given = in_.events[event];
        if (!placed(event)) {
            charge(given.unplaced, 1);
            return;
        }
        for (const auto& price : given.starts[static_cast<std::size_t>(as_[event].start)].costs)
            charge(price, 1);
        for (std::size_t seat = 0; seat < given.seats.size(); ++seat) {
            const auto row = as_[event].people[seat];
            if (row >= 0) {
                const auto& who = given.seats[seat].candidates[static_cast<std::size_t>(row)];
                for (const auto& price : who.costs)
                    charge(price, 1);
                for (const auto& bar : who.barred)
                    if (meets(event, bar.ticks))
                        charge(bar.price, 1);
            } else if (given.seats[seat].empty && !nobody_needed(event)) {
                charge(*given.seats[seat].empty, 1);
            }
        }
        const auto ticks = ticks_of(event);
        if (zone(event) != nullptr && std::any_of(ticks.begin(), ticks.end(), [&](Tick tick) {
                return within(zone(event)->closed, tick);
            }))
            charge(in_.prices.zone_closed, 1);
    }

    void people_at(Tick tick) {
        auto seats = std::map<PersonId, int>{};
        auto watched = std::map<PersonId, int>{};
        for (const auto& sitting : sittings_)
            if (lies_on(sitting.event, tick))
                ++(sitting.occupying ? seats : watched)[sitting.candidate->person];
        for (const auto& [person, count] : seats)
            charge(in_.prices.person_clash, std::max(0, count - 1));
        for (const auto& [person, count] : watched)
            charge(in_.prices.watched_too_many, std::max(0, count - in_.prices.watched_at_most));
    }

    void zones_at(Tick tick) {
        for (const auto& one : in_.zones) {
            auto events = 0;
            auto heads_there = 0;
            for (std::size_t event = 0; event < as_.size(); ++event)
                if (zone(event) == &one && lies_on(event, tick)) {
                    ++events;
                    heads_there += heads(event);
                }
            if (!one.shared)
                charge(in_.prices.zone_clash, std::max(0, events - 1));
            if (heads_there > one.capacity)
                charge(in_.prices.zone_capacity, 1);
        }
    }

    bool share_heads(const Event& one, const Event& other) const {
        for (const auto a : one.groups)
            for (const auto b : other.groups)
                if (a == b ||
                    std::any_of(in_.overlaps.begin(), in_.overlaps.end(), [&](Overlap overlap) {
                        return (overlap.one == a && overlap.other == b) ||
                               (overlap.one == b && overlap.other == a);
                    }))
                    return true;
        return false;
    }

    void clashes() {
        for (std::size_t one = 0; one < as_.size(); ++one)
            for (std::size_t other = one + 1; other < as_.size(); ++other) {
                const auto ticks_of_one = ticks_of(one);
                const auto meet =
                    std::any_of(ticks_of_one.begin(), ticks_of_one.end(), [&](Tick tick) {
                        return lies_on(other, tick);
                    });
                const auto& a = in_.events[one];
                const auto& b = in_.events[other];
                if (!meet || !share_heads(a, b))
                    continue;
                const auto classes = std::set{a.clash_class, b.clash_class};
                const auto visit = classes == std::set{ClashClass::visiting, ClashClass::teaching};
                charge(visit ? in_.prices.visiting_clash : in_.prices.group_clash, 1);
            }
    }

    void where_wanted(const Sitting& sitting) {
        const auto& person = in_[sitting.candidate->person];
        const auto ticks = ticks_of(sitting.event);
        if (!std::all_of(ticks.begin(), ticks.end(), [&](Tick tick) {
                return within(person.available, tick);
            }))
            charge(in_.prices.person_unavailable, 1);
        for (const auto& unwanted : person.unwanted)
            if (std::any_of(ticks.begin(), ticks.end(), [&](Tick tick) {
                    return within({unwanted.ticks}, tick);
                }))
                charge(unwanted.price, 1);
    }

    bool near(std::size_t watched, std::size_t other) const {
        if (watched != other && !in_.events[other].leaves_eyes_free)
            return false;
        const auto* here = zone(watched);
        const auto* there = zone(other);
        if (here == nullptr || there == nullptr)
            return false;
        if (here == there)
            return true;
        return in_.events[watched].watched_next_door &&
               std::any_of(here->adjacent.begin(), here->adjacent.end(), [&](ZoneId id) {
                   return &in_[id] == there;
               });
    }

    void watching(const Sitting& watcher) {
        for (const auto tick : ticks_of(watcher.event)) {
            auto occupied = std::vector<std::size_t>{};
            for (const auto& sitting : sittings_)
                if (sitting.occupying && sitting.candidate->person == watcher.candidate->person &&
                    lies_on(sitting.event, tick))
                    occupied.push_back(sitting.event);
            if (occupied.size() != 1 || !near(watcher.event, occupied.front())) {
                charge(in_.prices.watcher_away, 1);
                return;
            }
        }
    }

    void rhythm(const Course& course) {
        auto by_day = std::vector<int>(in_.days.size());
        auto leaders = std::set<PersonId>{};
        for (const auto id : course.events) {
            if (placed(id.value()))
                ++by_day[static_cast<std::size_t>(day_of(id.value()))];
            for (const auto& sitting : sittings_)
                if (sitting.event == id.value() && sitting.occupying && sitting.seat->leads)
                    leaders.insert(sitting.candidate->person);
        }
        for (std::size_t day = 0; day < by_day.size(); ++day) {
            if (course.same_day)
                charge(*course.same_day, std::max(0, by_day[day] - 1));
            if (course.adjacent_days && day > 0 && by_day[day - 1] > 0 && by_day[day] > 0)
                charge(*course.adjacent_days, 1);
        }
        if (course.leaders && leaders.size() > 1)
            charge(*course.leaders, static_cast<std::int64_t>(leaders.size()) - 1);
    }

    std::vector<PersonId> people_in(std::size_t event) const {
        auto people = std::vector<PersonId>{};
        for (const auto& sitting : sittings_)
            if (sitting.event == event && sitting.occupying)
                people.push_back(sitting.candidate->person);
        return people;
    }

    /// Among the people an authority or mixture names, and counted at the time of its event.
    template <class Demand>
    bool counts(const Demand& demand, PersonId person) const {
        for (const auto& lapse : demand.lapses)
            if (lapse.person == person && meets(demand.event.value(), lapse.ticks))
                return false;
        const auto& people = demand.people;
        return std::find(people.begin(), people.end(), person) != people.end();
    }

    void people_of(const Cover& cover) {
        if (!placed(cover.event.value()))
            return;
        const auto left = heads_left(cover);
        auto needed = 0;
        while (cover.heads_per_person > 0 && needed * cover.heads_per_person < left)
            ++needed;
        needed = left == 0 ? 0 : std::max(needed, cover.people_at_least);
        const auto there = static_cast<int>(people_in(cover.event.value()).size());
        charge(cover.missing, std::max(0, needed - there));
        if (nobody_needed(cover.event.value()))
            charge(cover.idle, there);
        if (cover.heads_at_most > 0)
            charge(cover.crowded, std::max(0, left - cover.heads_at_most));
    }

    void answered(const Authority& authority) {
        const auto event = authority.event.value();
        if (!placed(event) || nobody_needed(event))
            return;
        for (const auto& sitting : sittings_) {
            if (sitting.event != event)
                continue;
            const auto may_answer = sitting.seat->leads || authority.any_seat;
            if (!sitting.occupying || (may_answer && counts(authority, sitting.candidate->person)))
                return;
        }
        charge(authority.price, 1);
    }

    void mixed(const Mixture& mixture) {
        const auto event = mixture.event.value();
        const auto people = people_in(event);
        if (!placed(event) || people.empty() || nobody_needed(event))
            return;
        auto wanted = 0;
        while (wanted * 100 < mixture.percent * static_cast<int>(people.size()))
            ++wanted;
        wanted = std::max(wanted, mixture.at_least);
        const auto there = std::count_if(people.begin(), people.end(), [&](PersonId person) {
            return counts(mixture, person);
        });
        charge(mixture.price, std::max(0, wanted - static_cast<int>(there)));
    }

    template <class Counts>
    std::int64_t ticks_where(PersonId person, Counts counts) const {
        auto sum = std::int64_t{0};
        for (const auto& sitting : sittings_)
            if (sitting.occupying && sitting.candidate->person == person && counts(sitting.event))
                sum += in_.events[sitting.event].duration;
        return sum;
    }

    void limits() {
        for (const auto& limit : in_.lesson_limits) {
            const auto lessons = ticks_where(limit.person, [&](std::size_t event) {
                return in_.events[event].counts_as_lesson;
            });
            charge(limit.price, std::max(std::int64_t{0}, lessons - limit.ticks_at_most));
        }
        for (const auto& limit : in_.preparation_limits) {
            auto different = std::set<int>{};
            for (const auto& sitting : sittings_)
                if (sitting.occupying && sitting.seat->leads &&
                    sitting.candidate->person == limit.person &&
                    in_.events[sitting.event].preparation >= 0)
                    different.insert(in_.events[sitting.event].preparation);
            charge(limit.price, std::max(0, static_cast<int>(different.size()) - limit.at_most));
        }
    }

    void fair_load() {
        if (!in_.fair_load)
            return;
        const auto load = [&](PersonId person) {
            return ticks_where(person, [&](std::size_t event) {
                return in_.events[event].counts_as_load;
            });
        };
        auto total = std::int64_t{0};
        auto contracts = std::int64_t{0};
        for (const auto& share : in_.fair_load->shares) {
            total += load(share.person);
            contracts += share.contract;
        }
        for (const auto& share : in_.fair_load->shares)
            charge(
                in_.fair_load->price,
                std::abs(load(share.person) - total * share.contract / contracts)
            );
    }

    std::optional<CrowdId> crowd(std::size_t event) const {
        for (const auto& cover : in_.covers)
            if (cover.event.value() == event)
                return cover.crowd;
        return in_.events[event].crowd;
    }

    void divided(const CrowdShare& share) {
        auto ticks = std::vector<std::int64_t>{};
        auto total = std::int64_t{0};
        for (const auto& part : share.parts) {
            ticks.push_back(ticks_where(share.person, [&](std::size_t event) {
                return crowd(event) == part.crowd;
            }));
            total += ticks.back();
        }
        std::int64_t whole = 0;
        for (const auto& part : share.parts)
            whole += part.proportion;
        for (std::size_t part = 0; part < ticks.size(); ++part)
            charge(
                share.price, std::abs(ticks[part] - total * share.parts[part].proportion / whole)
            );
    }

    void faces(const Atom& atom) {
        for (std::size_t day = 0; day < in_.days.size(); ++day) {
            auto seen = std::set<PersonId>{};
            for (const auto& sitting : sittings_) {
                const auto id = EventId{static_cast<std::uint32_t>(sitting.event)};
                if (sitting.occupying && sitting.seat->leads &&
                    day_of(sitting.event) == static_cast<int>(day) &&
                    std::find(atom.events.begin(), atom.events.end(), id) != atom.events.end())
                    seen.insert(sitting.candidate->person);
            }
            const auto above = static_cast<int>(seen.size()) - atom.faces_at_most;
            charge(atom.price, std::int64_t{std::max(0, above)} * atom.heads);
        }
    }

    void ticks(const TicksLimit& limit) {
        auto sum = 0;
        for (const auto id : limit.events)
            for (const auto tick : ticks_of(id.value()))
                if (within(limit.ticks, tick))
                    ++sum;
        if (sum > limit.ticks_at_most)
            charge(limit.price, 1);
    }

    bool is_far(std::size_t event, const OnCall& call) const {
        const auto row = as_[event].zone;
        return row >= 0 && std::ranges::count(
                               call.far, in_.events[event].zones[static_cast<std::size_t>(row)]
                           ) > 0;
    }

    int too_few_at(const OnCall& call, Tick tick) const {
        auto here = 0;
        for (const auto& person : call.people) {
            if (!within(person.at_hand, tick))
                continue;
            ++here;
            for (const auto& sitting : sittings_)
                if (sitting.occupying && sitting.candidate->person == person.person &&
                    is_far(sitting.event, call) &&
                    std::ranges::count(ticks_of(sitting.event), tick) > 0)
                    --here;
        }
        return std::max(0, call.people_at_least - here);
    }

    void called(const OnCall& call) {
        for (const auto range : call.ticks)
            for (auto tick = range.first; tick < range.last; ++tick) {
                const auto missing = too_few_at(call, tick);
                const auto before = tick == range.first ? 0 : too_few_at(call, tick - 1);
                if (missing != before)
                    charge(call.price, missing);
            }
    }

    const Instance& in_;
    const Assignment& as_;
    std::vector<Sitting> sittings_;
    std::vector<Score> scores_;
};

}  // namespace

std::vector<Score> naive_score(const Instance& instance, const Assignment& assignment) {
    return Count{instance, assignment}.all();
}

}  // namespace slimfit::test
