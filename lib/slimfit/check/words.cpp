#include "slimfit/check/words.hpp"

#include "slimfit/calendar/words.hpp"

#include <algorithm>

namespace slimfit::check {

namespace {

constexpr Text this_week{"deze week", "this week"};
constexpr Text nobody{"niemand", "nobody"};
constexpr Text final_and{" en ", " and "};

Message words(const Text& text) {
    return {std::string{text.dutch}, std::string{text.english}};
}

Message& append(Message& message, const Message& more) {
    message.dutch += more.dutch;
    message.english += more.english;
    return message;
}

/// The name that the school file gives to a staff session; empty when it has none of that code.
std::string staff_session_name(const Week& week, const std::string& code) {
    const auto& sessions = week.school().staff_sessions;
    const auto found = std::ranges::find(sessions, code, &school::StaffSession::code);
    return found == sessions.end() ? "" : found->name;
}

}  // namespace

Message name_of(const Week& week, const Session& session) {
    const auto& placed = session.placed;
    if (placed.purpose == roster::Purpose::staff_session)
        if (auto name = staff_session_name(week, placed.target); !name.empty())
            return same(name);

    auto name = session.kind.name;
    const bool is_of_one = placed.groups.size() == 1;
    // The code of a level group names its subject.
    if (placed.subject && !(is_of_one && week.roster()[placed.groups.front()].subject))
        add_subject(week, placed.kind, *placed.subject, name);
    if (is_of_one)
        return append(name, same(' ' + week.roster()[placed.groups.front()].code));
    if (placed.unit)
        append(name, same(' ' + week.school()[*placed.unit].code));
    return name;
}

void add_subject(
    const Week& week, school::SessionKindId kind, school::SubjectId subject, Message& name
) {
    const auto nature = week.school()[kind].nature;
    const auto& words = week.school()[subject].name;
    if (nature == Nature::gym || nature == Nature::pull_out || name == words)
        return;
    append(name, same(" "));
    append(name, words);
}

Message moment_of(const std::optional<Date>& date, const std::optional<TimeSpan>& time) {
    if (!date)
        return words(this_week);
    auto moment = words(calendar::name_of(date->weekday()));
    if (time)
        append(moment, same(' ' + calendar::to_string(*time)));
    return moment;
}

Message listed(const std::vector<Message>& items) {
    Message list;
    for (std::size_t item = 0; item < items.size(); ++item) {
        if (item > 0)
            append(list, item + 1 == items.size() ? words(final_and) : same(", "));
        append(list, items[item]);
    }
    return list;
}

Message names_of(const Week& week, const std::vector<StaffId>& people) {
    if (people.empty())
        return words(nobody);
    std::vector<Message> names;
    names.reserve(people.size());
    for (const auto person : people)
        names.push_back(same(week.school()[person].display_name()));
    return listed(names);
}

Message same(const std::string& words) {
    return {words, words};
}

}  // namespace slimfit::check
