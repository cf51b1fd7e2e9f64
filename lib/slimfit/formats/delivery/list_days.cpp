#include "slimfit/formats/delivery/list_days.hpp"

#include "slimfit/formats/delivery/csv_cells.hpp"
#include "slimfit/formats/delivery/reading.hpp"
#include "slimfit/intake/contact_details.hpp"

namespace slimfit::formats {

namespace {

constexpr Text value_is_no_date{
    "Kolom {column}: '{value}' is geen datum; deze rij telt niet mee.",
    "Column {column}: '{value}' is no date; this row is left out."};
constexpr Text text_is_no_date{
    "Kolom {column}: hier staat geen datum (niet getoond); deze rij telt niet mee.",
    "Column {column}: here stands no date (not shown); this row is left out."};

/// A day that was mistyped may be shown; a word in this column may be about the life of a child.
bool is_written_as_day(std::string_view cell) {
    return !is_long_text(cell) && !intake::has_contact_details(cell) && cell.front() >= '0' &&
           cell.front() <= '9';
}

}  // namespace

ListDays::ListDays(const Header& header, intake::Delivery& delivery)
    : header_{header}, delivery_{delivery} {
    if (const auto place = header.places.find(ColumnMeaning::date); place != header.places.end())
        add(place->second);
    for (const auto& days : header.days)
        add(days.place);
}

void ListDays::add(std::size_t place) {
    columns_.try_emplace(place, place, header_.cells[place], header_.order_of_days);
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
    const bool is_told = day_readings_of(date).is_day();  // that the days contradict each other
    if (told_.emplace(line.line, days.place()).second && !is_told)
        remark(
            delivery_,
            line.line,
            is_written_as_day(date) ? value_is_no_date : text_is_no_date,
            {{"column", days.header()}, {"value", shown(date)}}
        );
    return true;
}

}  // namespace slimfit::formats
