#include "slimfit/check/soft.hpp"
#include "slimfit/school/day.hpp"

#include <algorithm>

namespace slimfit::check {

namespace {

using school::Wish;

bool wants_free(const Wish& wish, Date date, TimeSpan time) {
    return wish.about == Wish::About::free_time &&
           (!wish.weekday || *wish.weekday == date.weekday()) &&
           (!wish.time || wish.time->overlaps(time));
}

bool breaks_free_time(const Wish& wish, const Session& session) {
    return wants_free(wish, session.date(), session.time());
}

bool is_unwanted_kind(const Wish& wish, const Session& session) {
    return wish.about == Wish::About::less_of_kind && wish.kind == session.placed.kind;
}

bool could_lead(const Week& week, const Session& session, StaffId staff) {
    const auto& person = week.school()[staff];
    const auto& roles = session.kind.may_lead;
    const auto unit = session.placed.unit;
    return std::ranges::find(roles, person.role) != roles.end() &&
           (!unit || person.serves_unit(*unit)) &&
           !school::presence_on(week.school(), staff, session.date()).empty();
}

/// What somebody would rather lead and another leads, on a day on which she is at work.
void judge_wished(const Week& week, const Session& session, StaffId staff, Findings& findings) {
    static constexpr Text do_herself{"zelf", "do"};
    const auto leader = session.placed.leader;
    if (!leader || leader == staff || session.adults.empty())
        return;
    for (const auto& wish : week.school()[staff].wishes) {
        if (wish.about != Wish::About::more_of_kind || wish.kind != session.placed.kind ||
            !could_lead(week, session, staff))
            continue;
        auto finding = about(week, "wish-kind", session);
        name_people(week, {staff}, finding);
        finding.cost = wish.weight;
        finding.facts.emplace_back("wish", do_herself);
        findings.push_back(std::move(finding));
    }
}

Findings against_wishes(const Week& week, std::string_view rule, const auto& goes_against) {
    Findings findings;
    for (const auto& session : week.sessions())
        for (const auto adult : session.adults)
            for (const auto& wish : week.school()[adult].wishes) {
                if (!goes_against(wish, session))
                    continue;
                auto finding = about(week, rule, session);
                name_people(week, {adult}, finding);
                finding.cost = wish.weight;
                findings.push_back(std::move(finding));
            }
    return findings;
}

/// An excursion is given; who escorts one is not free all the same.
void judge_escorts(const Week& week, const school::Excursion& excursion, Findings& findings) {
    static constexpr Text an_excursion{"een uitje", "an excursion"};
    for (const auto escort : school::escorts_of(week.school(), excursion))
        for (const auto& wish : week.school()[escort].wishes)
            if (wants_free(wish, excursion.date, excursion.time)) {
                auto finding = about(week, "wish-free-time", escort, excursion.date);
                finding.time = excursion.time;
                finding.cost = wish.weight;
                finding.facts.emplace_back("what", an_excursion);
                findings.push_back(std::move(finding));
            }
}

}  // namespace

Findings wish_free_time(const Week& week) {
    auto findings = against_wishes(week, "wish-free-time", breaks_free_time);
    for (const auto* excursion : school::excursions_in(week.school(), week.roster().week))
        judge_escorts(week, *excursion, findings);
    return findings;
}

Findings wish_kind(const Week& week) {
    static constexpr Text not_do{"niet", "not do"};
    auto findings = against_wishes(week, "wish-kind", is_unwanted_kind);
    for (auto& finding : findings)
        finding.facts.emplace_back("wish", not_do);
    for (const auto& session : week.sessions())
        for (const auto staff : ids_of<StaffId>(week.school().staff))
            judge_wished(week, session, staff, findings);
    return findings;
}

}  // namespace slimfit::check
