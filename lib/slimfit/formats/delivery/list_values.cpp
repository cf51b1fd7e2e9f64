#include "slimfit/formats/delivery/list_values.hpp"

#include "slimfit/formats/delivery/csv_cells.hpp"
#include "slimfit/formats/delivery/reading.hpp"
#include "slimfit/intake/contact_details.hpp"

#include <vector>

namespace slimfit::formats {

namespace {

using csv::CsvLine;

constexpr Text value_on_no_scale{
    "Kolom {column}: '{value}' past op geen schaal; het blijft onbekend.",
    "Column {column}: '{value}' is on no scale; it stays unknown."};
constexpr Text text_on_no_scale{
    "Kolom {column}: hier staat iets dat op geen schaal past (niet getoond); het blijft onbekend.",
    "Column {column}: here stands something that is on no scale (not shown); it stays unknown."};
constexpr Text word_of_few_children{
    "Kolom {column}: hier staat een woord (niet getoond) van een of twee kinderen; het is niet "
    "bewaard. Is het een niveau, zeg dan in het schoolbestand met een regel <level-meaning> wat "
    "het betekent.",
    "Column {column}: here stands a word (not shown) of one or two children; it was not kept. If "
    "it is "
    "a level, say in the school file with a line <level-meaning> what it means."};

/// Columns in which levels or scores may stand.
std::vector<std::size_t> places_of_levels(const Header& header) {
    std::vector<std::size_t> places;
    for (const auto& column : header.levels)
        places.push_back(column.place);
    for (const auto& column : header.scales)
        places.push_back(column.place);
    for (const auto& column : header.scores)
        places.push_back(column.place);
    if (const auto chosen = header.places.find(ColumnMeaning::level); chosen != header.places.end())
        places.push_back(chosen->second);
    if (const auto more = header.others.find(ColumnMeaning::level); more != header.others.end())
        places.insert(places.end(), more->second.begin(), more->second.end());
    return places;
}

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
    : delivery_{delivery},
      days_{header, delivery},
      pupils_{header, lines, reading, delivery},
      said_{header, lines, places_of_levels(header)} {}

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
            text_on(measure, written),
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

const Text& ListValues::text_on(const Measure& measure, const std::string& written) const {
    const bool is_of_own_measure = measure.scale == nullptr && !measure.code.empty();
    if (is_of_own_measure && !is_long_text(written) && !intake::has_contact_details(written))
        return word_of_few_children;
    return !is_long_text(written) && said_.may_be_told(written) ? value_on_no_scale
                                                                : text_on_no_scale;
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
