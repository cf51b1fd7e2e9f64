#include "slimfit/show/day_tables.hpp"
#include "slimfit/show/entry_line.hpp"
#include "slimfit/show/session_words.hpp"
#include "slimfit/show/words.hpp"
#include "slimfit/workload/adults.hpp"

#include <algorithm>

namespace slimfit::show {

namespace {

using roster::PlacedSession;

/// The time stands in the first row of a round.
Cell time_in(const TextTable& table, const Round& round) {
    const auto time = clock_times(round.time);
    for (auto row = table.rows.rbegin(); row != table.rows.rend(); ++row)
        if (const auto& first = row->front(); !first.empty())
            return first.front().text == time ? Cell{} : cell(time, Ink::bold);
    return cell(time, Ink::bold);
}

std::string pupils_of(const Entry& entry) {
    return entry.pupils > 0 ? std::to_string(entry.pupils) : "";
}

Text part_beside_leader(const Shown& shown, const PlacedSession& session) {
    if (shown.school[session.kind].nature == school::Nature::unit_leading)
        return {"leidt de unit", "leads the unit"};
    switch (session.purpose) {
    case roster::Purpose::staff_session:
        return {"neemt deel", "attends"};
    case roster::Purpose::excursion:
        return {"gaat mee", "goes along"};
    case roster::Purpose::block:
    case roster::Purpose::offer:
    case roster::Purpose::coach_slot:
        break;
    }
    return {"helpt", "assists"};
}

std::string part_played(const Shown& shown, school::StaffId staff, const PlacedSession& session) {
    if (session.leader == staff)
        return shown.word({"leidt", "leads"});
    if (workload::is_in(session, staff))
        return shown.word(part_beside_leader(shown, session));
    return shown.word({"verantwoordelijk", "responsible"});
}

std::string others_in(const Shown& shown, school::StaffId staff, const PlacedSession& session) {
    std::string others;
    for (const auto adult : workload::adults_of(session))
        if (adult != staff)
            others += (others.empty() ? "" : ", ") + shown.school[adult].display_name();
    return others;
}

/// Where she is before what she watches from there.
std::vector<Entry> own_first(const Round& round, school::StaffId staff) {
    auto entries = round.entries;
    std::ranges::stable_partition(entries, [&](const Entry& entry) {
        return workload::is_in(*entry.session, staff);
    });
    return entries;
}

}  // namespace

TextTable staff_day(const Shown& shown, const DayPlan& day, school::StaffId staff) {
    TextTable table{
        .columns = {
            {shown.word({"tijd", "time"})},
            {shown.word({"wat", "what"})},
            {shown.word({"leerlingen", "pupils"}), Align::right},
            {shown.word({"rol", "part"})},
            {shown.word({"met", "with"})},
            {shown.word({"waar", "where"})}}};
    for (const auto& round : day.rounds) {
        for (const auto& entry : own_first(round, staff))
            table.rows.push_back(
                {time_in(table, round),
                 {title_line(shown, entry, round)},
                 cell(pupils_of(entry)),
                 cell(part_played(shown, staff, *entry.session)),
                 cell(others_in(shown, staff, *entry.session)),
                 cell(zone_of(shown, *entry.session))}
            );
        if (round.pause)
            table.rows.push_back(
                {time_in(table, round), cell(shown.word({"Pauze", "Break"}), Ink::cyan)}
            );
    }
    return table;
}

TextTable place_day(const Shown& shown, const DayPlan& day) {
    TextTable table{
        .columns = {
            {shown.word({"tijd", "time"})},
            {shown.word({"wat", "what"})},
            {shown.word({"leerlingen", "pupils"}), Align::right},
            {shown.word({"wie", "who"})},
            {shown.word({"waar", "where"})}}};
    for (const auto& round : day.rounds)
        for (const auto& entry : round.entries)
            table.rows.push_back(
                {time_in(table, round),
                 {title_line(shown, entry, round)},
                 cell(pupils_of(entry)),
                 cell(people_line(shown, *entry.session)),
                 cell(zone_of(shown, *entry.session))}
            );
    return table;
}

}  // namespace slimfit::show
