#include "slimfit/intake/bundled_table.hpp"

#include <sstream>

namespace slimfit::intake {

namespace {

std::vector<std::string> parts_of(std::string_view text, char between) {
    std::istringstream stream{std::string{text}};
    std::vector<std::string> parts;
    for (std::string part; std::getline(stream, part, between);)
        parts.push_back(part);
    return parts;
}

}  // namespace

std::vector<std::vector<std::string>> rows_of(std::string_view csv) {
    std::vector<std::vector<std::string>> rows;
    bool names_columns = true;
    for (const auto& line : parts_of(csv, '\n')) {
        if (line.empty() || line.starts_with('#'))
            continue;
        if (!names_columns)
            rows.push_back(parts_of(line, ','));
        names_columns = false;
    }
    return rows;
}

std::vector<std::string> words_in(std::string_view text) {
    std::istringstream stream{std::string{text}};
    std::vector<std::string> words;
    for (std::string word; stream >> word;)
        words.push_back(word);
    return words;
}

}  // namespace slimfit::intake
