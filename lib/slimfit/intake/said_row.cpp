#include "slimfit/intake/said_row.hpp"

#include <algorithm>
#include <filesystem>

namespace slimfit::intake {

bool may_be_in(const SaidRow& said, const Delivery& delivery) {
    return said.file.empty() || said.file == delivery.file ||
           said.file == std::filesystem::path{delivery.file}.filename().string();
}

std::string code_said_of(const std::vector<SaidRow>& rows, const Delivery& delivery, int line) {
    const auto found = std::ranges::find_if(rows, [&](const SaidRow& said) {
        return said.line == line && may_be_in(said, delivery);
    });
    return found == rows.end() ? std::string{} : found->code;
}

std::string row_to_say(const Delivery& delivery, int line, bool has_several_files) {
    return (has_several_files ? delivery.file + ':' : std::string{}) + std::to_string(line);
}

}  // namespace slimfit::intake
