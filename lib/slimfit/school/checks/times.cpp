#include "slimfit/school/checks/times.hpp"

namespace slimfit::school {

namespace {

using calendar::ClockTime;
using calendar::Date;
using calendar::Minutes;
using calendar::TimeSpan;

bool is_on_tick(Minutes minutes) {
    return minutes % tick == Minutes{0};
}

bool is_in_a_day(ClockTime time) {
    return ClockTime{} <= time && time <= ClockTime{Minutes{1440}};
}

}  // namespace

std::optional<Message> fault_of(ClockTime time) {
    if (!is_in_a_day(time))
        return filled(
            {"er staat {minutes} minuten na middernacht, en dat valt buiten de dag. Vul een tijd "
             "van 00:00 tot en met 24:00 in.",
             "it says {minutes} minutes past midnight, which lies outside the day. Fill in a time "
             "from 00:00 up to and including 24:00."},
            {{"minutes", time.since_midnight().count()}}
        );
    if (!is_on_tick(time.since_midnight()))
        return filled(
            {"er staat {time}, verwacht is een tijd op vijf minuten. Rond hem af.",
             "it says {time}, expected is a time on five minutes. Round it."},
            {{"time", time.to_string()}}
        );
    return std::nullopt;
}

std::optional<Message> fault_of(TimeSpan span) {
    if (auto fault = fault_of(span.begin))
        return fault;
    if (auto fault = fault_of(span.end))
        return fault;
    if (span.begin < span.end)
        return std::nullopt;
    return filled(
        {"het begin is {begin} en het eind {end}, verwacht is een begin vóór het eind. Verbeter "
         "een "
         "van de twee.",
         "the begin is {begin} and the end {end}, expected is a begin before the end. Correct one "
         "of them."},
        {{"begin", span.begin.to_string()}, {"end", span.end.to_string()}}
    );
}

std::optional<Message> fault_of_duration(Minutes duration) {
    if (duration > Minutes{0} && duration <= Minutes{1440} && is_on_tick(duration))
        return std::nullopt;
    return filled(
        {"de duur is {minutes} minuten, verwacht is een veelvoud van 5, meer dan 0. Pas de duur "
         "aan.",
         "the duration is {minutes} minutes, expected is a multiple of 5, more than 0. Change the "
         "duration."},
        {{"minutes", duration.count()}}
    );
}

std::optional<Message> fault_of(calendar::DateRange days, calendar::DateRange year) {
    if (auto fault = fault_of_validity(days.first, days.last))
        return fault;
    if (auto fault = fault_of(days.first, year))
        return fault;
    return fault_of(days.last, year);
}

std::optional<Message> fault_of(Date date, calendar::DateRange year) {
    if (year.contains(date))
        return std::nullopt;
    return filled(
        {"{date} valt buiten het schooljaar ({first} tot en met {last}). Verbeter de datum of kort "
         "de periode in.",
         "{date} lies outside the school year ({first} up to and including {last}). Correct the "
         "date or shorten the period."},
        {{"date", date.to_string()},
         {"first", year.first.to_string()},
         {"last", year.last.to_string()}}
    );
}

std::optional<Message> fault_of_validity(std::optional<Date> from, std::optional<Date> until) {
    if (!from || !until || *from <= *until)
        return std::nullopt;
    return filled(
        {"de eerste dag is {from} en de laatste {until}, verwacht is een eerste dag die niet na de "
         "laatste valt. Verbeter een van de twee.",
         "the first day is {from} and the last {until}, expected is a first day that is not after "
         "the last. Correct one of them."},
        {{"from", from->to_string()}, {"until", until->to_string()}}
    );
}

bool validities_meet(
    std::optional<Date> from,
    std::optional<Date> until,
    std::optional<Date> other_from,
    std::optional<Date> other_until
) {
    return (!from || !other_until || *from <= *other_until) &&
           (!other_from || !until || *other_from <= *until);
}

}  // namespace slimfit::school
