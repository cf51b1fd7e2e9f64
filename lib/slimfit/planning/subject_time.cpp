#include "slimfit/planning/subject_time.hpp"

#include "slimfit/planning/offer_room.hpp"
#include "slimfit/school/day.hpp"

#include <algorithm>

namespace slimfit::planning {

namespace {

using calendar::Minutes;

/// Minutes of a stretch that pupils of a base group are at school.
Minutes at_school(const school::Excursion* excursion, calendar::TimeSpan time) {
    if (excursion == nullptr || !excursion->time.overlaps(time))
        return time.length();
    const auto begin = std::max(excursion->time.begin, time.begin);
    return time.length() - (std::min(excursion->time.end, time.end) - begin);
}

}  // namespace

std::function<bool(const school::Pupil&)>
meant_by(const school::School& school, const school::SubjectNorm& norm) {
    return [&](const school::Pupil& pupil) {
        return school[pupil.base_group].unit == norm.unit &&
               (norm.year_groups.empty() ||
                std::ranges::find(norm.year_groups, pupil.year_group) != norm.year_groups.end());
    };
}

bool lies_in_own_rounds(const school::School& school, const school::Offer& offer) {
    return std::ranges::any_of(school[offer.unit].rhythm, [&](const auto& rhythm) {
        return std::ranges::any_of(rhythm, [&](const school::Block& block) {
            return block.subject == offer.subject && !block.day_part.empty() &&
                   std::ranges::find(offer.day_parts, block.day_part) != offer.day_parts.end();
        });
    });
}

bool is_only_in_rounds_of(
    const school::School& school, school::SubjectId subject, const school::Offer& offer
) {
    const auto is_of_it = [&](const school::Block& block) {
        return block.subject == subject || block.day_part.empty() ||
               std::ranges::find(offer.day_parts, block.day_part) == offer.day_parts.end();
    };
    return offer.subject != subject &&
           std::ranges::all_of(school[offer.unit].rhythm, [&](const auto& rhythm) {
               return std::ranges::all_of(rhythm, is_of_it);
           });
}

std::vector<std::uint32_t>
lessons_beside_blocks(const Draft& draft, const school::SubjectNorm& norm) {
    std::vector<std::uint32_t> lessons;
    for (std::uint32_t row = 0; row < draft.demands.size(); ++row) {
        const auto& demand = draft.demands[row];
        if (demand.kind == DemandKind::offer && demand.unit == norm.unit &&
            demand.subject == norm.subject && demand.offer &&
            !lies_in_own_rounds(draft.school, draft.school[*demand.offer]))
            lessons.push_back(row);
    }
    return lessons;
}

bool is_for(const Demand& demand, const std::vector<GroupRow>& groups) {
    return std::ranges::binary_search(groups, demand.groups.front());
}

FullAndLeft& FullAndLeft::operator+=(const FullAndLeft& other) {
    full += other.full;
    left += other.left;
    return *this;
}

Minutes FullAndLeft::share_of(Minutes amount) const {
    if (full <= Minutes{})
        return amount;
    return amount * std::clamp(left, Minutes{}, full).count() / full.count();
}

SubjectTimes::SubjectTimes(const Draft& draft, const school::SubjectNorm& norm)
    : norm_{norm}, by_base_group_(draft.groups.size()), offers_by_group_(draft.groups.size()) {
    for (GroupRow row = 0; row < draft.groups.size(); ++row)
        if (draft.groups[row].unit == norm.unit && draft.groups[row].base_group)
            by_base_group_[row] = block_time(draft, row);
    add_offers(draft);
}

SubjectTimes::BlockTime SubjectTimes::block_time(const Draft& draft, GroupRow base_group) const {
    BlockTime sum;
    const auto count = [&](const school::Block& block, FullAndLeft time) {
        sum.school += time;
        if (block.subject == norm_.subject)
            sum.subject += time;
    };
    for (const auto& rhythm : draft.school[norm_.unit].rhythm)
        for (const auto& block : rhythm)
            count(block, {.full = block.time.length()});
    for (const auto date : school::school_days_of(draft.school, draft.clock.week())) {
        const auto* excursion =
            school::excursion_on(draft.school, *draft.groups[base_group].base_group, date);
        for (const auto& block : school::rhythm_on(draft.school, norm_.unit, date))
            count(block, {.left = at_school(excursion, block.time)});
    }
    return sum;
}

void SubjectTimes::add_offers(const Draft& draft) {
    for (const auto& offer : draft.school.offers) {
        if (offer.unit != norm_.unit)
            continue;
        const bool is_taken = is_only_in_rounds_of(draft.school, norm_.subject, offer);
        const bool is_given =
            offer.subject == norm_.subject && !lies_in_own_rounds(draft.school, offer);
        if (is_given || is_taken)
            add_offer(draft, offer, is_taken);
    }
}

void SubjectTimes::add_offer(const Draft& draft, const school::Offer& offer, bool is_taken) {
    const OfferRoom room{draft.school, offer, draft.clock.week()};
    for (const auto row : grouping::audience_of(draft.school, offer, draft.groups)) {
        const auto share = room.share_with(room.moments_for(draft.groups[row]));
        const auto full = offer.duration * offer.times;
        if (is_taken)
            offers_by_group_[row].taken += {full, offer.duration * share.fitting()};
        else
            offers_by_group_[row].given += {full, offer.duration * share.due()};
    }
}

SubjectTime SubjectTimes::of(const std::vector<GroupRow>& groups) const {
    FullAndLeft of_school;
    FullAndLeft of_subject;
    FullAndLeft taken;
    Minutes in_blocks{};
    for (const auto group : groups) {
        in_blocks += by_base_group_[group].subject.left;
        of_school += by_base_group_[group].school;
        of_subject += by_base_group_[group].subject;
        of_subject += offers_by_group_[group].given;
        taken += offers_by_group_[group].taken;
    }
    const FullAndLeft beside{of_subject.full - taken.full, of_subject.left - taken.left};
    return {
        in_blocks,
        std::min(
            {of_school.share_of(norm_.per_week),
             of_subject.share_of(norm_.per_week),
             beside.share_of(norm_.per_week)}
        )};
}

}  // namespace slimfit::planning
