#pragma once

#include "slimfit/intake/delivery.hpp"

#include <optional>
#include <string_view>

namespace slimfit::formats {

/// What a column of a list of levels is about, by its header.
enum class ColumnMeaning : std::uint8_t {
    key,
    eckid,
    code,
    given_name,
    whole_name,
    surname,
    group,
    year_group,
    date,
    subject,
    test,
    level,
    scale,
    not_needed
};

struct ColumnWord {
    ColumnMeaning meaning{};
    std::optional<intake::Skipped> skipped;  ///< of a column that is not needed
    int generality{};  ///< of several columns with one meaning the least general counts
};

/// Dutch and English headers; nothing when the header is none of these.
[[nodiscard]] std::optional<ColumnWord> column_word(std::string_view header);

}  // namespace slimfit::formats
