#pragma once

#include "slimfit/core/result.hpp"
#include "slimfit/formats/delivery/csv_header.hpp"
#include "slimfit/formats/xml/source_text.hpp"

namespace slimfit::formats {

// Why a text with cells is no list of levels, and what to do.

/// It is a list of school holidays.
[[nodiscard]] tl::unexpected<Problems> holidays_as_list(const SourceText& source);

/// It is nothing that is known.
[[nodiscard]] tl::unexpected<Problems> no_list(const SourceText& source);

/// A list of pupils of which no column with levels is known: what each may be is for a person to
/// say.
[[nodiscard]] Problem
columns_to_name(const SourceText& source, const school::School& school, const Header& header);

/// The same of what may be no list: its columns are told by their numbers alone.
[[nodiscard]] Problem
columns_to_count(const SourceText& source, const school::School& school, const Header& header);

/// Several of its columns have one header, so that no line in the school file can tell them apart.
[[nodiscard]] Problem columns_to_tell_apart(const SourceText& source, const Header& header);

/// The most columns that are looked into, more than any school has of subjects and tests.
inline constexpr std::size_t most_columns = 400;

/// It is wider than any list of levels of a school.
[[nodiscard]] tl::unexpected<Problems> too_many_columns(const SourceText& source, int line);

/// It is longer than any list of levels of a school.
[[nodiscard]] tl::unexpected<Problems> too_many_cells(const SourceText& source);

}  // namespace slimfit::formats
