#pragma once

#include "slimfit/planning/draft.hpp"

#include <functional>
#include <vector>

namespace slimfit::planning {

/// The same amount in a full week and in this one.
struct FullAndLeft {
    calendar::Minutes full{};
    calendar::Minutes left{};

    FullAndLeft& operator+=(const FullAndLeft& other);

    /// The part of an amount that is left, rounded down to minutes.
    [[nodiscard]] calendar::Minutes share_of(calendar::Minutes amount) const;
};

/// Who a norm is meant for.
[[nodiscard]] std::function<bool(const school::Pupil&)>
meant_by(const school::School& school, const school::SubjectNorm& norm);

/// Whether an offer takes place in rounds of its own subject: it adds nothing to what they give.
[[nodiscard]] bool lies_in_own_rounds(const school::School& school, const school::Offer& offer);

/// The rows of the demands that give time for a norm's subject beside its blocks.
[[nodiscard]] std::vector<std::uint32_t>
lessons_beside_blocks(const Draft& draft, const school::SubjectNorm& norm);

/// Whether a demand is for pupils of these groups, which are in order.
[[nodiscard]] bool is_for(const Demand& demand, const std::vector<GroupRow>& groups);

/// Minutes of a subject in a week.
struct SubjectTime {
    calendar::Minutes in_blocks{};  ///< before other sessions take from them
    calendar::Minutes due{};  ///< the norm, in proportion to what the week leaves of a full one
};

/// Whether an offer of another subject has no other time than that of blocks of this subject.
[[nodiscard]] bool is_only_in_rounds_of(
    const school::School& school, school::SubjectId subject, const school::Offer& offer
);

/// The minutes of a norm's subject. The norm is scaled by what takes most: the minutes of school
/// that pupils have left; those of the subject itself, for a closed hall takes gym, not arithmetic;
/// or those that lessons leave of it which only its blocks have room for, as music in the hours of
/// theme. Those are counted to the nearest number, so that a short week need not drop them.
class SubjectTimes {
public:
    SubjectTimes(const Draft& draft, const school::SubjectNorm& norm);

    /// For pupils who are in just these groups.
    [[nodiscard]] SubjectTime of(const std::vector<GroupRow>& groups) const;

private:
    struct BlockTime {
        FullAndLeft school;
        FullAndLeft subject;
    };

    struct OfferTime {
        FullAndLeft given;  ///< by offers of the subject beside its blocks
        FullAndLeft taken;  ///< by offers that are only in its blocks
    };

    [[nodiscard]] BlockTime block_time(const Draft& draft, GroupRow base_group) const;
    void add_offers(const Draft& draft);
    void add_offer(const Draft& draft, const school::Offer& offer, bool is_taken);

    const school::SubjectNorm& norm_;
    std::vector<BlockTime> by_base_group_;    ///< by row of the group
    std::vector<OfferTime> offers_by_group_;  ///< by row of the group
};

}  // namespace slimfit::planning
