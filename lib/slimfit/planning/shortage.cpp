#include "slimfit/planning/shortage.hpp"

#include "slimfit/calendar/words.hpp"

#include <algorithm>

namespace slimfit::planning {

namespace {

using staffing::Deficit;
using staffing::Provider;

Message words_of_moment(const Draft& draft, timetable::TickRange ticks) {
    const auto moment = draft.clock.moment(ticks.first, ticks.last - ticks.first);
    const auto time = moment.time.begin.to_string() + "-" + moment.time.end.to_string();
    const auto& day = calendar::name_of(moment.date.weekday());
    return {std::string{day.dutch} + ' ' + time, std::string{day.english} + ' ' + time};
}

/// What can be done about claims of one moment, beside finding more of what they lack.
Message advice_at_one_moment(const Draft& draft, const Deficit& deficit) {
    const auto any = [&](const auto& holds) {
        return std::ranges::any_of(deficit.claims, [&](const staffing::Claim& claim) {
            return holds(claim.event.value());
        });
    };
    if (any([&](auto row) { return draft.demands[row].locked; }))
        return {"Maak een van de vastgezette los", "Unlock one of those that are locked"};
    if (deficit.claims.size() == 1)
        return {"Zet die op een andere tijd", "Move it to another time"};
    if (any([&](auto row) { return draft.demands[row].kind != DemandKind::block; }))
        return {"Geef een ervan meer dagen of tijd", "Give one of them more days or time"};
    return {"Zet een ervan op een andere tijd", "Move one of them to another time"};
}

/// More claims than providers at one moment, or at several with the same claims.
Message at_one_moment(const Draft& draft, const Deficit& deficit, const Message& when) {
    static constexpr Text people{
        "{when}: {asked} {asked|plaats vraagt|plaatsen vragen elk} iemand ({what}) {asked|en "
        "kan|en kunnen} alleen dan; er {there|is|zijn} er {there}: {who}. {advice}, of {more}.",
        "{when}: {asked} {asked|seat needs|seats each need} somebody ({what}) and can only be "
        "then; there {there|is|are} {there}: {who}. {advice}, or {more}."};
    static constexpr Text nobody{
        "{when}: {asked} {asked|plaats vraagt|plaatsen vragen elk} iemand ({what}) {asked|en "
        "kan|en kunnen} alleen dan, en niemand die dat mag is er. {advice}, of kijk wie dit mag "
        "doen en of die dan aanwezig is.",
        "{when}: {asked} {asked|seat needs|seats each need} somebody ({what}) and can only be "
        "then, and nobody who may is there. {advice}, or see who may do this and is present then."};
    static constexpr Text places{
        "{when}: {asked} {asked|sessie vraagt|sessies vragen elk} een ruimte ({what}) {asked|en "
        "kan|en kunnen} alleen dan; er {there|is|zijn} er {there}: {who}. {advice}, of wijs nog "
        "een ruimte aan.",
        "{when}: {asked} {asked|session needs|sessions each need} a zone ({what}) and can only be "
        "then; there {there|is|are} {there}: {who}. {advice}, or allow one more zone."};
    static constexpr Text no_place{
        "{when}: {asked} {asked|sessie vraagt|sessies vragen elk} een ruimte ({what}) {asked|en "
        "kan|en kunnen} alleen dan, en die is er niet. {advice}, of wijs een ruimte aan.",
        "{when}: {asked} {asked|session needs|sessions each need} a zone ({what}) and can only be "
        "then, and there is none. {advice}, or allow a zone."};
    static constexpr Text pupils{
        "{when}: {asked} sessies vragen dezelfde leerlingen ({what}) en kunnen alleen dan. "
        "{advice}, of vraag er minder.",
        "{when}: {asked} sessions need the same pupils ({what}) and can only be then. {advice}, or "
        "ask fewer."};
    const bool is_zone = deficit.kind == Provider::zone;
    const auto& text = deficit.kind == Provider::group ? pupils
                       : deficit.providers.empty()     ? (is_zone ? no_place : nobody)
                                                       : (is_zone ? places : people);
    return filled(
        text,
        {{"when", when},
         {"asked", std::ssize(deficit.claims)},
         {"what", claims_of(draft, deficit).words()},
         {"there", std::ssize(deficit.providers)},
         {"who", providers_of(draft, deficit).words()},
         {"advice", advice_at_one_moment(draft, deficit)},
         {"more",
          is_of_meetings(draft, deficit)
              ? Message{"houd er een zonder die collega", "hold one without that colleague"}
              : Message{"laat er nog iemand zijn die dit mag", "have somebody more there who may do this"}}}
    );
}

}  // namespace

Shortage::Shortage(const Draft& draft, const Deficit& deficit)
    : draft_{&draft}, deficit_{&deficit}, but_for_moment_{at_one_moment(draft, deficit, {})} {
    moments_.add(words_of_moment(draft, *deficit.moment));
}

bool Shortage::takes_in(const Deficit& other) {
    if (at_one_moment(*draft_, other, {}) != but_for_moment_)
        return false;
    moments_.add(words_of_moment(*draft_, *other.moment));
    return true;
}

Message Shortage::words() const {
    return at_one_moment(*draft_, *deficit_, moments_.words());
}

}  // namespace slimfit::planning
