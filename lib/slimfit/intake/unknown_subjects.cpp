#include "slimfit/intake/unknown_subjects.hpp"

#include "slimfit/intake/line_to_paste.hpp"
#include "slimfit/intake/short_code.hpp"
#include "slimfit/intake/subject_words.hpp"

#include <algorithm>

namespace slimfit::intake {

namespace {

constexpr Text without_word{
    "{count} zonder vak of toets in het bestand", "{count} without subject or test in the file"};
constexpr Text with_word{"{word}: {count}", "{word}: {count}"};
constexpr Text with_line{
    "{word}: {count}; is het {subject}: {line}", "{word}: {count}; if it is {subject}: {line}"};

constexpr Text with_hidden_word{
    "{count} met een woord van een of twee kinderen (niet getoond), regel {lines}. Zet daar het "
    "vak neer, of geef de goede kolom de kop 'Vak'",
    "{count} with a word of one or two children (not shown), line {lines}. Put the subject there, "
    "or give the right column the header 'Subject'"};

/// About a field of learning, a short code, or said of several children.
bool may_be_told(
    const std::string& word, const MeasurementsOfWord& measurements, const Delivery& delivery
) {
    constexpr std::size_t fewest_children = 3;
    if (delivery.kind != FileKind::csv)
        return true;
    const bool is_masked = word.find('*') != std::string::npos;
    return !is_masked && (is_about_a_field(word) || is_short_code(word) ||
                          measurements.children.size() >= fewest_children);
}

/// The subject that stands in the line as an example; none when no subject has levels.
const school::Subject* example_in(const school::School& school) {
    const auto found = std::ranges::find_if(school.subjects, [](const auto& subject) {
        return subject.scale.has_value();
    });
    return found == school.subjects.end() ? nullptr : &*found;
}

void report_word(const std::optional<std::string>& word, int count, TakingIn& work) {
    Facts facts{{"count", count}, {"word", word.value_or("")}};
    const auto* const example = word ? example_in(work.school) : nullptr;
    if (example != nullptr) {
        facts.push_back({"subject", example->code});
        facts.push_back(
            {"line", line_to_paste("subject-word", {{"word", *word}, {"subject", example->code}})}
        );
    }
    add_change(
        work,
        ChangeKind::unknown_subject,
        {},
        {},
        example != nullptr ? with_line
        : word             ? with_word
                           : without_word,
        facts
    );
}

}  // namespace

void report_unknown_subjects(
    const MeasurementsByWord& unknown, const Delivery& delivery, TakingIn& work
) {
    MeasurementsOfWord hidden;
    for (const auto& [word, measurements] : unknown)
        if (!word || may_be_told(*word, measurements, delivery))
            report_word(word, measurements.count, work);
        else {
            hidden.count += measurements.count;
            hidden.rows.insert(measurements.rows.begin(), measurements.rows.end());
        }
    if (hidden.count > 0)
        add_change(
            work,
            ChangeKind::unknown_subject,
            {},
            {},
            with_hidden_word,
            {{"count", hidden.count},
             {"lines", listed(delivery, {hidden.rows.begin(), hidden.rows.end()})}},
            delivery.file
        );
}

}  // namespace slimfit::intake
