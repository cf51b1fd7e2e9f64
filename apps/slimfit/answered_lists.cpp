#include "answered_lists.hpp"

#include "slimfit/generate/csv_rows.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <vector>

namespace slimfit::cli {

namespace {

/// The pieces between the separators, without spaces around them and empty ones when wanted.
std::vector<std::string> pieces_of(std::string_view text, char separator, bool keep_empty) {
    std::vector<std::string> pieces;
    for (std::size_t begin = 0; begin <= text.size();) {
        const auto end = std::min(text.find(separator, begin), text.size());
        auto piece = text.substr(begin, end - begin);
        while (!piece.empty() && piece.front() == ' ')
            piece.remove_prefix(1);
        while (!piece.empty() && piece.back() == ' ')
            piece.remove_suffix(1);
        if (keep_empty || !piece.empty())
            pieces.emplace_back(piece);
        begin = end + 1;
    }
    return pieces;
}

std::optional<int> number_within(std::string_view text, int lowest, int highest) {
    int number{};
    const auto* const end = text.data() + text.size();
    const auto [rest, fault] = std::from_chars(text.data(), end, number);
    if (fault != std::errc{} || rest != end || number < lowest || number > highest)
        return std::nullopt;
    return number;
}

struct YearGroups {
    int first{};
    int last{};
};

/// "3" or "3-5"
std::optional<YearGroups> year_groups_in(const std::string& text) {
    const auto ends = pieces_of(text, '-', true);
    const auto first = number_within(ends.front(), 1, 8);
    const auto last = number_within(ends.back(), 1, 8);
    if (ends.size() > 2 || !first || !last || *first > *last)
        return std::nullopt;
    return YearGroups{*first, *last};
}

/// M01, M02, ... or L001, L002, ...
std::string code_of(char letter, int number, std::size_t digits) {
    const auto text = std::to_string(number);
    return letter + std::string(digits - std::min(digits, text.size()), '0') + text;
}

bool is_among(std::string_view word, const std::vector<std::string>& words) {
    return std::ranges::find(words, word) != words.end();
}

constexpr std::array<std::string_view, 5> marks{"unitleider", "bhv", "gym", "overblijf", "vog"};
constexpr std::array<std::string_view, 5> specialisms{
    "taal", "rekenen", "hoogbegaafdheid", "gedrag", "nt2"};

bool is_particular(std::string_view word) {
    return std::ranges::find(marks, word) != marks.end() ||
           std::ranges::find(specialisms, word) != specialisms.end() || word == "muziek";
}

std::string all_particulars() {
    std::string all{"muziek"};
    for (const auto mark : marks)
        all.append(", ").append(mark);
    for (const auto specialism : specialisms)
        all.append(", ").append(specialism);
    return all;
}

/// The last cells of a person's row: a cell for each mark, the subject and the specialisms.
std::string cells_of(const std::vector<std::string>& particulars) {
    std::string cells;
    for (const auto mark : marks)
        cells.append(is_among(mark, particulars) ? ";ja" : ";");
    cells += is_among("muziek", particulars) ? ";muziek"
             : is_among("gym", particulars)  ? ";gym"
                                             : ";";
    cells += ';';
    for (const auto specialism : specialisms)
        if (is_among(specialism, particulars))
            cells.append(specialism).append(" ");
    return cells;
}

/// What was typed, and what is wrong with it.
Message about(std::string_view typed, const Message& wrong) {
    const auto quoted = '"' + std::string{typed} + "\": ";
    return {quoted + wrong.dutch, quoted + wrong.english};
}

}  // namespace

Complaint AnsweredPupils::add_group(std::string_view answer) {
    constexpr int most_pupils{60};
    if (answer.empty())
        return Message{"Er is nog geen groep.", "There is no group yet."};
    const auto words = pieces_of(answer, ' ', false);
    const auto years = words.size() == 3 ? year_groups_in(words[1]) : std::nullopt;
    const auto count = words.size() == 3 ? number_within(words[2], 1, most_pupils) : std::nullopt;
    if (!years || !count)
        return about(
            answer,
            {"Schrijf naam, jaargroepen (1 tot en met 8) en aantal leerlingen (1 tot en met 60), "
             "bijvoorbeeld: MB1 3-5 23.",
             "Write name, year groups (1 to 8) and number of pupils (1 to 60), for instance: MB1 "
             "3-5 23."}
        );
    if (!groups_.insert(words[0]).second)
        return about(
            answer,
            {"Deze groep is er al. Geef de tweede een andere naam; om opnieuw te beginnen, druk op "
             "Ctrl-C.",
             "This group is there already. Give the second another name; to begin again, press "
             "Ctrl-C."}
        );
    const int kinds = years->last - years->first + 1;
    for (int pupil = 0; pupil < *count; ++pupil) {
        const int year_group = years->first + pupil * kinds / *count;
        csv_ += code_of('L', ++pupils_, 3) + ";;" + std::to_string(year_group) + ';' + words[0] +
                ";;\n";
    }
    return std::nullopt;
}

Complaint AnsweredStaff::add_person(std::string_view answer) {
    constexpr std::size_t cells{7};
    if (answer.empty())
        return Message{"Er is nog niemand.", "There is nobody yet."};
    auto given = pieces_of(answer, ';', true);
    if (given.size() == 1)
        return about(answer, {"Zet ; tussen de velden.", "Put ; between the fields."});
    if (given.size() > cells)
        return about(
            answer, {"Er staan te veel ; in deze regel.", "There are too many ; in this line."}
        );
    given.resize(cells);
    const auto particulars = pieces_of(given.back(), ' ', false);
    const auto unknown = std::ranges::find_if_not(particulars, is_particular);
    if (unknown != particulars.end())
        return filled(
            {"\"{word}\" ken ik niet als bijzonderheid; kies uit: {known}.",
             "\"{word}\" is no particular I know; choose from: {known}."},
            {{"word", *unknown}, {"known", all_particulars()}}
        );

    std::string row = code_of('M', people_ + 1, 2);
    for (std::size_t cell = 0; cell + 1 < cells; ++cell)
        row += ';' + given[cell];
    row += cells_of(particulars) + '\n';
    const auto read = generate::read_staff_rows(header + row, "");
    if (const auto& problems = read ? read->problems : read.error(); !problems.empty())
        return about(answer, problems.front().message);
    ++people_;
    csv_ += row;
    return std::nullopt;
}

}  // namespace slimfit::cli
