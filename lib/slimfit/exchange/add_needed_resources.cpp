#include "slimfit/exchange/alike.hpp"
#include "slimfit/exchange/held_or_not.hpp"
#include "slimfit/exchange/making.hpp"
#include "slimfit/exchange/role_names.hpp"

namespace slimfit::exchange {

namespace {

using planning::SeatPurpose;
using RolesAlike = Alike<xhstt::RoleId, xhstt::EventId>;

/// What may be left out is judged without its other adults: they would be missed where it is not
/// held.
std::optional<timetable::Price>
price_of_empty_seat(const planning::Draft& draft, std::size_t event, std::size_t seat) {
    if (draft.seats[event][seat] == SeatPurpose::leader && needs_leader_to_be_held(draft, event))
        return price_without_leader(draft, event);
    if (draft.seats[event][seat] == SeatPurpose::needed && may_be_left_out(draft, event))
        return std::nullopt;
    return draft.instance.events[event].seats[seat].empty;
}

void add_places(Making& making, std::size_t row, RolesAlike& alike) {
    const auto& event = making.problem().events[row];
    for (std::size_t seat = 0; seat < event.seats.size(); ++seat)
        if (place_of_seat(event, seat))
            if (const auto price = price_of_empty_seat(making.draft, row, seat))
                alike.add(
                    *price, making.role(role_of_seat(making.draft, row, seat)), event_of(row)
                );
    if (place_of_zone(event))
        alike.add(making.price_of("within-rhythm"), making.role(zone_role), event_of(row));
}

}  // namespace

/// Of the rest of a unit nobody is asked for: it may be nobody, and then needs no adult and no
/// room.
void add_needed_resources(Making& making) {
    RolesAlike alike;
    for (std::size_t row = 0; row < making.problem().events.size(); ++row)
        if (!making.draft.demands[row].the_rest)
            add_places(making, row, alike);
    alike.for_each([&](const timetable::Price& price, xhstt::RoleId role, const auto& events) {
        making.add(price, xhstt::CostFunction::step, xhstt::AssignResource{{{}, events}, role});
    });
}

}  // namespace slimfit::exchange
