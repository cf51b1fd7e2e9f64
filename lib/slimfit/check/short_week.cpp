#include "slimfit/check/audience.hpp"
#include "slimfit/check/meetings.hpp"
#include "slimfit/check/soft.hpp"
#include "slimfit/check/words.hpp"

#include <algorithm>

namespace slimfit::check {

namespace {

/// Between what must be and what the share is to the nearest number.
struct Share {
    std::int64_t measured{};
    std::int64_t due{};
    std::int64_t nearest{};
};

void judge(const Share& share, const Message& what, Findings& findings) {
    const auto missing = share.nearest - std::max(share.measured, share.due);
    if (missing > 0)
        findings.push_back(
            {.rule = &rulebook::rule("short-week"),
             .measured = share.measured,
             .allowed = share.nearest,
             .cost = missing,
             .facts = {{"what", what}}}
        );
}

Message name_of(const Week& week, const school::Offer& offer, const Addressed& group) {
    auto words = week.school()[offer.kind].name;
    if (offer.subject)
        add_subject(week, offer.kind, *offer.subject, words);
    for (auto* text : {&words.dutch, &words.english})
        *text += ' ' + group.code;
    return words;
}

void judge_offer(const Week& week, school::OfferId id, Findings& findings) {
    const auto& offer = week.school()[id];
    for (const auto& group : audience_of(week, offer)) {
        const auto room = room_for(week, id, group);
        const auto sessions = week.sessions_of(id);
        const auto measured = std::ranges::count_if(sessions, [&](const Session* session) {
            return is_for(week, *session, group);
        });
        judge(
            {measured, room.due_of(offer.times), room.nearest_of(offer.times)},
            name_of(week, offer, group),
            findings
        );
    }
}

}  // namespace

Findings short_week(const Week& week) {
    Findings findings;
    for (const auto id : ids_of<school::OfferId>(week.school().offers))
        judge_offer(week, id, findings);
    for (const auto& meeting : week.school().staff_sessions)
        if (const auto days = days_of_meeting(week, meeting)) {
            const auto& name = name_of(meeting);
            judge({days->held, days->due, days->nearest}, {name, name}, findings);
        }
    return findings;
}

}  // namespace slimfit::check
