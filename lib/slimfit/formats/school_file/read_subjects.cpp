#include "slimfit/formats/school_file/reading.hpp"

namespace slimfit::formats {

void read_subjects(const Element& root, const Reading& reading, school::School& school) {
    for (const auto& scale : root.rows("level-scales", "level-scale"))
        school.scales.push_back(
            {.code = required_text(scale, "code"),
             .values = words_of_list(scale, "values"),
             .line = scale.line()}
        );
    for (const auto& subject : root.rows("subjects", "subject"))
        school.subjects.push_back(
            {.code = required_text(subject, "code"),
             .name = {required_text(subject, "dutch"), required_text(subject, "english")},
             .core = yes_or(subject, "core", false),
             .scale = reading.codes.scales.optional(subject, "scale"),
             .line = subject.line()}
        );
}

}  // namespace slimfit::formats
