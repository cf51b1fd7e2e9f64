#include "slimfit/staffing/people_needed.hpp"

#include "slimfit/staffing/cover_heads.hpp"
#include "slimfit/staffing/possible_starts.hpp"
#include "slimfit/staffing/seat_people.hpp"

#include <algorithm>

namespace slimfit::staffing {

using timetable::Event;
using timetable::EventId;
using timetable::Instance;
using timetable::Seat;
using timetable::TickRange;

namespace {

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
