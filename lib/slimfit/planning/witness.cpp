#include "slimfit/planning/witness.hpp"

#include "slimfit/calendar/words.hpp"
#include "slimfit/planning/shortage.hpp"
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

/// The days on which the claims could be served; of providers, those on which they have time.
Message days_of(const Draft& draft, const Deficit& deficit) {
    std::set<timetable::Tick> ticks;
    for (const auto& provision : deficit.providers)
        for (const auto range : provision.ticks)
            ticks.insert(range.first);
    if (ticks.empty())
        for (const auto& claim : deficit.claims)
            for (const auto& start : draft.instance[claim.event].starts)
                ticks.insert(start.tick);
    Days days{draft};
    for (const auto tick : ticks)
        days.add(tick);
    return days.words();
}

/// Nobody is free during all of a session, whenever it begins. The deficit may be about some odd
/// minutes of it only, which would tell nobody anything.
Message without_provider(const Draft& draft, const Deficit& deficit) {
    static constexpr Text person{
        "{days}: {what} {count|vraagt|vragen} iemand die dat mag, en zo iemand is er nooit lang "
        "genoeg achter elkaar. Kijk wie dit mag doen en wanneer die aanwezig is.",
        "{days}: {what} {count|needs|need} somebody who may do that, and such a person is never "
        "there long enough. See who may do this and when they are present."};
    static constexpr Text place{
        "{days}: {what} {count|vraagt|vragen} een ruimte, en die is nooit lang genoeg vrij. Wijs "
        "nog een ruimte aan.",
        "{days}: {what} {count|needs|need} a zone, and none is ever free long enough. Allow one "
        "more zone."};
    const auto claims = claims_of(draft, deficit);
    return filled(
        deficit.kind == Provider::person ? person : place,
        {{"what", claims.words()},
         {"count", static_cast<std::int64_t>(claims.count())},
         {"days", days_of(draft, deficit)}}
    );
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

/// More minutes asked than there are. The minutes need not be those of whole sessions: only parts
/// of them may depend on these providers.
Message over_time(const Draft& draft, const Deficit& deficit) {
    static constexpr Text person{
        "{days}: van {what} {asked|moet|moeten} {asked} {asked|minuut|minuten} door {who} gedaan "
        "worden; daarvoor zijn er {there}. {advice}.",
        "{days}: of {what}, {asked} {asked|minute|minutes} must be done by {who}; there are "
        "{there} for it. {advice}."};
    static constexpr Text all_of_them{
        "{days}: {what} {count|vraagt|vragen samen} {asked} minuten van {who}; daarvoor zijn er "
        "{there}. {advice}.",
        "{days}: {what} {count|asks|together ask} {asked} minutes of {who}; there are {there} for "
        "it. {advice}."};
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
         {"days", days_of(draft, told)},
         {"advice", advice_about_people(draft, told)}}
    );
}

/// Sessions that must lie on different days: here the ticks of the deficit are days of the week.
Message over_days(const Draft& draft, const Deficit& deficit) {
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

Message without_a_moment(const Draft& draft, const Demand& demand) {
    static constexpr Text text{
        "{what}: deze week is er geen moment waarop dit past. Geef er meer dagen, dagdelen of tijd "
        "voor, of laat het vervallen.",
        "{what}: there is no moment for this in this week. Give it more days, day parts or time, "
        "or drop it."};
    return filled(text, {{"what", name_of_demand(draft, demand)}});
}

Message of_wrong_size(const Draft& draft, const Demand& demand) {
    static constexpr Text too_many{
        "{what}: {heads} leerlingen, en meer dan {limit} mogen er niet in. Maak kleinere groepen "
        "of verhoog het maximum van deze soort sessie.",
        "{what}: {heads} pupils, and no more than {limit} may be in it. Make smaller groups or "
        "raise the maximum of this kind of session."};
    static constexpr Text too_few{
        "{what}: {heads} leerlingen, en het moeten er {limit} zijn. Maak grotere groepen of "
        "verlaag het minimum van deze soort sessie.",
        "{what}: {heads} pupils, and there must be {limit}. Make larger groups or lower the "
        "minimum of this kind of session."};
    const auto& kind = draft.kind_of(demand);
    const bool is_large = demand.heads >= kind.pupils_at_least;
    return filled(
        is_large ? too_many : too_few,
        {{"what", name_of_demand(draft, demand)},
         {"heads", std::int64_t{demand.heads}},
         {"limit", std::int64_t{is_large ? kind.pupils_at_most : kind.pupils_at_least}}}
    );
}

Message against_a_rule(const Draft& draft, const Demand& demand, const rulebook::Rule& rule) {
    static constexpr Text text{
        "{what} gaat op elk moment in tegen de regel '{rule}'. Verander in het schoolbestand wat "
        "daarover is vastgelegd.",
        "{what} goes against the rule '{rule}' at any moment. Change what the school file lays "
        "down about it."};
    return filled(text, {{"what", name_of_demand(draft, demand)}, {"rule", rule.title}});
}

/// The moments of a course are its days.
bool is_of_one_moment(const Deficit& deficit) {
    return deficit.moment && deficit.kind != Provider::course;
}

}  // namespace

Message witness_in_words(const Draft& draft, const Deficit& deficit) {
    if (deficit.kind == Provider::course)
        return over_days(draft, deficit);
    if (is_of_one_moment(deficit))
        return Shortage{draft, deficit}.words();
    return deficit.providers.empty() ? without_provider(draft, deficit) : over_time(draft, deficit);
}

Message witness_in_words(const Draft& draft, const solver::Hopeless& hopeless) {
    const auto& demand = draft.demands[hopeless.event.value()];
    if (hopeless.costs.empty())
        return without_a_moment(draft, demand);
    const auto& rule = rulebook::all_rules()[hopeless.costs.front().tag];
    return rule.id == "group-size" ? of_wrong_size(draft, demand)
                                   : against_a_rule(draft, demand, rule);
}

std::vector<Message> witnesses_in_words(const Draft& draft, const solver::Bound& bound) {
    std::vector<Message> messages;
    const auto add = [&](Message words) {
        if (std::ranges::find(messages, words) == messages.end())
            messages.push_back(std::move(words));
    };
    for (const auto& hopeless : bound.hopeless)
        add(witness_in_words(draft, hopeless));
    std::vector<Shortage> shortages;
    for (const auto& deficit : bound.witnesses)
        if (is_of_one_moment(deficit) && std::ranges::none_of(shortages, [&](Shortage& shortage) {
                return shortage.takes_in(deficit);
            }))
            shortages.emplace_back(draft, deficit);
    for (const auto& shortage : shortages)
        add(shortage.words());
    for (const auto& deficit : bound.witnesses)
        if (!is_of_one_moment(deficit))
            add(witness_in_words(draft, deficit));
    return messages;
}

}  // namespace slimfit::planning
