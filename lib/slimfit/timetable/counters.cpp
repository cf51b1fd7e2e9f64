#include "slimfit/timetable/counters.hpp"

namespace slimfit::timetable {

Counters::Counters(const Prepared& prepared) {
    const auto& instance = *prepared.instance;
    const auto ticks = static_cast<std::size_t>(prepared.ticks);
    presence.resize(instance.people.size() * ticks);
    watched.resize(instance.people.size() * ticks);
    zone_events.resize(instance.zones.size() * ticks);
    zone_heads.resize(instance.zones.size() * ticks);
    filled.resize(instance.events.size());
    heads_away.resize(instance.covers.size());
    load.resize(instance.people.size());
    lessons.resize(instance.people.size());
    part_ticks.resize(prepared.part_count);
    limited_ticks.resize(instance.ticks_limits.size());
    preparation_uses.resize(prepared.preparation_slots);
    preparations.resize(instance.people.size());
    leader_uses.resize(prepared.leader_slots);
    leaders.resize(instance.courses.size());
    course_days.resize(instance.courses.size() * prepared.days);
    face_uses.resize(prepared.face_slot_count * prepared.days);
    faces.resize(instance.atoms.size() * prepared.days);
}

}  // namespace slimfit::timetable
