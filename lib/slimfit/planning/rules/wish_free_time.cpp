#include "slimfit/planning/rules/declarations.hpp"

namespace slimfit::planning::rules {

namespace {

void add_unwanted(
    Draft& draft, std::size_t person, const school::Wish& wish, const timetable::Price& price
) {
    for (const auto weekday : calendar::school_days) {
        if (wish.weekday && wish.weekday != weekday)
            continue;
        const auto date = draft.clock.week().day(weekday);
        const calendar::TimeSpan all_day{
            calendar::ClockTime{}, calendar::ClockTime{calendar::Minutes{1440}}};
        const auto ticks = draft.clock.ticks({date, wish.time.value_or(all_day)});
        if (!ticks.empty())
            draft.instance.people[person].unwanted.push_back(
                {ticks, {price.tag, price.hard, price.each * wish.weight}}
            );
    }
}

}  // namespace

void wish_free_time(Draft& draft) {
    const auto price = draft.prices.of("wish-free-time");
    for (std::size_t row = 0; row < draft.school.staff.size(); ++row)
        for (const auto& wish : draft.school.staff[row].wishes)
            if (wish.about == school::Wish::About::free_time && price.each * wish.weight > 0)
                add_unwanted(draft, row, wish, price);
}

}  // namespace slimfit::planning::rules
