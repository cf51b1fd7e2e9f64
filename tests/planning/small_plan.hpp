#pragma once

#include "slimfit/grouping/week_groups.hpp"
#include "slimfit/planning/draft.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace slimfit::tests {

/// A school with one unit and one school day a week, Monday 23 November 2026, to try one rule at a
/// time. Base groups N and Z with 10 pupils of year group 6 each; level groups BB-rekenen-1 and -2
/// with the ten first and last pupils of both; pull-out BB-plusklas with three pupils of level 2.
///
///     08:30-08:40  opening    each base group
///     08:40-09:10  r1         the rest, leerplein, rekenen
///     09:10-09:40  r2         the rest, leerplein, rekenen
///     09:40-09:55  plein      whole unit
///     09:55-10:10  eten       each base group
///     10:10-10:40  buiten     whole unit, next to eating
///     10:40-11:25  middag     the rest, theme
///     11:25-11:30  sluiting   each base group
///
/// Offers: instructie (rekenen, each level group, 30 minutes, in rekenen), plusklas (30 minutes, in
/// rekenen), gym (each base group, 45 minutes, in middag). Staff: anja and bram teachers and
/// mentors of N and Z, carla teacher, gijs supporter, hanna assistant, quinten gym teacher, tom a
/// volunteer with certificate of conduct; all are there from 08:00 to 16:00.
struct SmallPlan {
    school::School school;
    std::vector<grouping::WeekGroup> groups;

    SmallPlan();

    [[nodiscard]] school::StaffMember& staff(std::string_view code);
    [[nodiscard]] school::SessionKind& kind(std::string_view code);
    [[nodiscard]] school::Offer& offer(std::string_view code);

    /// What stands in the school file about a rule: a weight.
    void set_weight(std::string_view rule, std::int64_t weight);
};

/// Absent all of the Monday that the small plan is about.
[[nodiscard]] school::Absence absence_of(SmallPlan& plan, std::string_view code);

/// A draft with the demands it refers to.
class SmallDraft {
public:
    explicit SmallDraft(
        const SmallPlan& plan,
        const roster::Roster* previous = nullptr,
        bool keeps_forbidden = false
    );

    [[nodiscard]] planning::Draft& draft() { return draft_; }

    /// Row of the first demand with that code: "BB.mon.r1", "instructie.BB-rekenen-1".
    [[nodiscard]] std::size_t row(std::string_view code) const;

    [[nodiscard]] timetable::Event& event(std::string_view code);

    /// Codes of who may take the first seat of a purpose, in order; empty when there is none.
    [[nodiscard]] std::vector<std::string>
    candidates(std::string_view code, planning::SeatPurpose purpose) const;

    /// Sum of what a person costs in the first seat of a purpose.
    [[nodiscard]] timetable::Score
    cost(std::string_view code, planning::SeatPurpose purpose, std::string_view staff) const;

    [[nodiscard]] timetable::Price price(std::string_view rule) const;

private:
    [[nodiscard]] const timetable::Seat*
    seat(std::string_view code, planning::SeatPurpose purpose) const;

    std::vector<planning::Demand> demands_;
    planning::Draft draft_;
};

}  // namespace slimfit::tests
