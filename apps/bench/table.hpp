#pragma once

#include <cstdint>
#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

namespace slimfit::bench {

enum class Layout { markdown, csv };

/// A table that says each row as soon as it is measured.
class Table {
public:
    Table(std::ostream& out, Layout layout, const std::vector<std::string>& heads);

    void row(const std::vector<std::string>& cells);

private:
    std::ostream& out_;
    Layout layout_;
};

/// Milliseconds as seconds with two decimals.
[[nodiscard]] std::string seconds(std::int64_t milliseconds);

/// The same, or "never" for what did not happen.
[[nodiscard]] std::string seconds(std::optional<std::int64_t> milliseconds);

/// Whole megabytes (10^6 bytes), rounded up.
[[nodiscard]] std::string megabytes(std::int64_t kilobytes);

}  // namespace slimfit::bench
