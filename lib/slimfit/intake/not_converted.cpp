#include "slimfit/intake/not_converted.hpp"

#include "slimfit/intake/level_choice.hpp"
#include "slimfit/intake/line_to_paste.hpp"
#include "slimfit/intake/scale.hpp"

#include <map>
#include <utility>

namespace slimfit::intake {

namespace {

using school::SubjectId;
using Ties = std::set<MeasurementTie>;

/// One of the values that were not converted.
std::string value_measured(
    const Ties& ties, SubjectId subject, const std::string& measure, const school::School& school
) {
    for (const auto& tie : ties)
        for (const auto& kept : school.pupils[std::get<0>(tie)].measurements)
            if (kept.subject == subject && kept.measure == measure &&
                kept.on == std::get<calendar::Date>(tie))
                return kept.value;
    return {};
}

/// What a value means is the school's to say: a level that stood there would be believed.
Message meaning_to_fill_in(
    const Ties& ties, SubjectId subject, const std::string& measure, const school::School& school
) {
    if (!school[subject].scale)
        return {};
    std::string levels;
    for (const auto& level : school[*school[subject].scale].values)
        levels += (levels.empty() ? "" : ", ") + level;
    return filled(
        {"; {line} met in means een van {levels}", "; {line} with in means one of {levels}"},
        {{"line",
          line_to_paste(
              "level-meaning",
              {{"subject", school[subject].code},
               {"measure", measure},
               {"value", value_measured(ties, subject, measure, school)},
               {"means", "..."}}
          )},
         {"levels", levels}}
    );
}

}  // namespace

void report_not_converted(Ties ties, TakingIn& work) {
    const auto& school = work.school;
    std::erase_if(ties, [&](const MeasurementTie& tie) {
        const auto& [row, subject, measure, on, test] = tie;
        const auto* const newest = newest_with_level(school, school.pupils[row], subject);
        return newest != nullptr && newest->on >= on;
    });
    std::map<std::pair<SubjectId, std::string>, int> counts;
    for (const auto& [pupil, subject, measure, on, test] : ties)
        ++counts[{subject, measure}];
    for (const auto& [what, count] : counts)
        add_change(
            work,
            ChangeKind::not_converted,
            {},
            {},
            {"{subject}, {measure}: {count}{line}", "{subject}, {measure}: {count}{line}"},
            {{"subject", school[what.first].code},
             {"measure", name_of_measure(what.second)},
             {"count", count},
             {"line", meaning_to_fill_in(ties, what.first, what.second, school)}}
        );
}

}  // namespace slimfit::intake
