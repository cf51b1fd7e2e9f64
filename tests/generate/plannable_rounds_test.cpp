#include "counting.hpp"

#include <catch2/catch.hpp>

#include <map>

using namespace slimfit;
using namespace slimfit::test;

namespace {

const school::GroupLimits*
limits_of(const School& school, UnitId unit, std::optional<school::SubjectId> subject) {
    for (const auto& limits : school.settings.group_limits)
        if (limits.unit == unit && limits.subject == subject)
            return &limits;
    return nullptr;
}

/// Instructions that the mentors can give at once in a round while the others work on their own
/// with enough adults, one of them a teacher. Groups of the usual size.
int instructions_at_once(
    const School& school, UnitId unit, Date date, const school::Block& round, int level_groups
) {
    const int teachers = static_cast<int>(mentors_of(school, unit, date).size());
    const int helpers = helpers_there(school, unit, date, round.time);
    const int heads = heads_of(school, unit, date);
    const int ratio = school[round.kind].pupils_per_adult;
    int most = 0;
    for (int at_once = 1; at_once < teachers; ++at_once) {
        const int on_their_own = heads - at_once * (heads / level_groups);
        if (parts_of(on_their_own, ratio) <= teachers - at_once + helpers)
            most = at_once;
    }
    return most;
}

}  // namespace

TEST_CASE("Each level group can have its instruction every day", "[generate][plannable]") {
    for (const auto& school : schools_to_count())
        for (const auto unit : ids_of<UnitId>(school.units))
            for (const auto date : school::school_days_of(school, full_week)) {
                std::map<school::SubjectId, int> at_once;
                for (const auto& block : school::rhythm_on(school, unit, date))
                    if (const auto* limits = limits_of(school, unit, block.subject))
                        at_once[*block.subject] +=
                            instructions_at_once(school, unit, date, block, limits->groups_at_most);
                for (const auto& [subject, instructions] : at_once) {
                    CAPTURE(school.code, school[unit].code, date.to_string());
                    CHECK(instructions >= limits_of(school, unit, subject)->groups_at_most);
                }
            }
}

TEST_CASE("Every base group has a mentor on every day of both weeks", "[generate][plannable]") {
    for (const auto& school : schools_to_count())
        for (const int week : {47, 48})
            for (const auto date : school::school_days_of(school, {2026, week}))
                for (const auto group : ids_of<school::BaseGroupId>(school.base_groups)) {
                    CAPTURE(school.code, school[group].code, date.to_string());
                    CHECK(school::mentor_on(school, group, date).has_value());
                }
}

TEST_CASE("Every block has enough adults when all pupils are in it", "[generate][plannable]") {
    for (const auto& school : schools_to_count())
        for (const auto unit : ids_of<UnitId>(school.units))
            for (const auto date : school::school_days_of(school, full_week))
                for (const auto& block : school::rhythm_on(school, unit, date)) {
                    const auto& kind = school[block.kind];
                    const int heads = heads_of(school, unit, date);
                    const int needed = block.shape == school::BlockShape::each_base_group
                                           ? static_cast<int>(school[unit].base_groups.size())
                                           : parts_of(heads, kind.pupils_per_adult);
                    const auto hands = hands_there(school, unit, kind, date, block.time);
                    CAPTURE(school.code, school[unit].code, date.to_string(), block.code);
                    CHECK(static_cast<int>(hands.size()) >= std::max(needed, kind.adults_at_least));
                }
}
