#include "formats/xhstt_text.hpp"

#include <fstream>
#include <iterator>

namespace slimfit::test {

namespace {

std::string text_of(const char* path) {
    std::ifstream file{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, {}};
}

const std::string every_kind = text_of(SLIMFIT_SOURCE_DIR "/fixtures/xhstt/every_kind.xml");

}  // namespace

const std::string_view small_archive = every_kind;

}  // namespace slimfit::test
