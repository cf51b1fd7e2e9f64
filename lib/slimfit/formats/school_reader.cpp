#include "slimfit/formats/school_reader.hpp"

#include "slimfit/formats/school_file/draft.hpp"
#include "slimfit/formats/xml/document.hpp"
#include "slimfit/formats/xml/problem_order.hpp"
#include "slimfit/formats/xml/source_text.hpp"

namespace slimfit::formats {

namespace {

Result<school::School> school_of(const SourceText& source) {
    const auto document = Document::of(source, Schema::school);
    if (!document)
        return tl::unexpected{document.error()};
    school::ProblemList found{document->file()};
    auto made = school::make_school(read_draft(document->root(), found), document->file());
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
