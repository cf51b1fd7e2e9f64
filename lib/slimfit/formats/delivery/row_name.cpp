#include "slimfit/formats/delivery/row_name.hpp"

#include "slimfit/formats/delivery/csv_cells.hpp"
#include "slimfit/intake/name_alone.hpp"
#include "slimfit/intake/plain_text.hpp"
#include "slimfit/intake/surname.hpp"

#include <sstream>

namespace slimfit::formats {

namespace {

std::string first_word(const std::string& text) {
    return text.substr(0, text.find(' '));
}

/// "H. de Vries", "H de Vries"
bool begins_with_initials(const std::string& whole) {
    const auto first = first_word(whole);
    return first.size() < whole.size() &&
           (first.find('.') != std::string::npos || intake::compared(first).size() == 1);
}

bool has_word(const std::string& text, const std::string& wanted) {
    std::istringstream words{intake::without_accents(text)};
    for (std::string word; words >> word;)
        if (word == wanted)
            return true;
    return false;
}

bool is_surname_alone(const std::string& whole, const std::string& given) {
    return whole.find(',') == std::string::npos && !begins_with_initials(whole) &&
           !has_word(whole, first_word(intake::without_accents(given)));
}

}  // namespace

intake::PersonName
name_of_row(const std::string& whole, const std::string& given, const std::string& surname) {
    auto name = name_in(whole);
    if (!given.empty()) {
        name.given = intake::given_name_alone(given, intake::longest_kept).name;
        const auto plain = intake::name_alone(whole, intake::longest_kept).name;
        if (is_surname_alone(plain, name.given))
            name.initial = intake::initial_of_surname(plain);
    }
    if (!surname.empty())
        name.initial = intake::initial_of_surname(surname);
    return name;
}

}  // namespace slimfit::formats
