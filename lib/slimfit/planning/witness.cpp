#include "slimfit/planning/witness.hpp"

#include "slimfit/planning/first_aid_words.hpp"
#include "slimfit/planning/hopeless_words.hpp"
#include "slimfit/planning/locked_leader_words.hpp"
#include "slimfit/planning/missed_people.hpp"
#include "slimfit/planning/shortage.hpp"
#include "slimfit/planning/squeeze_words.hpp"
#include "slimfit/planning/week_shortage.hpp"

#include <algorithm>

namespace slimfit::planning {

namespace {

using staffing::Deficit;
using staffing::Provider;

/// The moments of a course are its days.
bool is_of_one_moment(const Deficit& deficit) {
    return deficit.moment && deficit.kind != Provider::course;
}

bool lacks_anybody(const Draft& draft, const Deficit& deficit) {
    return is_of_one_moment(deficit) && deficit.kind == Provider::person &&
           deficit.providers.empty() && !locked_leader_in_words(draft, deficit);
}

/// Seats of one moment that nobody can have are one shortage.
std::vector<Deficit> together(const Draft& draft, const std::vector<Deficit>& deficits) {
    std::vector<Deficit> found;
    for (const auto& deficit : deficits) {
        const auto same = std::ranges::find_if(found, [&](const Deficit& other) {
            return other.moment == deficit.moment && lacks_anybody(draft, other);
        });
        if (same == found.end() || !lacks_anybody(draft, deficit))
            found.push_back(deficit);
        else
            same->claims.insert(same->claims.end(), deficit.claims.begin(), deficit.claims.end());
    }
    return found;
}

class Witnesses {
public:
    explicit Witnesses(const Draft& draft)
        : draft_{draft},
          starts_{staffing::possible_starts(draft.instance)},
          missed_{draft, starts_} {}

    void add_hopeless(const solver::Hopeless& hopeless) {
        add(hopeless_in_words(draft_, hopeless));
    }

    void add_first_aid(const solver::OnCallGap& too_few) {
        add(first_aid_in_words(draft_, too_few, missed_.of(too_few)));
    }

    void add_squeeze(const solver::Squeeze& squeeze) {
        add(squeeze_in_words(draft_, squeeze, missed_.of(squeeze)));
    }

    void add_deficit(const Deficit& deficit) {
        if (const auto locked = locked_leader_in_words(draft_, deficit))
            add(*locked);
        else if (const auto* demand = closed_out(deficit))
            add(closed_zone_in_words(draft_, *demand));
        else if (is_of_one_moment(deficit))
            add_shortage(deficit);
        else
            add_other(deficit);
    }

    [[nodiscard]] std::vector<Message> messages() const {
        std::vector<Message> messages;
        const auto add = [&](Message words) {
            if (std::ranges::find(messages, words) == messages.end())
                messages.push_back(std::move(words));
        };
        for (const auto& reason : reasons_)
            add(reason.words());
        for (const auto& words : others_)
            add(words);
        return messages;
    }

private:
    void add(const Reason& reason) {
        if (std::ranges::none_of(reasons_, [&](Reason& known) { return known.takes_in(reason); }))
            reasons_.push_back(reason);
    }

    void add_shortage(const Deficit& deficit) {
        add(shortage_in_words(draft_, deficit, missed_.of(deficit)));
    }

    /// The demand that has no zone, because those it may have are closed.
    [[nodiscard]] const Demand* closed_out(const Deficit& deficit) const {
        if (deficit.kind != Provider::zone || !deficit.providers.empty() ||
            deficit.claims.size() != 1)
            return nullptr;
        const auto& demand = draft_.demands[deficit.claims.front().event.value()];
        return demand.zones.empty() ? nullptr : &demand;
    }

    void add_other(const Deficit& deficit) {
        const auto absent = words_of_absent(draft_, missed_.of(deficit));
        if (deficit.kind == Provider::course)
            others_.push_back(over_days_in_words(draft_, deficit));
        else if (deficit.providers.empty())
            add(without_provider_in_words(draft_, deficit, starts_, absent));
        else
            others_.push_back(over_time_in_words(draft_, deficit, starts_, absent));
    }

    const Draft& draft_;
    CountedStarts starts_;
    MissedPeople missed_;
    std::vector<Reason> reasons_;
    std::vector<Message> others_;
};

}  // namespace

std::vector<Message> witnesses_in_words(const Draft& draft, const solver::Bound& bound) {
    if (bound.score.hard == 0)
        return {};
    Witnesses witnesses{draft};
    for (const auto& hopeless : bound.hopeless)
        witnesses.add_hopeless(hopeless);
    for (const auto& too_few : bound.on_call_gaps)
        witnesses.add_first_aid(too_few);
    for (const auto& deficit : together(draft, bound.witnesses))
        witnesses.add_deficit(deficit);
    for (const auto& squeeze : bound.squeezes)
        witnesses.add_squeeze(squeeze);
    return witnesses.messages();
}

}  // namespace slimfit::planning
