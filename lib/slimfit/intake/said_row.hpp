#pragma once

#include "slimfit/intake/delivery.hpp"

#include <string>
#include <vector>

namespace slimfit::intake {

/// A row of a file of which the unit leader said who it is.
struct SaidRow {
    std::string code;
    std::string file;  ///< as she named it, with or without its folder; empty: the only file
    int line{};
};

/// Whether that is a file she may mean.
[[nodiscard]] bool may_be_in(const SaidRow& said, const Delivery& delivery);

/// The code that she said of the row; empty when she said none.
[[nodiscard]] std::string
code_said_of(const std::vector<SaidRow>& rows, const Delivery& delivery, int line);

/// How the row is named behind "CODE=": its line, with the file when there are more.
[[nodiscard]] std::string row_to_say(const Delivery& delivery, int line, bool has_several_files);

}  // namespace slimfit::intake
