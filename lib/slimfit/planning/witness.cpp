#include "slimfit/planning/witness.hpp"

#include "slimfit/calendar/words.hpp"

#include <algorithm>
#include <set>

namespace slimfit::planning {

namespace {

using staffing::Deficit;
using staffing::Provider;

/// Longer lists help nobody who reads them.
constexpr std::size_t most_named = 6;

class Listing {
public:
    void add(Message words) {
        if (seen_.insert(words.dutch).second && ++count_ <= most_named) {
            join(list_.dutch, words.dutch);
            join(list_.english, words.english);
        }
    }

    [[nodiscard]] Message words() const {
        if (count_ <= most_named)
            return list_;
        const auto more = std::to_string(count_ - most_named);
        return {list_.dutch + " en nog " + more, list_.english + " and " + more + " more"};
    }

    [[nodiscard]] std::size_t count() const { return count_; }

private:
    static void join(std::string& list, const std::string& next) {
        list += (list.empty() ? "" : ", ") + next;
    }

    Message list_;
    std::set<std::string> seen_;
    std::size_t count_{};
};

Message name_of_demand(const Draft& draft, const Demand& demand) {
    if (demand.kind == DemandKind::person_break) {
        const auto& name = draft.school[demand.attendees.front()].display_name();
        return {"pauze van " + name, "break of " + name};
    }
    auto words =
        demand.session ? draft.kind_of(demand).name : Message{demand.target, demand.target};
    if (words.dutch.empty())
        words = {demand.target, demand.target};
    if (demand.groups.size() == 1) {
        words.dutch += ' ' + draft.groups[demand.groups.front()].code;
        words.english += ' ' + draft.groups[demand.groups.front()].code;
    } else if (demand.unit) {
        words.dutch += ' ' + draft.school[*demand.unit].code;
        words.english += ' ' + draft.school[*demand.unit].code;
    }
    return words;
}

std::string name_of_provider(const Draft& draft, Provider kind, staffing::ProviderRow row) {
    switch (kind) {
    case Provider::person:
        return draft.school.staff[row].display_name();
    case Provider::group:
        return draft.groups[row].code;
    case Provider::course:
        return draft.demands[draft.instance.courses[row].events.front().value()].target;
    case Provider::zone:
        break;
    }
    const auto& zone = draft.school.zones[row];
    return zone.name.empty() ? zone.code : zone.name;
}

Listing claims_of(const Draft& draft, const Deficit& deficit) {
    Listing listing;
    for (const auto& claim : deficit.claims)
        listing.add(name_of_demand(draft, draft.demands[claim.event.value()]));
    return listing;
}

Listing providers_of(const Draft& draft, const Deficit& deficit) {
    Listing listing;
    for (const auto& provision : deficit.providers) {
        const auto name = name_of_provider(draft, deficit.kind, provision.provider);
        listing.add({name, name});
    }
    return listing;
}

Message words_of_moment(const Draft& draft, timetable::TickRange ticks) {
    const auto moment = draft.clock.moment(ticks.first, ticks.last - ticks.first);
    const auto time = moment.time.begin.to_string() + "-" + moment.time.end.to_string();
    const auto& day = calendar::name_of(moment.date.weekday());
    return {std::string{day.dutch} + ' ' + time, std::string{day.english} + ' ' + time};
}

Message minutes(timetable::Tick ticks) {
    const auto count = std::to_string((ticks * WeekClock::tick).count());
    return {count, count};
}

/// More claims than providers at one moment.
Message at_one_moment(const Draft& draft, const Deficit& deficit) {
    static constexpr Text people{
        "{when}: {asked} plaatsen vragen elk iemand ({what}); er zijn er {there}: {who}.",
        "{when}: {asked} seats each need somebody ({what}); there are {there}: {who}."};
    static constexpr Text nobody{
        "{when}: {asked} plaatsen vragen iemand ({what}) en niemand die dat mag is er.",
        "{when}: {asked} seats need somebody ({what}) and nobody who may is there."};
    static constexpr Text places{
        "{when}: {asked} sessies vragen elk een ruimte ({what}); er zijn er {there}: {who}.",
        "{when}: {asked} sessions each need a zone ({what}); there are {there}: {who}."};
    static constexpr Text pupils{
        "{when}: {asked} sessies vragen dezelfde leerlingen ({what}).",
        "{when}: {asked} sessions need the same pupils ({what})."};
    const auto& text = deficit.kind == Provider::group  ? pupils
                       : deficit.kind == Provider::zone ? places
                       : deficit.providers.empty()      ? nobody
                                                        : people;
    return filled(
        text,
        {{"when", words_of_moment(draft, *deficit.moment)},
         {"asked", static_cast<std::int64_t>(deficit.claims.size())},
         {"what", claims_of(draft, deficit).words()},
         {"there", static_cast<std::int64_t>(deficit.providers.size())},
         {"who", providers_of(draft, deficit).words()}}
    );
}

/// More minutes asked than there are.
Message over_time(const Draft& draft, const Deficit& deficit) {
    static constexpr Text text{
        "{what} vragen samen {asked} minuten van {who}; daarvoor zijn er {there}.",
        "{what} together ask {asked} minutes of {who}; there are {there} for it."};
    static constexpr Text nobody{
        "{what} vragen samen {asked} minuten van iemand die dat mag, en die is er dan niet.",
        "{what} together ask {asked} minutes of somebody who may, and nobody is there then."};
    return filled(
        deficit.providers.empty() ? nobody : text,
        {{"what", claims_of(draft, deficit).words()},
         {"asked", minutes(deficit.demanded)},
         {"who", providers_of(draft, deficit).words()},
         {"there", minutes(deficit.offered)}}
    );
}

/// Sessions that must lie on different days: here the ticks of the deficit are days of the week.
Message over_days(const Draft& draft, const Deficit& deficit) {
    static constexpr Text text{
        "{what}: {asked} sessies moeten elk op een andere dag, en daarvoor is er alleen: {days}.",
        "{what}: {asked} sessions must each be on another day, and for them there is only: "
        "{days}."};
    Listing days;
    for (const auto& provision : deficit.providers) {
        for (const auto range : provision.ticks) {
            for (auto row = range.first; row < range.last; ++row) {
                const auto day = draft.instance.days[static_cast<std::size_t>(row)];
                const auto date = draft.clock.moment(day.first, 1).date;
                const auto& name = calendar::name_of(date.weekday());
                days.add({std::string{name.dutch}, std::string{name.english}});
            }
        }
    }
    return filled(
        text,
        {{"what", claims_of(draft, deficit).words()},
         {"asked", static_cast<std::int64_t>(deficit.claims.size())},
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

}  // namespace

Message witness_in_words(const Draft& draft, const Deficit& deficit) {
    if (deficit.kind == staffing::Provider::course)
        return over_days(draft, deficit);
    return deficit.moment ? at_one_moment(draft, deficit) : over_time(draft, deficit);
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
    for (const auto& deficit : bound.witnesses)
        add(witness_in_words(draft, deficit));
    return messages;
}

}  // namespace slimfit::planning
