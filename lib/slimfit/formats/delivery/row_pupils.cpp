#include "slimfit/formats/delivery/row_pupils.hpp"

#include "slimfit/formats/delivery/csv_cells.hpp"
#include "slimfit/formats/delivery/numbered_test.hpp"
#include "slimfit/formats/delivery/reading.hpp"
#include "slimfit/formats/delivery/row_name.hpp"
#include "slimfit/intake/contact_details.hpp"
#include "slimfit/intake/identity_numbers.hpp"
#include "slimfit/intake/letters.hpp"
#include "slimfit/intake/name_alone.hpp"
#include "slimfit/intake/plain_text.hpp"
#include "slimfit/intake/rounded_number.hpp"
#include "slimfit/intake/running_numbers.hpp"
#include "slimfit/intake/scale.hpp"
#include "slimfit/intake/subject_words.hpp"

#include <algorithm>
#include <set>
#include <vector>

namespace slimfit::formats {

namespace {

using csv::CsvLine;

constexpr Text only_counts_rows{
    "Kolom {column} telt alleen de rijen (1, 2, 3, ...): in een volgende lijst is dat nummer van "
    "een ander kind. Het is niet gebruikt en niet bewaard; leerlingen worden aan hun naam herkend, "
    "en u bevestigt wie het zijn. Met het leerlingnummer van de administratie in die kolom hoeft "
    "dat niet.",
    "Column {column} only counts the rows (1, 2, 3, ...): in the next list that number is another "
    "child's. It was not used and not kept; pupils are known by name, and you confirm who they "
    "are. With the pupil number of the administration in that column you need not."};

constexpr Text has_rounded_numbers{
    "Kolom {column}: {count} {count|nummer is|nummers zijn} door een rekenblad afgerond, zoals "
    "1,23E+08; zo {count|is het|zijn zij} niet te gebruiken. Geef de kolom in het rekenblad de "
    "opmaak 'tekst' of 'getal' en bewaar de lijst opnieuw.",
    "Column {column}: {count} {count|number was|numbers were} rounded by a spreadsheet, as in "
    "1.23E+08; so {count|it|they} cannot be used. Give the column the format 'text' or 'number' in "
    "the spreadsheet and save the list again."};

/// In columns of keys.
void remark_on_rounded_numbers(
    const Header& header, std::span<const CsvLine> lines, intake::Delivery& delivery
) {
    for (const auto meaning : {ColumnMeaning::key, ColumnMeaning::eckid}) {
        const auto count = std::ranges::count_if(lines, [&](const CsvLine& line) {
            return intake::is_rounded_number(header.cell(line, meaning));
        });
        if (count > 0)
            remark(
                delivery,
                0,
                has_rounded_numbers,
                {{"column", header.cells[header.places.at(meaning)]}, {"count", count}}
            );
    }
}

bool has_running_numbers(const Header& header, std::span<const CsvLine> lines) {
    intake::RunningNumbers numbers;
    for (const auto& line : lines)
        numbers.note(header.cell(line, ColumnMeaning::key));
    return numbers.count_the_rows();
}

std::set<std::string> marks_of_identity_numbers(
    const Header& header, std::span<const CsvLine> lines, const DeliveryReading& reading
) {
    const auto known = intake::marks_of(reading.school);
    std::set<std::string> marks;
    for (const auto meaning : {ColumnMeaning::key, ColumnMeaning::eckid}) {
        intake::KeysOfFile keys;
        for (const auto& line : lines) {
            const auto& key = header.cell(line, meaning);
            keys.note(key, reading.hash(key));
        }
        const auto found = keys.marks_of_identity_numbers(known);
        marks.insert(found.begin(), found.end());
    }
    return marks;
}

std::vector<std::size_t> place_of_test(const Header& header) {
    const auto found = header.places.find(ColumnMeaning::test);
    return found == header.places.end() ? std::vector<std::size_t>{} : std::vector{found->second};
}

/// "TOETS-M5"
bool ends_in_moment(const std::string& name) {
    const auto before = name.rfind('-');
    return before != std::string::npos &&
           intake::value_on(*intake::scale_named("FN"), name.substr(before + 1));
}

/// "RW-M6", "RW3.0M6", "IEP5", "Blok3": what a remark of one word does not have, for another word
/// of more than three letters in front of a digit may be a street.
bool is_code_of_test(const std::string& name) {
    constexpr std::size_t most_letters = 3;
    if (name.find_first_of("0123456789*") == std::string::npos)
        return false;
    return ends_in_moment(name) ||
           std::ranges::all_of(intake::words_of_letters(name), [](const std::string& word) {
               return intake::letters_in(word) <= most_letters || is_part_of_method(word);
           });
}

std::set<std::string> tests_of(const school::School& school) {
    std::set<std::string> tests;
    for (const auto& pupil : school.pupils)
        for (const auto& measurement : pupil.measurements)
            tests.insert(measurement.test);
    return tests;
}

int names_with_more(const Header& header, std::span<const CsvLine> lines) {
    const auto has_more = [&](const CsvLine& line) {
        const auto& whole = header.cell(line, ColumnMeaning::whole_name);
        const auto& given = header.cell(line, ColumnMeaning::given_name);
        return intake::name_alone(whole, longest_kept).is_cut ||
               intake::given_name_alone(given, longest_kept).is_cut;
    };
    return static_cast<int>(std::ranges::count_if(lines, has_more));
}

}  // namespace

RowPupils::RowPupils(
    const Header& header,
    std::span<const CsvLine> lines,
    const DeliveryReading& reading,
    intake::Delivery& delivery
)
    : header_{header},
      reading_{reading},
      delivery_{delivery},
      has_running_numbers_{has_running_numbers(header, lines)},
      known_tests_{tests_of(reading.school)},
      tests_{header, lines, place_of_test(header)} {
    refuse_identity_numbers(marks_of_identity_numbers(header, lines, reading), delivery);
    if (const auto count = names_with_more(header, lines); count > 0)
        delivery.skipped[intake::Skipped::beside_name] += count;
    for (const auto& line : lines)
        ++rows_with_test_[intake::kept_text(
            header.cell(line, ColumnMeaning::test), longest_header
        )];
    remark_on_rounded_numbers(header, lines, delivery);
    if (has_running_numbers_)
        remark(
            delivery,
            0,
            only_counts_rows,
            {{"column", header.cells[header.places.at(ColumnMeaning::key)]}}
        );
}

intake::DeliveredMeasurement RowPupils::in(const CsvLine& line) const {
    using enum ColumnMeaning;
    intake::DeliveredMeasurement row{
        .marks = {.eckid = mark_in(line, eckid), .key = mark_in(line, key)},
        .code = intake::kept_text(header_.cell(line, code), longest_kept),
        .name = name_of_row(
            header_.cell(line, whole_name),
            header_.cell(line, given_name),
            header_.cell(line, surname)
        ),
        .year_group = year_group_in_cell(header_.cell(line, year_group)),
        .group = intake::kept_name(header_.cell(line, group)),
        .field = intake::kept_text(header_.cell(line, subject), longest_header),
        .certainty = school::Certainty::test,
        .test = test_in(line),
        .of_whole_test = true,
        .place = {.line = line.line}};
    if (auto word = intake::kept_text(header_.cell(line, test), longest_header); !word.empty())
        row.subject.push_back(std::move(word));
    return row;
}

std::string RowPupils::test_in(const CsvLine& line) const {
    const auto& written = header_.cell(line, ColumnMeaning::test);
    auto name = intake::kept_text(written, longest_header);
    if (intake::has_contact_details(written))
        return {};
    // Without the name a correction of one child's result would be another test.
    if (known_tests_.contains(name) || is_numbered_test(name))
        return name;
    if (is_long_text(written))
        return rows_with_test_.at(name) == 1 ? std::string{} : name;
    return is_code_of_test(name) || intake::subject_of(reading_.school, {name}) ||
                   tests_.may_be_told(written)
               ? name
               : std::string{};
}

std::string RowPupils::mark_in(const CsvLine& line, ColumnMeaning meaning) const {
    if (meaning == ColumnMeaning::key && has_running_numbers_)
        return {};
    const auto& key = header_.cell(line, meaning);
    if (intake::is_rounded_number(key))
        return {};
    auto mark = reading_.hash(lasting(key));
    return delivery_.marks_to_forget.contains(mark) ? std::string{} : mark;
}

}  // namespace slimfit::formats
