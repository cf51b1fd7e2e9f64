#include "slimfit/formats/school_file/reading.hpp"
#include "slimfit/formats/school_file/words.hpp"

#include <algorithm>

namespace slimfit::formats {

namespace {

school::Block read_block(const Element& element, const Reading& reading) {
    const auto& codes = reading.codes;
    return {
        .code = required_text(element, "code"),
        .kind = codes.kinds.required(element, "kind"),
        .shape = required_word(element, "shape", block_shape_words),
        .time = required_span(element),
        .day_part = optional_text(element, "day-part"),
        .subject = codes.subjects.optional(element, "subject"),
        .zones = codes.zones.of_children(element, "place", "zone"),
        .adults = number_or(element, "adults", 0),
        .line = element.line()};
}

}  // namespace

school::DayRhythm read_blocks(const Element& day, const Reading& reading) {
    school::DayRhythm rhythm;
    for (const auto& block : day.children("block"))
        rhythm.push_back(read_block(block, reading));
    return rhythm;
}

std::vector<calendar::Weekday> read_weekdays(const Element& element, const Reading& reading) {
    std::vector<calendar::Weekday> days;
    for (const auto& word : words_of_list(element, "days")) {
        const auto day = value_of(weekday_words, word);
        if (std::ranges::find(days, day) != days.end())
            reading.problems.add(
                element.line(),
                {"days=\"...\" van <{element}> noemt {day} twee keer; verwacht is elke dag "
                 "hoogstens een keer. Haal er een weg.",
                 "days=\"...\" of <{element}> names {day} twice; expected is each day at most "
                 "once. Take one out."},
                {{"element", std::string{element.name()}}, {"day", word}}
            );
        else
            days.push_back(day);
    }
    return days;
}

std::optional<calendar::TimeSpan>
read_optional_span(const Element& element, const Reading& reading) {
    const auto begin = optional_time(element, "begin");
    const auto end = optional_time(element, "end");
    if (begin && end)
        return calendar::TimeSpan{.begin = *begin, .end = *end};
    if (begin || end)
        reading.problems.add(
            element.line(),
            {"<{element}> heeft {found} zonder {missing}; verwacht zijn beide of geen. Voeg "
             "{missing} toe, of haal {found} weg voor de hele dag.",
             "<{element}> has {found} without {missing}; expected are both or none. Add {missing}, "
             "or take {found} out for the whole day."},
            {{"element", std::string{element.name()}},
             {"found", begin ? "begin" : "end"},
             {"missing", begin ? "end" : "begin"}}
        );
    return std::nullopt;
}

std::string read_name(const Element& element) {
    auto name = optional_text(element, "name");
    return name.empty() ? required_text(element, "code") : name;
}

}  // namespace slimfit::formats
