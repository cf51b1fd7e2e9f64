#include "slimfit/rulebook/limits.hpp"

#include "counting.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using namespace slimfit::test;

namespace {

constexpr calendar::Minutes half_an_hour{30};

bool is_lunch_play(const School& school, const school::Block& block) {
    return school[block.kind].code == "overblijven";
}

bool needs_a_break(const School& school, StaffId staff, Date date) {
    const auto presence = school::presence_on(school, staff, date);
    if (presence.empty())
        return false;
    const auto limits = rulebook::limits_on(date);
    return presence.back().end - presence.front().begin > limits.presence_without_break;
}

/// Stretches of half an hour in the window for breaks, other than lunch play, in which somebody of
/// the team is not needed: a block has more hands than its pupils ask for.
int later_or_earlier_breaks(const School& school, UnitId unit, Date date) {
    int breaks = 0;
    const int heads = heads_of(school, unit, date);
    for (const auto& block : school::rhythm_on(school, unit, date)) {
        const auto& kind = school[block.kind];
        if (block.shape != school::BlockShape::the_rest || block.time.length() < half_an_hour ||
            !school.settings.break_window.overlaps(block.time))
            continue;
        const int hands = static_cast<int>(mentors_of(school, unit, date).size()) +
                          helpers_there(school, unit, date, block.time);
        breaks += std::max(0, hands - parts_of(heads, kind.pupils_per_adult));
    }
    return breaks;
}

/// Supervisors of lunch play who need a break at another time.
int breaks_lost_to_lunch_play(
    const School& school, UnitId unit, Date date, const school::Block& play
) {
    const auto& kind = school[play.kind];
    const int needed = std::max(
        kind.adults_at_least, parts_of(heads_of(school, unit, date), kind.pupils_per_adult)
    );
    const auto hands = hands_there(school, unit, kind, date, play.time);
    const auto without_break = std::ranges::count_if(hands, [&](StaffId staff) {
        return !needs_a_break(school, staff, date);
    });
    return std::max(0, needed - static_cast<int>(without_break));
}

}  // namespace

TEST_CASE("Who supervises lunch play can have a break at another time", "[generate][plannable]") {
    for (const auto& school : schools_to_count())
        for (const auto unit : ids_of<UnitId>(school.units))
            for (const auto date : school::school_days_of(school, full_week))
                for (const auto& block : school::rhythm_on(school, unit, date))
                    if (is_lunch_play(school, block)) {
                        CAPTURE(school.code, school[unit].code, date.to_string());
                        CHECK(school.settings.break_window.contains(block.time));
                        CHECK(
                            later_or_earlier_breaks(school, unit, date) >=
                            breaks_lost_to_lunch_play(school, unit, date, block)
                        );
                    }
}

TEST_CASE("Lunch play has an employee and trained people", "[generate][plannable]") {
    for (const auto& school : schools_to_count())
        for (const auto unit : ids_of<UnitId>(school.units))
            for (const auto date : school::school_days_of(school, full_week))
                for (const auto& block : school::rhythm_on(school, unit, date)) {
                    if (!is_lunch_play(school, block))
                        continue;
                    bool supervisor = false;
                    for (const auto staff : ids_of<StaffId>(school.staff)) {
                        const auto& member = school[staff];
                        if (member.role != school::Role::lunch_supervisor ||
                            !member.serves_unit(unit) || !is_there(school, staff, date, block.time))
                            continue;
                        supervisor = true;
                        CHECK(member.has(school::QualificationKind::conduct, date));
                        CHECK(member.has(school::QualificationKind::lunch_supervision, date));
                    }
                    CAPTURE(school.code, school[unit].code, date.to_string());
                    CHECK(supervisor);
                    CHECK(helpers_there(school, unit, date, block.time) >= 1);
                }
}

TEST_CASE("Every building has two first-aiders while there are pupils", "[generate][plannable]") {
    for (const auto& school : schools_to_count())
        for (const int week : {47, 48})
            for (const auto date : school::school_days_of(school, {2026, week}))
                for (const auto unit : ids_of<UnitId>(school.units))
                    for (const auto& block : school::rhythm_on(school, unit, date)) {
                        const auto first_aiders = std::ranges::count_if(
                            ids_of<StaffId>(school.staff),
                            [&](StaffId staff) {
                                return school[staff].has(
                                           school::QualificationKind::first_aid, date
                                       ) &&
                                       is_there(school, staff, date, block.time);
                            }
                        );
                        CAPTURE(school.code, date.to_string(), block.code);
                        CHECK(first_aiders >= 2);
                    }
}
