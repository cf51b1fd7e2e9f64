#include "slimfit/formats/delivery/csv_refusals.hpp"

#include "slimfit/formats/delivery/remembered_columns.hpp"
#include "slimfit/intake/line_to_paste.hpp"

#include <ranges>

namespace slimfit::formats {

tl::unexpected<Problems> holidays_as_list(const SourceText& source) {
    return tl::unexpected{Problems{
        {source.file,
         filled(
             {"Dit lijkt een lijst met schoolvakanties. Die van het rijk leest SlimFit als XML van "
              "opendata.rijksoverheid.nl; die van 2025-2028 kent het al, voor de regio van het "
              "schoolbestand. Eigen vrije dagen zet u in het schoolbestand, tussen <school-year> "
              "en </school-year>: {line}. Er is niets gelezen.",
              "This looks like a list of school holidays. SlimFit reads those of the state as XML "
              "of opendata.rijksoverheid.nl; those of 2025-2028 it knows already, for the region "
              "of the school file. Put days off of your own in the school file, between "
              "<school-year> and </school-year>: {line}. Nothing was read."},
             {{"line",
               intake::line_to_paste(
                   "free-period",
                   {{"name", "Studiedag"}, {"first", "2026-10-05"}, {"last", "2026-10-06"}}
               )}}
         )}}};
}

tl::unexpected<Problems> no_list(const SourceText& source) {
    return tl::unexpected{Problems{
        {source.file,
         filled(
             {"Dit bestand wordt niet herkend. Gelezen worden EDEXML 1.03-2.1, UWLR 2.x, niveaus "
              "van SlimFit en CSV met kolommen voor de leerling (leerlingnummer of naam) en voor "
              "niveaus (een kolom per vak, of vak en niveau), gescheiden door komma, puntkomma, "
              "tab of streep (|). Er is niets gelezen.",
              "This file is not recognised. Read are EDEXML 1.03-2.1, UWLR 2.x, levels of SlimFit "
              "and CSV with columns for the pupil (leerlingnummer or name) and for levels (a "
              "column per subject, or subject and level), separated by comma, semicolon, tab or "
              "bar (|). Nothing was read."},
             {}
         )}}};
}

Problem
columns_to_name(const SourceText& source, const school::School& school, const Header& header) {
    constexpr std::size_t most_named = 20;
    std::string columns;
    std::string lines;
    for (const auto place : header.not_known | std::views::take(most_named)) {
        const auto& name = header.cells[place];
        columns += (columns.empty() ? "" : ", ") + name;
        lines += (lines.empty() ? "" : " ") + line_for_column(school, name, {});
    }
    return {
        source.file + ':' + std::to_string(header.line),
        filled(
            {"Van geen kolom van deze lijst is bekend dat er niveaus in staan: {columns}. Zet voor "
             "wie dat wel zijn in het schoolbestand, tussen <administration> en </administration>, "
             "{lines} met het goede vak. Er is niets gelezen.",
             "Of no column of this list it is known that it has levels: {columns}. For those that "
             "have put {lines} in the school file, between <administration> and "
             "</administration>, with the right subject. Nothing was read."},
            {{"columns", columns}, {"lines", lines}}
        )};
}

Problem
columns_to_count(const SourceText& source, const school::School& school, const Header& header) {
    constexpr std::size_t most_counted = 20;
    std::string numbers;
    for (const auto place : header.not_known | std::views::take(most_counted))
        numbers += (numbers.empty() ? "" : ", ") + std::to_string(place + 1);
    return {
        source.file + ':' + std::to_string(header.line),
        filled(
            {"Van geen kolom van deze lijst is bekend dat er niveaus in staan: kolom {numbers}. "
             "Zet voor wie dat wel zijn in het schoolbestand, tussen <administration> en "
             "</administration>, {line} met de kop van de kolom en het goede vak. Er is niets "
             "gelezen.",
             "Of no column of this list it is known that it has levels: column {numbers}. For "
             "those that have put {line} in the school file, between <administration> and "
             "</administration>, with the header of the column and the right subject. Nothing was "
             "read."},
            {{"numbers", numbers}, {"line", line_for_column(school, "...", {})}}
        )};
}

Problem columns_to_tell_apart(const SourceText& source, const Header& header) {
    return {
        source.file + ':' + std::to_string(header.line),
        {"Kolommen van deze lijst hebben dezelfde kop, en van welk vak zij zijn staat er niet. "
         "Geef "
         "elke kolom een eigen kop, zoals 'Rekenen niveau' en 'Spelling niveau', of zet het vak in "
         "de regel erboven, boven de eerste van zijn kolommen. Er is niets gelezen.",
         "Columns of this list have the same header, and it does not say of which subject they "
         "are. "
         "Give each column a header of its own, such as 'Rekenen niveau' and 'Spelling niveau', or "
         "put the subject in the line above, over the first of its columns. Nothing was read."}};
}

tl::unexpected<Problems> too_many_columns(const SourceText& source, int line) {
    return tl::unexpected{Problems{
        {source.file + ':' + std::to_string(line),
         filled(
             {"Deze regel heeft meer dan {most} kolommen: dat is geen lijst met niveaus van een "
              "school. Haal kolommen weg die geen leerling en geen niveau zijn. Er is niets "
              "gelezen.",
              "This line has more than {most} columns: that is no list of levels of a school. Take "
              "out columns that are no pupil and no level. Nothing was read."},
             {{"most", static_cast<std::int64_t>(most_columns)}}
         )}}};
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

}  // namespace slimfit::formats
