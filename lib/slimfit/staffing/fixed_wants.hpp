#pragma once

#include "slimfit/staffing/needs.hpp"

#include <vector>

namespace slimfit::staffing {

/// Somebody that an event needs all the time from a start that is fixed.
struct FixedWant {
    timetable::EventId event;
    timetable::TickRange time;
    std::vector<ProviderRow> people;  ///< one of these, in order
};

/// What is wanted at fixed times, and whether people can serve it while others are away.
class FixedWants {
public:
    explicit FixedWants(std::vector<FixedWant> wants);

    [[nodiscard]] const std::vector<FixedWant>& wants() const { return wants_; }

    /// From now on somebody is away for a while, and serves nothing that she would have to leave.
    void leave(ProviderRow person, timetable::TickRange time) { away_.push_back({person, time}); }

    /// Who left last is back.
    void come_back() { away_.pop_back(); }

    /// Whether at each moment that a want has with those that overlap the time, all that is wanted
    /// has somebody of its own. People may change places from one moment to the next.
    [[nodiscard]] bool are_served_around(timetable::TickRange time) const;

private:
    struct Away {
        ProviderRow person{};
        timetable::TickRange time;
    };

    /// Ticks within which nothing begins or ends.
    struct Moment {
        timetable::TickRange ticks;
        std::vector<std::size_t> wants;
    };

    [[nodiscard]] bool can_serve(ProviderRow person, const FixedWant& want) const;
    [[nodiscard]] bool is_served(const Moment& moment) const;

    std::vector<FixedWant> wants_;
    std::vector<Moment> moments_;
    std::vector<Away> away_;
};

}  // namespace slimfit::staffing
