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

/// What a week gives of a subject, in minutes.
struct SubjectTime {
    calendar::Minutes
        given{};              ///< blocks of the subject and its offers outside them, before losses
    calendar::Minutes due{};  ///< the norm, in proportion to what the week leaves of a full one
};

/// The minutes of a norm's subject. The norm is scaled by the minutes of school that pupils have
/// left, or by those of the subject itself when the week takes more of them: a closed hall takes
/// gym, not arithmetic.
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

    [[nodiscard]] BlockTime block_time(const Draft& draft, GroupRow base_group) const;
    void add_offers(const Draft& draft);

    const school::SubjectNorm& norm_;
    std::vector<BlockTime> by_base_group_;      ///< by row of the group
    std::vector<FullAndLeft> offers_by_group_;  ///< by row of the group
};

}  // namespace slimfit::planning
