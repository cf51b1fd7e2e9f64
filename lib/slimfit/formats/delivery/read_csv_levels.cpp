#include "slimfit/formats/delivery/read_csv_levels.hpp"

#include "slimfit/calendar/digits.hpp"
#include "slimfit/csv/csv.hpp"
#include "slimfit/formats/delivery/csv_columns.hpp"
#include "slimfit/formats/delivery/reading.hpp"
#include "slimfit/formats/delivery/silent_rows.hpp"
#include "slimfit/intake/line_to_paste.hpp"
#include "slimfit/intake/plain_text.hpp"
#include "slimfit/intake/scale.hpp"
#include "slimfit/intake/subject_words.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>

namespace slimfit::formats {

namespace {

using csv::CsvLine;
using intake::Delivery;
using intake::Scale;

/// Titles that a program puts above a list are skipped, but no list begins far down.
constexpr std::size_t most_lines_above_header = 10;
constexpr std::size_t longest_header = 80;

/// A list of 500 pupils with 50 columns has 25,000.
constexpr std::ptrdiff_t most_cells = 500'000;

/// A column with the levels of one subject.
struct LevelColumn {
    std::size_t place{};
    std::string header;
    std::string measure;  ///< as the school remembers; empty: to be found out
};

/// Which column is about what.
struct Header {
    std::map<ColumnMeaning, std::size_t> places;
    std::vector<LevelColumn> levels;
    std::vector<std::string> not_known;
    std::map<intake::Skipped, int> skipped;
    std::vector<std::string> cells;  ///< as it may be shown

    [[nodiscard]] bool has(ColumnMeaning meaning) const { return places.contains(meaning); }

    [[nodiscard]] bool knows_pupils() const {
        using enum ColumnMeaning;
        return has(key) || has(eckid) || has(code) || has(given_name) || has(whole_name);
    }

    [[nodiscard]] bool has_levels() const {
        return !levels.empty() || (has(ColumnMeaning::subject) && has(ColumnMeaning::level));
    }
};

const school::CsvColumn* remembered(const school::School& school, const std::string& header) {
    for (const auto& column : school.administration.csv_columns)
        if (intake::compared(column.header) == intake::compared(header))
            return &column;
    return nullptr;
}

void read_column(
    const school::School& school, const std::string& cell, std::size_t place, Header& header
) {
    const auto name = intake::kept_text(cell, longest_header);
    if (const auto* const column = remembered(school, name)) {
        if (column->subject)
            header.levels.push_back({.place = place, .header = name, .measure = column->measure});
        return;
    }
    if (const auto word = column_word(name)) {
        if (word->skipped)
            ++header.skipped[*word->skipped];
        header.places.try_emplace(word->meaning, place);
    } else if (intake::subject_of(school, {name}))
        header.levels.push_back({.place = place, .header = name, .measure = {}});
    else if (!name.empty()) {
        header.not_known.push_back(name);
        ++header.skipped[intake::Skipped::unknown];
    }
}

Header header_of(const school::School& school, const CsvLine& line) {
    Header header;
    for (const auto& cell : line.cells)
        header.cells.push_back(intake::kept_text(cell, longest_header));
    for (std::size_t place = 0; place < line.cells.size(); ++place)
        read_column(school, line.cells[place], place, header);
    return header;
}

/// What a person may paste into the school file to say what a column is. Where it cannot be seen
/// the subject is the first that has levels.
std::string
line_for(const school::School& school, const std::string& header, const std::string& measure) {
    const auto* const known = remembered(school, header);
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

bool says_nothing(std::string_view cell) {
    static constexpr std::array<std::string_view, 6> words{
        "", "onbekend", "nvt", "n v t", "unknown", "geen"};
    return std::ranges::find(words, intake::compared(cell)) != words.end();
}

bool is_digit(char letter) {
    return letter >= '0' && letter <= '9';
}

/// What stood in a cell, to be shown to a person. Whatever has as many digits as an identity
/// number is masked, however they are written.
std::string shown(std::string_view cell) {
    constexpr std::ptrdiff_t digits_of_identity_number = 8;
    auto text = intake::kept_text(cell, longest_kept);
    if (std::ranges::count_if(cell, is_digit) >= digits_of_identity_number)
        std::ranges::replace_if(text, is_digit, '*');
    return text;
}

/// "2025-01-27", "27-1-2025", "27/01/2025" or "27.01.2025".
std::optional<calendar::Date> date_in(std::string_view cell) {
    if (const auto day = day_in(cell))
        return day;
    std::array<int, 3> parts{};
    for (auto& part : parts) {
        const auto end = std::min(cell.find_first_of("-/."), cell.size());
        const auto number = calendar::read_digits(cell.substr(0, end));
        if (!number)
            return std::nullopt;
        part = *number;
        cell.remove_prefix(std::min(end + 1, cell.size()));
    }
    if (!cell.empty())
        return std::nullopt;
    return of_our_time(calendar::Date::of(parts[2], parts[1], parts[0]));
}

/// "Berg, Noor van den" or "Noor van den Berg".
intake::PersonName name_in(std::string_view cell) {
    const auto name = intake::kept_text(cell, longest_kept);
    const auto letter = [](std::string_view text) {
        std::size_t end = text.empty() ? 0 : 1;
        while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
            ++end;
        return std::string{text.substr(0, end)};
    };
    if (const auto comma = name.find(','); comma != std::string::npos) {
        const auto rest = intake::kept_text(std::string_view{name}.substr(comma + 1), longest_kept);
        return {.given = rest.substr(0, rest.find(' ')), .initial = letter(name)};
    }
    const auto last = name.rfind(' ');
    return {
        .given = name.substr(0, name.find(' ')),
        .initial =
            last == std::string::npos ? "" : letter(std::string_view{name}.substr(last + 1))};
}

/// The scale that most of the values are on, at least half of them.
const Scale* scale_of_values(const std::string& header, const std::vector<std::string>& values) {
    if (intake::compared(header).find("dle") != std::string::npos)
        return intake::scale_named("DLE");
    if (intake::compared(header).find("vaardigheid") != std::string::npos)
        return intake::scale_named("VS");
    const auto fitting = [&](const Scale& scale) {
        std::vector<std::string> fit;
        for (const auto& value : values)
            if (auto spelled = intake::value_on(scale, value))
                fit.push_back(*std::move(spelled));
        return fit;
    };
    const Scale* best = nullptr;
    std::size_t most = (values.size() + 1) / 2;
    const bool is_reading = intake::is_technical_reading(header);
    for (const auto* const code : {"IV", "AE", "FN", "AVI", "RNTRM"}) {
        const auto& scale = *intake::scale_named(code);
        const auto fit = fitting(scale);
        // Letters and Roman numbers that could be terms of some norm too are not guessed at.
        if ((scale.code == "IV" || scale.code == "AE") && intake::scale_of_terms(fit) != &scale)
            continue;
        const bool is_better =
            best == nullptr ? fit.size() >= most && !fit.empty() : fit.size() > most;
        if (is_better || (is_reading && scale.code == "AVI" && fit.size() == most)) {
            best = &scale;
            most = fit.size();
        }
    }
    return best;
}

/// What the values of a column or subject are given in. A measure of its own, such as the terms of
/// a method, has no scale with us: its values are kept as they stand.
struct Measure {
    std::string code;  ///< empty: cannot be seen
    const Scale* scale{};
};

Measure measure_of(
    const std::string& named, const std::string& header, const std::vector<std::string>& values
) {
    const auto* const scale =
        named.empty() ? scale_of_values(header, values) : intake::scale_called(named);
    if (scale != nullptr)
        return {.code = scale->code, .scale = scale};
    return {.code = intake::kept_text(named, longest_kept)};
}

std::optional<std::string> value_in(const Measure& measure, const std::string& written) {
    if (measure.scale != nullptr)
        return intake::value_on(*measure.scale, written);
    auto value = intake::kept_text(written, longest_kept);
    if (measure.code.empty() || value.empty())
        return std::nullopt;
    return value;
}

class ListReading {
public:
    ListReading(const Header& header, const DeliveryReading& reading, Delivery& delivery)
        : header_{header}, reading_{reading}, delivery_{delivery} {}

    void read(std::span<const CsvLine> lines) {
        if (header_.has(ColumnMeaning::subject) && header_.has(ColumnMeaning::level))
            read_rows_with_subject(lines);
        for (const auto& column : header_.levels)
            read_level_column(column, lines);
        remark_on_silent_rows(lines, header_.cells.size(), spoken_, delivery_);
        if (lines.empty())
            remark(
                delivery_,
                0,
                {"Onder de kopregel staan geen rijen: er is niets gelezen.",
                 "There are no rows below the header: nothing was read."}
            );
    }

private:
    [[nodiscard]] static std::string cell(const CsvLine& line, std::size_t place) {
        return place < line.cells.size() ? line.cells[place] : std::string{};
    }

    [[nodiscard]] std::string cell(const CsvLine& line, ColumnMeaning meaning) const {
        const auto place = header_.places.find(meaning);
        return place == header_.places.end() ? std::string{} : cell(line, place->second);
    }

    [[nodiscard]] std::string header_of(ColumnMeaning meaning) const {
        const auto place = header_.places.find(meaning);
        return place == header_.places.end() ? std::string{} : header_.cells[place->second];
    }

    void read_rows_with_subject(std::span<const CsvLine> lines) {
        std::map<std::string, std::vector<std::string>> values;
        for (const auto& line : lines)
            if (const auto value = cell(line, ColumnMeaning::level); !says_nothing(value))
                values[cell(line, ColumnMeaning::subject)].push_back(value);
        std::map<std::string, Measure> by_values;
        for (const auto& [subject, written] : values)
            by_values[subject] = measure_of({}, subject, written);
        for (const auto& line : lines) {
            const auto subject = cell(line, ColumnMeaning::subject);
            const auto named = cell(line, ColumnMeaning::scale);
            read_level(
                line,
                subject,
                named.empty() ? by_values[subject] : measure_of(named, subject, {}),
                header_of(ColumnMeaning::level),
                cell(line, ColumnMeaning::level)
            );
        }
    }

    void read_level_column(const LevelColumn& column, std::span<const CsvLine> lines) {
        std::vector<std::string> values;
        for (const auto& line : lines)
            if (const auto value = cell(line, column.place); !says_nothing(value))
                values.push_back(value);
        const auto measure = measure_of(column.measure, column.header, values);
        delivery_.level_columns.push_back({.header = column.header, .measure = measure.code});
        if (measure.code.empty() && !values.empty())
            remark(
                delivery_,
                0,
                {"Kolom {column}: de schaal van de waarden is niet te zien; zij tellen niet mee. "
                 "Zet in het schoolbestand, tussen <administration> en </administration>, {line} "
                 "met de goede measure.",
                 "Column {column}: the scale of the values cannot be seen; they are left out. Put "
                 "{line} in the school file, between <administration> and </administration>, with "
                 "the right measure."},
                {{"column", column.header},
                 {"line", line_for(reading_.school, column.header, "IV")}}
            );
        for (const auto& line : lines)
            if (!measure.code.empty())
                read_level(line, column.header, measure, column.header, cell(line, column.place));
            else if (!says_nothing(cell(line, column.place)))
                spoken_.insert(line.line);  // by the remark on the column
    }

    void read_level(
        const CsvLine& line,
        const std::string& subject,
        const Measure& measure,
        const std::string& column,
        const std::string& written
    ) {
        if (says_nothing(written))
            return;
        spoken_.insert(line.line);
        const auto value = value_in(measure, written);
        if (!value) {
            remark(
                delivery_,
                line.line,
                {"Kolom {column}: '{value}' past op geen schaal; het blijft onbekend.",
                 "Column {column}: '{value}' is on no scale; it stays unknown."},
                {{"column", column}, {"value", shown(written)}}
            );
            return;
        }
        auto measurement = row_of(line);
        measurement.subject.insert(
            measurement.subject.begin(), intake::kept_text(subject, longest_header)
        );
        measurement.measure = measure.code;
        measurement.value = *value;
        delivery_.measurements.push_back(std::move(measurement));
    }

    [[nodiscard]] intake::DeliveredMeasurement row_of(const CsvLine& line) {
        intake::DeliveredMeasurement row{
            .marks = {.eckid = reading_.hash(cell(line, ColumnMeaning::eckid)), .key = {}},
            .code = intake::kept_text(cell(line, ColumnMeaning::code), longest_kept),
            .name = name_in(cell(line, ColumnMeaning::whole_name)),
            .group = intake::kept_text(cell(line, ColumnMeaning::group), longest_kept),
            .on = date_in(cell(line, ColumnMeaning::date)),
            .certainty = school::Certainty::test,
            .test = intake::kept_text(cell(line, ColumnMeaning::test), longest_header),
            .of_whole_test = true,
            .line = line.line};
        if (const auto key = cell(line, ColumnMeaning::key); !key.starts_with('#'))
            row.marks.key = reading_.hash(key);
        if (const auto given = cell(line, ColumnMeaning::given_name); !given.empty())
            row.name.given = intake::kept_text(given, longest_kept);
        if (const auto surname = cell(line, ColumnMeaning::surname); !surname.empty())
            row.name.initial = name_in(surname).given.empty() ? "" : first_letter_of(surname);
        if (!row.test.empty())
            row.subject.push_back(row.test);
        if (const auto date = cell(line, ColumnMeaning::date);
            !date.empty() && !row.on && without_date_.insert(line.line).second)
            remark(
                delivery_,
                line.line,
                {"Kolom {column}: '{value}' is geen datum.",
                 "Column {column}: '{value}' is no date."},
                {{"column", header_of(ColumnMeaning::date)}, {"value", shown(date)}}
            );
        return row;
    }

    static std::string first_letter_of(std::string_view text) {
        std::size_t end = 1;
        while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
            ++end;
        return std::string{text.substr(0, end)};
    }

    const Header& header_;
    const DeliveryReading& reading_;
    Delivery& delivery_;
    std::set<int> without_date_;  ///< lines whose date is none
    std::set<int> spoken_;        ///< lines that gave a level or a remark
};

tl::unexpected<Problems> no_list(const SourceText& source) {
    return tl::unexpected{Problems{
        {source.file,
         filled(
             {"Dit bestand wordt niet herkend. Gelezen worden EDEXML 1.03-2.1, UWLR 2.x, niveaus "
              "van SlimFit en CSV met kolommen voor de leerling (leerlingnummer of naam) en voor "
              "niveaus (een kolom per vak, of vak en niveau). Er is niets gelezen.",
              "This file is not recognised. Read are EDEXML 1.03-2.1, UWLR 2.x, levels of SlimFit "
              "and CSV with columns for the pupil (leerlingnummer or name) and for levels (a "
              "column per subject, or subject and level). Nothing was read."},
             {}
         )}}};
}

bool has_too_many_cells(std::string_view text) {
    return std::ranges::count_if(text, [](char letter) {
               return std::string_view{";,\t\r\n"}.find(letter) != std::string_view::npos;
           }) > most_cells;
}

tl::unexpected<Problems> too_many_cells(const SourceText& source) {
    return tl::unexpected{Problems{
        {source.file,
         filled(
             {"Dit bestand heeft meer dan 500.000 cellen: dat is geen lijst met niveaus van een "
              "school. Er is niets gelezen.",
              "This file has more than 500,000 cells: that is no list of levels of a school. "
              "Nothing was read."},
             {}
         )}}};
}

}  // namespace

Result<Delivery> read_csv_levels(const SourceText& source, const DeliveryReading& reading) {
    if (has_too_many_cells(source.text))
        return too_many_cells(source);
    const auto lines = csv::read_csv(source.text, source.file);
    if (!lines)
        return tl::unexpected{lines.error()};
    Delivery delivery{.file = source.file, .kind = intake::FileKind::csv};
    const auto rows = std::min(lines->size(), most_lines_above_header);
    for (std::size_t row = 0; row < rows; ++row) {
        const auto header = header_of(reading.school, (*lines)[row]);
        if (!header.knows_pupils() || !header.has_levels())
            continue;
        delivery.skipped = header.skipped;
        for (const auto& name : header.not_known)
            remark(
                delivery,
                (*lines)[row].line,
                {"Kolom {column} wordt niet gelezen. Is het een vak, zet dan in het schoolbestand, "
                 "tussen <administration> en </administration>, {line} met het goede vak.",
                 "Column {column} is not read. If it is a subject, put {line} in the school file, "
                 "between <administration> and </administration>, with the right subject."},
                {{"column", name}, {"line", line_for(reading.school, name, {})}}
            );
        ListReading{header, reading, delivery}.read(std::span{*lines}.subspan(row + 1));
        return delivery;
    }
    return no_list(source);
}

}  // namespace slimfit::formats
