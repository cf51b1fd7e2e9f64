#include "slimfit/exchange/layout.hpp"

#include <algorithm>

namespace slimfit::exchange {

namespace {

using timetable::Seat;

xhstt::ResourceId resource_at(std::size_t row) {
    return xhstt::ResourceId{static_cast<std::uint32_t>(row)};
}

bool occupies(const Seat& seat) {
    return seat.kind == Seat::Kind::occupying;
}

}  // namespace

xhstt::TimeId time_of(timetable::Tick tick) {
    return xhstt::TimeId{static_cast<std::uint32_t>(tick)};
}

xhstt::EventId event_of(std::size_t row) {
    return xhstt::EventId{static_cast<std::uint32_t>(row)};
}

xhstt::ResourceId resource_of(timetable::PersonId person) {
    return resource_at(person.value());
}

xhstt::ResourceId resource_of(const timetable::Instance& instance, timetable::ZoneId zone) {
    return resource_at(instance.people.size() + zone.value());
}

xhstt::ResourceId resource_of(const timetable::Instance& instance, timetable::GroupId group) {
    return resource_at(instance.people.size() + instance.zones.size() + group.value());
}

std::optional<std::size_t> place_of_seat(const timetable::Event& event, std::size_t seat) {
    if (!occupies(event.seats[seat]))
        return std::nullopt;
    const auto end = event.seats.begin() + static_cast<std::ptrdiff_t>(seat);
    return static_cast<std::size_t>(std::count_if(event.seats.begin(), end, occupies));
}

std::optional<std::size_t> place_of_zone(const timetable::Event& event) {
    if (event.zones.empty())
        return std::nullopt;
    return static_cast<std::size_t>(std::ranges::count_if(event.seats, occupies));
}

}  // namespace slimfit::exchange
