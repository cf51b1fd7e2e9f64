#include "slimfit/formats/delivery/remembered_columns.hpp"

#include "slimfit/intake/line_to_paste.hpp"
#include "slimfit/intake/plain_text.hpp"
#include "slimfit/intake/subject_words.hpp"

namespace slimfit::formats {

RememberedColumns::RememberedColumns(const school::School& school) {
    for (const auto& column : school.administration.csv_columns)
        by_header_.try_emplace(intake::compared(column.header), &column);
}

const school::CsvColumn* RememberedColumns::find(std::string_view header) const {
    const auto found = by_header_.find(intake::compared(header));
    return found == by_header_.end() ? nullptr : found->second;
}

std::string line_for_column(
    const school::School& school, const std::string& header, const std::string& measure
) {
    const auto* const known = RememberedColumns{school}.find(header);
    auto subject = known == nullptr ? intake::subject_of(school, {header}) : known->subject;
    for (std::uint32_t row = 0; row < school.subjects.size() && !subject; ++row)
        if (school.subjects[row].scale)
            subject = school::SubjectId{row};
    intake::Attributes attributes{{"header", header}};
    if (subject)
        attributes.emplace_back("subject", school[*subject].code);
    if (!measure.empty())
        attributes.emplace_back("measure", measure);
    return intake::line_to_paste("csv-column", attributes);
}

}  // namespace slimfit::formats
