#include "slimfit/planning/lost_lock_words.hpp"

#include "slimfit/calendar/words.hpp"
#include "slimfit/planning/cause_words.hpp"
#include "slimfit/planning/titles.hpp"

#include <algorithm>

namespace slimfit::planning {

namespace {

using school::School;

/// The kind of the block; its code when the unit has no such block.
Message title_of_block(const School& school, const school::Lock& lock) {
    for (const auto& rhythm : school[*lock.unit].rhythm) {
        const auto block = std::ranges::find(rhythm, lock.target, &school::Block::code);
        if (block != rhythm.end())
            return school[block->kind].name;
    }
    return {lock.target, lock.target};
}

/// "Unitoverleg Bovenbouw", "Gym MB1", "Dagopening BB".
Message name_of(const School& school, const school::Lock& lock) {
    if (const auto* session = staff_session_called(school, lock.target))
        return title_of(*session);
    const auto unit = unit_of(lock, school);
    if (!unit)
        return {lock.target, lock.target};
    const auto* offer = offer_called(school, lock.target);
    auto name = offer == nullptr ? title_of_block(school, lock) : title_of(school, *offer);
    const auto& who = lock.group.empty() ? school[*unit].code : lock.group;
    for (auto* text : {&name.dutch, &name.english})
        *text += ' ' + who;
    return name;
}

std::vector<school::ZoneId> zones_of(const School& school, const school::Lock& lock) {
    if (lock.zone)
        return {*lock.zone};
    const auto* offer = offer_called(school, lock.target);
    return offer == nullptr ? std::vector<school::ZoneId>{} : offer->zones;
}

const Text& text_of(const LostLock& lost, const School& school, calendar::IsoWeek week) {
    static constexpr Text no_school{
        "{what} staat vast op {day}: die dag is er geen school",
        "{what} is locked to {day}: there is no school that day"};
    static constexpr Text no_leader{
        "{what} staat op {day} vast met {leader}: die is dan weg; alleen de tijd blijft vast",
        "{what} is locked to {day} with {leader}: away then; only the time stays locked"};
    static constexpr Text no_room{
        "{what} staat vast op {day}: dat kan deze week niet{why}",
        "{what} is locked to {day}: that cannot be this week{why}"};
    if (!school.year.is_school_day(week.day(lost.lock->weekday)))
        return no_school;
    return lost.effect == LockEffect::without_its_leader ? no_leader : no_room;
}

}  // namespace

std::optional<school::UnitId> unit_of(const school::Lock& lock, const School& school) {
    const auto* offer = offer_called(school, lock.target);
    return offer == nullptr ? lock.unit : std::optional{offer->unit};
}

Message words_of(const LostLock& lost, const School& school, calendar::IsoWeek week) {
    const auto& lock = *lost.lock;
    auto why = words_of(
        lost.causes, school, week, {.zones = zones_of(school, lock), .unit = unit_of(lock, school)}
    );
    if (!why.dutch.empty())
        why = {" (" + why.dutch + ')', " (" + why.english + ')'};
    return filled(
        text_of(lost, school, week),
        {{"what", name_of(school, lock)},
         {"day", calendar::name_of(lock.weekday)},
         {"leader", lock.leader ? school[*lock.leader].display_name() : std::string{}},
         {"why", why}}
    );
}

}  // namespace slimfit::planning
