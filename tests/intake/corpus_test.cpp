#include "support/fuzzed_import.hpp"
#include "support/random_source.hpp"

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <vector>

using namespace slimfit;

namespace {

namespace fs = std::filesystem;

std::vector<fs::path> corpus() {
    std::vector<fs::path> files;
    for (const auto& entry :
         fs::recursive_directory_iterator{fs::path{SLIMFIT_SOURCE_DIR} / "fixtures" / "imports"})
        if (entry.is_regular_file())
            files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

std::string bytes_of(const fs::path& file) {
    std::ifstream stream{file, std::ios::binary};
    std::ostringstream text;
    text << stream.rdbuf();
    return std::move(text).str();
}

/// With a few bytes changed, a stretch taken out, or a stretch twice.
std::string spoiled(std::string bytes, test::RandomSource& random) {
    if (bytes.empty())
        return bytes;
    const auto from = random.row(bytes.size());
    const auto length = random.row(std::min<std::size_t>(bytes.size() - from, 80) + 1);
    switch (random.number(0, 2)) {
    case 0:
        bytes[from] = static_cast<char>(random.number(0, 255));
        return bytes;
    case 1:
        return bytes.erase(from, length);
    default:
        return bytes.insert(from, bytes.substr(from, length));
    }
}

}  // namespace

TEST_CASE(
    "Every file of the corpus is read or refused, and taking in twice is taking in once",
    "[intake][fuzz]"
) {
    const auto files = corpus();
    REQUIRE(files.size() > 20);
    for (const auto& file : files) {
        CAPTURE(file.filename().string());
        CHECK_NOTHROW(test::import_bytes(bytes_of(file)));
    }
}

TEST_CASE("So is every file of the corpus that somebody spoiled", "[intake][fuzz][property]") {
    test::RandomSource random{7};
    for (const auto& file : corpus()) {
        const auto bytes = bytes_of(file);
        CAPTURE(file.filename().string());
        for (int time = 0; time < 25; ++time)
            CHECK_NOTHROW(test::import_bytes(spoiled(bytes, random)));
    }
}
