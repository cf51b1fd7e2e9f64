#include "slimfit/intake/consequences.hpp"

#include "slimfit/grouping/level_groups.hpp"
#include "slimfit/school/day.hpp"

#include <algorithm>
#include <iterator>
#include <map>
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

/// Group code of each pupil, by the pupil's code.
std::map<std::string, std::string>
group_of_pupils(const School& school, const grouping::LevelGroups& made) {
    std::map<std::string, std::string> groups;
    for (const auto& group : made.groups)
        for (const auto pupil : group.pupils)
            groups[school[pupil].code] = group.code;
    return groups;
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

std::map<std::string, std::size_t> sizes_of(const grouping::LevelGroups& made) {
    std::map<std::string, std::size_t> sizes;
    for (const auto& group : made.groups)
        sizes[group.code] = group.pupils.size();
    return sizes;
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
    const auto old_groups = group_of_pupils(before, *then);
    std::vector<std::string> movers;
    for (const auto& [pupil, group] : group_of_pupils(after, *now))
        if (const auto old = old_groups.find(pupil);
            old != old_groups.end() && old->second != group)
            movers.push_back(pupil);
    std::string sizes;
    auto old_sizes = sizes_of(*then);
    for (const auto& [code, size] : sizes_of(*now))
        if (old_sizes[code] != size)
            sizes += (sizes.empty() ? "" : ", ") + code + ' ' + std::to_string(old_sizes[code]) +
                     " → " + std::to_string(size);
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
    if (!sizes.empty())
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

}  // namespace

std::vector<Message> consequences(const School& before, const School& after, calendar::Date on) {
    std::vector<Message> found;
    compare_base_groups(before, after, on, found);
    for (const auto& limits : after.settings.group_limits)
        if (may_differ(before, after, limits, on))
            compare_level_groups(before, after, limits, on, found);
    return found;
}

}  // namespace slimfit::intake
