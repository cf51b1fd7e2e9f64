#include "slimfit/planning/kept_rooms.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>

namespace slimfit::planning {

namespace {

using timetable::EventId;
using timetable::OptionRow;
using timetable::Solution;
using timetable::ZoneId;

std::optional<OptionRow> row_of(const Solution& solution, EventId event, ZoneId zone) {
    const auto zones = solution.prepared().zones[event.value()];
    const auto found = std::ranges::find(zones, zone);
    return found == zones.end() ? std::nullopt
                                : std::optional{static_cast<OptionRow>(found - zones.begin())};
}

/// The event that is in a zone meanwhile; none when there are several, or none.
std::optional<EventId> only_one_in(const Solution& solution, ZoneId zone, EventId but_for) {
    const auto time = solution.time(but_for);
    std::optional<EventId> found;
    for (std::uint32_t row = 0; row < solution.instance().events.size(); ++row) {
        const EventId event{row};
        if (event == but_for || !solution.placed(event) || solution.zone(event) != zone ||
            !solution.time(event).overlaps(time))
            continue;
        if (found)
            return std::nullopt;
        found = event;
    }
    return found;
}

/// Puts an event in a zone, and who is there in its place.
void change_places(Solution& solution, EventId event, ZoneId zone) {
    const auto before = solution.score();
    const auto mark = solution.mark();
    const auto from = solution.zone(event);
    const auto row = row_of(solution, event, zone);
    if (!row)
        return;
    const auto other = only_one_in(solution, zone, event);
    solution.set_zone(event, *row);
    if (other && from)
        if (const auto back = row_of(solution, *other, *from))
            solution.set_zone(*other, *back);
    if (solution.score() > before)
        solution.undo_to(mark);
}

/// What a demand was at a moment.
class Announced {
public:
    explicit Announced(const Draft& draft) : draft_{draft} {
        for (const auto& session : draft.previous->sessions)
            sessions_[{session.target, codes_of(session), session.date, session.time}] = &session;
    }

    [[nodiscard]] const roster::PlacedSession*
    session_of(const Demand& demand, const Moment& moment) const {
        const auto found =
            sessions_.find({demand.target, codes_of(demand), moment.date, moment.time});
        return found == sessions_.end() ? nullptr : found->second;
    }

private:
    using Codes = std::set<std::string>;

    [[nodiscard]] Codes codes_of(const roster::PlacedSession& session) const {
        Codes codes;
        for (const auto group : session.groups)
            codes.insert((*draft_.previous)[group].code);
        return codes;
    }

    [[nodiscard]] Codes codes_of(const Demand& demand) const {
        Codes codes;
        for (const auto group : demand.groups)
            codes.insert(draft_.groups[group].code);
        return codes;
    }

    const Draft& draft_;
    std::map<
        std::tuple<std::string, Codes, calendar::Date, calendar::TimeSpan>,
        const roster::PlacedSession*>
        sessions_;
};

}  // namespace

void keep_rooms(const Draft& draft, Solution& solution) {
    if (draft.previous == nullptr || draft.previous->week != draft.clock.week())
        return;
    const Announced announced{draft};
    for (std::uint32_t row = 0; row < draft.demands.size(); ++row) {
        const EventId event{row};
        if (!solution.placed(event))
            continue;
        const auto [first, last] = solution.time(event);
        const auto* session =
            announced.session_of(draft.demands[row], draft.clock.moment(first, last - first));
        if (session == nullptr || !session->zone)
            continue;
        if (const ZoneId had{session->zone->value()}; solution.zone(event) != had)
            change_places(solution, event, had);
    }
}

}  // namespace slimfit::planning
