#include "slimfit/solver/construct_site.hpp"

namespace slimfit::solver {

using timetable::EventId;
using timetable::no_option;
using timetable::OptionRow;
using timetable::Score;
using timetable::SeatId;

Site::Site(timetable::Solution& solution) : solution_{solution} {
    for (std::uint32_t row = 0; row < prepared().events.size(); ++row) {
        open_starts_.push_back(!solution.placed(EventId{row}));
        open_zones_.push_back(solution.zone_row(EventId{row}) == no_option);
    }
    for (std::uint32_t row = 0; row < prepared().seat_facts.size(); ++row)
        open_seats_.push_back(solution.person_row(SeatId{row}) == no_option);
}

Score Site::set_start(EventId event, OptionRow row) {
    ++judged_;
    return solution_.set_start(event, row);
}

Score Site::set_person(SeatId seat, OptionRow row) {
    ++judged_;
    return solution_.set_person(seat, row);
}

Score Site::choose_zone(EventId event) {
    const auto zones = solution_.instance()[event].zones.size();
    if (zones == 0 || !open_zones_[event.value()])
        return {};
    Score sum;
    Score least;
    OptionRow best = no_option;
    for (std::size_t row = 0; row < zones; ++row) {
        ++judged_;
        sum += solution_.set_zone(event, static_cast<OptionRow>(row));
        if (best == no_option || sum < least) {
            least = sum;
            best = static_cast<OptionRow>(row);
        }
    }
    return sum + solution_.set_zone(event, best);
}

std::vector<SeatId> Site::empty_seats(EventId event) const {
    std::vector<SeatId> seats;
    for (const auto seat : prepared().seats[event.value()])
        if (prepared()[seat].occupying && may_fill(seat) && solution_.person_row(seat) == no_option)
            seats.push_back(seat);
    return seats;
}

}  // namespace slimfit::solver
