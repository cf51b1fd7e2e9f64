#include "slimfit/formats/delivery/list_days.hpp"

#include "slimfit/formats/delivery/csv_cells.hpp"
#include "slimfit/formats/delivery/reading.hpp"
#include "slimfit/intake/plain_text.hpp"

namespace slimfit::formats {

namespace {

constexpr Text value_is_no_date{
    "Kolom {column}: '{value}' is geen datum; deze rij telt niet mee.",
    "Column {column}: '{value}' is no date; this row is left out."};
constexpr Text text_is_no_date{
    "Kolom {column}: hier staat geen datum; deze rij telt niet mee.",
    "Column {column}: here stands no date; this row is left out."};

constexpr Text has_days_of_two_orders{
    "Kolom {column}: op regel {day} staat de dag voorop en op regel {month} de maand. Rijen "
    "waarvan de dag zo niet zeker is, tellen niet mee. Schrijf alle dagen op een manier.",
    "Column {column}: on line {day} the day stands first and on line {month} the month. Rows whose "
    "day is not certain because of it are left out. Write all days in one way."};

constexpr Text may_begin_with_month{
    "Kolom {column}: op regel {line} kan de dag of de maand voorop staan, en geen rij beslist het; "
    "gelezen is de dag voorop, zoals in Nederland. Is het anders, schrijf dan alle dagen als "
    "2026-03-25.",
    "Column {column}: on line {line} the day or the month may stand first, and no row decides it; "
    "the day was read first, as in the Netherlands. If it is otherwise, write all days as "
    "2026-03-25."};

/// Headed as a program in English does, which may write the month first.
bool has_english_header(const DayColumn& column) {
    return intake::compared(column.header()).find("date") != std::string::npos;
}

bool date_in_any_order(const std::string& cell) {
    return date_in(cell, DayOrder::day_first) || date_in(cell, DayOrder::month_first);
}

}  // namespace

ListDays::ListDays(
    const Header& header, std::span<const csv::CsvLine> lines, intake::Delivery& delivery
)
    : header_{header}, delivery_{delivery} {
    if (const auto place = header.places.find(ColumnMeaning::date); place != header.places.end())
        add(place->second, lines);
    for (const auto& days : header.days)
        add(days.place, lines);
}

void ListDays::add(std::size_t place, std::span<const csv::CsvLine> lines) {
    const auto& column =
        columns_.try_emplace(place, lines, place, header_.cells[place]).first->second;
    const auto& order = column.order();
    if (order.contradicts_itself())
        remark(
            delivery_,
            *order.month_first_at(),
            has_days_of_two_orders,
            {{"column", column.header()},
             {"day", *order.day_first_at()},
             {"month", *order.month_first_at()}}
        );
    if (const auto line = order.undecided_at(); line && has_english_header(column))
        remark(
            delivery_, *line, may_begin_with_month, {{"column", column.header()}, {"line", *line}}
        );
}

const DayColumn* ListDays::of(const LevelColumn& column) const {
    const auto* const days = header_.days_of(column);
    return days == nullptr ? nullptr : &columns_.at(days->place);
}

const DayColumn* ListDays::in_row(const csv::CsvLine& line, const DayColumn* own) const {
    if (own != nullptr && !says_nothing(own->cell_of(line)))
        return own;
    const auto place = header_.places.find(ColumnMeaning::date);
    return place == header_.places.end() ? nullptr : &columns_.at(place->second);
}

bool ListDays::is_unreadable(const csv::CsvLine& line, const DayColumn& days) {
    const auto date = days.cell_of(line);
    if (says_nothing(date) || days.day_in(date))
        return false;
    const bool is_told = days.order().contradicts_itself() && date_in_any_order(date);
    if (told_.emplace(line.line, days.place()).second && !is_told)
        remark(
            delivery_,
            line.line,
            is_long_text(date) ? text_is_no_date : value_is_no_date,
            {{"column", days.header()}, {"value", shown(date)}}
        );
    return true;
}

}  // namespace slimfit::formats
