#include "slimfit/check/zones.hpp"

#include "slimfit/check/words.hpp"
#include "slimfit/school/day.hpp"

#include <algorithm>

namespace slimfit::check {

namespace {

using school::ZoneId;

std::vector<const Session*> sessions_in(const Week& week, ZoneId zone, Date date) {
    std::vector<const Session*> sessions;
    for (const auto* session : week.sessions_on(date))
        if (session->placed.zone == zone)
            sessions.push_back(session);
    return sessions;
}

template <class Visit>
void for_each_zone_and_day(const Week& week, const Visit& visit) {
    for (const auto zone : ids_of<ZoneId>(week.school().zones))
        for (const auto date : week.days())
            visit(zone, sessions_in(week, zone, date));
}

std::string words_for(const school::Zone& zone) {
    return zone.name.empty() ? zone.code : zone.name;
}

Finding in_zone(
    const Week& week,
    std::string_view rule,
    ZoneId zone,
    TimeSpan time,
    const std::vector<const Session*>& sessions
) {
    Finding finding{.rule = &rulebook::rule(rule), .date = sessions.front()->date(), .time = time};
    finding.facts.emplace_back("zone", words_for(week.school()[zone]));
    name_sessions(week, sessions, finding);
    return finding;
}

void judge_capacity(
    const Week& week, ZoneId zone, const std::vector<const Session*>& sessions, Findings& findings
) {
    std::vector<TimeSpan> times;
    for (const auto* session : sessions)
        times.push_back(session->time());
    if (times.empty())
        return;
    const auto end = std::ranges::max(times, {}, &TimeSpan::end).end;
    const auto capacity = week.school()[zone].capacity;
    for (const auto& slice : slices({std::ranges::min(times).begin, end}, times)) {
        std::vector<const Session*> at_once;
        std::int64_t heads = 0;
        for (const auto* session : sessions)
            if (session->time().contains(slice)) {
                at_once.push_back(session);
                heads += session->heads();
            }
        if (heads <= capacity)
            continue;
        auto finding = in_zone(week, "zone-capacity", zone, slice, at_once);
        finding.measured = heads;
        finding.allowed = capacity;
        finding.cost = heads - capacity;
        findings.push_back(std::move(finding));
    }
}

}  // namespace

Findings zone_twice(const Week& week) {
    Findings findings;
    for_each_zone_and_day(week, [&](ZoneId zone, const std::vector<const Session*>& sessions) {
        if (week.school()[zone].shared)
            return;
        for (std::size_t one = 0; one < sessions.size(); ++one)
            for (std::size_t other = one + 1; other < sessions.size(); ++other)
                if (const auto time = common(sessions[one]->time(), sessions[other]->time()))
                    findings.push_back(
                        in_zone(week, "zone-twice", zone, *time, {sessions[one], sessions[other]})
                    );
    });
    return findings;
}

Findings zone_capacity(const Week& week) {
    Findings findings;
    for_each_zone_and_day(week, [&](ZoneId zone, const std::vector<const Session*>& sessions) {
        judge_capacity(week, zone, sessions, findings);
    });
    return findings;
}

Findings zone_closed(const Week& week) {
    Findings findings;
    for (const auto& session : week.sessions()) {
        if (!session.placed.zone)
            continue;
        const auto zone = *session.placed.zone;
        const auto closed = school::closed_on(week.school(), zone, session.date());
        if (std::ranges::any_of(closed, [&](TimeSpan span) {
                return span.overlaps(session.time());
            })) {
            auto finding = about(week, "zone-closed", session);
            finding.facts.emplace_back("zone", words_for(week.school()[zone]));
            findings.push_back(std::move(finding));
        }
    }
    return findings;
}

}  // namespace slimfit::check
