#include "slimfit/formats/school_reader.hpp"

#include "slimfit/formats/school_file/reading.hpp"
#include "slimfit/formats/xml/document.hpp"
#include "slimfit/formats/xml/problem_order.hpp"

namespace slimfit::formats {

namespace {

school::School draft_of(const Element& root, const Reading& reading) {
    school::School draft;
    draft.code = required_text(root, "code");
    draft.name = required_text(root, "name");
    read_year(root, draft);
    read_settings(root, reading, draft);
    read_zones(root, reading, draft);
    read_subjects(root, reading, draft);
    read_session_kinds(root, draft);
    read_staff(root, reading, draft);
    read_units(root, reading, draft);
    read_offers(root, reading, draft);
    read_fixed(root, reading, draft);
    read_exceptions(root, reading, draft);
    read_pupils(root, reading, draft);
    read_names(root, reading, draft);
    return draft;
}

Result<school::School> school_of(const SourceText& source) {
    const auto document = Document::of(source, Schema::school);
    if (!document)
        return tl::unexpected{document.error()};
    const SchoolCodes codes{document->root()};
    school::ProblemList found{document->file()};
    auto made = school::make_school(draft_of(document->root(), {codes, found}), document->file());
    if (found.empty())
        return made;
    // What the reader finds leaves a draft that can be judged: both lists are told at once.
    auto problems = found.in_order_of_lines();
    if (!made)
        problems.insert(problems.end(), made.error().begin(), made.error().end());
    return tl::unexpected{in_order_of_lines(std::move(problems))};
}

}  // namespace

Result<school::School> read_school(const std::filesystem::path& path) {
    return read_source(path).and_then(school_of);
}

Result<school::School> read_school_text(std::string_view xml, std::string_view file_name) {
    return source_of(xml, file_name).and_then(school_of);
}

}  // namespace slimfit::formats
