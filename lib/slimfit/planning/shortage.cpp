#include "slimfit/planning/shortage.hpp"

#include <algorithm>
#include <cctype>
#include <utility>

namespace slimfit::planning {

namespace {

using staffing::Deficit;
using staffing::Provider;

const Demand& demand_of(const Draft& draft, const staffing::Claim& claim) {
    return draft.demands[claim.event.value()];
}

/// What can be done about claims of one moment, beside finding more of what they lack.
Message advice_at_one_moment(const Draft& draft, const Deficit& deficit) {
    const auto is_locked = [&](const auto& claim) { return demand_of(draft, claim).locked; };
    if (std::ranges::all_of(deficit.claims, is_locked) && deficit.claims.size() == 1)
        return {"Maak die los", "Unlock it"};
    if (std::ranges::any_of(deficit.claims, is_locked))
        return {"Maak los wat is vastgezet", "Unlock what is locked"};
    const auto is_block = [&](const auto& claim) {
        return demand_of(draft, claim).kind == DemandKind::block;
    };
    if (std::ranges::all_of(deficit.claims, is_block))
        return deficit.kind == Provider::person && draft.school.units.size() > 1
                   ? Message{"Laat een collega van een andere unit bijspringen (<serves>)", "Have a colleague of another unit help out (<serves>)"}
                   : Message{
                         "Zet een ervan op een andere tijd", "Move one of them to another time"};
    if (deficit.claims.size() == 1)
        return {"Zet die op een andere tijd", "Move it to another time"};
    return {"Geef een ervan meer dagen of tijd", "Give one of them more days or time"};
}

/// In the middle of a sentence.
Message continued(Message sentence) {
    for (auto* words : {&sentence.dutch, &sentence.english})
        words->front() =
            static_cast<char>(std::tolower(static_cast<unsigned char>(words->front())));
    return sentence;
}

/// What to do first, and what else.
std::pair<Message, Message> advice_of(const Draft& draft, const Deficit& deficit, bool is_missed) {
    const auto advice = advice_at_one_moment(draft, deficit);
    if (is_of_meetings(draft, deficit))
        return {advice, {"houd er een zonder die collega", "hold one without that colleague"}};
    if (is_missed)
        return {
            {"Regel een invaller die dit mag", "Find a substitute who may do this"},
            continued(advice)};
    if (deficit.providers.empty())
        return {
            advice,
            {"kijk wie dit mag doen en of die dan aanwezig is",
             "see who may do this and is present then"}};
    return {
        advice,
        {"laat er nog iemand zijn die dit mag", "have somebody more there who may do this"}};
}

const Text& text_of(const Deficit& deficit) {
    static constexpr Text people{
        "{when}: voor {what} {asked|is|zijn} {asked} {asked|collega|collega's} nodig, en er "
        "{there|is|zijn} er {there}: {who}.{absent} {advice}, of {more}.",
        "{when}: {what} {count|needs|together need} {asked} {asked|colleague|colleagues}, and "
        "there {there|is|are} {there} who may: {who}.{absent} {advice}, or {more}."};
    static constexpr Text nobody{
        "{when}: voor {what} {asked|is|zijn} {asked} {asked|collega|collega's} nodig, en "
        "niemand die dat mag is er.{absent} {advice}, of {more}.",
        "{when}: {what} {count|needs|together need} {asked} {asked|colleague|colleagues}, and "
        "nobody who may is there.{absent} {advice}, or {more}."};
    static constexpr Text places{
        "{when}: voor {what} {asked|is|zijn} {asked} {asked|ruimte|ruimtes} nodig, en er "
        "{there|is|zijn} er {there}: {who}. {advice}, of wijs nog een ruimte aan.",
        "{when}: {what} {count|needs|together need} {asked} {asked|zone|zones}, and there "
        "{there|is|are} {there}: {who}. {advice}, or allow one more zone."};
    static constexpr Text no_place{
        "{when}: voor {what} {asked|is|zijn} {asked} {asked|ruimte|ruimtes} nodig, en die "
        "is er niet. {advice}, of wijs een ruimte aan.",
        "{when}: {what} {count|needs|together need} {asked} {asked|zone|zones}, and there is none. "
        "{advice}, or allow a zone."};
    static constexpr Text pupils{
        "{when}: {asked} sessies vragen dezelfde leerlingen ({what}) en kunnen alleen dan. "
        "{advice}, of vraag er minder.",
        "{when}: {asked} sessions need the same pupils ({what}) and can only be then. {advice}, or "
        "ask fewer."};
    if (deficit.kind == Provider::group)
        return pupils;
    if (deficit.kind == Provider::zone)
        return deficit.providers.empty() ? no_place : places;
    return deficit.providers.empty() ? nobody : people;
}

}  // namespace

Reason shortage_in_words(
    const Draft& draft, const Deficit& deficit, const std::vector<school::StaffId>& absent
) {
    const auto claims = claims_of(draft, deficit);
    const auto [advice, more] = advice_of(draft, deficit, !absent.empty());
    return {
        text_of(deficit),
        {{"asked", std::ssize(deficit.claims)},
         {"what", claims.words()},
         {"count", static_cast<std::int64_t>(claims.count())},
         {"there", std::ssize(deficit.providers)},
         {"who", providers_of(draft, deficit).words()},
         {"absent", words_of_absent(draft, absent)},
         {"advice", advice},
         {"more", more}},
        {draft.clock.moment(deficit.moment->first, deficit.moment->last - deficit.moment->first)}};
}

}  // namespace slimfit::planning
