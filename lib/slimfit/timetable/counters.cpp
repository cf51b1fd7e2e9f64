#include "slimfit/timetable/counters.hpp"

namespace slimfit::timetable {

Counters::Counters(const Prepared& prepared) {
    const auto& instance = *prepared.instance;
    const auto ticks = static_cast<std::size_t>(prepared.ticks);
    presence.resize(instance.people.size() * ticks);
    watched.resize(instance.people.size() * ticks);
    watching.resize(instance.people.size());
    zone_events.resize(instance.zones.size() * ticks);
    zone_heads.resize(instance.zones.size() * ticks);
    filled.resize(instance.events.size());
    heads_away.resize(instance.covers.size());
    load.resize(instance.people.size());
    fair_targets.resize(prepared.contracts_apart.size());
    targets_follow(prepared);
    lessons.resize(instance.people.size());
    part_ticks.resize(prepared.part_count);
    given.resize(instance.quotas.size());
    far_away.resize(prepared.on_call_slots);
    heads_near.resize(prepared.on_call_slots);
    preparation_uses.resize(prepared.preparation_slots);
    preparations.resize(instance.people.size());
    leader_uses.resize(prepared.leader_slots);
    leaders.resize(instance.courses.size());
    course_days.resize(instance.courses.size() * prepared.days);
    face_uses.resize(prepared.face_slot_count * prepared.days);
    faces.resize(instance.atoms.size() * prepared.days);
}

namespace {

/// A target t holds for loads from t * all / contract, rounded up, to below that of t + 1.
FairTarget fair_target(std::int64_t load, std::int64_t contract, std::int64_t all) {
    const auto ticks = load * contract / all;
    const auto first_load = [&](std::int64_t target) {
        return (target * all + contract - 1) / contract;
    };
    return {ticks, first_load(ticks), first_load(ticks + 1)};
}

}  // namespace

void Counters::targets_follow(const Prepared& prepared) {
    for (std::size_t row = 0; row < fair_targets.size(); ++row)
        if (!fair_targets[row].holds_for(shared_load))
            fair_targets[row] =
                fair_target(shared_load, prepared.contracts_apart[row], prepared.contracts);
}

}  // namespace slimfit::timetable
