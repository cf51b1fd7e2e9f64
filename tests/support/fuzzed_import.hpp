#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace slimfit::test {

/// How often a school is written and its text looked at; that takes ten times as long as the rest.
enum class Thoroughness : std::uint8_t { every_time, of_sixteen_one };

/// Reads bytes as a file of another program would be read, and when that succeeds takes them into a
/// small school twice. Aborts when the second time changes anything, when what was taken in cannot
/// be written and read as a school file, or when a number of eight or nine digits of the bytes is
/// written or said.
void import_bytes(std::string_view bytes, Thoroughness thoroughness = Thoroughness::every_time);

}  // namespace slimfit::test
