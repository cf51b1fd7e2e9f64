#include "slimfit/planning/deficit_words.hpp"

#include "slimfit/calendar/words.hpp"

#include <algorithm>

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

Message names_of_moments(std::vector<Moment> moments) {
    std::ranges::sort(moments);
    const auto twice = std::ranges::unique(moments);
    moments.erase(twice.begin(), twice.end());
    Listing days;
    for (auto next = moments.begin(); next != moments.end();) {
        const auto& day = calendar::name_of(next->date.weekday());
        Message words{std::string{day.dutch}, std::string{day.english}};
        const auto date = next->date;
        for (auto first = next; next != moments.end() && next->date == date; ++next) {
            const auto time = next->time.begin.to_string() + "-" + next->time.end.to_string();
            words.dutch += (next == first ? " " : " en ") + time;
            words.english += (next == first ? " " : " and ") + time;
        }
        days.add(std::move(words));
    }
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
    for (const auto& claim : deficit.claims) {
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
