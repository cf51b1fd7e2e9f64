#include "slimfit/formats/roster_reader.hpp"

#include "slimfit/formats/roster_file/reading.hpp"
#include "slimfit/formats/xml/document.hpp"

namespace slimfit::formats {

namespace {

void note_other_school(
    const Element& root,
    const std::string& code,
    const school::School& school,
    school::ProblemList& problems
) {
    problems.add(
        root.line(),
        {"Dit rooster is van school {found}, het schoolbestand van school {expected}. Neem de twee "
         "bestanden die bij elkaar horen.",
         "This roster is of school {found}, the school file of school {expected}. Take the two "
         "files that belong together."},
        {{"found", code}, {"expected", school.code}}
    );
}

calendar::IsoWeek read_week(const Element& root, school::ProblemList& problems) {
    const auto written = required_text(root, "week");
    const auto week = calendar::IsoWeek::parse(written);
    if (!week)
        problems.add(
            root.line(),
            {"Week {week} bestaat niet; verwacht is een week van dat jaar, zoals 2026-W48. "
             "Verbeter de week.",
             "There is no week {week}; expected is a week of that year, such as 2026-W48. Correct "
             "the week."},
            {{"week", written}}
        );
    return week.value_or(calendar::IsoWeek{});
}

void read_all(const Element& root, const RosterReading& reading, roster::Roster& roster) {
    read_planning(root, roster);
    read_groups(root, reading, roster);
    read_sessions(root, reading, roster);
    read_breaks(root, reading, roster);
    read_open_sessions(root, roster);
}

roster::Roster
read_draft(const Element& root, const school::School& school, school::ProblemList& problems) {
    roster::Roster roster;
    roster.school = required_text(root, "school");
    // Against another school, or without a week, all that follows would be wrong by that alone.
    if (roster.school != school.code)
        note_other_school(root, roster.school, school, problems);
    roster.week = read_week(root, problems);
    if (problems.empty())
        read_all(root, {SchoolReferences{school, problems}, problems}, roster);
    return roster;
}

Result<roster::Roster> roster_of(const SourceText& source, const school::School& school) {
    const auto faults_of_meaning = [&](const Document& document, const school::Doubts& doubts) {
        school::ProblemList problems{document.file(), doubts};
        read_draft(document.root(), school, problems);
        return problems.in_order_of_lines();
    };
    const auto document = Document::of(source, Schema::roster, faults_of_meaning);
    if (!document)
        return tl::unexpected{document.error()};
    school::ProblemList problems{document->file()};
    auto roster = read_draft(document->root(), school, problems);
    if (!problems.empty())
        return tl::unexpected{problems.in_order_of_lines()};
    return roster;
}

}  // namespace

Result<roster::Roster>
read_roster(const std::filesystem::path& path, const school::School& school) {
    return read_source(path).and_then([&](const SourceText& source) {
        return roster_of(source, school);
    });
}

Result<roster::Roster>
read_roster_text(std::string_view xml, std::string_view file_name, const school::School& school) {
    return source_of(xml, file_name).and_then([&](const SourceText& source) {
        return roster_of(source, school);
    });
}

bool is_roster_of(const std::filesystem::path& path, const school::School& school) {
    const auto source = read_source(path);
    if (!source)
        return false;
    const auto document = Document::of(*source, Schema::roster);
    return document && required_text(document->root(), "school") == school.code;
}

}  // namespace slimfit::formats
