#pragma once

#include <string>
#include <string_view>

namespace slimfit::test {

/// Reads bytes as a file of another program would be read, and when that succeeds takes them into a
/// small school twice. Aborts when the second time changes anything, when what was taken in cannot
/// be written and read as a school file, or when a number of eight or nine digits of the bytes is
/// written or said.
void import_bytes(std::string_view bytes);

}  // namespace slimfit::test
