#include "slimfit/planning/rules/declarations.hpp"
#include "slimfit/rulebook/limits.hpp"
#include "slimfit/school/day.hpp"

namespace slimfit::planning::rules {

namespace {

/// A teacher is trained by profession.
bool is_trained(const school::StaffMember& staff, calendar::Date date) {
    return staff.has(school::QualificationKind::lunch_supervision, date) ||
           school::may_teach(staff, {}, date);
}

}  // namespace

void lunch_trained(Draft& draft) {
    const auto price = draft.prices.of("lunch-trained");
    for (std::uint32_t row = 0; row < draft.demands.size(); ++row) {
        const auto& demand = draft.demands[row];
        if (!demand.session || !demand.next_to_eating ||
            draft.kind_of(demand).nature != school::Nature::outdoor)
            continue;
        const auto without_certificate = [&](school::StaffId id, calendar::Date date) {
            const auto& staff = draft.school[id];
            return !staff.employee && !staff.has(school::QualificationKind::conduct, date);
        };
        for (const auto purpose : {SeatPurpose::leader, SeatPurpose::needed, SeatPurpose::spare})
            forbid(draft, "lunch-trained", row, purpose, without_certificate);
        auto trained = qualified_for(draft, row, is_trained);
        const auto limits = rulebook::limits_on(dates_of(draft, row).front());
        draft.instance.mixtures.push_back(
            {.event = timetable::EventId{row},
             .people = std::move(trained.people),
             .percent = limits.trained_lunch_percent,
             .price = price,
             .lapses = std::move(trained.lapses)}
        );
    }
}

}  // namespace slimfit::planning::rules
