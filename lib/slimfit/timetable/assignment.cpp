#include "slimfit/timetable/assignment.hpp"

namespace slimfit::timetable {
namespace {

bool must(const Price& price) {
    return price.hard && price.each > 0;
}

OptionRow only_person(const Seat& seat) {
    const auto forced = seat.candidates.size() == 1 && seat.empty && must(*seat.empty);
    return forced ? OptionRow{0} : no_option;
}

EventChoice forced_choice(const Event& event) {
    auto choice = EventChoice{};
    if (event.starts.size() == 1 && must(event.unplaced))
        choice.start = 0;
    if (event.zones.size() == 1)
        choice.zone = 0;
    choice.people.reserve(event.seats.size());
    for (const auto& seat : event.seats)
        choice.people.push_back(only_person(seat));
    return choice;
}

}  // namespace

Assignment empty_assignment(const Instance& instance) {
    auto assignment = Assignment{};
    assignment.reserve(instance.events.size());
    for (const auto& event : instance.events)
        assignment.push_back(forced_choice(event));
    return assignment;
}

}  // namespace slimfit::timetable
