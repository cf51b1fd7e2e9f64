#include "slimfit/formats/delivery/words_beside_levels.hpp"

#include "slimfit/formats/delivery/csv_columns.hpp"
#include "slimfit/intake/month_name.hpp"
#include "slimfit/intake/plain_text.hpp"
#include "slimfit/intake/scale.hpp"

#include <algorithm>
#include <array>
#include <sstream>
#include <string>

namespace slimfit::formats {

namespace {

/// Of a level, a score, or when it was measured.
constexpr auto words_of_levels = std::to_array<std::string_view>(
    {"functioneringsniveau",
     "vaardigheidsniveau",
     "toetsniveau",
     "beheersingsniveau",
     "referentieniveau",
     "prestatieniveau",
     "score",
     "toetsscore",
     "schaalscore",
     "standaardscore",
     "totaalscore",
     "ruwe",
     "raw",
     "scores",
     "begin",
     "medio",
     "midden",
     "eind",
     "einde"}
);

/// What joins those, and says nothing by itself: "Niveau I t/m V", "Funct. niveau".
constexpr auto joining_words = std::to_array<std::string_view>(
    {"i", "v", "a", "e", "t", "m", "tm", "tot", "en", "met", "funct", "functionerings"}
);

/// How words of what accompanies a level end, compounds too: "Leerrendement".
constexpr auto ends_of_companions = std::to_array<std::string_view>(
    {"groei", "interval", "rendement", "percentiel", "percentage", "versie", "gemiddelde"}
);

/// Of what accompanies a level. Nothing here may be a matter of its own, such as behaviour.
constexpr auto companions = std::to_array<std::string_view>(
    {"aantal",
     "aant",
     "goed",
     "fout",
     "fouten",
     "correct",
     "juist",
     "opgaven",
     "opgave",
     "vragen",
     "items",
     "punten",
     "max",
     "maximum",
     "maximaal",
     "maximale",
     "min",
     "minimum",
     "perc",
     "pct",
     "procent",
     "percentile",
     "betrouwbaar",
     "betrouwbaarheid",
     "ondergrens",
     "bovengrens",
     "standaard",
     "landelijk",
     "lr",
     "ler",
     "toets",
     "test",
     "toetsnaam",
     "toetscode",
     "taak",
     "blok",
     "onderdeel",
     "deel",
     "norm",
     "normering",
     "normgroep",
     "afnamemoment",
     "toetsmoment",
     "meetmoment",
     "moment",
     "periode",
     "schooljaar",
     "cijfer",
     "growth",
     "trend",
     "verschil",
     "vorig",
     "vorige",
     "rang",
     "instructieniveau",
     "rapportcijfer",
     "pr",
     "percentielgroep",
     "percentielscore",
     "groeiscore",
     "referentiegroep",
     "vaardigheid",
     "niveaugroep",
     "kleur",
     "leerkracht",
     "afgenomen",
     "verwacht",
     "streefniveau",
     "doelniveau",
     "groep",
     "van",
     "per",
     "de",
     "het",
     "op",
     "of",
     "number",
     "instructie",
     "opmerking",
     "opmerkingen",
     "schaal",
     "scale"}
);

bool is_one_of(const auto& words, std::string_view word) {
    return std::ranges::find(words, word) != words.end();
}

bool ends_in_one_of(const auto& ends, std::string_view word) {
    return std::ranges::any_of(ends, [&](std::string_view end) { return word.ends_with(end); });
}

bool is_about_level_or_day(std::string_view words) {
    const auto word = column_word(words);
    return (word && (word->meaning == ColumnMeaning::level || word->meaning == ColumnMeaning::date)
           ) ||
           intake::scale_called(words) != nullptr;
}

/// "M5", when the level was measured, or "5-11-2026", "november", "2".
bool is_moment(std::string_view word) {
    return intake::value_on(*intake::scale_named("FN"), word) || intake::month_called(word) ||
           (word.front() >= '0' && word.front() <= '9');
}

bool is_of_level_or_day(std::string_view word) {
    return is_about_level_or_day(word) || is_moment(word) || is_one_of(words_of_levels, word);
}

bool joins_words(std::string_view word) {
    return is_one_of(joining_words, word);
}

bool is_in_words_of_level(std::string_view word) {
    return is_of_level_or_day(word) || joins_words(word);
}

bool accompanies_level(std::string_view word) {
    return is_in_words_of_level(word) || is_one_of(companions, word) ||
           ends_in_one_of(ends_of_companions, word);
}

/// Spreadsheets keep a line from breaking with spaces that are no blanks.
std::string with_plain_spaces(std::string_view cell) {
    std::string plain{cell};
    for (const std::string_view space : {"\u00A0", "\u202F"})
        for (auto at = plain.find(space); at != std::string::npos; at = plain.find(space))
            plain.replace(at, space.size(), " ");
    return plain;
}

/// Whether there are words and all are such.
bool has_only(std::string_view cell, const auto& is_such) {
    std::istringstream words{intake::compared(with_plain_spaces(cell))};
    bool has_words = false;
    for (std::string word; words >> word; has_words = true)
        if (!is_such(word))
            return false;
    return has_words;
}

}  // namespace

bool says_level_or_day_alone(std::string_view cell) {
    return is_about_level_or_day(cell) ||
           (has_only(cell, is_in_words_of_level) && !has_only(cell, joins_words));
}

bool accompanies_levels(std::string_view cell) {
    return has_only(cell, accompanies_level) && !has_only(cell, joins_words);
}

}  // namespace slimfit::formats
