#include "slimfit/show/special_days.hpp"

#include "slimfit/show/words.hpp"

#include <algorithm>
#include <optional>

namespace slimfit::show {

namespace {

using calendar::Date;
using calendar::DateRange;
using school::School;

Message same(const std::string& words) {
    return {words, words};
}

template <class Named>
const std::string& name_or_code(const Named& named) {
    return named.name.empty() ? named.code : named.name;
}

template <class Id>
std::string codes_of(const School& school, const std::vector<Id>& ids) {
    std::string codes;
    for (const auto id : ids)
        codes += (codes.empty() ? "" : ", ") + school[id].code;
    return codes;
}

/// "ma 23 nov", "ma 23 – vr 27 nov".
Message words_of(DateRange days) {
    const auto in = [&](Language language) {
        const auto last = short_date(days.last, language);
        if (days.first == days.last)
            return last;
        auto first = short_date(days.first, language);
        if (days.first.parts().month == days.last.parts().month)
            first.resize(first.rfind(' '));
        return first + " – " + last;
    };
    return {in(Language::dutch), in(Language::english)};
}

std::string at(const std::optional<calendar::TimeSpan>& time) {
    return time ? ' ' + clock_times(*time) : std::string{};
}

/// What is told of a week, put in order of days at the end.
class SpecialDays {
public:
    SpecialDays(const School& school, calendar::IsoWeek week, std::optional<school::UnitId> unit)
        : school_{school},
          unit_{unit},
          week_{week.day(calendar::Weekday::monday), week.day(calendar::Weekday::friday)} {}

    std::vector<Message> told() && {
        add_free_periods();
        add_bells();
        add_excursions();
        add_test_weeks();
        add_closed_zones();
        add_absences();
        std::ranges::stable_sort(told_, {}, &Told::first);
        std::vector<Message> words;
        for (auto& told : told_)
            words.push_back(std::move(told.words));
        return words;
    }

private:
    struct Told {
        Date first;
        Message words;
    };

    [[nodiscard]] bool is_asked_for(school::UnitId unit) const { return !unit_ || unit == *unit_; }

    [[nodiscard]] bool is_asked_for(const std::vector<school::UnitId>& units) const {
        return std::ranges::any_of(units, [&](school::UnitId unit) { return is_asked_for(unit); });
    }

    void add(DateRange days, const Message& what) {
        days = {std::max(days.first, week_.first), std::min(days.last, week_.last)};
        if (days.last < days.first)
            return;
        const auto when = words_of(days);
        told_.push_back(
            {days.first, {when.dutch + ": " + what.dutch, when.english + ": " + what.english}}
        );
    }

    void add_free_periods() {
        for (const auto& free : school_.year.free_periods)
            add(free.days, same(free.name));
    }

    void add_bells() {
        const auto& exceptions = school_.exceptions;
        for (const auto& day : exceptions.short_days) {
            if (!day.units.empty() && !is_asked_for(day.units))
                continue;
            const auto units = codes_of(school_, day.units);
            add({day.date, day.date},
                filled(
                    {"school uit om {time}{units}", "school ends at {time}{units}"},
                    {{"time", day.ends.to_string()},
                     {"units", units.empty() ? "" : " (" + units + ')'}}
                ));
        }
        for (const auto& bells : exceptions.other_bells)
            if (is_asked_for(bells.unit))
                add({bells.date, bells.date},
                    filled(
                        {"ander dagritme ({unit})", "another rhythm ({unit})"},
                        {{"unit", school_[bells.unit].code}}
                    ));
    }

    void add_excursions() {
        for (const auto& excursion : school_.exceptions.excursions) {
            const auto is_of_unit = [&](school::BaseGroupId group) {
                return is_asked_for(school_[group].unit);
            };
            if (std::ranges::none_of(excursion.base_groups, is_of_unit))
                continue;
            add({excursion.date, excursion.date},
                filled(
                    {"excursie {groups} {time}", "excursion {groups} {time}"},
                    {{"groups", codes_of(school_, excursion.base_groups)},
                     {"time", clock_times(excursion.time)}}
                ));
        }
    }

    void add_test_weeks() {
        for (const auto& tests : school_.exceptions.test_weeks)
            if (is_asked_for(tests.unit))
                add(tests.days,
                    filled(
                        {"toetsweek ({unit})", "test week ({unit})"},
                        {{"unit", school_[tests.unit].code}}
                    ));
    }

    void add_closed_zones() {
        for (const auto& closed : school_.exceptions.closed_zones)
            add(closed.days,
                filled(
                    {"{zone} gesloten{time}", "{zone} closed{time}"},
                    {{"zone", name_or_code(school_[closed.zone])}, {"time", at(closed.time)}}
                ));
    }

    void add_absences() {
        for (const auto& absence : school_.exceptions.absences)
            if (!unit_ || school_[absence.staff].serves_unit(*unit_))
                add(absence.days,
                    filled(
                        {"{staff} afwezig{time}", "{staff} absent{time}"},
                        {{"staff", school_[absence.staff].display_name()},
                         {"time", at(absence.time)}}
                    ));
    }

    const School& school_;
    std::optional<school::UnitId> unit_;
    DateRange week_;
    std::vector<Told> told_;
};

}  // namespace

std::vector<Message>
special_days(const School& school, calendar::IsoWeek week, std::optional<school::UnitId> unit) {
    return SpecialDays{school, week, unit}.told();
}

}  // namespace slimfit::show
