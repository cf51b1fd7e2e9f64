#pragma once

#include "slimfit/timetable/evaluation.hpp"
#include "slimfit/timetable/prepared.hpp"
#include "slimfit/timetable/solution.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <vector>

namespace slimfit::test {

/// Tries everything: every start, zone and person of every event. For instances of a handful of
/// decisions. An event with a start has a zone when it may have one.
class BruteForce {
public:
    explicit BruteForce(const timetable::Instance& instance)
        : prepared_{timetable::prepare(instance)}, solution_{prepared_} {
        try_event(0);
    }

    [[nodiscard]] timetable::Score best() const { return *best_; }

    /// By tag, the least soft cost among all solutions with the best hard cost.
    [[nodiscard]] const std::vector<std::int64_t>& least_soft_by_tag() const { return by_tag_; }

private:
    void try_event(std::uint32_t row) {
        if (row == solution_.instance().events.size()) {
            weigh();
            return;
        }
        const timetable::EventId event{row};
        const auto starts = solution_.instance()[event].starts.size();
        solution_.set_start(event, timetable::no_option);
        try_event(row + 1);
        for (std::size_t start = 0; start < starts; ++start) {
            solution_.set_start(event, static_cast<timetable::OptionRow>(start));
            try_zones(row);
        }
    }

    void try_zones(std::uint32_t row) {
        const timetable::EventId event{row};
        const auto zones = solution_.instance()[event].zones.size();
        for (std::size_t zone = 0; zone < std::max<std::size_t>(zones, 1); ++zone) {
            if (zones > 0)
                solution_.set_zone(event, static_cast<timetable::OptionRow>(zone));
            try_seat(row, 0);
        }
    }

    void try_seat(std::uint32_t row, std::size_t seat) {
        const auto& seats = solution_.instance().events[row].seats;
        if (seat == seats.size()) {
            try_event(row + 1);
            return;
        }
        const timetable::SeatId id{static_cast<std::uint32_t>(prepared_.seats.first(row) + seat)};
        for (std::size_t option = 0; option <= seats[seat].candidates.size(); ++option) {
            const bool empty = option == seats[seat].candidates.size();
            solution_.set_person(
                id, empty ? timetable::no_option : static_cast<timetable::OptionRow>(option)
            );
            try_seat(row, seat + 1);
        }
    }

    void weigh() {
        solution_.keep();
        const auto score = solution_.score();
        if (best_ && score.hard > best_->hard)
            return;
        if (!best_ || score.hard < best_->hard)
            by_tag_.clear();
        if (!best_ || score < *best_)
            best_ = score;
        const auto by_tag = timetable::score_per_tag(solution_);
        if (by_tag_.empty())
            for (const auto& of_tag : by_tag)
                by_tag_.push_back(of_tag.soft);
        for (std::size_t tag = 0; tag < by_tag.size(); ++tag)
            by_tag_[tag] = std::min(by_tag_[tag], by_tag[tag].soft);
    }

    timetable::Prepared prepared_;
    timetable::Solution solution_;
    std::optional<timetable::Score> best_;
    std::vector<std::int64_t> by_tag_;
};

}  // namespace slimfit::test
