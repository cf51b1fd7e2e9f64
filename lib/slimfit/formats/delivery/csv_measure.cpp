#include "slimfit/formats/delivery/csv_measure.hpp"

#include "slimfit/formats/delivery/csv_cells.hpp"
#include "slimfit/formats/delivery/reading.hpp"
#include "slimfit/intake/contact_details.hpp"
#include "slimfit/intake/plain_text.hpp"
#include "slimfit/intake/subject_words.hpp"
#include "slimfit/intake/word_of_level.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace slimfit::formats {

namespace {

using intake::Scale;

using Values = std::vector<std::string>;

/// What in a header names a scale, most telling first. A space stands for the end of a word.
struct WordOfScale {
    std::string_view part;
    std::string_view scale;
};

constexpr std::array<WordOfScale, 22> words_of_scales{
    {{" civ ", "CIV"},
     {" i v gecorrigeerd ", "CIV"},
     {" i v corrected ", "CIV"},
     {" cae ", "CAE"},
     {" a e gecorrigeerd ", "CAE"},
     {" a e corrected ", "CAE"},
     {" i v ", "IV"},
     {" iv ", "IV"},
     {" a e ", "AE"},
     {" ae ", "AE"},
     {" fn ", "FN"},
     {" functioneringsniveau ", "FN"},
     {" functioning level ", "FN"},
     {" rntrm ", "RNTRM"},
     {" referentieniveau ", "RNTRM"},
     {" reference level ", "RNTRM"},
     {" avi ", "AVI"},
     {" dle ", "DLE"},
     {" vs ", "VS"},
     {" vaardigheidsscore ", "VS"},
     {" ability score ", "VS"},
     {"vaardigheid", "VS"}}};

/// The values that are on a scale, as it spells them.
Values fitting(const Scale& scale, const Values& values) {
    Values fit;
    for (const auto& value : values)
        if (auto spelled = intake::value_on(scale, value))
            fit.push_back(*std::move(spelled));
    return fit;
}

/// How many values of a column a scale must at least have.
std::size_t half_of(const Values& values) {
    return std::max<std::size_t>(1, (values.size() + 1) / 2);
}

/// To look for words in: "Taal (I–V)" is " taal i v ".
std::string words_of(std::string_view header) {
    constexpr std::string_view long_dash{"\u2013"};
    std::string plain;
    for (auto at = header.find(long_dash); at != header.npos; at = header.find(long_dash)) {
        plain.append(header.substr(0, at)).append("-");
        header.remove_prefix(at + long_dash.size());
    }
    plain += header;
    return ' ' + intake::compared(plain) + ' ';
}

/// The scale that the header names, when the values do not speak against it: a Spellingvaardigheid
/// of III is no ability score.
const Scale* scale_of_header(const std::string& header, const Values& values) {
    const auto words = words_of(header);
    for (const auto& known : words_of_scales)
        if (words.find(known.part) != std::string::npos) {
            const auto* const scale = intake::scale_named(known.scale);
            if (fitting(*scale, values).size() >= half_of(values))
                return scale;
        }
    return nullptr;
}

/// The scales that may be meant by values alone, most preferred first.
constexpr std::array scales_by_values{"IV", "AE", "FN", "AVI", "RNTRM"};

/// Letters and Roman numbers that could be terms of some norm too are not guessed at.
bool may_be_meant(const Scale& scale, const Values& fit) {
    return (scale.code != "IV" && scale.code != "AE") || intake::scale_of_terms(fit) == &scale;
}

/// The scale that most of the values are on, at least half of them.
const Scale* scale_of_values(const std::string& header, const Values& values) {
    const Scale* best = nullptr;
    auto most = half_of(values);
    const bool is_reading = intake::is_technical_reading(header);
    for (const auto* const code : scales_by_values) {
        const auto& scale = *intake::scale_named(code);
        const auto fit = fitting(scale, values);
        if (!may_be_meant(scale, fit))
            continue;
        const bool is_better = best == nullptr ? fit.size() >= most : fit.size() > most;
        if (is_better || (is_reading && scale.code == "AVI" && fit.size() == most)) {
            best = &scale;
            most = fit.size();
        }
    }
    return best;
}

/// The scale that holds all the other values, when those are as many.
const Scale* rival_of(const Scale& scale, Values values) {
    const auto all = values.size();
    std::erase_if(values, [&](const std::string& value) {
        return intake::value_on(scale, value).has_value();
    });
    if (values.empty() || 2 * values.size() != all)
        return nullptr;
    for (const auto* const code : scales_by_values) {
        const auto& other = *intake::scale_named(code);
        const auto fit = fitting(other, values);
        if (fit.size() == values.size() && may_be_meant(other, fit))
            return &other;
    }
    return nullptr;
}

/// The words that several children have or that are common for a level, and those whose meaning the
/// school wrote down. One child has the same diagnosis in each of its rows.
Values terms_in(
    const std::string& code,
    const Values& values,
    const SaidByChildren& said,
    const school::School& school
) {
    Values terms;
    for (const auto& value : values)
        if (said.is_of_several(value) || intake::is_word_of_level(value))
            terms.push_back(intake::kept_text(value, longest_kept));
    for (const auto& meaning : school.administration.level_meanings)
        if (meaning.measure == code)
            terms.push_back(meaning.value);
    return terms;
}

}  // namespace

Measure measure_of(
    const std::string& named,
    const std::string& header,
    const std::vector<std::string>& values,
    const SaidByChildren& said,
    const school::School& school
) {
    const auto* const scale =
        named.empty() ? scale_of_header(header, values) : intake::scale_called(named);
    if (scale != nullptr)
        return {.code = scale->code, .scale = scale};
    if (const auto* const seen = named.empty() ? scale_of_values(header, values) : nullptr)
        return {.code = seen->code, .scale = seen, .rival = rival_of(*seen, values)};
    auto code = intake::kept_text(named, longest_kept);
    auto terms = terms_in(code, values, said, school);
    return {.code = std::move(code), .terms = std::move(terms)};
}

std::optional<std::string> value_in(const Measure& measure, const std::string& written) {
    if (measure.scale != nullptr)
        return intake::value_on(*measure.scale, written);
    auto value = intake::kept_text(written, longest_kept);
    const bool is_value = is_code_or_number(written) ||
                          std::ranges::find(measure.terms, value) != measure.terms.end();
    if (measure.code.empty() || value.empty() || !is_value || intake::has_contact_details(written))
        return std::nullopt;
    return value;
}

}  // namespace slimfit::formats
