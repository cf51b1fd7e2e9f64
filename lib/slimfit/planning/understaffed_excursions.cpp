#include "slimfit/planning/understaffed_excursions.hpp"

#include "slimfit/calendar/words.hpp"
#include "slimfit/school/day.hpp"

namespace slimfit::planning {

std::vector<Message> understaffed_excursions(const Draft& draft) {
    static constexpr Text text{
        "{day} {time}: het uitje heeft {heads} leerlingen en {there} "
        "{there|begeleider|begeleiders}; nodig {needed|is|zijn} {needed}. Laat nog iemand meegaan "
        "(regel {line} van het schoolbestand).",
        "{day} {time}: the excursion has {heads} pupils and {there} {there|escort|escorts}; "
        "{needed} {needed|is|are} needed. Have somebody more go along (line {line} of the school "
        "file)."};
    if (!draft.prices.of("enough-adults").hard)
        return {};
    std::vector<Message> messages;
    for (const auto* excursion : school::excursions_in(draft.school, draft.clock.week())) {
        const auto there = std::ssize(school::escorts_of(draft.school, *excursion));
        const auto needed = school::adults_needed(draft.school, *excursion);
        if (there < needed)
            messages.push_back(filled(
                text,
                {{"day", calendar::name_of(excursion->date.weekday())},
                 {"time",
                  excursion->time.begin.to_string() + '-' + excursion->time.end.to_string()},
                 {"heads", school::heads_of(draft.school, *excursion)},
                 {"there", there},
                 {"needed", needed},
                 {"line", excursion->line}}
            ));
    }
    return messages;
}

}  // namespace slimfit::planning
