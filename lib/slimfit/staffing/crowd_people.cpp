#include "slimfit/staffing/crowd_people.hpp"

#include "slimfit/staffing/cover_heads.hpp"
#include "slimfit/staffing/possible_starts.hpp"
#include "slimfit/staffing/seat_people.hpp"

#include <algorithm>
#include <functional>

namespace slimfit::staffing {

using timetable::Cover;
using timetable::CrowdId;
using timetable::Event;
using timetable::EventId;
using timetable::Instance;
using timetable::Seat;
using timetable::Tick;
using timetable::TickRange;

namespace {

class CrowdCount {
public:
    explicit CrowdCount(const Instance& instance)
        : instance_{instance},
          takers_{takers_by_crowd(instance)},
          covers_of_event_(instance.events.size()),
          covers_of_crowd_(instance.crowds.size()) {
        for (const auto& cover : instance.covers) {
            ++covers_of_event_[cover.event.value()];
            covers_of_crowd_[cover.crowd.value()].push_back(cover.event);
        }
    }

    [[nodiscard]] bool counts(const Cover& cover) const {
        return covers_of_event_[cover.event.value()] == 1 &&
               instance_[cover.event].starts.size() == 1 && hard_parts(cover.missing) > 0 &&
               hard_parts(instance_[cover.event].unplaced) > 0 && is_alone(cover);
    }

    [[nodiscard]] CrowdPeople of(const Cover& cover) const {
        const auto& event = instance_[cover.event];
        const auto first = event.starts.front().tick;
        const TickRange time{first, first + event.duration};
        CrowdPeople found{
            .cover = cover.event,
            .crowd = cover.crowd,
            .who = {
                .providers = {},
                .price = std::min(hard_parts(cover.missing), hard_parts(event.unplaced))}};
        for (const auto& seat : event.seats)
            if (seat.kind == Seat::Kind::occupying)
                add_people(event, seat, found.who);
        auto left = instance_.all_heads(cover);
        std::vector<int> taken;  // by who take heads away and want somebody
        for (const auto row : takers_[cover.crowd.value()]) {
            const auto& taker = instance_.events[row];
            if (!may_contain(taker, time))
                continue;
            if (add_seats(taker, found.who))
                taken.push_back(taker.heads_at(first));
            else
                left -= taker.heads_at(first);
        }
        std::ranges::sort(taken, std::greater{});
        found.people = fewest_people(cover, left, taken);
        put_in_order(found.who.providers);
        return found;
    }

private:
    // What takes heads from two covers at once would be counted with each.
    [[nodiscard]] bool is_alone(const Cover& cover) const {
        const auto& event = instance_[cover.event];
        const auto first = event.starts.front().tick;
        return std::ranges::none_of(covers_of_crowd_[cover.crowd.value()], [&](EventId other) {
            return other != cover.event &&
                   may_overlap(instance_[other], {first, first + event.duration});
        });
    }

    [[nodiscard]] static bool may_overlap(const Event& event, TickRange time) {
        return std::ranges::any_of(event.starts, [&](const timetable::StartOption& start) {
            return TickRange{start.tick, start.tick + event.duration}.overlaps(time);
        });
    }

    // Whether there are any that must be filled.
    static bool add_seats(const Event& event, Need& who) {
        bool any{};
        for (const auto& seat : event.seats)
            if (must_be_filled(seat)) {
                add_people(event, seat, who);
                who.price = std::min(who.price, hard_parts(*seat.empty));
                any = true;
            }
        return any;
    }

    [[nodiscard]] static int
    fewest_people(const Cover& cover, int heads, const std::vector<int>& taken) {
        int fewest = people_for(cover, heads);
        int elsewhere{};
        for (const auto more : taken) {
            heads -= more;
            fewest = std::min(fewest, ++elsewhere + people_for(cover, heads));
        }
        return fewest;
    }

    const Instance& instance_;
    std::vector<std::vector<std::size_t>> takers_;
    std::vector<int> covers_of_event_;
    std::vector<std::vector<EventId>> covers_of_crowd_;
};

}  // namespace

std::vector<CrowdPeople> crowd_people(const Instance& instance) {
    const CrowdCount count{instance};
    std::vector<CrowdPeople> found;
    for (const auto& cover : instance.covers)
        if (count.counts(cover))
            if (auto people = count.of(cover); people.people > 0)
                found.push_back(std::move(people));
    return found;
}

}  // namespace slimfit::staffing
