#include "slimfit/staffing/people_needed.hpp"

#include "slimfit/staffing/cover_heads.hpp"
#include "slimfit/staffing/possible_starts.hpp"

#include <algorithm>

namespace slimfit::staffing {

using timetable::Candidate;
using timetable::Event;
using timetable::EventId;
using timetable::Instance;
using timetable::Seat;
using timetable::TickRange;

namespace {

std::int64_t hard_parts_at(const Candidate& candidate, TickRange time) {
    std::int64_t sum{};
    for (const auto& bar : candidate.barred)
        if (bar.ticks.overlaps(time))
            sum += hard_parts(bar.price);
    return sum;
}

// At the start that costs least.
std::int64_t hard_parts_of(const Candidate& candidate, const Event& event) {
    std::int64_t sum{};
    for (const auto& price : candidate.costs)
        sum += hard_parts(price);
    if (candidate.barred.empty() || event.starts.empty())
        return sum;
    auto least = not_for_sale;
    for (const auto& start : event.starts)
        least =
            std::min(least, hard_parts_at(candidate, {start.tick, start.tick + event.duration}));
    return sum + least;
}

// Adds who may take a seat at no hard cost, and the least cost of who may only at one.
void add_people(const Event& event, const Seat& seat, Need& need) {
    for (const auto& candidate : seat.candidates) {
        if (const auto cost = hard_parts_of(candidate, event); cost > 0)
            need.price = std::min(need.price, cost);
        else
            need.providers.push_back(candidate.person.value());
    }
}

void put_in_order(std::vector<ProviderRow>& rows) {
    std::ranges::sort(rows);
    const auto twice = std::ranges::unique(rows);
    rows.erase(twice.begin(), twice.end());
}

class Maker {
public:
    explicit Maker(const Instance& instance)
        : instance_{instance},
          starts_{possible_starts(instance)},
          floors_{cover_floors(instance)},
          absence_{hard_parts(instance.prices.person_unavailable)} {}

    NeedTable table() {
        NeedTable table{
            .kind = Provider::person,
            .clash = hard_parts(instance_.prices.person_clash),
            .week_end = instance_.days.empty() ? 0 : instance_.days.back().last};
        if (table.clash == 0)
            return table;
        add_free(table);
        for (std::uint32_t row = 0; row < instance_.events.size(); ++row)
            add_event(EventId{row}, table);
        return table;
    }

private:
    void add_free(NeedTable& table) const {
        for (const auto& person : instance_.people) {
            if (absence_ > 0)
                table.free.push_back(person.available);
            else
                table.free.push_back({TickRange{0, table.week_end}});
        }
    }

    void add_event(EventId id, NeedTable& table) const {
        const auto& event = instance_[id];
        const auto& starts = starts_[id.value()];
        const auto& floor = floors_[id.value()];
        // A cover that may have no heads may do without anybody.
        if (starts.price == 0 || starts.ticks.empty() || (floor && floor->heads == 0))
            return;
        NeedyEvent needy{
            .event = id,
            .duration = event.duration,
            .starts = starts.ticks,
            .price = starts.price,
            .needs = seats_to_fill(event)};
        if (floor)
            add_people_for_heads(event, *floor, needy);
        if (!needy.needs.empty())
            table.events.push_back(std::move(needy));
    }

    [[nodiscard]] static bool must_be_filled(const Seat& seat) {
        return seat.kind == Seat::Kind::occupying && seat.empty && hard_parts(*seat.empty) > 0;
    }

    // What leaving a need unfilled costs at most: somebody who is not available fills it too.
    [[nodiscard]] std::int64_t price(std::int64_t empty) const {
        return absence_ > 0 ? std::min(empty, absence_) : empty;
    }

    [[nodiscard]] std::vector<Need> seats_to_fill(const Event& event) const {
        std::vector<Need> needs;
        for (std::uint32_t row = 0; row < event.seats.size(); ++row) {
            const auto& seat = event.seats[row];
            if (!must_be_filled(seat))
                continue;
            Need need{.seat = row, .price = price(hard_parts(*seat.empty))};
            add_people(event, seat, need);
            put_in_order(need.providers);
            needs.push_back(std::move(need));
        }
        return needs;
    }

    // With seats that must be filled counted, a cover of n people needs n - seats more in the other
    // ones; when there are fewer of those, somebody is missing whatever is decided.
    void
    add_people_for_heads(const Event& event, const CoverFloor& floor, NeedyEvent& needy) const {
        const auto missing = hard_parts(floor.missing);
        const auto seats = static_cast<int>(needy.needs.size());
        if (missing == 0 || floor.people <= seats)
            return;
        Need anybody{.price = price(missing)};
        int others = 0;
        for (const auto& seat : event.seats) {
            if (seat.kind == Seat::Kind::occupying && !must_be_filled(seat)) {
                add_people(event, seat, anybody);
                ++others;
            }
        }
        put_in_order(anybody.providers);
        for (int more = seats; more < floor.people; ++more) {
            if (more - seats == others)
                anybody.providers.clear();
            needy.needs.push_back(anybody);
        }
    }

    const Instance& instance_;
    std::vector<PossibleStarts> starts_;
    std::vector<std::optional<CoverFloor>> floors_;
    std::int64_t absence_{};
};

}  // namespace

NeedTable people_needed(const Instance& instance) {
    return Maker{instance}.table();
}

}  // namespace slimfit::staffing
