#include "slimfit/workload/load_sheet.hpp"

#include "slimfit/rulebook/limits.hpp"
#include "slimfit/school/day.hpp"
#include "slimfit/workload/adults.hpp"
#include "slimfit/workload/longest_stretch.hpp"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>
#include <utility>

namespace slimfit::workload {

namespace {

using roster::PlacedSession;
using school::StaffId;

constexpr int full_contract = 10'000;

/// The natures of a session that somebody prepares for one group.
bool is_prepared(school::Nature nature) {
    return nature == school::Nature::instruction ||
           nature == school::Nature::extended_instruction || nature == school::Nature::lesson;
}

bool limits_lessons(const school::StaffMember& person) {
    return person.contract > 0 && !person.consents_to_more_lessons &&
           (person.role == school::Role::teacher || person.role == school::Role::subject_teacher);
}

void add_presence(StaffLoad& load, const school::School& school, calendar::IsoWeek week) {
    for (const auto date : school_days_of(school, week)) {
        const auto spans = presence_on(school, load.staff, date);
        load.days_present += spans.empty() ? 0 : 1;
        for (const auto& span : spans)
            load.presence += span.length();
    }
}

void add_session(StaffLoad& load, const school::SessionKind& kind, const PlacedSession& session) {
    const auto length = session.time.length();
    load.load.of(kind.load) += length;
    if (kind.teaching_time)
        load.lessons += length;
    load.first_session =
        std::min(load.first_session.value_or(session.time.begin), session.time.begin);
    load.last_session = std::max(load.last_session.value_or(session.time.end), session.time.end);
}

void add_sessions(StaffLoad& load, const school::School& school, const roster::Roster& roster) {
    std::map<calendar::Date, std::vector<calendar::TimeSpan>> busy;
    std::set<std::pair<std::optional<school::SubjectId>, roster::RosterGroupId>> prepared;
    for (const auto& session : roster.sessions) {
        // All pupils are elsewhere: nobody has work there.
        if (session.the_rest && session.head_count == 0)
            continue;
        const auto& kind = school[session.kind];
        const bool takes_part = is_in(session, load.staff);
        if (takes_part)
            add_session(load, kind, session);
        if (takes_part || session.responsible == load.staff)
            busy[session.date].push_back(session.time);
        if (session.leader == load.staff && session.purpose == roster::Purpose::offer &&
            is_prepared(kind.nature))
            for (const auto group : session.groups)
                prepared.emplace(session.subject, group);
    }
    load.preparations = static_cast<int>(prepared.size());
    for (auto& [date, spans] : busy)
        load.longest_stretch = std::max(load.longest_stretch, longest_stretch(std::move(spans)));
}

void add_breaks(StaffLoad& load, const roster::Roster& roster) {
    for (const auto& pause : roster.breaks)
        if (pause.staff == load.staff)
            load.breaks += pause.time.length();
}

void add_contract(StaffLoad& load, const school::School& school, const rulebook::Limits& limits) {
    const auto& person = school[load.staff];
    if (person.contract <= 0)
        return;
    const auto contract_minutes = limits.weekly_contract.count() * person.contract;
    load.contract_per_mille =
        static_cast<int>(load.load.total().count() * 1000 * full_contract / contract_minutes);
    const auto weeks_in_tenths = school.year.school_weeks_in_tenths();
    if (limits_lessons(person) && weeks_in_tenths > 0)
        load.lessons_at_most = Minutes{
            limits.yearly_lessons.count() * person.contract * 10 /
            (std::int64_t{full_contract} * weeks_in_tenths)};
}

bool is_beyond(const FairShare& share, int tolerance_percent) {
    return std::abs(share.deviation.count()) * 100 > share.target.count() * tolerance_percent;
}

void share_fairly(LoadSheet& sheet, const school::School& school, calendar::IsoWeek week) {
    std::vector<StaffLoad*> sharing;
    std::vector<PersonalLoad> loads;
    for (auto& load : sheet.staff) {
        const auto part = part_of_load(school, load.staff, week);
        if (part == 0)
            continue;
        sharing.push_back(&load);
        loads.push_back({load.load.total(), part});
    }
    const auto shares = fair_shares(loads);
    for (std::size_t row = 0; row < sharing.size(); ++row) {
        sharing[row]->fair_share = shares[row];
        sharing[row]->beyond_tolerance =
            is_beyond(shares[row], school.settings.load_tolerance_percent);
    }
    sheet.fairness = fairness_of(loads);
}

}  // namespace

LoadSheet load_sheet(const school::School& school, const roster::Roster& roster) {
    const auto limits = rulebook::limits_on(roster.week.monday());
    LoadSheet sheet;
    for (std::uint32_t row = 0; row < school.staff.size(); ++row) {
        StaffLoad load{.staff = StaffId{row}};
        add_presence(load, school, roster.week);
        add_sessions(load, school, roster);
        add_breaks(load, roster);
        add_contract(load, school, limits);
        if (load.days_present > 0 || load.first_session)
            sheet.staff.push_back(load);
    }
    share_fairly(sheet, school, roster.week);
    return sheet;
}

}  // namespace slimfit::workload
