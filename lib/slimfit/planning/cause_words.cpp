#include "slimfit/planning/cause_words.hpp"

#include "slimfit/calendar/words.hpp"
#include "slimfit/school/day.hpp"

#include <algorithm>

namespace slimfit::planning {

namespace {

using calendar::Date;

void join(Message& list, const Message& next, std::string_view separator) {
    const auto* const between = list.dutch.empty() ? "" : separator.data();
    list.dutch += between + next.dutch;
    list.english += between + next.english;
}

Message same(const std::string& words) {
    return {words, words};
}

/// "donderdag, vrijdag": the days of the week for which it holds.
Message days_that(calendar::IsoWeek week, const auto& holds) {
    Message days;
    for (const auto weekday : calendar::school_days)
        if (holds(week.day(weekday))) {
            const auto& name = calendar::name_of(weekday);
            join(days, {std::string{name.dutch}, std::string{name.english}}, ", ");
        }
    return days;
}

Message closed_zones(
    const school::School& school, calendar::IsoWeek week, const std::vector<school::ZoneId>& zones
) {
    Message names;
    for (const auto zone : zones)
        if (std::ranges::any_of(calendar::school_days, [&](calendar::Weekday weekday) {
                return !school::closed_on(school, zone, week.day(weekday)).empty();
            }))
            join(
                names, same(school[zone].name.empty() ? school[zone].code : school[zone].name), ", "
            );
    return names;
}

Message on_dates(calendar::IsoWeek week, const auto& exceptions, const auto& is_about) {
    return days_that(week, [&](Date date) {
        return std::ranges::any_of(exceptions, [&](const auto& exception) {
            return exception.date == date && is_about(exception);
        });
    });
}

/// Whether an exception is about somebody who is affected.
class IsAbout {
public:
    IsAbout(const school::School& school, const Affected& affected)
        : school_{school}, affected_{affected} {}

    bool operator()(const school::ShortDay& day) const {
        return !affected_.unit || day.units.empty() ||
               std::ranges::find(day.units, *affected_.unit) != day.units.end();
    }

    bool operator()(const school::OtherBells& bells) const {
        return !affected_.unit || bells.unit == *affected_.unit;
    }

    bool operator()(const school::Excursion& excursion) const {
        return std::ranges::any_of(excursion.base_groups, [&](school::BaseGroupId group) {
            if (affected_.base_group)
                return group == *affected_.base_group;
            return !affected_.unit || school_[group].unit == *affected_.unit;
        });
    }

private:
    const school::School& school_;
    const Affected& affected_;
};

Message words_of_cause(
    Cause cause, const school::School& school, calendar::IsoWeek week, const Affected& affected
) {
    const IsAbout is_about{school, affected};
    const auto with = [](const Text& text, Message fact) {
        return filled(text, {{"fact", std::move(fact)}});
    };
    const auto& exceptions = school.exceptions;
    switch (cause) {
    case Cause::free_day:
        return with({"{fact} vrij", "{fact} free"}, days_that(week, [&](Date date) {
                        return !school.year.is_school_day(date);
                    }));
    case Cause::closed_zone:
        return with({"{fact} dicht", "{fact} closed"}, closed_zones(school, week, affected.zones));
    case Cause::test_week:
        return filled({"toetsweek", "test week"}, {});
    case Cause::short_day:
        return with(
            {"{fact} korter", "{fact} shorter"}, on_dates(week, exceptions.short_days, is_about)
        );
    case Cause::other_bells:
        return with(
            {"{fact} ander dagritme", "{fact} another rhythm"},
            on_dates(week, exceptions.other_bells, is_about)
        );
    case Cause::excursion:
        return with(
            {"excursie {fact}", "excursion {fact}"}, on_dates(week, exceptions.excursions, is_about)
        );
    case Cause::absence:
        break;
    }
    return filled({"wie erbij hoort is afwezig", "who belongs there is absent"}, {});
}

}  // namespace

Message words_of(
    const std::vector<Cause>& causes,
    const school::School& school,
    calendar::IsoWeek week,
    const Affected& affected
) {
    Message words;
    for (const auto cause : causes)
        join(words, words_of_cause(cause, school, week, affected), ", ");
    return words;
}

}  // namespace slimfit::planning
