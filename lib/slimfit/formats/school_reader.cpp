#include "slimfit/formats/school_reader.hpp"

#include "slimfit/formats/school_file/draft.hpp"
#include "slimfit/formats/xml/document.hpp"
#include "slimfit/formats/xml/source_text.hpp"
#include "slimfit/school/checks/topics.hpp"

#include <utility>

namespace slimfit::formats {

namespace {

Problems faults_of_meaning(const Document& document, const school::Doubts& doubts) {
    school::ProblemList problems{document.file(), doubts};
    school::check_school(read_draft(document.root(), problems), problems);
    return problems.in_order_of_lines();
}

Result<school::School> school_of(const SourceText& source) {
    const auto document = Document::of(source, Schema::school, faults_of_meaning);
    if (!document)
        return tl::unexpected{document.error()};
    // What only the reader sees is told with what the school itself finds.
    school::ProblemList problems{document->file()};
    auto draft = read_draft(document->root(), problems);
    if (problems.empty())
        return school::make_school(std::move(draft), document->file());
    school::check_school(draft, problems);
    return tl::unexpected{problems.in_order_of_lines()};
}

}  // namespace

Result<school::School> read_school(const std::filesystem::path& path) {
    return read_source(path).and_then(school_of);
}

Result<school::School> read_school_text(std::string_view xml, std::string_view file_name) {
    return source_of(xml, file_name).and_then(school_of);
}

}  // namespace slimfit::formats
