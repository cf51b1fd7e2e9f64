#include "slimfit/show/csv.hpp"

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

struct Written {
    std::string operator()(std::monostate) const { return {}; }

    std::string operator()(std::int64_t number) const { return std::to_string(number); }

    std::string operator()(const std::string& text) const {
        const auto harmless = looks_like_formula(text) ? '\'' + text : text;
        return harmless.find_first_of(",\"\r\n") == std::string::npos ? harmless : quoted(harmless);
    }
};

}  // namespace

std::string csv_record(const std::vector<CsvValue>& values) {
    std::string record;
    for (const auto& value : values) {
        if (&value != &values.front())
            record += ',';
        record += std::visit(Written{}, value);
    }
    return record + "\r\n";
}

}  // namespace slimfit::show
