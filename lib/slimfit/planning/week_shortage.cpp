#include "slimfit/planning/week_shortage.hpp"

#include "slimfit/calendar/words.hpp"
#include "slimfit/planning/deficit_words.hpp"
#include "slimfit/planning/whole_deficit.hpp"

#include <algorithm>
#include <set>
#include <string_view>

namespace slimfit::planning {

namespace {

using staffing::Deficit;
using staffing::Provider;

Message minutes(timetable::Tick ticks) {
    const auto count = std::to_string((ticks * WeekClock::tick).count());
    return {count, count};
}

/// Weekdays, each once, in the order they are added.
class Days {
public:
    explicit Days(const Draft& draft) : draft_{draft} {}

    void add(timetable::Tick tick) {
        const auto& name = calendar::name_of(draft_.clock.moment(tick, 1).date.weekday());
        if (seen_.insert(name.dutch).second)
            listing_.add({std::string{name.dutch}, std::string{name.english}});
    }

    [[nodiscard]] Message words() const { return listing_.words(); }

private:
    const Draft& draft_;
    std::set<std::string_view> seen_;
    Listing listing_;
};

/// The days on which providers have time; without any, those for which the claims were counted.
Message days_of(const Draft& draft, const Deficit& deficit, const CountedStarts& starts) {
    std::set<timetable::Tick> ticks;
    for (const auto& provision : deficit.providers)
        for (const auto range : provision.ticks)
            ticks.insert(range.first);
    if (ticks.empty())
        for (const auto& claim : deficit.claims)
            ticks.insert(
                starts[claim.event.value()].ticks.begin(), starts[claim.event.value()].ticks.end()
            );
    Days days{draft};
    for (const auto tick : ticks)
        days.add(tick);
    return days.words();
}

/// Whether a session was counted for one of its days, because it must be once on each of them.
bool must_be_daily(const Draft& draft, const Deficit& deficit, const CountedStarts& starts) {
    return std::ranges::any_of(deficit.claims, [&](const staffing::Claim& claim) {
        return starts[claim.event.value()].ticks.size() < draft.instance[claim.event].starts.size();
    });
}

/// Nobody else can go to a meeting for her.
Message advice_about_people(const Draft& draft, const Deficit& deficit) {
    if (is_of_meetings(draft, deficit))
        return {
            "Geef er een meer dagen of tijd, maak er een korter, of laat er een zonder hen "
            "doorgaan",
            "Give one of them more days or time, make one shorter, or hold one without them"};
    return {
        "Laat nog iemand dit mogen, verruim de aanwezigheid of vraag minder",
        "Let somebody more do this, be present longer, or ask less"};
}

}  // namespace

Reason without_provider_in_words(
    const Draft& draft, const Deficit& deficit, const CountedStarts& starts, const Message& absent
) {
    static constexpr Text person_daily{
        "{days}: {what} {count|moet|moeten} ook dan (op elke dag een keer), en niemand die dat mag "
        "is er lang genoeg.{absent} Regel een invaller die dit mag, of laat het die dag vervallen "
        "(<without> in een <test-week>).",
        "{days}: {what} must be then too (once on every day), and nobody who may do that is there "
        "long enough.{absent} Find a substitute who may do this, or drop it that day (<without> in "
        "a <test-week>)."};
    static constexpr Text person{
        "{what} {count|vraagt|vragen} iemand die dat mag, en zo iemand is er deze week nooit lang "
        "genoeg achter elkaar ({days}).{absent} Kijk wie dit mag doen en wanneer die aanwezig is, "
        "of laat het deze week vervallen (<without> in een <test-week>).",
        "{what} {count|needs|need} somebody who may do that, and such a person is never there long "
        "enough this week ({days}).{absent} See who may do this and when they are present, or drop "
        "it this week (<without> in a <test-week>)."};
    static constexpr Text place{
        "{what} {count|vraagt|vragen} een ruimte, en die is deze week nooit lang genoeg vrij "
        "({days}). Wijs nog een ruimte aan, of laat het deze week vervallen (<without> in een "
        "<test-week>).",
        "{what} {count|needs|need} a zone, and none is ever free long enough this week ({days}). "
        "Allow one more zone, or drop it this week (<without> in a <test-week>)."};
    const bool is_of_people = deficit.kind == Provider::person;
    return {
        is_of_people && must_be_daily(draft, deficit, starts) ? person_daily
        : is_of_people                                        ? person
                                                              : place,
        {{"days", days_of(draft, deficit, starts)}, {"absent", absent}},
        names_of_claims(draft, deficit)};
}

Message over_time_in_words(
    const Draft& draft, const Deficit& deficit, const CountedStarts& starts, const Message& absent
) {
    static constexpr Text person{
        "{days}: van {what} {asked|moet|moeten} {asked} {asked|minuut|minuten} door {who} gedaan "
        "worden; daarvoor zijn er {there}.{absent} {advice}.",
        "{days}: of {what}, {asked} {asked|minute|minutes} must be done by {who}; there are "
        "{there} for it.{absent} {advice}."};
    static constexpr Text all_of_them{
        "{days}: {what} {count|vraagt|vragen samen} {asked} minuten van {who}; daarvoor zijn er "
        "{there}.{absent} {advice}.",
        "{days}: {what} {count|asks|together ask} {asked} minutes of {who}; there are {there} for "
        "it.{absent} {advice}."};
    static constexpr Text place{
        "{days}: van {what} {asked|moet|moeten} {asked} {asked|minuut|minuten} in {who} zijn; "
        "daarvoor zijn er {there}. Wijs nog een ruimte aan of vraag minder.",
        "{days}: of {what}, {asked} {asked|minute|minutes} must be in {who}; there are {there} for "
        "it. Allow one more zone or ask less."};
    static constexpr Text pupils{
        "{days}: {what} vragen samen {asked} {asked|minuut|minuten} van dezelfde leerlingen "
        "({who}); daarvoor zijn er {there}. Vraag minder of maak meer tijd.",
        "{days}: {what} together ask {asked} {asked|minute|minutes} of the same pupils ({who}); "
        "there are {there} for it. Ask less or make more time."};
    const auto whole = whole_deficit(draft, deficit);
    const auto& text = deficit.kind == Provider::group  ? pupils
                       : deficit.kind == Provider::zone ? place
                       : whole                          ? all_of_them
                                                        : person;
    const auto& told = whole ? *whole : deficit;
    return filled(
        text,
        {{"what", claims_of(draft, told).words()},
         {"count", std::ssize(told.claims)},
         {"asked", minutes(told.demanded)},
         {"who", providers_of(draft, told).words()},
         {"there", minutes(told.offered)},
         {"days", days_of(draft, told, starts)},
         {"absent", absent},
         {"advice", advice_about_people(draft, told)}}
    );
}

Message over_days_in_words(const Draft& draft, const Deficit& deficit) {
    static constexpr Text text{
        "{what}: {asked} keer op verschillende dagen, en daarvoor is er alleen: "
        "{days}. Laat meer dagen toe of vraag minder keren.",
        "{what}: {asked} {asked|time|times} on different days, and for that there is only: {days}. "
        "Allow more days or ask fewer times."};
    static constexpr Text by_hand{
        "{what}: hooguit eens per dag, en {asked} keer vastgezet op {days}. Maak er een los, of "
        "zet die op een andere dag.",
        "{what}: at most once a day, and locked {asked} times to {days}. Unlock one, or lock it to "
        "another day."};
    const bool is_locked = std::ranges::all_of(deficit.claims, [&](const staffing::Claim& claim) {
        return draft.demands[claim.event.value()].locked;
    });
    Days days{draft};
    for (const auto& provision : deficit.providers)
        for (const auto range : provision.ticks)
            for (auto row = range.first; row < range.last; ++row)
                days.add(draft.instance.days[static_cast<std::size_t>(row)].first);
    return filled(
        is_locked ? by_hand : text,
        {{"what",
          is_locked ? name_of_demand(draft, draft.demands[deficit.claims.front().event.value()])
                    : claims_of(draft, deficit).words()},
         {"asked", std::ssize(deficit.claims)},
         {"days", days.words()}}
    );
}

}  // namespace slimfit::planning
