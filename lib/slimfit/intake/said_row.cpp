#include "slimfit/intake/said_row.hpp"

#include <algorithm>
#include <filesystem>

namespace slimfit::intake {

bool may_be_in(const SaidRow& said, const Delivery& delivery) {
    return said.file.empty() || said.file == delivery.file ||
           said.file == std::filesystem::path{delivery.file}.filename().string();
}

RowPlace place_said(const SaidRow& said) {
    return {.line = said.line, .number = std::max(1, said.number)};
}

std::string line_said(const SaidRow& said) {
    const auto line = std::to_string(said.line);
    return said.number > 0 ? line + '.' + std::to_string(said.number) : line;
}

const SaidRow*
said_of(const std::vector<SaidRow>& rows, const Delivery& delivery, const RowPlace& place) {
    const auto found = std::ranges::find_if(rows, [&](const SaidRow& said) {
        return place_said(said) == place && may_be_in(said, delivery);
    });
    return found == rows.end() ? nullptr : &*found;
}

std::string row_to_say(const Delivery& delivery, const RowPlace& place, bool has_several_files) {
    return (has_several_files ? delivery.file + ':' : std::string{}) + line_of(delivery, place);
}

}  // namespace slimfit::intake
