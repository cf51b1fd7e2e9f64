#include "slimfit/intake/unknown_subjects.hpp"

#include "slimfit/intake/line_to_paste.hpp"

#include <algorithm>

namespace slimfit::intake {

void report_unknown_subjects(const std::map<std::string, int>& counts_by_word, TakingIn& work) {
    const auto& subjects = work.school.subjects;
    const auto example = std::ranges::find_if(subjects, [](const auto& subject) {
        return subject.scale.has_value();
    });
    for (const auto& [word, count] : counts_by_word) {
        const bool has_line = !word.empty() && word != "?" && example != subjects.end();
        add_change(
            work,
            ChangeKind::unknown_subject,
            {},
            {},
            has_line
                ? Text{"{word}: {count}; is het {subject}: {line}", "{word}: {count}; if it is {subject}: {line}"}
                : Text{"{word}: {count}", "{word}: {count}"},
            {{"word", word},
             {"count", count},
             {"subject", has_line ? example->code : ""},
             {"line",
              has_line ? line_to_paste("subject-word", {{"word", word}, {"subject", example->code}})
                       : ""}}
        );
    }
}

}  // namespace slimfit::intake
