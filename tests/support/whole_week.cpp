#include "support/whole_week.hpp"

#include <algorithm>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

namespace slimfit::support {

namespace {

using calendar::Date;
using roster::GroupKind;
using roster::PlacedSession;
using roster::Purpose;
using roster::RosterGroupId;

constexpr school::UnitId unit{0};
constexpr school::SubjectId rekenen{0};

template <class Rows>
std::uint32_t row_of(const Rows& rows, std::string_view code) {
    const auto found = std::ranges::find(rows, code, [](const auto& row) { return row.code; });
    if (found == rows.end())
        throw std::invalid_argument{"the whole week has no " + std::string{code}};
    return static_cast<std::uint32_t>(found - rows.begin());
}

std::vector<school::PupilId> pupils_that(const school::School& school, const auto& belong) {
    std::vector<school::PupilId> ids;
    for (std::uint32_t row = 0; row < school.pupils.size(); ++row)
        if (belong(school.pupils[row]))
            ids.emplace_back(row);
    return ids;
}

std::vector<roster::RosterGroup> groups(const school::School& school) {
    const auto of_base_group = [&](std::uint32_t row) {
        return pupils_that(school, [&](const school::Pupil& pupil) {
            return pupil.base_group == school::BaseGroupId{row};
        });
    };
    const auto on_level = [&](int value) {
        return pupils_that(school, [&](const school::Pupil& pupil) {
            return pupil.levels.front().value == value;
        });
    };
    const auto in_plusklas =
        pupils_that(school, [](const school::Pupil& pupil) { return pupil.has_tag("plusklas"); });
    return {
        {.code = "A",
         .kind = GroupKind::base_group,
         .unit = unit,
         .base_group = school::BaseGroupId{0},
         .pupils = of_base_group(0)},
        {.code = "B",
         .kind = GroupKind::base_group,
         .unit = unit,
         .base_group = school::BaseGroupId{1},
         .pupils = of_base_group(1)},
        {.code = "U-rekenen-1",
         .kind = GroupKind::level_group,
         .unit = unit,
         .subject = rekenen,
         .rank = 1,
         .pupils = on_level(0)},
        {.code = "U-rekenen-2",
         .kind = GroupKind::level_group,
         .unit = unit,
         .subject = rekenen,
         .rank = 2,
         .pupils = on_level(1)},
        {.code = "U-plusklas", .kind = GroupKind::pull_out, .unit = unit, .pupils = in_plusklas}};
}

/// Puts sessions in the roster of a week.
class Sessions {
public:
    explicit Sessions(WholeWeek& week) : week_{week} {}

    /// A block of a day, for both base groups together or for one.
    PlacedSession& block(
        Date date, const std::string& code, std::string_view leader, std::string_view group = {}
    ) {
        const auto& block = block_of(date, code);
        const std::string day = date == monday() ? "mon" : "tue";
        const std::string suffix = group.empty() ? "" : '.' + std::string{group};
        PlacedSession session{
            .code = "U." + day + '.' + code + suffix,
            .purpose = Purpose::block,
            .target = code,
            .date = date,
            .time = block.time,
            .kind = block.kind,
            .subject = block.subject,
            .unit = unit,
            .the_rest = block.shape == school::BlockShape::the_rest,
            .leader = week_.staff(leader)};
        session.groups = group.empty() ? std::vector{week_.group("A"), week_.group("B")}
                                       : std::vector{week_.group(group)};
        session.zone = block.zones.empty() ? home_of(group) : block.zones.front();
        return add(session);
    }

    /// One session of an offer, in the time of a block.
    PlacedSession& offer(
        const std::string& code,
        Date date,
        const std::string& block,
        std::string_view group,
        std::string_view leader
    ) {
        const auto& offer = week_.offer(code);
        const auto number = std::to_string(++numbers_[code + std::string{group}]);
        return add(
            {.code = code + '.' + std::string{group} + '.' + number,
             .purpose = Purpose::offer,
             .target = code,
             .date = date,
             .time = block_of(date, block).time,
             .kind = offer.kind,
             .subject = offer.subject,
             .unit = unit,
             .groups = {week_.group(group)},
             .zone = offer.zones.front(),
             .leader = week_.staff(leader)}
        );
    }

    PlacedSession& add(PlacedSession session) {
        week_.roster.sessions.push_back(std::move(session));
        return week_.roster.sessions.back();
    }

private:
    [[nodiscard]] const school::Block& block_of(Date date, const std::string& code) const {
        const auto& rhythm = week_.school.units[0].rhythm[date == monday() ? 0 : 1];
        return rhythm[row_of(rhythm, code)];
    }

    [[nodiscard]] school::ZoneId home_of(std::string_view group) const {
        return week_.school.base_groups[row_of(week_.school.base_groups, group)].home;
    }

    WholeWeek& week_;
    std::map<std::string, int> numbers_;
};

void add_morning(const WholeWeek& week, Date date, Sessions& sessions) {
    sessions.block(date, "opening", "anna", "A");
    sessions.block(date, "opening", "bert", "B");
    sessions.offer("rekenen-instructie", date, "kern-1", "U-rekenen-1", "anna");
    sessions.block(date, "kern-1", "bert").assistants = {week.staff("chris")};
    sessions.offer("rekenen-instructie", date, "kern-2", "U-rekenen-2", "bert").zone =
        week.zone("lokaal-b");
    sessions.block(date, "kern-2", "anna").assistants = {week.staff("chris")};
    sessions.block(date, "eten", "anna", "A");
    sessions.block(date, "eten", "bert", "B");
}

void add_afternoon(const WholeWeek& week, Date date, Sessions& sessions) {
    sessions.block(date, "spelen", "chris").assistants = {week.staff("evi")};
    sessions.offer("gym", date, "middag-1", "A", "dora");
    sessions.block(date, "middag-1", "bert");
    sessions.offer("gym", date, "middag-2", "B", "dora");
    sessions.block(date, "middag-2", "anna").assistants = {week.staff("chris")};
    sessions.block(date, "afsluiting", "anna", "A");
    sessions.block(date, "afsluiting", "bert", "B");
}

}  // namespace

school::StaffId WholeWeek::staff(std::string_view code) const {
    return school::StaffId{row_of(school.staff, code)};
}

school::ZoneId WholeWeek::zone(std::string_view code) const {
    return school::ZoneId{row_of(school.zones, code)};
}

school::SessionKindId WholeWeek::kind(std::string_view code) const {
    return school::SessionKindId{row_of(school.kinds, code)};
}

school::SubjectId WholeWeek::subject(std::string_view code) const {
    return school::SubjectId{row_of(school.subjects, code)};
}

RosterGroupId WholeWeek::group(std::string_view code) const {
    return RosterGroupId{row_of(roster.groups, code)};
}

school::StaffMember& WholeWeek::person(std::string_view code) {
    return school.staff[row_of(school.staff, code)];
}

school::SessionKind& WholeWeek::kind_of(std::string_view code) {
    return school.kinds[row_of(school.kinds, code)];
}

school::Offer& WholeWeek::offer(std::string_view code) {
    return school.offers[row_of(school.offers, code)];
}

PlacedSession& WholeWeek::session(std::string_view code) {
    return roster.sessions[row_of(roster.sessions, code)];
}

void WholeWeek::remove(std::string_view code) {
    roster.sessions.erase(roster.sessions.begin() + row_of(roster.sessions, code));
}

WholeWeek whole_week() {
    WholeWeek week{.school = whole_week_school(), .roster = {}};
    week.roster.school = week.school.code;
    week.roster.week = calendar::IsoWeek::of(monday());
    week.roster.groups = groups(week.school);

    Sessions sessions{week};
    for (const auto date : {monday(), tuesday()}) {
        add_morning(week, date, sessions);
        add_afternoon(week, date, sessions);
    }
    sessions.offer("plusklas", monday(), "kern-1", "U-plusklas", "greet");
    sessions.offer("rekenen-verlengd", tuesday(), "kern-2", "U-rekenen-1", "finn").responsible =
        week.staff("anna");
    sessions.add(
        {.code = "overleg.1",
         .purpose = Purpose::staff_session,
         .target = "overleg",
         .date = monday(),
         .time = from_until("13:30", "14:00"),
         .kind = week.kind("overleg"),
         .leader = week.staff("anna"),
         .assistants = {week.staff("bert")}}
    );
    return week;
}

Date monday() {
    return Date::parse("2026-11-23").value();
}

Date tuesday() {
    return monday().plus_days(1);
}

calendar::TimeSpan from_until(std::string_view begin, std::string_view end) {
    return {calendar::ClockTime::parse(begin).value(), calendar::ClockTime::parse(end).value()};
}

}  // namespace slimfit::support
