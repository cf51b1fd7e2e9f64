#include "slimfit/intake/unknown_subjects.hpp"

#include "slimfit/intake/line_to_paste.hpp"

#include <algorithm>

namespace slimfit::intake {

namespace {

constexpr Text without_word{
    "{count} zonder vak of toets in het bestand", "{count} without subject or test in the file"};
constexpr Text with_word{"{word}: {count}", "{word}: {count}"};
constexpr Text with_line{
    "{word}: {count}; is het {subject}: {line}", "{word}: {count}; if it is {subject}: {line}"};

}  // namespace

void report_unknown_subjects(const CountsByWord& counts, TakingIn& work) {
    const auto& subjects = work.school.subjects;
    const auto example = std::ranges::find_if(subjects, [](const auto& subject) {
        return subject.scale.has_value();
    });
    for (const auto& [word, count] : counts) {
        Facts facts{{"count", count}, {"word", word.value_or("")}};
        const bool has_line = word && example != subjects.end();
        if (has_line) {
            facts.push_back({"subject", example->code});
            facts.push_back(
                {"line",
                 line_to_paste("subject-word", {{"word", *word}, {"subject", example->code}})}
            );
        }
        add_change(
            work,
            ChangeKind::unknown_subject,
            {},
            {},
            has_line ? with_line
            : word   ? with_word
                     : without_word,
            facts
        );
    }
}

}  // namespace slimfit::intake
