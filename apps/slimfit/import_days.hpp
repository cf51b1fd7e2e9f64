#pragma once

#include "slimfit/intake/delivery.hpp"
#include "slimfit/school/school.hpp"

#include <optional>
#include <vector>

namespace slimfit::cli {

/// The day on which the files were right: the one that was asked for; else that of the files;
/// else today.
[[nodiscard]] calendar::Date
day_of_import(std::optional<calendar::Date> asked, const std::vector<intake::Delivery>& deliveries);

/// The day of which consequences are told: that of the import, when it was asked for or files say
/// who is at school then. Before the first lesson, and for files of the school year, that is the
/// first day. Levels alone mean what they do on a day of the school year.
[[nodiscard]] calendar::Date day_of_consequences(
    std::optional<calendar::Date> asked,
    const std::vector<intake::Delivery>& deliveries,
    const school::School& school
);

}  // namespace slimfit::cli
