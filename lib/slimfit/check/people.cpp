#include "slimfit/check/people.hpp"

#include "slimfit/check/words.hpp"

#include <algorithm>

namespace slimfit::check {

namespace {

using school::Role;

bool is_among(const std::vector<Role>& roles, Role role) {
    return std::ranges::find(roles, role) != roles.end();
}

bool is_of_staff_only(const Session& session) {
    return session.placed.purpose == roster::Purpose::staff_session;
}

bool offer_lets_lead(const Week& week, const Session& session, StaffId leader) {
    const auto id = session.offer;
    if (!id)
        return true;
    const auto& offer = week.school()[*id];
    const bool named =
        offer.leaders.empty() || std::ranges::find(offer.leaders, leader) != offer.leaders.end();
    return named && (offer.specialism.empty() ||
                     week.school()[leader].has_specialism(offer.specialism, session.date()));
}

bool lets_lead(const Week& week, const Session& session, StaffId leader) {
    return is_among(session.kind.may_lead, week.school()[leader].role) &&
           offer_lets_lead(week, session, leader);
}

bool lets_assist(const Week& week, const Session& session, StaffId assistant) {
    const auto role = week.school()[assistant].role;
    return is_among(session.kind.may_assist, role) || is_among(session.kind.may_lead, role);
}

Message name_of(const Week& week, const Occupation& occupation) {
    static constexpr Text excursion{"een uitje", "an excursion"};
    if (occupation.session != nullptr)
        return name_of(week, *occupation.session);
    return {std::string{excursion.dutch}, std::string{excursion.english}};
}

Finding doubled(
    const Week& week, StaffId staff, Date date, const Occupation& one, const Occupation& other
) {
    auto finding = about(week, "person-twice", staff, date);
    finding.time = common(one.time, other.time);
    finding.sessions = {one.code, other.code};
    finding.facts.emplace_back("what", listed({name_of(week, one), name_of(week, other)}));
    finding.measured = 2;
    finding.allowed = 1;
    return finding;
}

void judge_day(const Week& week, StaffId staff, Date date, Findings& findings) {
    const auto& busy = week.occupations(staff, date);
    for (auto one = busy.begin(); one != busy.end(); ++one)
        for (auto other = std::next(one); other != busy.end(); ++other)
            if (one->time.overlaps(other->time))
                findings.push_back(doubled(week, staff, date, *one, *other));
}

Finding misplaced(const Week& week, std::string_view rule, const Session& session, StaffId person) {
    auto finding = about(week, rule, session);
    name_people(week, {person}, finding);
    return finding;
}

std::vector<StaffId> everyone_in(const Session& session) {
    auto people = session.adults;
    if (const auto responsible = session.placed.responsible;
        responsible && !session.has_adult(*responsible))
        people.push_back(*responsible);
    return people;
}

/// One of those who are there leads it, named or not; of many groups together the adults share it.
bool is_of_one_group(const Session& session) {
    return !session.placed.the_rest && session.placed.groups.size() == 1;
}

}  // namespace

Findings person_twice(const Week& week) {
    Findings findings;
    for (const auto staff : ids_of<StaffId>(week.school().staff))
        for (const auto date : week.days())
            judge_day(week, staff, date, findings);
    return findings;
}

Findings may_lead(const Week& week) {
    Findings findings;
    for (const auto& session : week.sessions()) {
        const auto leader = session.placed.leader;
        if (is_of_staff_only(session))
            continue;
        if (leader && !lets_lead(week, session, *leader))
            findings.push_back(misplaced(week, "may-lead", session, *leader));
        if (!leader && is_of_one_group(session) && !session.adults.empty() &&
            std::ranges::none_of(session.adults, [&](StaffId adult) {
                return lets_lead(week, session, adult);
            }))
            findings.push_back(misplaced(week, "may-lead", session, session.adults.front()));
    }
    return findings;
}

Findings may_assist(const Week& week) {
    Findings findings;
    for (const auto& session : week.sessions())
        for (const auto adult : session.adults)
            if (adult != session.placed.leader && !is_of_staff_only(session) &&
                !lets_assist(week, session, adult))
                findings.push_back(misplaced(week, "may-assist", session, adult));
    return findings;
}

Findings serves_unit(const Week& week) {
    Findings findings;
    for (const auto& session : week.sessions()) {
        if (!session.placed.unit || is_of_staff_only(session))
            continue;
        for (const auto person : everyone_in(session))
            if (!week.school()[person].serves_unit(*session.placed.unit))
                findings.push_back(misplaced(week, "serves-unit", session, person));
    }
    return findings;
}

}  // namespace slimfit::check
