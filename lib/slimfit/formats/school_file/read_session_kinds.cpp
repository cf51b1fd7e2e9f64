#include "slimfit/formats/school_file/reading.hpp"
#include "slimfit/formats/school_file/words.hpp"

namespace slimfit::formats {

namespace {

std::vector<school::Role> read_roles(const Element& element, const char* attribute) {
    std::vector<school::Role> roles;
    for (const auto& word : words_of_list(element, attribute))
        roles.push_back(value_of(role_words, word));
    return roles;
}

school::SessionKind read_session_kind(const Element& element) {
    return {
        .code = required_text(element, "code"),
        .name = {required_text(element, "dutch"), required_text(element, "english")},
        .nature = required_word(element, "nature", nature_words),
        .load = required_word(element, "load", load_words),
        .teaching_time = yes_or(element, "teaching-time", false),
        .may_lead = read_roles(element, "may-lead"),
        .may_assist = read_roles(element, "may-assist"),
        .responsible = optional_word(element, "responsible", responsible_words)
                           .value_or(school::ResponsibleTeacher::not_needed),
        .pupils_per_adult = number_or(element, "pupils-per-adult", 0),
        .adults_at_least = number_or(element, "adults-at-least", 1),
        .pupils_at_least = number_or(element, "pupils-at-least", 0),
        .pupils_at_most = number_or(element, "pupils-at-most", 0),
        .assistants_at_most = number_or(element, "assistants-at-most", 0),
        .line = element.line()};
}

}  // namespace

void read_session_kinds(const Element& root, school::School& school) {
    for (const auto& kind : root.rows("session-kinds", "session-kind"))
        school.kinds.push_back(read_session_kind(kind));
}

}  // namespace slimfit::formats
