#include "slimfit/check/rhythm.hpp"

#include "slimfit/check/audience.hpp"
#include "slimfit/check/locks.hpp"
#include "slimfit/school/homes.hpp"

#include <algorithm>

namespace slimfit::check {

namespace {

using roster::Purpose;
using school::Block;
using school::BlockShape;

template <class Item>
bool is_among(const std::vector<Item>& items, const Item& item) {
    return std::ranges::find(items, item) != items.end();
}

template <class Item>
bool is_free_or_among(const std::vector<Item>& items, const Item& item) {
    return items.empty() || is_among(items, item);
}

bool has_groups_of(const Week& week, const Session& session, const Block& block) {
    const auto& placed = session.placed;
    const bool of_unit = std::ranges::all_of(placed.groups, [&](roster::RosterGroupId id) {
        const auto& group = week.roster()[id];
        return group.base_group && group.unit == placed.unit;
    });
    if (!of_unit || placed.groups.empty())
        return false;
    if (block.shape == BlockShape::each_base_group && placed.groups.size() != 1)
        return false;
    return placed.the_rest == (block.shape == BlockShape::the_rest);
}

bool is_in_place_of(const Week& week, const Session& session, const Block& block) {
    const auto zone = session.placed.zone;
    if (!block.zones.empty())
        return zone && is_among(block.zones, *zone);
    const auto base_group = base_group_of(week, session);
    if (block.shape != BlockShape::each_base_group || !base_group)
        return true;
    const auto homes =
        school::homes_during(week.school(), *base_group, session.date(), session.time());
    return zone && is_among(homes, *zone);
}

/// The time of a block, or a part of it that begins or ends with an excursion of the unit.
bool is_time_of(const Week& week, const Session& session, const Block& block) {
    const auto& school = week.school();
    const auto is_end_of_excursion = [&](calendar::ClockTime time) {
        const auto& excursions = school.exceptions.excursions;
        return std::ranges::any_of(excursions, [&](const school::Excursion& excursion) {
            return excursion.date == session.date() &&
                   (excursion.time.begin == time || excursion.time.end == time) &&
                   std::ranges::any_of(excursion.base_groups, [&](school::BaseGroupId group) {
                       return school[group].unit == session.placed.unit;
                   });
        });
    };
    const auto time = session.time();
    return block.time.contains(time) &&
           (time.begin == block.time.begin || is_end_of_excursion(time.begin)) &&
           (time.end == block.time.end || is_end_of_excursion(time.end));
}

bool keeps_block(const Week& week, const Session& session) {
    const auto* block = block_of(week, session);
    return block != nullptr && is_time_of(week, session, *block) &&
           session.placed.kind == block->kind && session.placed.subject == block->subject &&
           has_groups_of(week, session, *block) &&
           (is_in_place_of(week, session, *block) || is_locked_to_its_zone(week, session));
}

bool is_for_audience(const Week& week, const Session& session, const school::Offer& offer) {
    const auto audience = audience_of(week, offer);
    return std::ranges::any_of(audience, [&](const Addressed& group) {
        return is_for(week, session, group);
    });
}

bool keeps_offer(const Week& week, const Session& session) {
    const auto id = session.offer;
    if (!id)
        return false;
    const auto& offer = week.school()[*id];
    const auto& placed = session.placed;
    const bool same = placed.unit == offer.unit && placed.kind == offer.kind &&
                      placed.subject == offer.subject && session.time().length() == offer.duration;
    const bool in_place = offer.zones.empty() ||
                          (placed.zone && is_among(offer.zones, *placed.zone)) ||
                          is_locked_to_its_zone(week, session);
    return same && in_place && is_free_or_among(offer.days, session.date().weekday()) &&
           !is_dropped(week, *id, session.date()) &&
           fits(week.rhythm(offer.unit, session.date()), offer, session.time()) &&
           is_for_audience(week, session, offer);
}

bool keeps_staff_session(const Week& week, const Session& session) {
    const auto& all = week.school().staff_sessions;
    const auto found = std::ranges::find(all, session.placed.target, &school::StaffSession::code);
    return found != all.end() && session.placed.kind == found->kind &&
           session.time().length() == found->duration &&
           is_free_or_among(found->days, session.date().weekday()) &&
           found->window.contains(session.time()) &&
           (!found->zone || session.placed.zone == found->zone ||
            is_locked_to_its_zone(week, session));
}

bool keeps_coach_slot(const Week& week, const Session& session) {
    const auto* block = block_of(week, session);
    if (block == nullptr || !is_time_of(week, session, *block))
        return false;
    const auto& slots = week.school()[*session.placed.unit].coach_slots;
    return slots && session.placed.kind == slots->kind &&
           is_among(slots->day_parts, block->day_part);
}

bool keeps_rhythm(const Week& week, const Session& session) {
    switch (session.placed.purpose) {
    case Purpose::block:
        return keeps_block(week, session);
    case Purpose::offer:
        return keeps_offer(week, session);
    case Purpose::staff_session:
        return keeps_staff_session(week, session);
    case Purpose::coach_slot:
        return keeps_coach_slot(week, session);
    case Purpose::excursion:
        break;
    }
    return true;
}

}  // namespace

Findings within_rhythm(const Week& week) {
    Findings findings;
    for (const auto& session : week.sessions())
        if (!is_among(week.days(), session.date()) || !keeps_rhythm(week, session))
            findings.push_back(about(week, "within-rhythm", session));
    return findings;
}

}  // namespace slimfit::check
