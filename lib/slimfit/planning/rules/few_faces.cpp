#include "slimfit/planning/rules/declarations.hpp"

#include <algorithm>
#include <map>
#include <optional>

namespace slimfit::planning::rules {

namespace {

/// On the leerplein and the playground there are many adults, and nobody counts them.
bool shows_a_face(const Draft& draft, const Demand& demand) {
    return demand.kind == DemandKind::offer ||
           (demand.kind == DemandKind::block && !demand.the_rest &&
            draft.kind_of(demand).nature != school::Nature::outdoor);
}

std::vector<std::vector<GroupRow>> groups_of_pupils(const Draft& draft) {
    std::vector<std::vector<GroupRow>> groups(draft.school.pupils.size());
    for (GroupRow row = 0; row < draft.groups.size(); ++row)
        for (const auto pupil : draft.groups[row].pupils)
            groups[pupil.value()].push_back(row);
    return groups;
}

std::optional<int> faces_at_most(const Draft& draft, int year_group) {
    for (const auto& limit : draft.school.settings.faces)
        if (limit.from_year_group <= year_group && year_group <= limit.to_year_group)
            return limit.faces_at_most;
    return std::nullopt;
}

std::vector<timetable::EventId> events_of(const Draft& draft, const std::vector<GroupRow>& groups) {
    std::vector<timetable::EventId> events;
    for (std::uint32_t row = 0; row < draft.demands.size(); ++row) {
        const auto& demand = draft.demands[row];
        const bool takes_part = std::ranges::any_of(demand.groups, [&](GroupRow group) {
            return std::ranges::binary_search(groups, group);
        });
        if (takes_part && shows_a_face(draft, demand))
            events.push_back(timetable::EventId{row});
    }
    return events;
}

void mark_faces(Draft& draft) {
    for (std::size_t row = 0; row < draft.demands.size(); ++row)
        draft.event(row).counts_as_face = shows_a_face(draft, draft.demands[row]);
}

}  // namespace

void few_faces(Draft& draft) {
    const auto price = draft.prices.of("few-faces");
    if (price.each == 0)
        return;
    std::map<std::pair<std::vector<GroupRow>, int>, int> heads_by_groups;
    const auto groups_by_pupil = groups_of_pupils(draft);
    for (std::size_t pupil = 0; pupil < groups_by_pupil.size(); ++pupil) {
        const auto limit = faces_at_most(draft, draft.school.pupils[pupil].year_group);
        if (limit && !groups_by_pupil[pupil].empty())
            ++heads_by_groups[{groups_by_pupil[pupil], *limit}];
    }
    for (const auto& [together, heads] : heads_by_groups)
        draft.instance.atoms.push_back(
            {.heads = heads,
             .events = events_of(draft, together.first),
             .faces_at_most = together.second,
             .price = price}
        );
    mark_faces(draft);
}

}  // namespace slimfit::planning::rules
