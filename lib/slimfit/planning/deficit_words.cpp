#include "slimfit/planning/deficit_words.hpp"

#include "slimfit/calendar/words.hpp"

#include <algorithm>
#include <optional>
#include <set>

namespace slimfit::planning {

using staffing::Deficit;
using staffing::Provider;

namespace {

std::string name_of_staff_session(const Draft& draft, const std::string& code) {
    const auto& sessions = draft.school.staff_sessions;
    const auto found = std::ranges::find(sessions, code, &school::StaffSession::code);
    return found == sessions.end() ? std::string{} : found->name;
}

}  // namespace

Message name_of_demand(const Draft& draft, const Demand& demand) {
    if (demand.kind == DemandKind::person_break) {
        const auto& name = draft.school[demand.attendees.front()].display_name();
        return {"pauze van " + name, "break of " + name};
    }
    if (demand.kind == DemandKind::staff_session)
        if (const auto name = name_of_staff_session(draft, demand.target); !name.empty())
            return {name, name};
    auto words =
        demand.session ? draft.kind_of(demand).name : Message{demand.target, demand.target};
    if (words.dutch.empty())
        words = {demand.target, demand.target};
    if (demand.groups.size() == 1) {
        words.dutch += ' ' + draft.groups[demand.groups.front()].code;
        words.english += ' ' + draft.groups[demand.groups.front()].code;
    } else if (demand.unit) {
        words.dutch += ' ' + draft.school[*demand.unit].code;
        words.english += ' ' + draft.school[*demand.unit].code;
    }
    return words;
}

namespace {

std::string name_of_provider(const Draft& draft, Provider kind, staffing::ProviderRow row) {
    switch (kind) {
    case Provider::person:
        return draft.school.staff[row].display_name();
    case Provider::group:
        return draft.groups[row].code;
    case Provider::course:
        return draft.demands[draft.instance.courses[row].events.front().value()].target;
    case Provider::zone:
        break;
    }
    return name_of_zone(draft, school::ZoneId{row});
}

}  // namespace

std::string name_of_zone(const Draft& draft, school::ZoneId id) {
    const auto& zone = draft.school[id];
    return zone.name.empty() ? zone.code : zone.name;
}

namespace {

/// In order, each once; what touches or overlaps is one.
std::vector<Moment> joined(std::vector<Moment> moments) {
    std::ranges::sort(moments);
    std::vector<Moment> joined;
    for (const auto& moment : moments)
        if (!joined.empty() && joined.back().date == moment.date &&
            moment.time.begin <= joined.back().time.end)
            joined.back().time.end = std::max(joined.back().time.end, moment.time.end);
        else
            joined.push_back(moment);
    return joined;
}

}  // namespace

Message names_of_moments(const std::vector<Moment>& moments) {
    Listing days;
    std::optional<calendar::Date> date;
    Message words;
    for (const auto& moment : joined(moments)) {
        const auto time = moment.time.begin.to_string() + "-" + moment.time.end.to_string();
        if (date == moment.date) {
            words.dutch += " en " + time;
            words.english += " and " + time;
            continue;
        }
        if (date)
            days.add(words);
        date = moment.date;
        const auto& day = calendar::name_of(moment.date.weekday());
        words = {std::string{day.dutch} + ' ' + time, std::string{day.english} + ' ' + time};
    }
    if (date)
        days.add(words);
    return days.words();
}

Message words_of_absent(const Draft& draft, const std::vector<school::StaffId>& absent) {
    static constexpr Text text{" {who} {count|is|zijn} afwezig.", " {who} {count|is|are} absent."};
    if (absent.empty())
        return {};
    Listing listing;
    for (const auto staff : absent) {
        const auto name = draft.school[staff].display_name();
        listing.add({name, name});
    }
    return filled(text, {{"who", listing.words()}, {"count", std::ssize(absent)}});
}

bool is_of_meetings(const Draft& draft, const Deficit& deficit) {
    return std::ranges::all_of(deficit.claims, [&](const staffing::Claim& claim) {
        return draft.demands[claim.event.value()].kind == DemandKind::staff_session;
    });
}

std::vector<Message> names_of_claims(const Draft& draft, const Deficit& deficit) {
    std::vector<Message> names;
    std::set<timetable::EventId> named;
    for (const auto& claim : deficit.claims) {
        if (!named.insert(claim.event).second)
            continue;
        const auto& demand = draft.demands[claim.event.value()];
        auto words = name_of_demand(draft, demand);
        if (demand.locked) {
            words.dutch += " (vastgezet)";
            words.english += " (locked)";
        }
        names.push_back(std::move(words));
    }
    return names;
}

Listing claims_of(const Draft& draft, const Deficit& deficit) {
    Listing listing;
    for (auto& name : names_of_claims(draft, deficit))
        listing.add(std::move(name));
    return listing;
}

Listing providers_of(const Draft& draft, const Deficit& deficit) {
    Listing listing;
    for (const auto& provision : deficit.providers) {
        const auto name = name_of_provider(draft, deficit.kind, provision.provider);
        listing.add({name, name});
    }
    return listing;
}

}  // namespace slimfit::planning
