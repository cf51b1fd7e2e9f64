#include "slimfit/formats/delivery/result_rows.hpp"

#include "slimfit/formats/delivery/csv_cells.hpp"
#include "slimfit/formats/delivery/scale_remarks.hpp"
#include "slimfit/intake/plain_text.hpp"
#include "slimfit/intake/subject_words.hpp"

#include <map>
#include <vector>

namespace slimfit::formats {

namespace {

using csv::CsvLine;

/// The subject that a row names, or else its test.
std::string topic_of(const Header& header, const CsvLine& line) {
    const auto& subject = header.cell(line, ColumnMeaning::subject);
    return intake::kept_text(
        subject.empty() ? header.cell(line, ColumnMeaning::test) : subject, longest_header
    );
}

using Measures = std::map<std::string, Measure>;

std::string named_scale_in(const Header& header, const CsvLine& line) {
    return intake::kept_text(header.cell(line, ColumnMeaning::scale), longest_header);
}

/// By name, of the scales that rows name.
Measures measures_by_name(
    const Header& header,
    std::span<const CsvLine> lines,
    const SaidByChildren& said,
    const school::School& school
) {
    std::map<std::string, std::vector<std::string>> values;
    for (const auto& line : lines)
        if (const auto named = named_scale_in(header, line); !named.empty())
            values[named].push_back(header.cell(line, ColumnMeaning::level));
    Measures measures;
    for (const auto& [named, written] : values)
        measures[named] = measure_of(named, {}, written, said, school);
    return measures;
}

/// By subject, of the rows that do not name their scale.
Measures measures_by_values(
    const Header& header,
    std::span<const CsvLine> lines,
    const SaidByChildren& said,
    const school::School& school
) {
    std::map<std::string, std::vector<std::string>> values;
    for (const auto& line : lines)
        if (const auto& value = header.cell(line, ColumnMeaning::level);
            !says_nothing(value) && header.cell(line, ColumnMeaning::scale).empty())
            values[topic_of(header, line)].push_back(value);
    Measures measures;
    for (const auto& [subject, written] : values)
        measures[subject] = measure_of({}, subject, written, said, school);
    return measures;
}

/// What the row names as the scale of a score: nothing when it has a level beside it, which it is
/// then about.
std::string named_scale_of_score(const Header& header, const CsvLine& line) {
    return header.has(ColumnMeaning::level) ? std::string{} : named_scale_in(header, line);
}

/// By name; what names no scale may have one in the header of the column.
Measures measures_of_scores(
    const Header& header,
    const ScoreColumn& column,
    std::span<const CsvLine> lines,
    const SaidByChildren& said,
    const school::School& school
) {
    std::map<std::string, std::vector<std::string>> values;
    for (const auto& line : lines)
        if (const auto& value = line.cell(column.place); !says_nothing(value))
            values[named_scale_of_score(header, line)].push_back(value);
    Measures measures;
    for (const auto& [named, written] : values)
        measures[named] = measure_of(named, column.header, written, said, school);
    return measures;
}

void read_scores(
    const Header& header,
    const ScoreColumn& column,
    std::span<const CsvLine> lines,
    const school::School& school,
    ListValues& values,
    intake::Delivery& delivery
) {
    const auto measures = measures_of_scores(header, column, lines, values.said(), school);
    if (const auto unnamed = measures.find({});
        unnamed != measures.end() && unnamed->second.code.empty())
        remark_on_scores_without_scale(column, delivery);
    for (const auto& line : lines) {
        const auto& written = line.cell(column.place);
        if (says_nothing(written))
            continue;
        const auto& measure = measures.at(named_scale_of_score(header, line));
        if (measure.code.empty())
            values.note_spoken(line);  // by the remark on the column
        else
            values.read(
                line,
                {.known = {}, .word = topic_of(header, line), .column = column.header, .on = {}},
                measure,
                written
            );
    }
}

std::string header_of_level(const Header& header, const CsvLine& line) {
    const auto place = header.place_in(line, ColumnMeaning::level);
    return place ? header.cells[*place] : std::string{};
}

}  // namespace

void read_result_rows(
    const Header& header,
    std::span<const CsvLine> lines,
    const school::School& school,
    ListValues& values,
    intake::Delivery& delivery
) {
    auto measures = measures_by_values(header, lines, values.said(), school);
    auto named_measures = measures_by_name(header, lines, values.said(), school);
    // What is no subject of ours is not taken in, and may be a word on a child in the wrong column.
    for (const auto& [subject, measure] : measures)
        if (intake::subject_of(school, {subject}))
            remark_on_scale_of_results(subject, measure, delivery);
    for (const auto& column : header.scores)
        read_scores(header, column, lines, school, values, delivery);
    for (const auto& line : lines) {
        Topic topic{.known = {}, .word = topic_of(header, line), .column = {}, .on = {}};
        for (const auto& column : header.scales) {
            topic.column = column.header;
            values.read(
                line,
                topic,
                {.code = column.scale->code, .scale = column.scale},
                line.cell(column.place)
            );
        }
        topic.column = header_of_level(header, line);
        const auto named = named_scale_in(header, line);
        values.read(
            line,
            topic,
            named.empty() ? measures[topic.word] : named_measures[named],
            header.cell(line, ColumnMeaning::level)
        );
    }
}

}  // namespace slimfit::formats
