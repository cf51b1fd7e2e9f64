#include "slimfit/csv/csv.hpp"

#include "slimfit/core/trimmed.hpp"
#include "slimfit/csv/encoding.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace slimfit::csv {

namespace {

constexpr char quote = '"';
constexpr std::string_view separators{",;\t|"};
constexpr std::string_view byte_order_mark{"\xEF\xBB\xBF"};

/// The separator that the first line with any of them has most outside
/// quotes: above the header may stand a title.
char separator_of(std::string_view text) {
    std::array<int, separators.size()> count{};
    bool quoted = false;
    for (const char letter : text) {
        if (letter == quote)
            quoted = !quoted;
        const auto most = *std::ranges::max_element(count);
        if (!quoted && letter == '\n' && most > 0)
            break;
        const auto found = separators.find(letter);
        if (!quoted && found != std::string_view::npos)
            ++count[found];
    }
    const auto most = std::ranges::max_element(count) - count.begin();
    return separators[static_cast<std::size_t>(most)];
}

/// "sep=;" on a line of its own tells a spreadsheet which separator follows.
std::optional<char> announced_separator(std::string_view text) {
    constexpr std::string_view announcement{"sep="};
    const auto line = text.substr(0, text.find_first_of("\r\n"));
    if (line.size() == announcement.size() + 1 && line.starts_with(announcement) &&
        separators.find(line.back()) != std::string_view::npos)
        return line.back();
    return std::nullopt;
}

/// Walks through the text cell by cell.
class Reader {
public:
    Reader(std::string_view text, char separator) : text_{text}, separator_{separator} {}

    [[nodiscard]] bool at_end() const { return at_ >= text_.size(); }

    CsvLine next_line() {
        CsvLine line{.line = line_};
        do
            line.cells.push_back(next_cell());
        while (!at_end() && text_[at_ - 1] == separator_);
        return line;
    }

    /// The line on which a quote began that nothing closes.
    [[nodiscard]] std::optional<int> open_quote() const { return open_quote_; }

private:
    /// Leaves at_ behind the separator or line end that ends the cell.
    std::string next_cell() {
        while (at_ < text_.size() && text_[at_] == ' ')
            ++at_;
        std::string cell = at_ < text_.size() && text_[at_] == quote ? quoted_part() : "";
        for (; at_ < text_.size(); ++at_) {
            const char letter = text_[at_];
            if (letter == separator_ || letter == '\n')
                break;
            cell += letter;
        }
        if (at_ < text_.size() && text_[at_] == '\n')
            ++line_;
        ++at_;
        return std::string{trimmed(cell)};
    }

    std::string quoted_part() {
        const int begin = line_;
        std::string part;
        for (++at_; at_ < text_.size(); ++at_) {
            if (text_[at_] == '\n')
                ++line_;
            if (text_[at_] != quote)
                part += text_[at_];
            else if (at_ + 1 < text_.size() && text_[at_ + 1] == quote)
                part += text_[++at_];
            else {
                ++at_;
                return part;
            }
        }
        open_quote_ = begin;
        return part;
    }

    std::string_view text_;
    char separator_;
    std::size_t at_{};
    int line_{1};
    std::optional<int> open_quote_;
};

/// Line ends of all systems as one.
std::string with_plain_line_ends(std::string_view text) {
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at)
        if (text[at] != '\r')
            plain += text[at];
        else if (at + 1 == text.size() || text[at + 1] != '\n')
            plain += '\n';
    return plain;
}

/// By the bytes of nothing beside the letters of a header; null for every other text.
const char* utf_16_without_mark(std::string_view bytes) {
    if (bytes.size() < 4)
        return nullptr;
    const auto is_half_of_letter = [&](std::size_t at) {
        return bytes[at] == '\0' && bytes[at + 2] == '\0';
    };
    if (is_half_of_letter(1) && bytes[0] != '\0' && bytes[2] != '\0')
        return "UTF-16LE";
    if (is_half_of_letter(0) && bytes[1] != '\0' && bytes[3] != '\0')
        return "UTF-16BE";
    return nullptr;
}

/// As UTF-8 and without a mark; nothing for damaged UTF-16.
std::optional<std::string> text_of(std::string_view bytes) {
    bytes = with_one_mark(bytes);
    if (bytes.starts_with("\xFF\xFE"))
        return as_utf8(bytes.substr(2), "UTF-16LE");
    if (bytes.starts_with("\xFE\xFF"))
        return as_utf8(bytes.substr(2), "UTF-16BE");
    if (const auto* const wide = utf_16_without_mark(bytes))
        return as_utf8(bytes, wide);
    if (bytes.starts_with(byte_order_mark))
        bytes.remove_prefix(byte_order_mark.size());
    return is_utf8(bytes) ? std::string{bytes} : utf8_of_windows_1252(bytes);
}

Problems problem_at(std::string_view file, int line, const Text& text) {
    return {{std::string{file} + ':' + std::to_string(line), filled(text, {})}};
}

}  // namespace

const std::string& CsvLine::cell(std::size_t place) const {
    static const std::string nothing;
    return place < cells.size() ? cells[place] : nothing;
}

std::size_t CsvLine::filled_cells() const {
    return static_cast<std::size_t>(std::ranges::count_if(cells, [](const std::string& cell) {
        return !cell.empty();
    }));
}

Result<std::vector<CsvLine>> read_csv(std::string_view bytes, std::string_view file) {
    const auto decoded = text_of(bytes);
    // UTF-16 that does not say so, and workbooks, have bytes of nothing.
    if (!decoded || decoded->find('\0') != std::string::npos)
        return tl::unexpected{problem_at(
            file,
            1,
            {"Dit is geen CSV in UTF-8. Kies bij het opslaan 'CSV UTF-8 (door komma's "
             "gescheiden)'.",
             "This is no CSV in UTF-8. Choose 'CSV UTF-8 (comma delimited)' when you save it."}
        )};
    const auto text = with_plain_line_ends(*decoded);
    const auto announced = announced_separator(text);
    Reader reader{text, announced.value_or(separator_of(text))};
    std::vector<CsvLine> lines;
    while (!reader.at_end()) {
        auto line = reader.next_line();
        if (!std::ranges::all_of(line.cells, &std::string::empty))
            lines.push_back(std::move(line));
    }
    if (const auto line = reader.open_quote())
        return tl::unexpected{problem_at(
            file,
            *line,
            {"Op deze regel begint een aanhalingsteken dat nergens sluit. Sluit het of haal het "
             "weg.",
             "On this line a quotation mark begins that nothing closes. Close it or take it out."}
        )};
    if (announced && !lines.empty())
        lines.erase(lines.begin());
    return lines;
}

}  // namespace slimfit::csv
