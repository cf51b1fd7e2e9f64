#include "slimfit/intake/consequences.hpp"

#include "slimfit/grouping/continued_groups.hpp"
#include "slimfit/grouping/level_groups.hpp"
#include "slimfit/school/day.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <ranges>

namespace slimfit::intake {

namespace {

using school::School;

constexpr Text other_number{
    "{group}: {old} → {new} {new|leerling|leerlingen}",
    "{group}: {old} → {new} {new|pupil|pupils}"};
constexpr Text too_many_for_zone{
    "{group}: {old} → {new} {new|leerling|leerlingen}, meer dan de {seats} plaatsen van {zone}",
    "{group}: {old} → {new} {new|pupil|pupils}, more than the {seats} seats of {zone}"};
constexpr Text of_other_year{
    "{on} valt buiten het schooljaar van het schoolbestand, {first} t/m {last}: groepsgrenzen en "
    "plannen zijn van dat jaar, en niveaugroepen zijn daarom niet vergeleken. Is het bestand van "
    "een nieuw schooljaar, zet het schoolbestand dan eerst om",
    "{on} lies outside the school year of the school file, {first} to {last}: group limits and "
    "plans are of that year, and so level groups were not compared. If the file is of a new school "
    "year, change the school file to that year first"};

/// The level groups before and after an import, the same groups matched.
struct Divisions {
    const School& before;
    const School& after;
    const grouping::LevelGroups& then;
    const grouping::LevelGroups& now;
    std::vector<std::optional<std::size_t>> continued;  ///< by group of now, a row of then
};

/// The groups of now matched with those of then; where neither continues another, by their names:
/// nobody need hear of one name that it came and went.
std::vector<std::optional<std::size_t>> matched(
    const School& before,
    const grouping::LevelGroups& then,
    const School& after,
    const grouping::LevelGroups& now
) {
    auto continued = grouping::continued_groups(before, then, after, now);
    for (std::size_t row = 0; row < now.groups.size(); ++row) {
        const auto namesake =
            std::ranges::find(then.groups, now.groups[row].code, &grouping::LevelGroup::code);
        const auto old = std::optional{static_cast<std::size_t>(namesake - then.groups.begin())};
        if (!continued[row] && namesake != then.groups.end() &&
            std::ranges::find(continued, old) == continued.end())
            continued[row] = old;
    }
    return continued;
}

/// Codes of those who were in a group and are in one that does not continue it.
std::vector<std::string> movers_in(const Divisions& divisions) {
    std::map<std::string, std::size_t> old_groups;
    for (std::size_t row = 0; row < divisions.then.groups.size(); ++row)
        for (const auto pupil : divisions.then.groups[row].pupils)
            old_groups[divisions.before[pupil].code] = row;
    std::vector<std::string> movers;
    for (std::size_t row = 0; row < divisions.now.groups.size(); ++row)
        for (const auto pupil : divisions.now.groups[row].pupils) {
            const auto old = old_groups.find(divisions.after[pupil].code);
            if (old != old_groups.end() && divisions.continued[row] != old->second)
                movers.push_back(old->first);
        }
    std::ranges::sort(movers);
    return movers;
}

/// Codes with names, and of many how many more.
Message named(const School& school, const std::vector<std::string>& codes) {
    constexpr std::size_t most_named = 10;
    std::string names;
    for (const auto& code : codes | std::views::take(most_named)) {
        const auto pupil = std::ranges::find(school.pupils, code, &school::Pupil::code);
        names += (names.empty() ? "" : ", ") + code;
        if (pupil != school.pupils.end() && !pupil->name.empty())
            names += ' ' + pupil->name;
    }
    if (codes.size() <= most_named)
        return {names, names};
    return filled(
        {"{names} en nog {more}", "{names} and {more} more"},
        {{"names", names}, {"more", std::ssize(codes) - std::int64_t{most_named}}}
    );
}

/// "MB-taal-3 8 → 15, MB-taal-4 was MB-taal-5 9 → 8", of the groups whose size changes.
Message sizes_in(const Divisions& divisions) {
    Message all;
    const auto add =
        [&](const std::string& code, const std::string& was, std::size_t old_size, std::size_t size
        ) {
            if (old_size == size)
                return;
            const auto one = filled(
                {"{comma}{code}{was} {old} → {new}", "{comma}{code}{was} {old} → {new}"},
                {{"comma", all.dutch.empty() ? "" : ", "},
                 {"code", code},
                 {"was", was.empty() || was == code ? "" : " (was " + was + ')'},
                 {"old", static_cast<std::int64_t>(old_size)},
                 {"new", static_cast<std::int64_t>(size)}}
            );
            all.dutch += one.dutch;
            all.english += one.english;
        };
    const auto& [before, after, then, now, continued] = divisions;
    for (std::size_t row = 0; row < now.groups.size(); ++row) {
        const auto* const old = continued[row] ? &then.groups[*continued[row]] : nullptr;
        add(now.groups[row].code,
            old == nullptr ? "" : old->code,
            old == nullptr ? 0 : old->pupils.size(),
            now.groups[row].pupils.size());
    }
    for (std::size_t row = 0; row < then.groups.size(); ++row)
        if (std::ranges::find(continued, std::optional{row}) == continued.end())
            add(then.groups[row].code, {}, then.groups[row].pupils.size(), 0);
    return all;
}

/// Level groups depend on who is here and on their levels in the subject, and on nothing else that
/// an import changes.
bool may_differ(
    const School& before, const School& after, const school::GroupLimits& limits, calendar::Date on
) {
    const auto state = [&](const School& school) {
        std::map<std::string, std::pair<std::optional<int>, int>> levels;
        for (const auto& pupil : school.pupils)
            if (school[pupil.base_group].unit == limits.unit && pupil.is_here_on(on)) {
                const auto* const level = pupil.level_in(limits.subject);
                levels[pupil.code] = {
                    level == nullptr ? std::nullopt : level->value, pupil.year_group};
            }
        return levels;
    };
    return state(before) != state(after);
}

void compare_level_groups(
    const School& before,
    const School& after,
    const school::GroupLimits& limits,
    calendar::Date on,
    std::vector<Message>& found
) {
    const auto now = grouping::level_groups(after, limits, on);
    const auto then = grouping::level_groups(before, limits, on);
    if (!now) {
        for (const auto& problem : now.error())
            found.push_back(problem.message);
        return;
    }
    if (!then)
        return;
    const Divisions divisions{
        .before = before,
        .after = after,
        .then = *then,
        .now = *now,
        .continued = matched(before, *then, after, *now)};
    const auto movers = movers_in(divisions);
    const auto sizes = sizes_in(divisions);
    if (!movers.empty())
        found.push_back(filled(
            {"{unit} {subject}: {movers} {movers|leerling wisselt|leerlingen wisselen} van "
             "niveaugroep: {who}",
             "{unit} {subject}: {movers} {movers|pupil changes|pupils change} level group: {who}"},
            {{"unit", after[limits.unit].code},
             {"subject", after[limits.subject].code},
             {"movers", std::ssize(movers)},
             {"who", named(after, movers)}}
        ));
    if (!sizes.dutch.empty())
        found.push_back(filled(
            {"{unit} {subject}: {sizes} leerlingen (hoogstens {most})",
             "{unit} {subject}: {sizes} pupils (at most {most})"},
            {{"unit", after[limits.unit].code},
             {"subject", after[limits.subject].code},
             {"sizes", sizes},
             {"most", limits.pupils_at_most}}
        ));
}

void compare_base_groups(
    const School& before, const School& after, calendar::Date on, std::vector<Message>& found
) {
    for (std::uint32_t row = 0; row < after.base_groups.size(); ++row) {
        const school::BaseGroupId id{row};
        const auto now = school::pupils_of(after, id, on).size();
        const auto then =
            row < before.base_groups.size() ? school::pupils_of(before, id, on).size() : 0;
        if (now == then)
            continue;
        const auto seats = static_cast<std::size_t>(after[after[id].home].capacity);
        found.push_back(filled(
            now > seats ? too_many_for_zone : other_number,
            {{"group", after[id].name},
             {"old", static_cast<std::int64_t>(then)},
             {"new", static_cast<std::int64_t>(now)},
             {"seats", static_cast<std::int64_t>(seats)},
             {"zone", after[after[id].home].code}}
        ));
    }
}

Message outside_year(const School& school, calendar::Date on) {
    const auto& days = school.year.days;
    return filled(
        of_other_year,
        {{"on", on.to_string()}, {"first", days.first.to_string()}, {"last", days.last.to_string()}}
    );
}

}  // namespace

std::vector<Message> consequences(const School& before, const School& after, calendar::Date on) {
    std::vector<Message> found;
    compare_base_groups(before, after, on, found);
    for (const auto& limits : after.settings.group_limits) {
        if (!may_differ(before, after, limits, on))
            continue;
        if (!after.year.days.contains(on)) {
            found.push_back(outside_year(after, on));
            break;
        }
        compare_level_groups(before, after, limits, on, found);
    }
    return found;
}

}  // namespace slimfit::intake
