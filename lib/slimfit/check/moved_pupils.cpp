#include "slimfit/check/moved_pupils.hpp"

namespace slimfit::check {

std::vector<Message> moved_pupils(const school::School& school, const roster::Roster& roster) {
    static constexpr Text moved{
        "{who} zit in het schoolbestand in {now}, in dit rooster in {then}. Plan de week opnieuw, "
        "met --previous om de rest te houden.",
        "{who} is in {now} in the school file, and in {then} in this roster. Plan the week again, "
        "with --previous to keep the rest."};
    std::vector<Message> messages;
    for (const auto& group : roster.groups)
        for (const auto id : group.pupils) {
            const auto& pupil = school[id];
            if (!group.base_group || pupil.base_group == *group.base_group)
                continue;
            messages.push_back(filled(
                moved,
                {{"who", pupil.name.empty() ? pupil.code : pupil.code + ' ' + pupil.name},
                 {"now", school[pupil.base_group].name},
                 {"then", school[*group.base_group].name}}
            ));
        }
    return messages;
}

}  // namespace slimfit::check
