#include "slimfit/planning/locked_leader_words.hpp"

#include "slimfit/calendar/words.hpp"
#include "slimfit/planning/deficit_words.hpp"

namespace slimfit::planning {

namespace {

using staffing::Deficit;

/// The leader that a session is locked with, when that is all that is asked.
std::optional<school::StaffId> only_locked_leader(const Draft& draft, const Deficit& deficit) {
    if (deficit.kind != staffing::Provider::person || deficit.claims.size() != 1 ||
        !deficit.providers.empty())
        return std::nullopt;
    const auto& claim = deficit.claims.front();
    const auto row = claim.event.value();
    return claim.seat && draft.seats[row][*claim.seat] == SeatPurpose::leader
               ? draft.demands[row].locked_leader
               : std::nullopt;
}

/// "is er dan niet", or the rule that forbids it.
Message why_not(const Draft& draft, const staffing::Claim& claim, school::StaffId leader) {
    static constexpr Text forbidden{
        "mag dat niet (regel '{rule}')", "may not do that (rule '{rule}')"};
    const auto& event = draft.instance[claim.event];
    for (const auto& candidate : event.seats[*claim.seat].candidates)
        if (candidate.person.value() == leader.value())
            for (const auto& price : candidate.costs)
                if (price.hard)
                    return filled(forbidden, {{"rule", rulebook::all_rules()[price.tag].title}});
    return {"is er dan niet", "is not there then"};
}

}  // namespace

std::optional<Reason> locked_leader_in_words(const Draft& draft, const Deficit& deficit) {
    static constexpr Text text{
        "{when}: {what} met {who}, en {who} {why}. Maak die los, of zet er iemand anders op.",
        "{when}: {what} with {who}, and {who} {why}. Unlock it, or lock somebody else to it."};
    const auto leader = only_locked_leader(draft, deficit);
    if (!leader)
        return std::nullopt;
    Facts facts{
        {"what", claims_of(draft, deficit).words()},
        {"who", draft.school[*leader].display_name()},
        {"why", why_not(draft, deficit.claims.front(), *leader)}};
    const auto& moments = draft.demands[deficit.claims.front().event.value()].moments;
    if (moments.size() == 1)
        return Reason{text, std::move(facts), moments};
    // A lock names the day at least.
    facts.emplace_back("when", calendar::name_of(moments.front().date.weekday()));
    return Reason{text, std::move(facts)};
}

}  // namespace slimfit::planning
