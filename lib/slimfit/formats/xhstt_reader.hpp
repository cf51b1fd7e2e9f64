#pragma once

#include "slimfit/core/result.hpp"
#include "slimfit/xhstt/archive.hpp"

#include <filesystem>
#include <string_view>

namespace slimfit::formats {

/// Reads an archive of the XHSTT format: instances, and solutions of them. Solutions come
/// completed: what the file leaves out is filled in. Reports of costs are passed over, for they may
/// be stale.
///
/// Problems, each with "file:line": what is no XML; or else all at once every part that is missing,
/// twice there or unknown, every number and word that is none, doubled ids, references that lead
/// nowhere, constraints that the format forbids, and solutions that are none. The order of the
/// parts of an element is free, and attributes that the format does not know are passed over.
[[nodiscard]] Result<xhstt::Archive> read_xhstt(const std::filesystem::path& path);

/// The same for text that is in memory; messages call it by that name.
[[nodiscard]] Result<xhstt::Archive>
read_xhstt_text(std::string_view xml, std::string_view file_name);

}  // namespace slimfit::formats
