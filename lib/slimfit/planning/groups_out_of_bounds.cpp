#include "slimfit/planning/groups_out_of_bounds.hpp"

namespace slimfit::planning {

namespace {

constexpr Text too_many{
    "{group} heeft {size} leerlingen, en hoogstens {limit} mogen het er zijn. Plan de hele week "
    "opnieuw (zonder --from), of verruim de grens in het schoolbestand.",
    "{group} has {size} pupils, and it may have {limit} at most. Plan the whole week again "
    "(without --from), or widen the limit in the school file."};

constexpr Text too_few{
    "{group} heeft {size} {size|leerling|leerlingen}, en minstens {limit} moeten het er zijn. Plan "
    "de hele week opnieuw (zonder --from), of verruim de grens in het schoolbestand.",
    "{group} has {size} {size|pupil|pupils}, and it must have {limit} at least. Plan the whole "
    "week again (without --from), or widen the limit in the school file."};

}  // namespace

std::vector<GroupOutOfBounds> groups_out_of_bounds(const Draft& draft) {
    std::vector<GroupOutOfBounds> found;
    for (std::size_t row = 0; row < draft.groups.size(); ++row) {
        const auto& group = draft.groups[row];
        const auto size = static_cast<int>(group.pupils.size());
        for (const auto& limits : draft.school.settings.group_limits) {
            if (group.kind != grouping::WeekGroupKind::level_group || limits.unit != group.unit ||
                limits.subject != group.subject)
                continue;
            if (size > limits.pupils_at_most)
                found.push_back({row, size, limits.pupils_at_most});
            else if (size < limits.pupils_at_least)
                found.push_back({row, size, limits.pupils_at_least});
        }
    }
    return found;
}

std::vector<Message> words_of_groups_out_of_bounds(const Draft& draft) {
    if (!draft.prices.of("group-size").hard)
        return {};
    std::vector<Message> messages;
    for (const auto& found : groups_out_of_bounds(draft))
        messages.push_back(filled(
            found.size > found.limit ? too_many : too_few,
            {{"group", draft.groups[found.group].code},
             {"size", found.size},
             {"limit", found.limit}}
        ));
    return messages;
}

}  // namespace slimfit::planning
