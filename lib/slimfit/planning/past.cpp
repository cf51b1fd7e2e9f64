#include "slimfit/planning/past.hpp"

#include "slimfit/planning/demand_offers.hpp"

#include <algorithm>
#include <set>

namespace slimfit::planning {

namespace {

constexpr std::int64_t cost_of_changing_the_past = 1000;

const roster::PlacedSession* held_session(const Past& past, std::size_t row) {
    const auto* session = past.match.session_by_demand[row];
    return session != nullptr && session->date < past.from ? session : nullptr;
}

/// Each break of a person and day once: one that is split is held in parts.
void keep_break(const Past& past, std::set<const roster::PlannedBreak*>& kept, Demand& demand) {
    for (const auto& held : past.roster.breaks) {
        if (held.staff != demand.attendees.front() || held.date >= past.from ||
            demand.moments.empty() || held.date != demand.moments.front().date)
            continue;
        if (kept.insert(&held).second) {
            demand.moments = {{held.date, held.time}};
            return;
        }
    }
}

bool may_still_be_placed(DemandKind kind) {
    return kind == DemandKind::offer || kind == DemandKind::staff_session ||
           kind == DemandKind::coach_slot;
}

/// The only candidate of each seat is who held it, and to leave it empty costs more than any
/// session of the days to come.
void fill_seats(
    Draft& draft,
    std::size_t row,
    std::initializer_list<SeatPurpose> purposes,
    std::vector<school::StaffId> people
) {
    auto next = people.begin();
    for (const auto purpose : purposes)
        for (std::size_t seat = 0; seat < draft.seats[row].size(); ++seat) {
            if (draft.seats[row][seat] != purpose)
                continue;
            auto& place = draft.event(row).seats[seat];
            place.candidates.clear();
            if (next == people.end())
                continue;
            place.candidates.push_back({timetable::PersonId{(next++)->value()}, {}});
            auto price = draft.prices.of("lock-kept");
            price.hard = true;
            price.each = cost_of_changing_the_past;
            place.empty = price;
        }
}

}  // namespace

void add_held_offers(
    const school::School& school,
    const std::vector<grouping::WeekGroup>& groups,
    Past& past,
    std::vector<Demand>& demands
) {
    for (const auto* session : past.match.without_demand) {
        const auto offer = std::ranges::find(school.offers, session->target, &school::Offer::code);
        if (session->purpose != roster::Purpose::offer || session->date >= past.from ||
            offer == school.offers.end() || session->groups.size() != 1)
            continue;
        const school::OfferId id{static_cast<std::uint32_t>(offer - school.offers.begin())};
        demands.push_back(offer_demand(school, id, groups, session->groups.front().value()));
        past.match.session_by_demand.push_back(session);
    }
}

void keep_past(const Past& past, std::vector<Demand>& demands) {
    std::set<const roster::PlannedBreak*> kept;
    for (std::size_t row = 0; row < demands.size(); ++row) {
        auto& demand = demands[row];
        if (demand.kind == DemandKind::person_break) {
            keep_break(past, kept, demand);
        } else if (const auto* session = held_session(past, row)) {
            demand.moments = {{session->date, session->time}};
            demand.beyond_due = false;
            demand.zones.clear();
            if (session->zone)
                demand.zones = {*session->zone};
            demand.extra_seats = static_cast<int>(session->assistants.size());
        } else if (may_still_be_placed(demand.kind)) {
            std::erase_if(demand.moments, [&](const Moment& moment) {
                return moment.date < past.from;
            });
        }
    }
}

void keep_people_of_past(const Past& past, Draft& draft) {
    for (std::size_t row = 0; row < draft.demands.size(); ++row) {
        const auto* session = held_session(past, row);
        if (session == nullptr)
            continue;
        const auto one = [](std::optional<school::StaffId> staff) {
            return staff ? std::vector{*staff} : std::vector<school::StaffId>{};
        };
        auto others = session->assistants;
        if (draft.demands[row].kind == DemandKind::excursion && session->leader)
            others.insert(others.begin(), *session->leader);
        fill_seats(draft, row, {SeatPurpose::leader}, one(session->leader));
        fill_seats(draft, row, {SeatPurpose::watcher}, one(watcher_of(draft.school, *session)));
        fill_seats(
            draft,
            row,
            {SeatPurpose::attendee, SeatPurpose::needed, SeatPurpose::spare},
            std::move(others)
        );
    }
}

}  // namespace slimfit::planning
