#pragma once

#include "slimfit/formats/school_file/write_code.hpp"
#include "slimfit/formats/xml/xml_writer.hpp"
#include "slimfit/school/school.hpp"

namespace slimfit::formats {

using school::School;

// One writer per topic, each in a file of its own; the counterparts of the readers in reading.hpp.
// A table without rows is left out.

void write_year(const School& school, XmlText& text);
void write_settings(const School& school, XmlText& text);
void write_zones(const School& school, XmlText& text);
void write_subjects(const School& school, XmlText& text);
void write_session_kinds(const School& school, XmlText& text);
void write_staff(const School& school, XmlText& text);
void write_units(const School& school, XmlText& text);
void write_offers(const School& school, XmlText& text);
void write_fixed(const School& school, XmlText& text);
void write_exceptions(const School& school, XmlText& text);
void write_pupils(const School& school, XmlText& text);
void write_administration(const School& school, XmlText& text);
void write_names(const School& school, XmlText& text);

// What several topics share.

void write_blocks(const school::DayRhythm& rhythm, const School& school, XmlText& text);

/// A child for each, with its code in an attribute.
template <class Entity>
void write_references(
    const std::vector<Id<Entity>>& ids,
    const char* child,
    const char* attribute,
    const School& school,
    XmlText& text
) {
    for (const auto id : ids)
        WrittenElement{text, child}.text(attribute, school[id].code);
}

/// The name where it says more than the code.
void write_name(WrittenElement& element, const std::string& name, const std::string& code);

/// The end of the rows from `first` that one element can say, for they differ in their weekday
/// alone and the days rise.
template <class Row, class IsLike>
[[nodiscard]] std::size_t
end_of_days(const std::vector<Row>& rows, std::size_t first, const IsLike& is_like) {
    auto end = first + 1;
    while (end < rows.size() && rows[end - 1].weekday < rows[end].weekday &&
           is_like(rows[first], rows[end]))
        ++end;
    return end;
}

/// The attribute `days` for rows from first up to end.
template <class Row>
void write_weekdays(
    WrittenElement& element, const std::vector<Row>& rows, std::size_t first, std::size_t end
) {
    std::vector<calendar::Weekday> days;
    for (auto row = first; row < end; ++row)
        days.push_back(rows[row].weekday);
    element.list("days", days, weekday_words);
}

}  // namespace slimfit::formats
