#include "slimfit/intake/scale.hpp"

#include "slimfit/core/contract.hpp"
#include "slimfit/core/trimmed.hpp"
#include "slimfit/intake/bundled_table.hpp"
#include "slimfit/intake/plain_text.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <ranges>

namespace slimfit::intake {

extern const std::string_view scales_csv;

namespace {

std::string upper(std::string_view text) {
    std::string letters{text};
    std::ranges::transform(letters, letters.begin(), [](unsigned char letter) {
        return static_cast<char>(std::toupper(letter));
    });
    return letters;
}

/// A number with a point or a decimal comma and nothing else.
std::optional<double> number_in(std::string_view written) {
    std::string text{trimmed(written)};
    if (std::ranges::count(text, ',') == 1 && std::ranges::count(text, '.') == 0)
        std::ranges::replace(text, ',', '.');
    double number{};
    const auto* const end = text.data() + text.size();
    const auto [stop, fault] = std::from_chars(text.data(), end, number, std::chars_format::fixed);
    if (fault != std::errc{} || stop != end)
        return std::nullopt;
    return number;
}

/// "I +" is I+, and "V–" with the dash of a word processor V-.
std::string with_plain_sign(std::string_view written) {
    static constexpr std::array<std::string_view, 3> dashes{"\u2013", "\u2014", "\u2212"};
    std::string value{written};
    for (const auto dash : dashes)
        for (auto at = value.find(dash); at != value.npos; at = value.find(dash))
            value.replace(at, dash.size(), "-");
    if (value.ends_with('+') || value.ends_with('-')) {
        const char sign = value.back();
        value.pop_back();
        value = std::string{trimmed(value)} + sign;
    }
    return value;
}

/// "AVI-M5" and "AVI M5" are M5.
std::string without_code(const Scale& scale, const std::string& value) {
    const auto size = scale.code.size();
    const bool has_code = value.size() > size + 1 && value.starts_with(scale.code) &&
                          (value[size] == '-' || value[size] == ' ');
    return has_code ? std::string{trimmed(std::string_view{value}.substr(size + 1))} : value;
}

std::vector<std::string> tied_values(const std::string& word) {
    std::vector<std::string> values;
    for (std::size_t from = 0; from <= word.size();) {
        const auto end = std::min(word.find('=', from), word.size());
        values.push_back(word.substr(from, end - from));
        from = end + 1;
    }
    return values;
}

Scale scale_of(const std::vector<std::string>& columns) {
    expects(columns.size() == 6, "scales.csv: a line has six columns");
    Scale scale{.code = columns[0], .name = {columns[3], columns[4]}};
    const auto words = words_in(columns[2]);
    if (columns[1] == "words") {
        for (const auto& word : words)
            scale.ranks.push_back(tied_values(word));
        return scale;
    }
    expects(words.size() == 2, "scales.csv: a numeric scale has a lowest and a highest number");
    scale.lowest = number_in(words[0]).value();
    scale.highest = number_in(words[1]).value();
    return scale;
}

/// Whether all values stand on the scale in that order.
bool is_part_of(const Scale& scale, std::span<const std::string> values) {
    double before = -1;
    for (const auto& value : values) {
        const auto rank = rank_on(scale, value);
        if (!rank || *rank <= before || value_on(scale, value) != value)
            return false;
        before = *rank;
    }
    return true;
}

bool has_any(std::span<const std::string> terms, std::string_view wanted) {
    return std::ranges::any_of(words_in(wanted), [&](const std::string& word) {
        return std::ranges::find(terms, word) != terms.end();
    });
}

}  // namespace

const std::vector<Scale>& standard_scales() {
    static const auto scales = [] {
        std::vector<Scale> made;
        for (const auto& row : rows_of(scales_csv))
            made.push_back(scale_of(row));
        return made;
    }();
    return scales;
}

const Scale* scale_named(std::string_view code) {
    const auto& scales = standard_scales();
    const auto found = std::ranges::find(scales, code, &Scale::code);
    return found == scales.end() ? nullptr : &*found;
}

const Scale* scale_called(std::string_view words) {
    const auto wanted = compared(words);
    const auto is_meant = [&](const Scale& scale) {
        // "I-V" is short for "niveau I-V"; "score" alone is of any test, not an ability score.
        const auto is_called = [&](const std::string& name) {
            const auto full = compared(name);
            return full == wanted || full == "niveau " + wanted || full == "level " + wanted;
        };
        return compared(scale.code) == wanted ||
               (!wanted.empty() && (is_called(scale.name.dutch) || is_called(scale.name.english)));
    };
    const auto& scales = standard_scales();
    const auto found = std::ranges::find_if(scales, is_meant);
    return found == scales.end() ? nullptr : &*found;
}

Message name_of_measure(const std::string& code) {
    const auto* const scale = scale_named(code);
    return scale == nullptr ? Message{code, code} : scale->name;
}

std::size_t preference_of(std::string_view code) {
    const auto& scales = standard_scales();
    return static_cast<std::size_t>(std::ranges::find(scales, code, &Scale::code) - scales.begin());
}

std::optional<std::string> value_on(const Scale& scale, std::string_view written) {
    const auto text = trimmed(written);
    if (scale.is_numeric()) {
        const auto number = number_in(text);
        if (!number || *number < scale.lowest || *number > scale.highest)
            return std::nullopt;
        std::string digits{text};
        std::ranges::replace(digits, ',', '.');
        // As many digits as an identity number has are no level, whatever their value.
        if (kept_text(digits, digits.size()) != digits)
            return std::nullopt;
        return digits;
    }
    const auto wanted = without_code(scale, upper(with_plain_sign(text)));
    for (const auto& values : scale.ranks)
        for (const auto& value : values)
            if (upper(value) == wanted)
                return value;
    return std::nullopt;
}

std::optional<double> rank_on(const Scale& scale, std::string_view value) {
    if (scale.is_numeric())
        return number_in(value);
    for (std::size_t rank = 0; rank < scale.ranks.size(); ++rank)
        if (std::ranges::find(scale.ranks[rank], value) != scale.ranks[rank].end())
            return static_cast<double>(rank);
    return std::nullopt;
}

const Scale* standard_scale_of(std::span<const std::string> values) {
    const Scale* found = nullptr;
    for (const auto& scale : standard_scales()) {
        // Corrected variants have the values of what they correct: no list of values means them.
        if (scale.is_numeric() || scale.code == "CIV" || scale.code == "CAE" ||
            !is_part_of(scale, values))
            continue;
        if (scale.ranks.size() == values.size())
            return &scale;
        if (found != nullptr)
            return nullptr;
        found = &scale;
    }
    return found;
}

const Scale* scale_of_terms(std::span<const std::string> terms) {
    const auto all_on = [&](const Scale& scale) {
        return std::ranges::all_of(terms, [&](const std::string& term) {
            return rank_on(scale, term).has_value();
        });
    };
    const auto* const roman = scale_named("IV");
    if (all_on(*roman) && has_any(terms, "I II III IV I+ V-"))
        return roman;
    const auto* const letters = scale_named("AE");
    if (all_on(*letters) && has_any(terms, "A B C D"))
        return letters;
    return nullptr;
}

}  // namespace slimfit::intake
