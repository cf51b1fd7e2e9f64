#include "slimfit/formats/school_file/writing.hpp"

#include <algorithm>

namespace slimfit::formats {

namespace {

template <class Person>
void write_names_of(const std::vector<Person>& people, XmlText& text) {
    for (const auto& person : people)
        if (!person.name.empty())
            WrittenElement{text, "name"}.text("of", person.code).content(person.name);
}

template <class Person>
bool have_names(const std::vector<Person>& people) {
    return std::ranges::any_of(people, [](const Person& person) { return !person.name.empty(); });
}

}  // namespace

void write_names(const School& school, XmlText& text) {
    if (!have_names(school.staff) && !have_names(school.pupils))
        return;
    const WrittenElement table{text, "names"};
    write_names_of(school.staff, text);
    write_names_of(school.pupils, text);
}

}  // namespace slimfit::formats
