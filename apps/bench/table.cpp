#include "table.hpp"

#include <ostream>

namespace slimfit::bench {

Table::Table(std::ostream& out, Layout layout, const std::vector<std::string>& heads)
    : out_{out}, layout_{layout} {
    row(heads);
    if (layout_ == Layout::markdown)
        row(std::vector<std::string>(heads.size(), "---"));
}

void Table::row(const std::vector<std::string>& cells) {
    const bool markdown = layout_ == Layout::markdown;
    std::string line{markdown ? "|" : ""};
    for (const auto& cell : cells) {
        if (markdown)
            line += " " + cell + " |";
        else
            line += (line.empty() ? "" : ",") + cell;
    }
    out_ << line << std::endl;  // a long run is read while it goes on
}

std::string seconds(std::int64_t milliseconds) {
    const auto hundredths = std::to_string(milliseconds % 1000 / 10);
    return std::to_string(milliseconds / 1000) + "." + (hundredths.size() < 2 ? "0" : "") +
           hundredths;
}

std::string seconds(std::optional<std::int64_t> milliseconds) {
    return milliseconds ? seconds(*milliseconds) : "never";
}

std::string megabytes(std::int64_t kilobytes) {
    return std::to_string((kilobytes * 1024 + 999'999) / 1'000'000);
}

}  // namespace slimfit::bench
