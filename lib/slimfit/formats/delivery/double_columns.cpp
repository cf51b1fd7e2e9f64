#include "slimfit/formats/delivery/double_columns.hpp"

#include "slimfit/formats/delivery/reading.hpp"

namespace slimfit::formats {

namespace {

constexpr Text one_counts{
    "Kolommen {number} en {other} zeggen volgens hun kop hetzelfde; kolom {number} telt en kolom "
    "{other} wordt niet gelezen.",
    "Columns {number} and {other} say the same by their headers; column {number} counts and column "
    "{other} is not read."};

constexpr Text first_level_counts{
    "Kolommen {number} en {other} hebben volgens hun kop allebei het niveau; kolom {number} telt, "
    "en kolom {other} alleen waar kolom {number} niets zegt.",
    "Columns {number} and {other} both have the level by their headers; column {number} counts, "
    "and column {other} only where column {number} says nothing."};

constexpr Text level_of_nothing{
    "Kolommen {number} en {other} hebben volgens hun kop allebei het niveau, maar van welk vak "
    "staat er niet; zij worden niet gelezen. Geef elke kolom een eigen kop, zoals 'Rekenen "
    "niveau'.",
    "Columns {number} and {other} both have the level by their headers, but not of which subject; "
    "they are not read. Give each column a header of its own, such as 'Rekenen niveau'."};

constexpr Text day_is_uncertain{
    "Kolommen {number} en {other} kunnen allebei de dag van een rij zeggen. Waarden die zo geen "
    "zekere dag hebben, tellen niet mee. Geef alleen de goede kolom de kop 'Toetsdatum', of ieder "
    "vak een eigen kolom, zoals 'Datum rekenen'.",
    "Columns {number} and {other} may both say the day of a row. Values that have no certain day "
    "because of it are left out. Give only the right column the header 'Toetsdatum', or each "
    "subject a column of its own, such as 'Datum rekenen'."};

const Text& text_on(const Header& header, ColumnMeaning meaning) {
    if (meaning == ColumnMeaning::level)
        return header.has_results() ? first_level_counts : level_of_nothing;
    const bool is_uncertain = meaning == ColumnMeaning::date && header.has_uncertain_days;
    return is_uncertain ? day_is_uncertain : one_counts;
}

}  // namespace

void remark_on_double_columns(const Header& header, intake::Delivery& delivery) {
    for (const auto& [meaning, others] : header.others)
        for (const auto other : others)
            remark(
                delivery,
                header.line,
                text_on(header, meaning),
                {{"number", static_cast<std::int64_t>(header.places.at(meaning) + 1)},
                 {"other", static_cast<std::int64_t>(other + 1)}}
            );
}

}  // namespace slimfit::formats
