#include "slimfit/formats/delivery/header_remarks.hpp"

#include "slimfit/formats/delivery/columns_without_header.hpp"
#include "slimfit/formats/delivery/double_columns.hpp"
#include "slimfit/formats/delivery/reading.hpp"
#include "slimfit/formats/delivery/remembered_columns.hpp"
#include "slimfit/intake/plain_text.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <sstream>

namespace slimfit::formats {

namespace {

constexpr Text stands_there_already{
    "Kolom {column} staat er nog een keer; de eerste telt.",
    "Column {column} stands there once more; the first counts."};

/// No line in a school file opens the sieve.
constexpr Text is_private{
    "Kolom {column} gaat naar haar kop over het leven van een kind en wordt niet gelezen, ook niet "
    "met een regel <csv-column>. Zijn het toch niveaus, geef de kolom dan de naam van het vak als "
    "kop.",
    "Column {column} is by its header about the life of a child and is not read, not with a line "
    "<csv-column> either. If it has levels all the same, give it the name of the subject as its "
    "header."};

constexpr Text is_not_known{
    "Kolom {column} wordt niet gelezen. Is het een vak, zet dan in het schoolbestand, tussen "
    "<administration> en </administration>, {line} met het goede vak.",
    "Column {column} is not read. If it is a subject, put {line} in the school file, between "
    "<administration> and </administration>, with the right subject."};

constexpr Text has_no_certain_heading{
    "Kolom {number} ({column}) staat in een kop van twee regels, maar bij welk vak zij hoort is "
    "niet zeker; zij wordt niet gelezen. Zet het vak in de regel erboven, recht boven deze kolom.",
    "Column {number} ({column}) stands in a header of two lines, but which subject it is of is not "
    "certain; it is not read. Put the subject in the line above, right over this column."};

constexpr Text has_tests_of_heading{
    "Kolom {number} ({column}) noemt de toetsen van een vak alleen, en niet die van de hele rij; "
    "zij wordt niet gelezen.",
    "Column {number} ({column}) names the tests of one subject, and not those of the whole row; it "
    "is not read."};

constexpr Text has_levels_of_nothing{
    "Kolom {number} ({column}) heeft volgens haar kop het niveau, maar van welk vak staat er niet; "
    "zij wordt niet gelezen. Geef de kolom een eigen kop, zoals 'Rekenen niveau'.",
    "Column {number} ({column}) has the level by its header, but not of which subject; it is not "
    "read. Give the column a header of its own, such as 'Rekenen niveau'."};

constexpr Text has_long_header{
    "Kolom {number} van de lijst heeft een lange kop en wordt niet gelezen. Is het een vak, geef "
    "de kolom dan de naam van het vak als kop.",
    "Column {number} of the list has a long header and is not read. If it is a subject, give the "
    "column the name of the subject as its header."};

constexpr Text dates_nothing{
    "Kolom {column} zegt van geen kolom met niveaus de dag en wordt niet gelezen. Geef beide "
    "kolommen dezelfde woorden, zoals 'Rekenen M5' en 'Datum rekenen M5'.",
    "Column {column} says the day of no column with levels and is not read. Give both columns the "
    "same words, such as 'Rekenen M5' and 'Datum rekenen M5'."};

constexpr Text has_days_of_two_orders{
    "Op regel {day} in kolom {day-column} staat de dag voorop en op regel {month} in kolom "
    "{month-column} de maand. Rijen en kolommen waarvan de dag zo niet zeker is, tellen niet mee. "
    "Schrijf alle dagen op een manier.",
    "On line {day} in column {day-column} the day stands first and on line {month} in column "
    "{month-column} the month. Rows and columns whose day is not certain because of it are left "
    "out. Write all days in one way."};

constexpr Text may_begin_with_month{
    "Op regel {line} in kolom {number} kan de dag of de maand voorop staan, en geen dag in de "
    "lijst beslist het; gelezen is de dag voorop, zoals in Nederland. Is het anders, schrijf dan "
    "alle dagen als 2026-03-25.",
    "On line {line} in column {number} the day or the month may stand first, and no day in the "
    "list decides it; the day was read first, as in the Netherlands. If it is otherwise, write all "
    "days as 2026-03-25."};

constexpr Text has_no_one_day{
    "In de kop van kolom {number} staat iets als een dag, maar niet één dag die bestaat. Waarden "
    "waarvan geen kolom van de lijst de dag zegt, tellen niet mee. Schrijf in de kop een dag als "
    "2026-03-25.",
    "In the header of column {number} stands something like a day, but not one day that exists. "
    "Values of which no column of the list says the day are left out. Write a day such as "
    "2026-03-25 in the header."};

/// By words that are no Dutch: a program in English may write the month first.
bool is_english(std::string_view header) {
    static constexpr std::array<std::string_view, 18> english{
        "name",
        "names",
        "firstname",
        "surname",
        "lastname",
        "pupil",
        "class",
        "group",
        "date",
        "testdate",
        "arithmetic",
        "math",
        "maths",
        "mathematics",
        "reading",
        "language",
        "level",
        "subject"};
    std::istringstream words{intake::compared(header)};
    for (std::string word; words >> word;)
        if (std::ranges::find(english, word) != english.end())
            return true;
    return false;
}

void remark_on_columns_of_days(const Header& header, intake::Delivery& delivery) {
    std::set<const SubjectDays*> needed;
    for (const auto& column : header.levels)
        needed.insert(header.days_of(column));
    for (const auto& days : header.days)
        if (!needed.contains(&days))
            remark(delivery, header.line, dates_nothing, {{"column", days.header}});
}

void remark_on_days_in(const Header& header, intake::Delivery& delivery) {
    const auto& order = header.order_of_days;
    if (order.contradicts_itself()) {
        const auto day = *order.day_first_at();
        const auto month = *order.month_first_at();
        remark(
            delivery,
            month.line,
            has_days_of_two_orders,
            {{"day", day.line},
             {"day-column", day.column},
             {"month", month.line},
             {"month-column", month.column}}
        );
    }
    if (const auto place = order.undecided_at();
        place && std::ranges::any_of(header.cells, is_english))
        remark(
            delivery,
            place->line,
            may_begin_with_month,
            {{"line", place->line}, {"number", place->column}}
        );
    for (const auto& column : header.levels)
        if (column.has_unclear_day)
            remark(
                delivery,
                header.line,
                has_no_one_day,
                {{"number", static_cast<std::int64_t>(column.place + 1)}}
            );
}

void remark_on_column(
    const Header& header, std::size_t place, const Text& text, intake::Delivery& delivery
) {
    remark(
        delivery,
        header.line,
        text,
        {{"number", static_cast<std::int64_t>(place + 1)}, {"column", header.cells[place]}}
    );
}

/// Several such columns are told as columns that are double.
void remark_on_levels_of_nothing(const Header& header, intake::Delivery& delivery) {
    const auto level = header.places.find(ColumnMeaning::level);
    if (level != header.places.end() && !header.has_results() &&
        !header.others.contains(ColumnMeaning::level))
        remark_on_column(header, level->second, has_levels_of_nothing, delivery);
}

}  // namespace

void remark_on_header(
    const Header& header, const school::School& school, intake::Delivery& delivery
) {
    for (const auto& name : header.not_to_read)
        remark(delivery, header.line, is_private, {{"column", name}});
    for (const auto& name : header.doubled)
        remark(delivery, header.line, stands_there_already, {{"column", name}});
    remark_on_double_columns(header, delivery);
    remark_on_levels_of_nothing(header, delivery);
    for (const auto place : header.loose)
        remark_on_column(header, place, has_no_certain_heading, delivery);
    for (const auto place : header.tests_of_heading)
        remark_on_column(header, place, has_tests_of_heading, delivery);
    std::set<std::string> told;
    for (const auto place : header.not_known) {
        const auto& name = header.cells[place];
        if (!told.insert(name).second)
            continue;
        remark(
            delivery,
            header.line,
            is_not_known,
            {{"column", name}, {"line", line_for_column(school, name, {})}}
        );
    }
    for (const auto place : header.remarks)
        remark(
            delivery,
            header.line,
            has_long_header,
            {{"number", static_cast<std::int64_t>(place + 1)}}
        );
    remark_on_columns_without_header(header, delivery);
    remark_on_columns_of_days(header, delivery);
    remark_on_days_in(header, delivery);
}

}  // namespace slimfit::formats
