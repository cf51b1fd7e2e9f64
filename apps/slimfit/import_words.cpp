#include "import_words.hpp"

#include "slimfit/calendar/digits.hpp"
#include "slimfit/intake/comma_list.hpp"
#include "slimfit/intake/group_names.hpp"
#include "slimfit/intake/plain_text.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <span>

namespace slimfit::cli {

namespace {

bool names_row(const std::string& part) {
    return part.find('=') != std::string::npos;
}

/// "27", or "1.3" for the third of the rows that begin on line 1.
std::optional<intake::SaidRow> line_in(const std::string& text) {
    const auto point = text.find('.');
    const auto line = calendar::read_digits(text.substr(0, point));
    const auto number = point == std::string::npos ? std::optional{1}
                                                   : calendar::read_digits(text.substr(point + 1));
    if (!line || *line < 1 || !number || *number < 1)
        return std::nullopt;
    intake::SaidRow row;
    row.line = *line;
    row.number = point == std::string::npos ? 0 : *number;
    return row;
}

/// "L0018=27" or "L0018=list.csv:27"; nothing when it has no line.
std::optional<intake::SaidRow> row_in(const std::string& part) {
    const auto sign = part.find('=');
    const auto row = part.substr(sign + 1);
    const auto colon = row.rfind(':');
    auto said = line_in(colon == std::string::npos ? row : row.substr(colon + 1));
    if (sign == 0 || !said)
        return std::nullopt;
    said->code = intake::kept_name(part.substr(0, sign));
    said->file = colon == std::string::npos ? std::string{} : row.substr(0, colon);
    return said;
}

/// Up to the next part that names a row: one that does may hold the commas of its file.
std::span<const std::string> parts_of_first(std::span<const std::string> parts) {
    const auto others = parts.subspan(1);
    const auto next = std::ranges::find_if(others, names_row);
    return parts.first(1 + static_cast<std::size_t>(next - others.begin()));
}

/// The codes and rows of lists with commas.
std::vector<std::string> words_of(const std::vector<std::string>& lists) {
    std::vector<std::string> words;
    for (const auto& list : lists) {
        const auto parts = intake::parts_of_list(list);
        for (std::span<const std::string> rest{parts}; !rest.empty();) {
            const auto count =
                names_row(rest.front())
                    ? intake::parts_of_longest_word(
                          parts_of_first(rest),
                          [](const std::string& word) { return row_in(word).has_value(); }
                      )
                    : 1;
            if (auto word = intake::joined(rest.first(count)); !word.empty())
                words.push_back(std::move(word));
            rest = rest.subspan(count);
        }
    }
    return words;
}

}  // namespace

Problems problems_of(const ImportWords& words) {
    Problems problems;
    for (const auto& unit : words.units)
        if (const auto sign = unit.find('=');
            sign == std::string::npos || sign == 0 ||
            unit.find_first_not_of(" ,", sign + 1) == std::string::npos)
            problems.push_back(
                {"--unit", {"schrijf \"UNIT=GROEP,GROEP\"", "write \"UNIT=GROUP,GROUP\""}}
            );
    for (const auto& part : words_of(words.same))
        if (names_row(part) && !row_in(part))
            problems.push_back(
                {"--same",
                 {"schrijf CODE=REGEL, zoals L0018=27, of bij meer bestanden CODE=BESTAND:REGEL",
                  "write CODE=LINE, as in L0018=27, or with several files CODE=FILE:LINE"}}
            );
    return problems;
}

void apply(
    const ImportWords& words,
    const std::vector<intake::Delivery>& deliveries,
    intake::TakeInOptions& options
) {
    for (const auto& unit : words.units) {
        const auto sign = unit.find('=');
        auto& groups = options.units[intake::kept_name(unit.substr(0, sign))];
        std::ranges::move(
            intake::group_names_in(unit.substr(sign + 1), deliveries), std::back_inserter(groups)
        );
    }
    for (const auto& part : words_of(words.same))
        if (const auto row = names_row(part) ? row_in(part) : std::nullopt)
            options.same_rows.push_back(*row);
        else
            options.same.insert(intake::kept_name(part));
    options.same_all = options.same.erase("all") > 0;
    for (const auto& part : words_of(words.other))
        options.other.insert(intake::kept_name(part));
}

}  // namespace slimfit::cli
