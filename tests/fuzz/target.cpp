// A libFuzzer target: what it is given stands between SLIMFIT_FUZZ_BEFORE and SLIMFIT_FUZZ_AFTER,
// so that each target stays with one reader.
#include "support/fuzzed_import.hpp"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string bytes{reinterpret_cast<const char*>(data), size};
    slimfit::test::import_bytes(
        SLIMFIT_FUZZ_BEFORE + bytes + SLIMFIT_FUZZ_AFTER,
        slimfit::test::Thoroughness::of_sixteen_one
    );
    return 0;
}
