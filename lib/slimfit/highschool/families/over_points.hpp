#pragma once

#include "slimfit/highschool/solution.hpp"

#include <optional>
#include <string_view>

namespace slimfit::highschool {

/// Where in the instance a defect is: what applies is set.
struct Place {
    std::optional<EventId> event;
    std::optional<EventId> other;  ///< the second of two events
    std::optional<Row> place;      ///< in Event::places
    std::optional<EventGroupId> group;
    std::optional<ResourceId> resource;

    friend bool operator==(const Place&, const Place&) = default;
};

namespace families {

[[nodiscard]] inline Place place_of(const Prepared& /*prepared*/, EventId event) {
    return {.event = event};
}

[[nodiscard]] inline Place place_of(const Prepared& prepared, OpenPlaceId id) {
    return {.event = prepared[id].event, .place = prepared[id].place};
}

[[nodiscard]] inline Place place_of(const Prepared& /*prepared*/, EventGroupId group) {
    return {.group = group};
}

[[nodiscard]] inline Place place_of(const Prepared& /*prepared*/, ResourceId resource) {
    return {.resource = resource};
}

/// What families have in common whose scopes are the points of one table of the instance.
template <auto table>
struct OverPoints {
    using Scope = Row;

    template <class Visit>
    static void scopes(const Prepared& prepared, Visit visit) {
        for (Row row = 0; row < (prepared.*table).size(); ++row)
            visit(row);
    }

    static Place place(const Solution& solution, Scope row) {
        return place_of(solution.prepared(), point(solution, row).target);
    }

protected:
    [[nodiscard]] static const auto& point(const Solution& solution, Scope row) {
        return (solution.prepared().*table)[row];
    }

    /// Visits the points of a target.
    template <class Target, class Visit>
    static void of(const Solution& solution, Target target, Visit visit) {
        for_each_point(solution.prepared().*table, target, visit);
    }

    /// Visits the points of all open places of an event.
    template <class Visit>
    static void of_places(const Solution& solution, EventId event, Visit visit) {
        const auto& facts = solution.prepared()[event];
        for (Row number = 0; number < static_cast<Row>(facts.open_places); ++number)
            of(solution, OpenPlaceId{facts.first_place + number}, visit);
    }

    template <class Charge>
    static void charge_above_zero(const Price& price, std::int64_t deviation, Charge charge) {
        if (deviation > 0)
            charge(price, deviation);
    }

    /// Calls use(meet) for the meets of an event that exist.
    template <class Use>
    static void for_each_meet(const Solution& solution, EventId event, Use use) {
        for_each_meet_row(solution.prepared(), event, [&](MeetId meet) {
            if (solution.duration(meet) > 0)
                use(meet);
        });
    }
};

}  // namespace families

}  // namespace slimfit::highschool
