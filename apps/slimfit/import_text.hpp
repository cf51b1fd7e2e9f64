#pragma once

#include "slimfit/intake/changes.hpp"
#include "slimfit/intake/delivery.hpp"
#include "slimfit/school/school.hpp"
#include "slimfit/show/look.hpp"

#include <string>
#include <vector>

namespace slimfit::cli {

/// What a file is, what was read of it, what each column was taken for, and what was skipped.
[[nodiscard]] std::string delivery_text(
    const school::School& school, const intake::Delivery& delivery, const show::Look& look
);

/// Every change under the heading of its kind, with the number of them.
[[nodiscard]] std::string changes_text(const intake::Changes& changes, const show::Look& look);

[[nodiscard]] std::string
consequences_text(const std::vector<Message>& consequences, const show::Look& look);

}  // namespace slimfit::cli
