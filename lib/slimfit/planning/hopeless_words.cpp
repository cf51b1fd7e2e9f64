#include "slimfit/planning/hopeless_words.hpp"

#include "slimfit/planning/deficit_words.hpp"

#include <algorithm>

namespace slimfit::planning {

namespace {

Reason without_a_moment(const Draft& draft, const Demand& demand) {
    static constexpr Text text{
        "{what}: deze week is er geen moment waarop dit past. Geef er meer dagen, dagdelen of tijd "
        "voor, of laat het vervallen.",
        "{what}: there is no moment for this in this week. Give it more days, day parts or time, "
        "or drop it."};
    return {text, {{"what", name_of_demand(draft, demand)}}};
}

Reason of_wrong_size(const Draft& draft, const Demand& demand) {
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
    return {
        is_large ? too_many : too_few,
        {{"what", name_of_demand(draft, demand)},
         {"heads", std::int64_t{demand.heads}},
         {"limit", std::int64_t{is_large ? kind.pupils_at_most : kind.pupils_at_least}}}};
}

/// The zones that a demand may have.
Message zones_of(const Draft& draft, const Demand& demand) {
    Listing listing;
    for (const auto zone : demand.zones)
        listing.add({name_of_zone(draft, zone), name_of_zone(draft, zone)});
    return listing.words();
}

/// "Opening MB1 (maandag 08:30-08:45)", without a time when it may have several.
Message with_its_moment(const Draft& draft, const Demand& demand) {
    const auto name = name_of_demand(draft, demand);
    if (demand.moments.size() != 1)
        return name;
    return filled(
        {"{what} ({when})", "{what} ({when})"},
        {{"what", name}, {"when", names_of_moments(demand.moments)}}
    );
}

/// "Opening MB1 (28 leerlingen)".
Message with_its_heads(const Draft& draft, const Demand& demand) {
    return filled(
        {"{what} ({heads} {heads|leerling|leerlingen})", "{what} ({heads} {heads|pupil|pupils})"},
        {{"what", name_of_demand(draft, demand)}, {"heads", std::int64_t{demand.heads}}}
    );
}

Reason in_small_zone(const Draft& draft, const Demand& demand) {
    static constexpr Text text{
        "In {where} passen hooguit {capacity} leerlingen, en {what} {count|heeft|hebben} er meer "
        "en {count|kan|kunnen} nergens anders. Wijs een grotere ruimte aan of maak de groep "
        "kleiner.",
        "{where} {zones|holds|hold} {capacity} pupils at most, and {what} {count|has|have} more "
        "and can be nowhere else. Allow a larger zone or make the group smaller."};
    int capacity{};
    for (const auto zone : demand.zones)
        capacity = std::max(capacity, draft.school[zone].capacity);
    return {
        text,
        {{"where", zones_of(draft, demand)},
         {"zones", std::ssize(demand.zones)},
         {"capacity", std::int64_t{capacity}}},
        std::vector{with_its_heads(draft, demand)}};
}

Reason against_a_rule(const Draft& draft, const Demand& demand, const rulebook::Rule& rule) {
    static constexpr Text text{
        "{what} gaat op elk moment in tegen de regel '{rule}'. Verander in het schoolbestand wat "
        "daarover is vastgelegd.",
        "{what} goes against the rule '{rule}' at any moment. Change what the school file lays "
        "down about it."};
    return {text, {{"what", name_of_demand(draft, demand)}, {"rule", rule.title}}};
}

}  // namespace

Reason closed_zone_in_words(const Draft& draft, const Demand& demand) {
    static constexpr Text text{
        "{where} {zones|is|zijn} dan gesloten, en {what} {count|kan|kunnen} nergens anders. Wijs "
        "nog een ruimte aan, of verzet de sluiting.",
        "{where} {zones|is|are} closed then, and {what} can be nowhere else. Allow one more zone, "
        "or move the closing."};
    return {
        text,
        {{"where", zones_of(draft, demand)}, {"zones", std::ssize(demand.zones)}},
        std::vector{with_its_moment(draft, demand)}};
}

Reason hopeless_in_words(const Draft& draft, const solver::Hopeless& hopeless) {
    const auto& demand = draft.demands[hopeless.event.value()];
    if (hopeless.costs.empty())
        return without_a_moment(draft, demand);
    const auto& rule = rulebook::all_rules()[hopeless.costs.front().tag];
    if (rule.id == "group-size")
        return of_wrong_size(draft, demand);
    if (rule.id == "zone-closed")
        return closed_zone_in_words(draft, demand);
    if (rule.id == "zone-capacity")
        return in_small_zone(draft, demand);
    return against_a_rule(draft, demand, rule);
}

}  // namespace slimfit::planning
