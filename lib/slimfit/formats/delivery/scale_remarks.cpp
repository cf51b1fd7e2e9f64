#include "slimfit/formats/delivery/scale_remarks.hpp"

#include "slimfit/formats/delivery/csv_cells.hpp"
#include "slimfit/formats/delivery/reading.hpp"
#include "slimfit/formats/delivery/remembered_columns.hpp"

#include <algorithm>

namespace slimfit::formats {

namespace {

constexpr Text without_scale{
    "Kolom {column}: de schaal van de waarden is niet te zien; zij tellen niet mee. Zet in het "
    "schoolbestand, tussen <administration> en </administration>, {line} met de goede measure: een "
    "van {scales}, of een eigen woord.",
    "Column {column}: the scale of the values cannot be seen; they are left out. Put {line} in the "
    "school file, between <administration> and </administration>, with the right measure: one of "
    "{scales}, or a word of your own."};

/// The values of one of those may be what the header means: a scale for this column would be wrong.
constexpr Text without_headers_beside{
    "Kolom {column}: de schaal van de waarden is niet te zien; zij tellen niet mee. Geef eerst de "
    "kolommen ernaast een eigen kop: misschien staat het niveau daar.",
    "Column {column}: the scale of the values cannot be seen; they are left out. First give the "
    "columns beside it a header of their own: perhaps the level stands there."};

/// A school file has one line for a column.
constexpr Text remembered_without_scale{
    "Kolom {column}: de schaal van de waarden is niet te zien; zij tellen niet mee. Vul in het "
    "schoolbestand de regel <csv-column> van deze kolom aan tot {line} met de goede measure: een "
    "van {scales}, of een eigen woord.",
    "Column {column}: the scale of the values cannot be seen; they are left out. Complete the line "
    "<csv-column> of this column in the school file to {line} with the right measure: one of "
    "{scales}, or a word of your own."};

constexpr Text not_on_remembered_scale{
    "Kolom {column}: volgens het schoolbestand is dit {scale}, maar {count} van de {all} waarden "
    "passen daar niet op. Verander in het schoolbestand de regel <csv-column> van deze kolom als "
    "het anders is: een van {scales}, of een eigen woord.",
    "Column {column}: by the school file this is {scale}, but {count} of the {all} values are not "
    "on it. Change the line <csv-column> of this column in the school file if it is otherwise: one "
    "of {scales}, or a word of your own."};

constexpr Text half_on_each_scale{
    "Kolom {column}: de helft van de waarden is {scale}, de andere helft {rival}; gelezen is het "
    "eerste. Zet in het schoolbestand, tussen <administration> en </administration>, {line} als "
    "het andere geldt, of haal de waarden uit elkaar.",
    "Column {column}: half of the values are {scale}, the other half {rival}; the first was read. "
    "Put {line} in the school file, between <administration> and </administration>, if the other "
    "holds, or take the values apart."};

constexpr Text half_of_results_on_each_scale{
    "{subject}: de helft van de waarden is {scale}, de andere helft {rival}; gelezen is het "
    "eerste. Geef de lijst een kolom 'schaal' die het bij elke rij zegt.",
    "{subject}: half of the values are {scale}, the other half {rival}; the first was read. Give "
    "the list a column 'scale' that says it for each row."};

constexpr Text scores_without_scale{
    "Kolom {column}: de schaal van de waarden is niet te zien; zij tellen niet mee. Zijn het "
    "vaardigheidsscores, noem de kolom dan zo. Geef de lijst anders een kolom 'schaal' die bij "
    "elke "
    "rij de schaal noemt: een van {scales}, of een eigen woord.",
    "Column {column}: the scale of the values cannot be seen; they are left out. If they are "
    "ability scores, call the column so. Else give the list a column 'scale' that names the scale "
    "in each row: one of {scales}, or a word of your own."};

std::string codes_of_scales() {
    std::string codes;
    for (const auto& scale : intake::standard_scales())
        codes += (codes.empty() ? "" : ", ") + scale.code;
    return codes;
}

/// Where most of the values are not on it, the scale may have changed since it was remembered.
void remark_on_remembered_scale(
    const LevelColumn& column,
    const Measure& measure,
    std::span<const std::string> values,
    intake::Delivery& delivery
) {
    if (column.measure.empty() || measure.scale == nullptr)
        return;
    const auto other = std::ranges::count_if(values, [&](const std::string& value) {
        return !value_in(measure, value);
    });
    if (2 * other > std::ssize(values))
        remark(
            delivery,
            0,
            not_on_remembered_scale,
            {{"column", column.header},
             {"scale", measure.scale->name},
             {"count", other},
             {"all", std::ssize(values)},
             {"scales", codes_of_scales()}}
        );
}

}  // namespace

void remark_on_scale_of_column(
    const LevelColumn& column,
    const Measure& measure,
    std::span<const std::string> values,
    const Header& header,
    const school::School& school,
    intake::Delivery& delivery
) {
    if (measure.code.empty() && !values.empty()) {
        const bool is_remembered = RememberedColumns{school}.find(column.header) != nullptr;
        remark(
            delivery,
            0,
            header.has_more_beside(column) ? without_headers_beside
            : is_remembered                ? remembered_without_scale
                                           : without_scale,
            {{"column", column.header},
             {"line", line_for_column(school, column.header, "IV")},
             {"scales", codes_of_scales()}}
        );
    }
    remark_on_remembered_scale(column, measure, values, delivery);
    if (measure.rival != nullptr)
        remark(
            delivery,
            0,
            half_on_each_scale,
            {{"column", column.header},
             {"scale", measure.scale->name},
             {"rival", measure.rival->name},
             {"line", line_for_column(school, column.header, measure.rival->code)}}
        );
}

void remark_on_scale_of_results(
    const std::string& subject, const Measure& measure, intake::Delivery& delivery
) {
    if (measure.rival != nullptr)
        remark(
            delivery,
            0,
            half_of_results_on_each_scale,
            {{"subject", shown(subject)},
             {"scale", measure.scale->name},
             {"rival", measure.rival->name}}
        );
}

void remark_on_scores_without_scale(const ScoreColumn& column, intake::Delivery& delivery) {
    remark(
        delivery,
        0,
        scores_without_scale,
        {{"column", column.header}, {"scales", codes_of_scales()}}
    );
}

}  // namespace slimfit::formats
