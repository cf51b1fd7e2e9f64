#include "slimfit/formats/xhstt_reader.hpp"

#include "slimfit/formats/xhstt/reading.hpp"
#include "slimfit/formats/xml/document.hpp"

namespace slimfit::formats {

namespace {

/// More would bury a person; whoever corrects these sees the others next.
constexpr std::size_t most_problems = 200;

Problems listed(Problems problems, const std::string& file) {
    if (problems.size() <= most_problems)
        return problems;
    problems.resize(most_problems);
    problems.push_back(
        {file,
         filled(
             {"Meer dan {most} fouten: de rest staat hier niet. Verbeter eerst deze.",
              "More than {most} faults: the rest is not listed. Correct these first."},
             {{"most", static_cast<std::int64_t>(most_problems)}}
         )}
    );
    return problems;
}

void read_instances(Parts& parts, xhstt::Archive& archive, InstanceTable& table) {
    for (const auto& element : parts.list("Instances", "Instance")) {
        table.ids.add(element);
        table.names.emplace_back(parts.problems());
        archive.instances.push_back(read_instance(element, table.names.back(), parts.problems()));
    }
}

void read_solution_groups(Parts& parts, xhstt::Archive& archive, const InstanceTable& table) {
    IdTable<xhstt::SolutionGroup> ids{{"oplossingsgroep", "solution group"}, parts.problems()};
    for (const auto& element : parts.list("SolutionGroups", "SolutionGroup")) {
        ids.add(element);
        archive.solution_groups.push_back(
            read_solution_group(element, archive, table, parts.problems())
        );
    }
}

xhstt::Archive read_root(const Element& root, school::ProblemList& problems) {
    Parts parts{root, problems};
    xhstt::Archive archive;
    InstanceTable table{problems};
    archive.code = optional_text(root, "Id");
    archive.metadata = read_metadata(parts);
    read_instances(parts, archive, table);
    table.is_right = problems.empty();
    read_solution_groups(parts, archive, table);
    return archive;
}

Result<xhstt::Archive> archive_of(const SourceText& source) {
    const auto document = Document::without_schema(source);
    if (!document)
        return tl::unexpected{document.error()};
    const auto root = document->root();
    school::ProblemList problems{document->file()};
    xhstt::Archive archive;
    if (root.name() == "HighSchoolTimetableArchive")
        archive = read_root(root, problems);
    else
        problems.add(
            root.line(),
            {"Dit bestand begint met <{found}>, een XHSTT-bestand met "
             "<HighSchoolTimetableArchive>. Kies een XHSTT-bestand.",
             "This file begins with <{found}>, an XHSTT file with <HighSchoolTimetableArchive>. "
             "Choose an XHSTT file."},
            {{"found", std::string{root.name()}}}
        );
    if (!problems.empty())
        return tl::unexpected{listed(problems.in_order_of_lines(), document->file())};
    return archive;
}

}  // namespace

Result<xhstt::Archive> read_xhstt(const std::filesystem::path& path) {
    return read_source(path).and_then(archive_of);
}

Result<xhstt::Archive> read_xhstt_text(std::string_view xml, std::string_view file_name) {
    return source_of(xml, file_name).and_then(archive_of);
}

}  // namespace slimfit::formats
