#include "slimfit/show/people_strip.hpp"
#include "slimfit/show/session_words.hpp"
#include "slimfit/show/sheet_parts.hpp"
#include "slimfit/show/words.hpp"

#include <algorithm>

namespace slimfit::show {

namespace {

using school::Nature;

/// "08:40, 10:25": when the talks of a day begin.
std::string talk_times(const Shown& shown, const PersonDay& day) {
    std::string times;
    for (const auto* session : day.without_pupils)
        if (shown.school[session->kind].nature == Nature::coaching)
            times += (times.empty() ? "" : ", ") + session->time.begin.to_string();
    return times;
}

Markup moment(std::string_view class_name, const std::string& words) {
    return element("span", "moment " + std::string{class_name}, Markup::text(words)) +
           Markup::written(" ");
}

Markup moments_of(const Shown& shown, const PersonDay& day) {
    Markup moments;
    for (const auto* pause : day.breaks)
        moments += moment("pause", shown.word({"pauze ", "break "}) + clock_times(pause->time));
    if (const auto times = talk_times(shown, day); !times.empty())
        moments += moment("talks", shown.word({"gesprek ", "talk "}) + times);
    for (const auto* session : day.without_pupils)
        if (shown.school[session->kind].nature != Nature::coaching)
            moments +=
                moment("leading", title_of(shown, *session) + ' ' + clock_times(session->time));
    return moments;
}

Markup day_cell(const Shown& shown, const PersonDay& day) {
    if (const auto moments = moments_of(shown, day); !moments.empty() || day.present)
        return element("td", std::vector<Attribute>{}, moments);
    return element("td", "absent", Markup::text(shown.word({"niet aanwezig", "not present"})));
}

}  // namespace

Markup people_strip_table(const Shown& shown, const std::vector<PersonStrip>& people) {
    Markup rows;
    for (const auto& [staff, days] : people) {
        auto row =
            element("th", {{"scope", "row"}}, Markup::text(shown.school[staff].display_name()));
        for (const auto& day : days)
            row += day_cell(shown, day);
        rows += element("tr", std::vector<Attribute>{}, row);
    }
    const auto caption = element(
        "caption",
        std::vector<Attribute>{},
        Markup::text(shown.word(
            {"Pauzes en gesprekken per persoon", "Breaks and coach talks of each person"}
        ))
    );
    return element(
        "table",
        "people",
        caption + day_headings(shown, {"Wie", "Who"}) +
            element("tbody", std::vector<Attribute>{}, rows)
    );
}

}  // namespace slimfit::show
