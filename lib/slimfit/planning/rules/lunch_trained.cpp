#include "slimfit/planning/rules/declarations.hpp"
#include "slimfit/rulebook/limits.hpp"
#include "slimfit/school/day.hpp"

namespace slimfit::planning::rules {

namespace {

/// A teacher is trained by profession.
std::vector<timetable::PersonId> trained_people(const Draft& draft) {
    const auto monday = draft.clock.week().monday();
    std::vector<timetable::PersonId> people;
    for (std::uint32_t row = 0; row < draft.school.staff.size(); ++row) {
        const auto& staff = draft.school.staff[row];
        if (staff.has(school::QualificationKind::lunch_supervision, monday) ||
            school::may_teach(staff, {}, monday))
            people.push_back(timetable::PersonId{row});
    }
    return people;
}

}  // namespace

void lunch_trained(Draft& draft) {
    const auto monday = draft.clock.week().monday();
    const auto percent = rulebook::limits_on(monday).trained_lunch_percent;
    const auto price = draft.prices.of("lunch-trained");
    for (std::uint32_t row = 0; row < draft.demands.size(); ++row) {
        const auto& demand = draft.demands[row];
        if (!demand.session || !demand.next_to_eating ||
            draft.kind_of(demand).nature != school::Nature::outdoor)
            continue;
        const auto without_certificate = [&](school::StaffId id) {
            const auto& staff = draft.school[id];
            return !staff.employee && !staff.has(school::QualificationKind::conduct, monday);
        };
        for (const auto purpose : {SeatPurpose::leader, SeatPurpose::needed, SeatPurpose::spare})
            forbid(draft, "lunch-trained", row, purpose, without_certificate);
        draft.instance.mixtures.push_back(
            {.event = timetable::EventId{row},
             .people = trained_people(draft),
             .percent = percent,
             .price = price}
        );
    }
}

}  // namespace slimfit::planning::rules
