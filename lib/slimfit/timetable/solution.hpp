#pragma once

#include "slimfit/timetable/assignment.hpp"
#include "slimfit/timetable/change.hpp"
#include "slimfit/timetable/counters.hpp"
#include "slimfit/timetable/prepared.hpp"

#include <optional>
#include <vector>

namespace slimfit::timetable {

/// What was decided, with its score kept at each change.
///
///     auto solution = Solution{prepared};
///     const auto mark = solution.mark();
///     const auto change = solution.set_start(event, 2) + solution.set_person(seat, 0);
///     if (change > Score{})
///         solution.undo_to(mark);   // as if nothing had happened
///     solution.keep();              // nothing before can be undone any more
///
/// The score is the sum of what the families (families/all.hpp) judge over all their scopes; a
/// change judges the touched scopes before and after. A copy is independent of the original.
class Solution {
public:
    /// From empty_assignment().
    explicit Solution(const Prepared& prepared);

    Solution(const Prepared& prepared, const Assignment& assignment);

    [[nodiscard]] const Prepared& prepared() const { return *prepared_; }

    [[nodiscard]] const Instance& instance() const { return *prepared_->instance; }

    [[nodiscard]] Score score() const { return score_; }

    [[nodiscard]] const Counters& counters() const { return counters_; }

    [[nodiscard]] OptionRow start_row(EventId event) const { return starts_[event.value()]; }

    [[nodiscard]] OptionRow zone_row(EventId event) const { return zones_[event.value()]; }

    [[nodiscard]] OptionRow person_row(SeatId seat) const { return people_[seat.value()]; }

    [[nodiscard]] bool placed(EventId event) const { return start_row(event) != no_option; }

    /// Empty for an event without a start.
    [[nodiscard]] TickRange time(EventId event) const { return times_[event.value()]; }

    [[nodiscard]] std::optional<ZoneId> zone(EventId event) const {
        const auto row = zone_row(event);
        if (row == no_option)
            return std::nullopt;
        return prepared_->zones[event.value()][static_cast<std::size_t>(row)];
    }

    [[nodiscard]] std::optional<PersonId> person(SeatId seat) const {
        const auto row = person_row(seat);
        if (row == no_option)
            return std::nullopt;
        return prepared_->candidates[seat.value()][static_cast<std::size_t>(row)].person;
    }

    /// Heads that no other event takes from a cover with a start.
    [[nodiscard]] int heads(CoverId cover) const;

    /// Heads in an event: of a cover, what it has at present.
    [[nodiscard]] int heads(EventId event) const;

    /// A cover that has no heads: it needs nobody.
    [[nodiscard]] bool deserted(EventId event) const {
        return (*prepared_)[event].covers && heads(event) == 0;
    }

    /// Each returns the exact change of the score.
    Score set_start(EventId event, OptionRow row);
    Score set_zone(EventId event, OptionRow row);
    Score set_person(SeatId seat, OptionRow row);

    /// How many changes can be undone.
    [[nodiscard]] std::size_t mark() const { return journal_.size(); }

    void undo_to(std::size_t mark);

    void keep() { journal_.clear(); }

    /// Visits the event of each change that can be undone, in order; perhaps several times.
    template <class Visit>
    void for_each_changed_event(Visit visit) const {
        for (const auto& done : journal_)
            visit(
                done.what == Done::What::person ? (*prepared_)[SeatId{done.where}].event
                                                : EventId{done.where}
            );
    }

    [[nodiscard]] Assignment assignment() const;

    /// Writes what was decided for one event.
    void write_choice(EventId event, EventChoice& choice) const;

    /// Made anew from what was decided; equal unless something drifted.
    [[nodiscard]] Solution rebuilt() const;

    /// The same decisions, counters and score.
    friend bool operator==(const Solution& a, const Solution& b) {
        return a.starts_ == b.starts_ && a.zones_ == b.zones_ && a.people_ == b.people_ &&
               a.times_ == b.times_ && a.counters_ == b.counters_ && a.score_ == b.score_;
    }

private:
    /// What a change replaced.
    struct Done {
        enum class What : std::uint8_t { start, zone, person } what;
        OptionRow row;
        std::uint32_t where;
        Score score;
    };

    template <bool judging>
    void start(EventId event, OptionRow row);
    template <bool judging>
    void heads_follow(EventId taker, OptionRow row, TickRange before, TickRange after);
    template <bool judging, class Change, class Action>
    void judged(const Change& change, Action action);

    [[nodiscard]] bool shares_load(SeatId seat, std::optional<PersonId> person) const;
    [[nodiscard]] LoadShift load_shift(std::int64_t ticks) const;
    [[nodiscard]] LoadShift load_shift(const StartChange& change) const;
    [[nodiscard]] LoadShift load_shift(const SeatChange& change) const;
    void start_counted(const StartChange& change, OptionRow row);
    void zone_counted(EventId event, OptionRow row);
    void person_counted(SeatId seat, OptionRow row);
    void heads_counted(const HeadsChange& change);

    void count_event(EventId event, int times);
    void count_zone(EventId event, int times);
    void count_place(EventId event, int times);
    void count_given(EventId event, int times);
    void count_taken(EventId event, int times);
    void count_on_call(
        std::vector<std::int32_t>& counter, Row row, TickRange one, TickRange other, int times
    );
    void count_heads_near(EventId event, int times);
    void count_far_away(EventId event, PersonId who, int times);
    void count_seat(SeatId seat, int times);
    void count_leader(SeatId seat, std::size_t candidate, int times);
    [[nodiscard]] bool heads_become_or_cease(const HeadsChange& change) const;
    [[nodiscard]] int heads_away_at(CoverId cover, TickRange time) const;

    const Prepared* prepared_;
    std::vector<OptionRow> starts_;  ///< by event
    std::vector<OptionRow> zones_;   ///< by event
    std::vector<OptionRow> people_;  ///< by seat
    std::vector<TickRange> times_;   ///< by event
    Counters counters_;
    Score score_;
    std::vector<Done> journal_;
};

}  // namespace slimfit::timetable
