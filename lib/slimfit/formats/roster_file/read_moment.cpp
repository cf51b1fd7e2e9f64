#include "slimfit/formats/roster_file/reading.hpp"

namespace slimfit::formats {

Moment read_moment(const Element& element, const RosterReading& reading, calendar::IsoWeek week) {
    const Moment moment{.date = required_date(element, "date"), .time = required_span(element)};
    const std::string name{element.name()};
    if (calendar::IsoWeek::of(moment.date) != week)
        reading.problems.add(
            element.line(),
            {"<{element}> staat op {date}, en dat is geen dag van week {week}. Verbeter de datum.",
             "<{element}> is on {date}, which is no day of week {week}. Correct the date."},
            {{"element", name}, {"date", moment.date.to_string()}, {"week", week.to_string()}}
        );
    if (moment.time.end <= moment.time.begin)
        reading.problems.add(
            element.line(),
            {"<{element}> eindigt om {end}, niet na het begin om {begin}. Verbeter een van beide "
             "tijden.",
             "<{element}> ends at {end}, not after its begin at {begin}. Correct one of the two "
             "times."},
            {{"element", name},
             {"begin", moment.time.begin.to_string()},
             {"end", moment.time.end.to_string()}}
        );
    return moment;
}

}  // namespace slimfit::formats
