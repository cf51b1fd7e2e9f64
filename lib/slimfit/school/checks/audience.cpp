#include "slimfit/school/checks/audience.hpp"

#include <algorithm>

namespace slimfit::school {

namespace {

bool is_in(const std::vector<int>& year_groups, int year_group) {
    return std::ranges::find(year_groups, year_group) != year_groups.end();
}

/// Of an offer for each base group: which of them it is for.
std::vector<bool> base_groups_of(const School& school, const Offer& offer) {
    const auto& year_groups = offer.audience.year_groups;
    std::vector<bool> taken(school.base_groups.size(), year_groups.empty());
    for (const auto& pupil : school.pupils)
        if (is_in(year_groups, pupil.year_group))
            taken[pupil.base_group.value()] = true;
    return taken;
}

}  // namespace

const GroupLimits* limits_of_groups(const School& school, UnitId unit, SubjectId subject) {
    const auto& all = school.settings.group_limits;
    const auto found = std::ranges::find_if(all, [&](const GroupLimits& limits) {
        return limits.unit == unit && limits.subject == subject;
    });
    return found == all.end() ? nullptr : &*found;
}

std::vector<PupilId> pupils_of(const School& school, const Offer& offer) {
    const auto taken = base_groups_of(school, offer);
    const auto is_for = [&](const Pupil& pupil) {
        switch (offer.audience.kind) {
        case Audience::Kind::each_base_group:
            return bool{taken[pupil.base_group.value()]};
        case Audience::Kind::tagged:
            return pupil.has_tag(offer.audience.tag);
        case Audience::Kind::year_groups:
            return is_in(offer.audience.year_groups, pupil.year_group);
        case Audience::Kind::each_level_group:
            break;
        }
        return true;
    };
    std::vector<PupilId> pupils;
    for (std::uint32_t row = 0; row < school.pupils.size(); ++row)
        if (const auto& pupil = school.pupils[row];
            school[pupil.base_group].unit == offer.unit && is_for(pupil))
            pupils.emplace_back(row);
    return pupils;
}

}  // namespace slimfit::school
