#include "slimfit/planning/subject_time.hpp"

#include "slimfit/planning/offer_room.hpp"
#include "slimfit/school/day.hpp"

#include <algorithm>

namespace slimfit::planning {

namespace {

using calendar::Minutes;

/// The same amount in a full week and in this one.
struct FullAndLeft {
    Minutes full{};
    Minutes left{};

    [[nodiscard]] Minutes share_of(Minutes amount) const {
        return full == Minutes{} ? amount : amount * std::min(left, full).count() / full.count();
    }
};

/// Minutes of a stretch that pupils of a base group are at school.
Minutes at_school(const school::Excursion* excursion, calendar::TimeSpan time) {
    if (excursion == nullptr || !excursion->time.overlaps(time))
        return time.length();
    const auto begin = std::max(excursion->time.begin, time.begin);
    return time.length() - (std::min(excursion->time.end, time.end) - begin);
}

std::optional<school::BaseGroupId>
base_group_of(const Draft& draft, const std::vector<GroupRow>& groups) {
    for (const auto group : groups)
        if (draft.groups[group].base_group)
            return draft.groups[group].base_group;
    return std::nullopt;
}

/// The minutes of the blocks that `counts` picks.
template <class Counts>
FullAndLeft block_time(
    const Draft& draft,
    school::UnitId unit,
    std::optional<school::BaseGroupId> base_group,
    const Counts& counts
) {
    FullAndLeft sum;
    for (const auto& rhythm : draft.school[unit].rhythm)
        for (const auto& block : rhythm)
            if (counts(block))
                sum.full += block.time.length();
    for (const auto date : school::school_days_of(draft.school, draft.clock.week())) {
        const auto* excursion =
            base_group ? school::excursion_on(draft.school, *base_group, date) : nullptr;
        for (const auto& block : school::rhythm_on(draft.school, unit, date))
            if (counts(block))
                sum.left += at_school(excursion, block.time);
    }
    return sum;
}

/// Sessions in rounds of their own subject add nothing to what the rounds give.
bool lies_in_own_rounds(const Draft& draft, const school::Offer& offer) {
    return std::ranges::any_of(draft.school[offer.unit].rhythm, [&](const auto& rhythm) {
        return std::ranges::any_of(rhythm, [&](const school::Block& block) {
            return block.subject == offer.subject && !block.day_part.empty() &&
                   std::ranges::find(offer.day_parts, block.day_part) != offer.day_parts.end();
        });
    });
}

void add_offers(
    const Draft& draft,
    const school::SubjectNorm& norm,
    const std::vector<GroupRow>& groups,
    FullAndLeft& sum
) {
    for (const auto& offer : draft.school.offers) {
        if (offer.unit != norm.unit || offer.subject != norm.subject ||
            lies_in_own_rounds(draft, offer))
            continue;
        for (const auto row : grouping::audience_of(draft.school, offer, draft.groups)) {
            if (std::ranges::find(groups, row) == groups.end())
                continue;
            const auto due = times_due(draft.school, offer, draft.groups[row], draft.clock.week());
            sum.full += offer.duration * offer.times;
            sum.left += offer.duration * due;
        }
    }
}

}  // namespace

SubjectTime subject_time(
    const Draft& draft, const school::SubjectNorm& norm, const std::vector<GroupRow>& groups
) {
    const auto base_group = base_group_of(draft, groups);
    const auto school_time =
        block_time(draft, norm.unit, base_group, [](const school::Block&) { return true; });
    auto of_subject = block_time(draft, norm.unit, base_group, [&](const school::Block& block) {
        return block.subject == norm.subject;
    });
    add_offers(draft, norm, groups, of_subject);
    return {
        of_subject.left,
        std::min(school_time.share_of(norm.per_week), of_subject.share_of(norm.per_week))};
}

}  // namespace slimfit::planning
