#include "slimfit/solver/construct.hpp"

#include "slimfit/solver/construct_layer.hpp"
#include "slimfit/solver/construct_moment.hpp"
#include "slimfit/staffing/colouring.hpp"

#include <algorithm>
#include <map>

namespace slimfit::solver {

using timetable::EventId;
using timetable::no_option;
using timetable::SeatId;
using timetable::Tick;

namespace {

class Construction {
public:
    explicit Construction(timetable::Solution& solution) : site_{solution} {}

    std::uint64_t run() {
        place_what_cannot_move();
        const Pressure pressure{site_};
        place_who_is_known(pressure);
        for_each_moment([&](auto events) { staff_moment(site_, events, Wanted::core, &pressure); });
        place_layers();
        for_each_moment([this](auto events) { staff_moment(site_, events, Wanted::must); });
        place_the_others();
        for_each_moment([this](auto events) { staff_again(site_, events); });
        place_the_others_again();
        for_each_moment([this](auto events) { staff_again(site_, events); });
        choose_watchers(site_);
        site_.solution().keep();
        return site_.judged();
    }

private:
    [[nodiscard]] std::size_t starts(EventId event) const {
        return site_.prepared().starts[event.value()].size();
    }

    [[nodiscard]] std::size_t fewest_candidates(EventId event) const {
        std::size_t fewest = site_.prepared().instance->people.size();
        for (const auto seat : site_.prepared().seats[event.value()])
            if (site_.prepared()[seat].leads)
                fewest = std::min(fewest, site_.prepared().candidates[seat.value()].size());
        return fewest;
    }

    template <class Visit>
    void for_each_event(Visit visit) {
        for (std::uint32_t row = 0; row < site_.prepared().events.size(); ++row)
            visit(EventId{row});
    }

    void place_what_cannot_move() {
        for_each_event([this](EventId event) {
            if (site_.solution().placed(event))
                site_.choose_zone(event);
            else if (starts(event) == 1)
                place_once_for_all(event);
        });
    }

    // The search does not try whether an event that cannot move is better left out. When it must
    // be there, what stands in its way has to give way, even if that is dearer at first.
    void place_once_for_all(EventId event) {
        place_alone(site_, event);
        const auto& unplaced = site_.prepared().instance->events[event.value()].unplaced;
        if (site_.solution().placed(event) || !unplaced.hard || unplaced.each == 0)
            return;
        site_.set_start(event, 0);
        site_.choose_zone(event);
    }

    // Events by the tick they start at, the whole week from its beginning.
    template <class Visit>
    void for_each_moment(Visit visit) {
        std::map<Tick, std::vector<EventId>> moments;
        for_each_event([&](EventId event) {
            if (site_.solution().placed(event))
                moments[site_.solution().time(event).first].push_back(event);
        });
        for (const auto& [tick, events] : moments)
            visit(std::span<const EventId>{events});
    }

    // An event that is led by somebody who is yet to be found chooses her with its start; those of
    // one person, breaks, go where the others leave room.
    [[nodiscard]] bool is_led(EventId event) const {
        return std::ranges::any_of(site_.prepared().seats[event.value()], [&](SeatId seat) {
            return site_.prepared()[seat].leads && site_.may_fill(seat);
        });
    }

    // Meetings and breaks: whoever takes part is known, only the moment is not.
    void place_who_is_known(const Pressure& pressure) {
        std::vector<EventId> events;
        for_each_event([&](EventId event) {
            const auto seats = site_.prepared().seats[event.value()];
            const bool all_known = std::ranges::none_of(seats, [this](SeatId seat) {
                return site_.prepared()[seat].occupying &&
                       site_.solution().person_row(seat) == no_option;
            });
            if (!site_.solution().placed(event) && seats.size() > 0 && all_known)
                events.push_back(event);
        });
        // Long ones fit in few places.
        std::ranges::stable_sort(events, std::greater{}, [this](EventId event) {
            return site_.prepared()[event].duration;
        });
        for (const auto event : events)
            place_alone(site_, event, &pressure);
    }

    void place_layers() {
        std::vector<EventId> events;
        for_each_event([&](EventId event) {
            if (!site_.solution().placed(event) && is_led(event))
                events.push_back(event);
        });
        auto layers = staffing::layers_without_conflict(site_.solution().instance(), events);
        // Layers with few starts to choose from first: the others can still give way.
        const auto freedom = [this](const std::vector<EventId>& layer) {
            std::size_t sum{};
            for (const auto event : layer)
                sum += starts(event) * fewest_candidates(event);
            return sum / layer.size();
        };
        std::ranges::stable_sort(layers, {}, freedom);
        for (const auto& layer : layers)
            place_layer(site_, layer);
    }

    void place_the_others() {
        for_each_event([this](EventId event) {
            if (!site_.solution().placed(event) && site_.may_start(event))
                place_alone(site_, event);
        });
    }

    // Now that people have been moved, some breaks lie better elsewhere.
    void place_the_others_again() {
        for_each_event([this](EventId event) {
            if (!site_.may_start(event) || starts(event) < 2 || is_led(event))
                return;
            site_.set_start(event, no_option);
            place_alone(site_, event);
        });
    }

    Site site_;
};

}  // namespace

std::uint64_t construct(timetable::Solution& solution) {
    return Construction{solution}.run();
}

}  // namespace slimfit::solver
