#pragma once

#include <string>
#include <string_view>

namespace slimfit::test {

/// Reads bytes as a file of another program would be read, and when that succeeds takes them into a
/// small school twice. Aborts when the second time changes anything, or when what was taken in
/// cannot be written and read as a school file.
void import_bytes(std::string_view bytes);

}  // namespace slimfit::test
