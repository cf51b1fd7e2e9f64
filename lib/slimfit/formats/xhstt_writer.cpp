#include "slimfit/formats/xhstt_writer.hpp"

#include "slimfit/formats/xhstt/writing.hpp"

namespace slimfit::formats {

namespace {

void write_metadata(const xhstt::MetaData& metadata, XmlText& text) {
    if (metadata == xhstt::MetaData{})
        return;
    const WrittenElement element{text, "MetaData"};
    write_text("Name", metadata.name, text);
    write_text("Contributor", metadata.contributor, text);
    write_text("Date", metadata.date, text);
    write_text("Description", metadata.description, text);
    if (!metadata.remarks.empty())
        write_text("Remarks", metadata.remarks, text);
}

}  // namespace

void write_text(const char* name, std::string_view words, XmlText& text) {
    WrittenElement{text, name}.content(words);
}

void write_number(const char* name, std::int64_t number, XmlText& text) {
    write_text(name, std::to_string(number), text);
}

void write_reference(const char* name, std::string_view code, XmlText& text) {
    WrittenElement{text, name}.text("Reference", code);
}

std::string write_xhstt(const xhstt::Archive& archive) {
    XmlText text;
    {
        WrittenElement root{text, "HighSchoolTimetableArchive"};
        root.text_if_any("Id", archive.code);
        write_metadata(archive.metadata, text);
        {
            const WrittenElement instances{text, "Instances"};
            for (const auto& instance : archive.instances)
                write_instance(instance, text);
        }
        const WrittenElement groups{text, "SolutionGroups"};
        for (const auto& group : archive.solution_groups)
            write_solution_group(group, archive, text);
    }
    return text.text();
}

}  // namespace slimfit::formats
