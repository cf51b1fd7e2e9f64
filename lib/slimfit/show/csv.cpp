#include "slimfit/show/csv.hpp"

#include "slimfit/show/numbers.hpp"

namespace slimfit::show {

namespace {

/// A spreadsheet runs text that begins with one of these.
bool looks_like_formula(std::string_view text) {
    return text.find_first_of("=+-@\t\r") == 0;
}

std::string quoted(std::string_view text) {
    std::string quoted = "\"";
    for (const char letter : text) {
        if (letter == '"')
            quoted += '"';
        quoted += letter;
    }
    return quoted + '"';
}

char separator(Language language) {
    return language == Language::dutch ? ';' : ',';
}

struct Written {
    Language language;

    std::string operator()(std::monostate) const { return {}; }

    std::string operator()(std::int64_t number) const { return std::to_string(number); }

    std::string operator()(const CsvDecimal& value) const {
        return decimal(value.number, value.digits, language);
    }

    std::string operator()(const std::string& text) const {
        const auto harmless = looks_like_formula(text) ? '\'' + text : text;
        return harmless.find_first_of(",;\"\r\n") == std::string::npos ? harmless
                                                                       : quoted(harmless);
    }
};

}  // namespace

std::string csv_record(const std::vector<CsvValue>& values, Language language) {
    std::string record;
    for (const auto& value : values) {
        if (&value != &values.front())
            record += separator(language);
        record += std::visit(Written{language}, value);
    }
    return record + "\r\n";
}

}  // namespace slimfit::show
