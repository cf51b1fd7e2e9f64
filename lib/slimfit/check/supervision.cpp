#include "slimfit/check/supervision.hpp"

#include "slimfit/rulebook/limits.hpp"
#include "slimfit/school/day.hpp"

#include <algorithm>

namespace slimfit::check {

namespace {

using school::QualificationKind;

std::int64_t adults_needed(const Week& week, const Session& session) {
    std::int64_t needed = session.kind.adults_at_least;
    if (const auto* block = block_of(week, session))
        needed = std::max<std::int64_t>(needed, block->adults);
    if (const auto ratio = session.kind.pupils_per_adult; ratio > 0)
        needed = std::max<std::int64_t>(needed, (session.heads() + ratio - 1) / ratio);
    return needed;
}

std::int64_t adult_count(const Session& session) {
    return static_cast<std::int64_t>(session.adults.size());
}

/// Whether the session is outdoor time directly before or after eating.
bool is_lunch_play(const Week& week, const Session& session) {
    const auto* block = block_of(week, session);
    if (session.kind.nature != Nature::outdoor || block == nullptr)
        return false;
    const auto& rhythm = week.rhythm(*session.placed.unit, session.date());
    return std::ranges::any_of(rhythm, [&](const school::Block& other) {
        const bool touches =
            other.time.end == block->time.begin || block->time.end == other.time.begin;
        return touches && week.school()[other.kind].nature == Nature::eating;
    });
}

bool is_trained(const school::StaffMember& staff, Date date) {
    return staff.has(QualificationKind::lunch_supervision, date) ||
           school::may_teach(staff, std::nullopt, date);
}

bool may_be_with_children(const school::StaffMember& staff, Date date) {
    return staff.employee || staff.has(QualificationKind::conduct, date);
}

/// About an excursion, which is given and no session of the week.
Finding about(const school::Excursion& excursion, std::string_view rule) {
    static constexpr Text an_excursion{"Het uitje", "The excursion"};
    return {
        .rule = &rulebook::rule(rule),
        .date = excursion.date,
        .time = excursion.time,
        .facts = {{"what", an_excursion}}};
}

std::vector<const school::Excursion*> excursions_of(const Week& week) {
    return school::excursions_in(week.school(), week.roster().week);
}

void expect_adults(
    const Week& week,
    const Session& session,
    std::int64_t measured,
    std::int64_t allowed,
    const Text& whom,
    Findings& findings
) {
    if (measured >= allowed)
        return;
    auto finding = about(week, "lunch-trained", session);
    finding.measured = measured;
    finding.allowed = allowed;
    finding.cost = allowed - measured;
    finding.facts.emplace_back("who", whom);
    findings.push_back(std::move(finding));
}

}  // namespace

Findings unsupervised(const Week& week) {
    Findings findings;
    for (const auto& session : week.sessions()) {
        if (session.heads() == 0 || !session.adults.empty())
            continue;
        auto finding = about(week, "unsupervised", session);
        finding.measured = session.heads();
        findings.push_back(std::move(finding));
    }
    for (const auto* excursion : excursions_of(week)) {
        if (!school::escorts_of(week.school(), *excursion).empty())
            continue;
        auto finding = about(*excursion, "unsupervised");
        finding.measured = school::heads_of(week.school(), *excursion);
        findings.push_back(std::move(finding));
    }
    return findings;
}

Findings enough_adults(const Week& week) {
    Findings findings;
    for (const auto& session : week.sessions()) {
        const auto needed = adults_needed(week, session);
        if (session.heads() == 0 || session.adults.empty() || adult_count(session) >= needed)
            continue;
        auto finding = about(week, "enough-adults", session);
        finding.measured = adult_count(session);
        finding.allowed = needed;
        finding.cost = needed - adult_count(session);
        findings.push_back(std::move(finding));
    }
    for (const auto* excursion : excursions_of(week)) {
        const auto escorts = std::ssize(school::escorts_of(week.school(), *excursion));
        const auto needed = school::adults_needed(week.school(), *excursion);
        if (escorts == 0 || escorts >= needed)
            continue;
        auto finding = about(*excursion, "enough-adults");
        finding.measured = escorts;
        finding.allowed = needed;
        finding.cost = needed - escorts;
        findings.push_back(std::move(finding));
    }
    return findings;
}

Findings employee_present(const Week& week) {
    Findings findings;
    for (const auto& session : week.sessions()) {
        const auto nature = session.kind.nature;
        const bool free_time = nature == Nature::eating || nature == Nature::outdoor;
        const bool employee = std::ranges::any_of(session.adults, [&](StaffId adult) {
            return week.school()[adult].employee;
        });
        if (!free_time || session.heads() == 0 || session.adults.empty() || employee)
            continue;
        auto finding = about(week, "employee-present", session);
        finding.allowed = 1;
        name_people(week, session.adults, finding);
        findings.push_back(std::move(finding));
    }
    return findings;
}

Findings lunch_trained(const Week& week) {
    static constexpr Text trained{"geschoolde toezichthouders", "trained supervisors"};
    static constexpr Text certified{
        "toezichthouders met een VOG", "supervisors with a certificate of conduct"};
    Findings findings;
    for (const auto& session : week.sessions()) {
        if (session.heads() == 0 || session.adults.empty() || !is_lunch_play(week, session))
            continue;
        const auto date = session.date();
        const auto count = [&](const auto& has) {
            return std::ranges::count_if(session.adults, [&](StaffId adult) {
                return has(week.school()[adult], date);
            });
        };
        const auto percent = rulebook::limits_on(date).trained_lunch_percent;
        const auto needed = (adult_count(session) * percent + 99) / 100;
        expect_adults(week, session, count(is_trained), needed, trained, findings);
        const auto all = adult_count(session);
        expect_adults(week, session, count(may_be_with_children), all, certified, findings);
    }
    return findings;
}

}  // namespace slimfit::check
