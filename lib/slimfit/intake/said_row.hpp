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
    int number{};  ///< of the rows that begin on the line; 0: not said
};

/// Whether that is a file she may mean.
[[nodiscard]] bool may_be_in(const SaidRow& said, const Delivery& delivery);

/// The row that she names; with a line alone the first of that line.
[[nodiscard]] RowPlace place_said(const SaidRow& said);

/// The line as she said it: "27" or "1.3".
[[nodiscard]] std::string line_said(const SaidRow& said);

/// What she said of the row; null when she said nothing.
[[nodiscard]] const SaidRow*
said_of(const std::vector<SaidRow>& rows, const Delivery& delivery, const RowPlace& place);

/// How the row is named behind "CODE=": its line, with its number when more begin there, and with
/// the file when there are more.
[[nodiscard]] std::string
row_to_say(const Delivery& delivery, const RowPlace& place, bool has_several_files);

}  // namespace slimfit::intake
