#include "slimfit/check/agreements.hpp"
#include "slimfit/school/day.hpp"

#include <algorithm>

namespace slimfit::check {

namespace {

bool is_free_to_lead(const Week& week, StaffId mentor, const Session& session) {
    const auto at_work = school::presence_on(week.school(), mentor, session.date());
    const bool present =
        std::ranges::any_of(at_work, [&](TimeSpan span) { return span.contains(session.time()); });
    const auto& busy = week.occupations(mentor, session.date());
    return present && std::ranges::none_of(busy, [&](const Occupation& occupation) {
               return occupation.session == nullptr && occupation.time.overlaps(session.time());
           });
}

/// The mentor who is there to lead a session of one base group.
std::optional<StaffId> mentor_of(const Week& week, const Session& session) {
    const auto group = base_group_of(week, session);
    if (!group)
        return std::nullopt;
    const auto mentor = school::mentor_on(week.school(), *group, session.date());
    return mentor && is_free_to_lead(week, *mentor, session) ? mentor : std::nullopt;
}

/// Whether somebody leads another block of the unit meanwhile.
bool leads_another(const Week& week, StaffId mentor, const Session& session) {
    const auto& busy = week.occupations(mentor, session.date());
    return std::ranges::any_of(busy, [&](const Occupation& occupation) {
        return occupation.session != nullptr && occupation.session != &session &&
               occupation.session->placed.leader == mentor &&
               occupation.session->placed.unit == session.placed.unit &&
               block_of(week, *occupation.session) != nullptr &&
               occupation.time.overlaps(session.time());
    });
}

bool opens_or_closes(const Week& week, const Session& session) {
    const auto* block = block_of(week, session);
    if (block == nullptr || session.kind.nature != Nature::base_group_time)
        return false;
    const auto& rhythm = week.rhythm(*session.placed.unit, session.date());
    return block == &rhythm.front() || block == &rhythm.back();
}

bool is_with_base_group(const Week& week, const Session& session) {
    const auto* block = block_of(week, session);
    return block != nullptr && (session.kind.nature == Nature::base_group_time ||
                                block->shape == school::BlockShape::each_base_group);
}

/// That nobody leads is found by the rules of supervision.
bool is_led_by_another(StaffId mentor, const Session& session) {
    return session.placed.leader && session.placed.leader != mentor;
}

Findings without_mentor(const Week& week, std::string_view rule, const auto& is_without) {
    Findings findings;
    for (const auto& session : week.sessions()) {
        const auto mentor = mentor_of(week, session);
        if (mentor && is_without(*mentor, session)) {
            auto finding = about(week, rule, session);
            name_people(week, {*mentor}, finding);
            findings.push_back(std::move(finding));
        }
    }
    return findings;
}

}  // namespace

Findings mentor_opens_closes(const Week& week) {
    return without_mentor(week, "mentor-opens-closes", [&](StaffId mentor, const Session& session) {
        return opens_or_closes(week, session) &&
               (is_led_by_another(mentor, session) || leads_another(week, mentor, session));
    });
}

Findings own_mentor(const Week& week) {
    return without_mentor(week, "own-mentor", [&](StaffId mentor, const Session& session) {
        return is_with_base_group(week, session) && !opens_or_closes(week, session) &&
               is_led_by_another(mentor, session);
    });
}

}  // namespace slimfit::check
