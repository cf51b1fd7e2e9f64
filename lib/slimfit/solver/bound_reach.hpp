#pragma once

#include "slimfit/staffing/cover_heads.hpp"
#include "slimfit/timetable/instance.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace slimfit::solver {

/// A start that an event may have, with its own cost.
struct OpenStart {
    timetable::TickRange ticks;
    timetable::Score cost;
};

/// What solutions may do whose hard cost is as low as is proven: never pay a hard price above it.
/// With nothing hard to pay at all this is every solution without a hard breach. A soft bound is
/// taken over these only, since any other solution scores worse whatever its soft cost.
class Reach {
public:
    /// The costs of one tag only, when one is given; what may be done does not depend on it.
    Reach(
        const timetable::Instance& instance,
        std::int64_t hard_bound,
        std::optional<timetable::Tag> only = {}
    );

    [[nodiscard]] const timetable::Instance& instance() const { return instance_; }

    /// Whether such a solution may cost so much hard at one place.
    [[nodiscard]] bool may_pay(std::int64_t hard) const { return hard <= hard_bound_; }

    [[nodiscard]] bool may_pay(const timetable::Price& price) const {
        return !price.hard || may_pay(price.each);
    }

    /// What is paid of a price; nothing soft when another tag is asked for.
    [[nodiscard]] timetable::Score cost(const timetable::Price& price) const;

    /// Soft part of a price that may be absent.
    [[nodiscard]] std::int64_t soft(const std::optional<timetable::Price>& price) const {
        return price ? cost(*price).soft : 0;
    }

    [[nodiscard]] const std::vector<OpenStart>& starts(timetable::EventId event) const {
        return starts_[event.value()];
    }

    [[nodiscard]] bool may_be_unplaced(timetable::EventId event) const {
        return may_pay(instance_[event].unplaced);
    }

    /// Whether an occupying seat has somebody whenever its event has a start.
    [[nodiscard]] bool is_filled(timetable::EventId event, const timetable::Seat& seat) const;

    /// Whether the event may turn out to be a cover without heads, whose empty seats cost nothing.
    [[nodiscard]] bool may_be_deserted(timetable::EventId event) const;

    /// How many people the event's heads ask for at least; null when it is no cover.
    [[nodiscard]] const staffing::CoverFloor* floor(timetable::EventId event) const;

    /// What it costs by itself that a candidate sits in an occupying seat of an event at some
    /// ticks: her price, what bars her then, what she would rather have free, not being available.
    /// None when nobody may do that.
    [[nodiscard]] std::optional<std::int64_t> seating(
        timetable::EventId event, const timetable::Candidate& candidate, timetable::TickRange ticks
    ) const;

private:
    const timetable::Instance& instance_;
    std::int64_t hard_bound_{};
    std::optional<timetable::Tag> only_;
    std::vector<std::vector<OpenStart>> starts_;
    std::vector<std::optional<staffing::CoverFloor>> floors_;
};

}  // namespace slimfit::solver
