#include "slimfit/formats/delivery/list_values.hpp"

#include "slimfit/formats/delivery/csv_cells.hpp"
#include "slimfit/formats/delivery/reading.hpp"
#include "slimfit/intake/plain_text.hpp"

namespace slimfit::formats {

namespace {

using csv::CsvLine;

constexpr Text value_on_no_scale{
    "Kolom {column}: '{value}' past op geen schaal; het blijft onbekend.",
    "Column {column}: '{value}' is on no scale; it stays unknown."};
constexpr Text text_on_no_scale{
    "Kolom {column}: hier staat tekst die op geen schaal past; het blijft onbekend.",
    "Column {column}: here stands text that is on no scale; it stays unknown."};

bool is_own(const DayColumn* days, const Topic& topic) {
    return days != nullptr && days == topic.days;
}

}  // namespace

ListValues::ListValues(
    const Header& header,
    std::span<const CsvLine> lines,
    const DeliveryReading& reading,
    intake::Delivery& delivery
)
    : delivery_{delivery}, days_{header, delivery}, pupils_{header, lines, reading, delivery} {}

void ListValues::read(
    const CsvLine& line, const Topic& topic, const Measure& measure, const std::string& written
) {
    if (says_nothing(written))
        return;
    note_spoken(line);
    auto value = value_in(measure, written);
    if (!value) {
        remark(
            delivery_,
            line.line,
            is_long_text(written) ? text_on_no_scale : value_on_no_scale,
            {{"column", topic.column}, {"value", shown(written)}}
        );
        return;
    }
    if (has_unreadable_day(line, topic))
        return;
    auto measurement = pupils_.in(line);
    measurement.on = day_of(line, topic);
    // Without a column for the subject its test says it, which stands there already.
    if (topic.word != measurement.test)
        measurement.subject.insert(measurement.subject.begin(), topic.word);
    measurement.known_subject = topic.known;
    measurement.measure = measure.code;
    measurement.value = *std::move(value);
    delivery_.measurements.push_back(std::move(measurement));
}

bool ListValues::has_unreadable_day(const CsvLine& line, const Topic& topic) {
    const auto* const days = days_.in_row(line, topic.days);
    if (!is_own(days, topic) && (topic.on || topic.has_uncertain_day))
        return topic.has_uncertain_day;
    if (!is_own(days, topic) && days_.are_uncertain())
        return true;
    if (topic.has_unclear_day && (days == nullptr || says_nothing(days->cell_of(line))))
        return true;
    return days != nullptr && days_.is_unreadable(line, *days);
}

std::optional<calendar::Date> ListValues::day_of(const CsvLine& line, const Topic& topic) const {
    const auto* const days = days_.in_row(line, topic.days);
    if (!is_own(days, topic) && topic.on)
        return topic.on;
    return days == nullptr ? std::nullopt : days->day_in(days->cell_of(line));
}

}  // namespace slimfit::formats
