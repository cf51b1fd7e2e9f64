#include "support/small_week.hpp"

#include <algorithm>
#include <stdexcept>
#include <string>
#include <vector>

namespace slimfit::support {

namespace {

using roster::GroupKind;
using roster::PlacedSession;
using roster::Purpose;
using roster::RosterGroupId;

const school::UnitId unit{0};
const school::SubjectId rekenen{0};
const RosterGroupId north{0};
const RosterGroupId south{1};
const RosterGroupId level_1{2};
const RosterGroupId level_2{3};

template <class Rows>
std::uint32_t row_of(const Rows& rows, std::string_view code) {
    const auto found = std::ranges::find(rows, code, [](const auto& row) { return row.code; });
    if (found == rows.end())
        throw std::invalid_argument{"the small week has no " + std::string{code}};
    return static_cast<std::uint32_t>(found - rows.begin());
}

std::vector<school::PupilId> pupils_of(std::initializer_list<std::uint32_t> rows) {
    std::vector<school::PupilId> ids;
    for (const auto row : rows)
        ids.emplace_back(row);
    return ids;
}

std::vector<roster::RosterGroup> groups() {
    return {
        {.code = "N",
         .kind = GroupKind::base_group,
         .unit = unit,
         .base_group = school::BaseGroupId{0},
         .pupils = pupils_of({0, 1, 2, 3})},
        {.code = "Z",
         .kind = GroupKind::base_group,
         .unit = unit,
         .base_group = school::BaseGroupId{1},
         .pupils = pupils_of({4, 5, 6})},
        {.code = "BB-rekenen-1",
         .kind = GroupKind::level_group,
         .unit = unit,
         .subject = rekenen,
         .rank = 1,
         .pupils = pupils_of({0, 1, 4})},
        {.code = "BB-rekenen-2",
         .kind = GroupKind::level_group,
         .unit = unit,
         .subject = rekenen,
         .rank = 2,
         .pupils = pupils_of({2, 3, 5, 6})}};
}

using Sessions = std::vector<PlacedSession>;

Sessions opening(const SmallWeek& week) {
    PlacedSession of_north{
        .code = "BB.mon.opening.N",
        .target = "opening",
        .time = span("08:30", "08:40"),
        .kind = week.kind("opening"),
        .groups = {north},
        .head_count = 4,
        .zone = week.zone("L1"),
        .leader = week.staff("S1")};
    auto of_south = of_north;
    of_south.code = "BB.mon.opening.Z";
    of_south.groups = {south};
    of_south.head_count = 3;
    of_south.zone = week.zone("L2");
    of_south.leader = week.staff("S2");
    return {of_north, of_south};
}

/// The work square during a round of rekenen.
PlacedSession square(const SmallWeek& week, const std::string& round, calendar::TimeSpan time) {
    return {
        .code = "BB.mon." + round,
        .target = round,
        .time = time,
        .kind = week.kind("leerplein"),
        .subject = rekenen,
        .groups = {north, south},
        .the_rest = true,
        .zone = week.zone("LP")};
}

Sessions first_round(const SmallWeek& week) {
    const auto time = span("08:40", "09:10");
    auto rest = square(week, "ronde1", time);
    rest.head_count = 4;
    rest.leader = week.staff("S2");
    rest.assistants = {week.staff("S4")};
    return {
        rest,
        {.code = "BB.mon.ronde1.coach.1",
         .purpose = Purpose::coach_slot,
         .target = "ronde1",
         .time = time,
         .kind = week.kind("gesprek"),
         .leader = week.staff("S3")},
        {.code = "rek.BB-rekenen-1.1",
         .purpose = Purpose::offer,
         .target = "rek",
         .time = time,
         .kind = week.kind("instructie"),
         .subject = rekenen,
         .groups = {level_1},
         .head_count = 3,
         .zone = week.zone("L1"),
         .leader = week.staff("S1")}};
}

Sessions second_round(const SmallWeek& week) {
    const auto time = span("09:10", "09:40");
    auto rest = square(week, "ronde2", time);
    rest.leader = week.staff("S1");
    return {
        rest,
        {.code = "rek.BB-rekenen-2.1",
         .purpose = Purpose::offer,
         .target = "rek",
         .time = time,
         .kind = week.kind("instructie"),
         .subject = rekenen,
         .groups = {level_2},
         .head_count = 4,
         .zone = week.zone("L2"),
         .leader = week.staff("S2"),
         .assistants = {week.staff("S5")}},
        {.code = "rekv.BB-rekenen-1.1",
         .purpose = Purpose::offer,
         .target = "rekv",
         .time = time,
         .kind = week.kind("verlengd"),
         .subject = rekenen,
         .groups = {level_1},
         .head_count = 3,
         .zone = week.zone("LP"),
         .leader = week.staff("S4"),
         .responsible = week.staff("S1")}};
}

Sessions rest_of_the_day(const SmallWeek& week) {
    return {
        {.code = "BB.mon.buiten",
         .target = "buiten",
         .time = span("09:40", "09:55"),
         .kind = week.kind("buiten"),
         .groups = {north, south},
         .head_count = 7,
         .zone = week.zone("PL"),
         .leader = week.staff("S4"),
         .assistants = {week.staff("S6")}},
        {.code = "overleg.1",
         .purpose = Purpose::staff_session,
         .target = "overleg",
         .time = span("14:30", "15:00"),
         .kind = week.kind("overleg"),
         .leader = week.staff("S1"),
         .assistants = {week.staff("S2")}}};
}

}  // namespace

calendar::ClockTime at(std::string_view clock) {
    return calendar::ClockTime::parse(clock).value();
}

calendar::TimeSpan span(std::string_view begin, std::string_view end) {
    return {at(begin), at(end)};
}

school::StaffId SmallWeek::staff(std::string_view code) const {
    return school::StaffId{row_of(school.staff, code)};
}

school::ZoneId SmallWeek::zone(std::string_view code) const {
    return school::ZoneId{row_of(school.zones, code)};
}

school::SessionKindId SmallWeek::kind(std::string_view code) const {
    return school::SessionKindId{row_of(school.kinds, code)};
}

roster::PlacedSession& SmallWeek::session(std::string_view code) {
    return roster.sessions[row_of(roster.sessions, code)];
}

SmallWeek small_week() {
    SmallWeek week{
        small_school(),
        {.school = "klein", .week = calendar::IsoWeek{2026, 48}, .groups = groups()}};
    const auto monday = week.roster.week.monday();
    for (const auto& part :
         {opening(week), first_round(week), second_round(week), rest_of_the_day(week)})
        for (auto session : part) {
            session.date = monday;
            if (session.purpose != Purpose::staff_session)
                session.unit = unit;
            week.roster.sessions.push_back(std::move(session));
        }
    week.roster.breaks.push_back({week.staff("S4"), monday, span("10:00", "10:30")});
    return week;
}

}  // namespace slimfit::support
