#include "slimfit/planning/too_little_time.hpp"

#include "slimfit/planning/gym_needs.hpp"
#include "slimfit/planning/kept_together.hpp"
#include "slimfit/planning/subject_time.hpp"

#include <algorithm>
#include <map>
#include <optional>

namespace slimfit::planning {

namespace {

using calendar::Minutes;

struct Offered {
    Minutes given{};
    Minutes due{};

    [[nodiscard]] Minutes missing() const { return due - given; }
};

using WorstOf = std::map<school::BaseGroupId, Offered>;

void keep_worst(WorstOf& worst, school::BaseGroupId group, const Offered& offered) {
    auto& kept = worst[group];
    if (offered.missing() > kept.missing())
        kept = offered;
}

/// In the nearest of its halls.
Minutes most_of(const Draft& draft, const Demand& demand) {
    std::optional<Minutes> walk;
    for (const auto zone : demand.zones) {
        const auto there = walk_of_gym(draft, demand, zone);
        walk = std::min(walk.value_or(there), there);
    }
    return length_of_gym(draft, demand) - walk.value_or(Minutes{});
}

WorstOf gym_offered(const Draft& draft) {
    WorstOf worst;
    for (const auto& need : gym_needs(draft)) {
        Offered gym{.due = need.due};
        for (const auto row : need.demands)
            gym.given += most_of(draft, draft.demands[row]);
        keep_worst(worst, need.base_group, gym);
    }
    return worst;
}

WorstOf subject_offered(const Draft& draft, const school::SubjectNorm& norm) {
    const SubjectTimes times{draft, norm};
    const auto lessons = lessons_beside_blocks(draft, norm);
    WorstOf worst;
    for (const auto& [base_group, groups] : kept_together(draft, meant_by(draft.school, norm))) {
        const auto time = times.of(groups);
        Offered offered{time.in_blocks, time.due};
        for (const auto row : lessons)
            if (const auto& lesson = draft.demands[row]; is_for(lesson, groups))
                offered.given += draft.school[*lesson.offer].duration;
        keep_worst(worst, base_group, offered);
    }
    return worst;
}

void add_messages(
    const Draft& draft,
    const WorstOf& worst,
    const Text& words,
    const Message& what,
    std::vector<Message>& messages
) {
    for (const auto& [group, offered] : worst)
        if (offered.missing() > Minutes{})
            messages.push_back(filled(
                words,
                {{"group", draft.school[group].code},
                 {"given", offered.given.count()},
                 {"due", offered.due.count()},
                 {"what", what}}
            ));
}

constexpr Text too_little_gym{
    "{group} kan deze week hooguit {given} minuten gym krijgen, lopen niet meegeteld; de wet "
    "vraagt er {due}. Bied gym vaker of langer aan.",
    "{group} can have {given} minutes of gym this week at most, not counting the walk; the law "
    "asks for {due}. Offer gym more often or for longer."};

constexpr Text too_little_of_subject{
    "{group} kan deze week hooguit {given} minuten {what} krijgen; afgesproken zijn er {due}. Geef "
    "het vak meer blokken of lessen buiten de blokken, of spreek er minder af.",
    "{group} can have {given} minutes of {what} this week at most; {due} were agreed. Give the "
    "subject more blocks or lessons outside blocks, or agree on less."};

}  // namespace

std::vector<Message> too_little_time(const Draft& draft) {
    std::vector<Message> messages;
    add_messages(draft, gym_offered(draft), too_little_gym, {}, messages);
    if (!draft.prices.of("subject-minutes").hard)
        return messages;
    for (const auto& norm : draft.school.norms) {
        const auto& subject = draft.school[norm.subject].name;
        const auto offered = subject_offered(draft, norm);
        add_messages(draft, offered, too_little_of_subject, subject, messages);
    }
    return messages;
}

}  // namespace slimfit::planning
