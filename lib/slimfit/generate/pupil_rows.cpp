#include "slimfit/calendar/digits.hpp"
#include "slimfit/generate/cell_words.hpp"
#include "slimfit/generate/csv_rows.hpp"
#include "slimfit/generate/read_rows.hpp"

namespace slimfit::generate {

namespace {

const std::vector<Column>& columns() {
    static const std::vector<Column> all{
        {"code", {"code", "id", "key", "leerlingnummer"}, true},
        {"naam", {"naam", "roepnaam", "voornaam", "name", "givenname"}},
        {"jaargroep", {"jaargroep", "leerjaar", "yeargroup", "year"}, true},
        {"basisgroep", {"basisgroep", "stamgroep", "groep", "klas", "basegroup", "group"}, true},
        {"unit", {"unit"}},
        {"rekenen", {"rekenen", "rekenenwiskunde", "arithmetic", "maths"}},
        {"taal", {"taal", "spelling", "taalspelling", "language"}},
        {"labels", {"labels", "label", "tags", "kenmerken"}},
        {"apart van", {"apartvan", "nietbij", "apartfrom"}},
        {"vanaf", {"vanaf", "instroom", "from"}},
        {"tot", {"tot", "totenmet", "uitstroom", "until"}}};
    return all;
}

constexpr Text expected_code{
    "een code zonder spaties die op een cijfer eindigt, zoals L001",
    "a code without spaces that ends in a digit, such as L001"};
constexpr Text expected_year_group{
    "een leerjaar van 1 tot en met 8", "a year group from 1 up to and including 8"};
constexpr Text expected_base_group{
    "een basisgroep zonder spaties, zoals MB1", "a base group without spaces, such as MB1"};
constexpr Text expected_unit{
    "een unit zonder spaties, zoals MB", "a unit without spaces, such as MB"};
constexpr Text expected_date{
    "een datum zoals 2027-02-01 of 01-02-2027", "a date such as 2027-02-01 or 01-02-2027"};

bool ends_in_a_digit(const std::string& code) {
    return !code.empty() && '0' <= code.back() && code.back() <= '9';
}

int year_group_in(RowCells& cells) {
    const auto number = calendar::read_digits(cells.cell("jaargroep"));
    if (number && 1 <= *number && *number <= 8)
        return *number;
    cells.add_problem("jaargroep", expected_year_group);
    return {};
}

std::optional<calendar::Date> date_of(RowCells& cells, std::string_view column) {
    if (cells.cell(column).empty())
        return std::nullopt;
    const auto date = date_in(cells.cell(column));
    if (!date)
        cells.add_problem(column, expected_date);
    return date;
}

/// "m4" as "M4"; a question mark is the same as nothing.
std::string level_in(std::string_view cell) {
    std::string word{cell};
    for (char& letter : word)
        if ('a' <= letter && letter <= 'z')
            letter = static_cast<char>(letter - 'a' + 'A');
    return word == "?" || word == "-" ? std::string{} : word;
}

PupilRow read_pupil(RowCells& cells) {
    PupilRow pupil{
        .line = cells.line(),
        .code = cells.one_word("code", expected_code),
        .name = cells.cell("naam"),
        .year_group = year_group_in(cells),
        .base_group = cells.one_word("basisgroep", expected_base_group),
        .tags = words_in(cells.cell("labels")),
        .apart_from = words_in(cells.cell("apart van")),
        .from = date_of(cells, "vanaf"),
        .until = date_of(cells, "tot")};
    if (!pupil.code.empty() && !ends_in_a_digit(pupil.code))
        cells.add_problem("code", expected_code);
    if (!cells.cell("unit").empty())
        pupil.unit = cells.one_word("unit", expected_unit);
    for (const char* subject : {"rekenen", "taal"})
        if (cells.has_column(subject))
            pupil.levels.push_back({subject, level_in(cells.cell(subject))});
    return pupil;
}

}  // namespace

Result<Rows<PupilRow>> read_pupil_rows(std::string_view bytes, std::string_view file) {
    return read_rows(bytes, file, columns(), read_pupil);
}

}  // namespace slimfit::generate
