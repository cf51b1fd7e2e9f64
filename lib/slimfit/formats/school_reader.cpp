#include "slimfit/formats/school_reader.hpp"

#include "slimfit/formats/school_file/codes.hpp"
#include "slimfit/formats/school_file/draft.hpp"
#include "slimfit/formats/xml/document.hpp"
#include "slimfit/formats/xml/problem_order.hpp"
#include "slimfit/formats/xml/source_text.hpp"

#include <set>

namespace slimfit::formats {

namespace {

/// A code that is not right makes more of its own line wrong than it is.
void add_of_other_lines(const Problems& more, Problems& problems) {
    std::set<std::string> told;
    for (const auto& problem : problems)
        told.insert(problem.where);
    for (const auto& problem : more)
        if (!told.contains(problem.where))
            problems.push_back(problem);
}

/// What codes, the reader and the school itself find is told at once: each leaves something that
/// the next can judge.
Result<school::School> school_of(const SourceText& source) {
    auto [document, of_codes] = Document::judged(source, Schema::school);
    if (!document || (!of_codes.empty() && !SchoolCodes{document->root()}.all_have_rows()))
        return tl::unexpected{std::move(of_codes)};
    school::ProblemList found{document->file()};
    auto made = school::make_school(read_draft(document->root(), found), document->file());
    auto problems = found.in_order_of_lines();
    if (!made)
        problems.insert(problems.end(), made.error().begin(), made.error().end());
    if (problems.empty() && of_codes.empty())
        return made;
    add_of_other_lines(problems, of_codes);
    return tl::unexpected{in_order_of_lines(std::move(of_codes))};
}

}  // namespace

Result<school::School> read_school(const std::filesystem::path& path) {
    return read_source(path).and_then(school_of);
}

Result<school::School> read_school_text(std::string_view xml, std::string_view file_name) {
    return source_of(xml, file_name).and_then(school_of);
}

}  // namespace slimfit::formats
