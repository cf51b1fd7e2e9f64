#pragma once

#include "slimfit/school/school.hpp"

#include <map>
#include <string>
#include <string_view>

namespace slimfit::formats {

/// What the school file says of columns of lists, by their headers. The school has to outlive it.
class RememberedColumns {
public:
    explicit RememberedColumns(const school::School& school);

    /// Null for a column that it does not name.
    [[nodiscard]] const school::CsvColumn* find(std::string_view header) const;

private:
    std::map<std::string, const school::CsvColumn*, std::less<>> by_header_;
};

/// What a person may paste into the school file to say what a column is. Where it cannot be seen
/// the subject is the first that has levels. `measure` may be empty.
[[nodiscard]] std::string line_for_column(
    const school::School& school, const std::string& header, const std::string& measure
);

}  // namespace slimfit::formats
