#include "slimfit/school/anonymised.hpp"

#include "slimfit/school/group_code.hpp"

#include <algorithm>
#include <map>

namespace slimfit::school {

namespace {

/// From what something was called to what it is called now.
using NewWords = std::map<std::string, std::string>;

template <class Entity>
NewWords recode(std::vector<Entity>& entities, const std::string& prefix) {
    NewWords codes;
    for (std::size_t row = 0; row < entities.size(); ++row) {
        auto number = std::to_string(row + 1);
        constexpr std::size_t digits = 3;
        number.insert(0, digits - std::min(digits, number.size()), '0');
        codes[entities[row].code] = prefix + number;
        entities[row].code = prefix + number;
    }
    return codes;
}

void replace(std::string& word, const NewWords& words) {
    if (const auto found = words.find(word); found != words.end())
        word = found->second;
}

NewWords words_for_tags(const School& school) {
    NewWords words;
    const auto add = [&](const std::string& tag) {
        if (!tag.empty() && !words.contains(tag))
            words[tag] = "label-" + std::to_string(words.size() + 1);
    };
    for (const auto& pupil : school.pupils)
        for (const auto& tag : pupil.tags)
            add(tag);
    for (const auto& offer : school.offers)
        add(offer.audience.tag);
    return words;
}

/// Codes of pull-out groups hold the tag.
void rename_tags(School& school, NewWords& group_codes) {
    const auto words = words_for_tags(school);
    for (auto& pupil : school.pupils)
        for (auto& tag : pupil.tags)
            replace(tag, words);
    for (auto& offer : school.offers) {
        if (offer.audience.kind != Audience::Kind::tagged)
            continue;
        const auto before = pull_out_code(school, offer);
        replace(offer.audience.tag, words);
        group_codes[before] = pull_out_code(school, offer);
    }
}

void forget_people(School& school) {
    recode(school.pupils, "L");
    for (auto& pupil : school.pupils) {
        pupil.name.clear();
        pupil.marks = {};
        for (auto& measurement : pupil.measurements)
            measurement.test.clear();
    }
    recode(school.staff, "M");
    for (auto& member : school.staff) {
        member.name.clear();
        member.marks = {};
    }
}

void forget_places(School& school) {
    recode(school.zones, "Z");
    NewWords buildings;
    for (auto& zone : school.zones) {
        zone.name = zone.code;
        if (zone.building.empty())
            continue;
        const auto number = std::to_string(buildings.size() + 1);
        zone.building = buildings.try_emplace(zone.building, "gebouw-" + number).first->second;
    }
}

void forget_days(School& school) {
    const auto& year = school.year;
    const auto known = calendar::state_holidays(year.region, year.days);
    for (auto& period : school.year.free_periods)
        if (std::ranges::find(known, period) == known.end())
            period.name = "vrij";
}

void forget_groups(School& school) {
    auto group_codes = recode(school.base_groups, "G");
    for (auto& group : school.base_groups)
        group.name = group.code;
    for (auto& unit : school.units)
        unit.name = unit.code;
    rename_tags(school, group_codes);
    const auto sessions = recode(school.staff_sessions, "overleg-");
    for (auto& session : school.staff_sessions)
        session.name = session.code;
    for (auto& lock : school.locks) {
        replace(lock.group, group_codes);
        replace(lock.target, sessions);
    }
}

}  // namespace

School anonymised(School school) {
    school.code = "school";
    school.name = "School";
    forget_people(school);
    forget_places(school);
    forget_days(school);
    forget_groups(school);
    school.administration = {
        .level_meanings = std::move(school.administration.level_meanings),
        .need_defaults = std::move(school.administration.need_defaults)};
    return school;
}

}  // namespace slimfit::school
