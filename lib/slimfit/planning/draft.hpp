#pragma once

#include "slimfit/planning/demand.hpp"
#include "slimfit/planning/rule_prices.hpp"
#include "slimfit/roster/roster.hpp"
#include "slimfit/timetable/instance.hpp"

#include <functional>
#include <string_view>
#include <vector>

namespace slimfit::planning {

/// What a seat of an event is for.
enum class SeatPurpose : std::uint8_t {
    leader,
    needed,    ///< an adult that the number of heads asks for
    spare,     ///< an assistant who is welcome
    attendee,  ///< somebody who must be there: meeting, excursion, break
    watcher    ///< the responsible teacher near by
};

/// An instance in the making. The skeleton holds what the week asks for, with everybody who is at
/// work as candidate of every seat; then each rule declares: it prices, narrows or adds.
/// Row of an event = row of its demand; row of a person, zone, group = row in its own table.
struct Draft {
    const school::School& school;
    const std::vector<grouping::WeekGroup>& groups;
    const std::vector<Demand>& demands;
    WeekClock clock;
    RulePrices prices;
    const roster::Roster* previous{};  ///< the week to resemble; null for none
    /// Keep what a hard rule forbids, at its price, so that a given roster can be judged. A planner
    /// leaves it out: what is no option cannot go wrong.
    bool keeps_forbidden{};

    timetable::Instance instance;
    std::vector<std::vector<SeatPurpose>> seats;  ///< by event and seat

    [[nodiscard]] timetable::Event& event(std::size_t row) { return instance.events[row]; }

    [[nodiscard]] const school::SessionKind& kind_of(const Demand& demand) const {
        return school[*demand.session];
    }

    /// A cost that every week has, whatever is decided.
    void charge_always(const timetable::Price& price);

    /// Adds a seat whose candidates are all who work at some moment of the demand, and may serve
    /// its unit.
    timetable::Seat& add_seat(std::size_t event, SeatPurpose purpose);
};

/// See the fields of Draft.
struct SkeletonOptions {
    calendar::IsoWeek week;
    const roster::Roster* previous{};
    bool keeps_forbidden{};
};

/// The events of all demands with their starts, zones, heads and seats, the people with their
/// working time, the groups with their overlaps. Nothing costs anything yet.
[[nodiscard]] Draft make_skeleton(
    const school::School& school,
    const std::vector<grouping::WeekGroup>& groups,
    const std::vector<Demand>& demands,
    const SkeletonOptions& options
);

/// Applies a rule that says who may not take a seat. A hard rule takes those candidates away (or
/// prices them when the draft keeps what is forbidden, or when a lock names the person); a soft one
/// prices them. `forbidden` answers for a staff member.
void forbid(
    Draft& draft,
    std::string_view rule,
    std::size_t event,
    SeatPurpose purpose,
    const std::function<bool(school::StaffId)>& forbidden
);

/// The same of a rule that asks for the date, such as one of qualifications: who may on some dates
/// of the event only is barred from the seat on the others.
void forbid(
    Draft& draft,
    std::string_view rule,
    std::size_t event,
    SeatPurpose purpose,
    const std::function<bool(school::StaffId, calendar::Date)>& forbidden
);

/// The dates an event may be on, in order; the week's Monday for one without moments.
[[nodiscard]] std::vector<calendar::Date> dates_of(const Draft& draft, std::size_t event);

/// All ticks of a date.
[[nodiscard]] timetable::TickRange ticks_of(const Draft& draft, calendar::Date date);

/// Some people of whom a rule counts each on the dates of an event on which she qualifies.
struct Qualified {
    std::vector<timetable::PersonId> people;  ///< who qualify on at least one of the dates
    std::vector<timetable::Lapse> lapses;     ///< the other dates
};

/// Asks of the whole staff who qualifies when.
[[nodiscard]] Qualified qualified_for(
    const Draft& draft,
    std::size_t event,
    const std::function<bool(const school::StaffMember&, calendar::Date)>& qualifies
);

/// Adds a price to the candidates that `applies` names, for all seats of a purpose.
void price_candidates(
    Draft& draft,
    const timetable::Price& price,
    std::size_t event,
    SeatPurpose purpose,
    const std::function<bool(school::StaffId)>& applies
);

/// The same on one date of the event.
void price_on_date(
    Draft& draft,
    const timetable::Price& price,
    std::size_t event,
    SeatPurpose purpose,
    calendar::Date date,
    const std::function<bool(school::StaffId)>& applies
);

/// Sets what an empty seat costs, for all seats of a purpose.
void price_empty_seats(
    Draft& draft, const timetable::Price& price, std::size_t event, SeatPurpose purpose
);

}  // namespace slimfit::planning
