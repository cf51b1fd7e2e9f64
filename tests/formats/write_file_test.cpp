#include "slimfit/formats/write_file.hpp"

#include <catch2/catch.hpp>

#include <csignal>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <sys/resource.h>

using namespace slimfit;
namespace fs = std::filesystem;

namespace {

class Folder {
public:
    Folder() { fs::create_directories(path_); }

    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    ~Folder() { fs::remove_all(path_); }

    [[nodiscard]] fs::path operator/(std::string_view name) const { return path_ / name; }

    [[nodiscard]] auto files() const {
        return std::distance(fs::directory_iterator{path_}, fs::directory_iterator{});
    }

private:
    fs::path path_ =
        fs::temp_directory_path() / ("slimfit-write-" + std::to_string(std::random_device{}()));
};

/// While it lives no file may become longer; who tries is told, as by a full disk.
class OfAtMost {
public:
    explicit OfAtMost(rlim_t bytes) {
        ::getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit limit{bytes, before_.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }

    OfAtMost(const OfAtMost&) = delete;
    OfAtMost& operator=(const OfAtMost&) = delete;

    ~OfAtMost() {
        ::setrlimit(RLIMIT_FSIZE, &before_);
        std::signal(SIGXFSZ, signal_before_);
    }

private:
    rlimit before_{};
    void (*signal_before_)(int) = std::signal(SIGXFSZ, SIG_IGN);
};

std::string text_in(const fs::path& path) {
    std::ifstream stream{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{stream}, {}};
}

}  // namespace

TEST_CASE("A text is put in a new file, and in place of an old one", "[formats]") {
    const Folder folder;
    const auto path = folder / "rooster.xml";
    REQUIRE(formats::write_file(path, "een\n"));
    CHECK(text_in(path) == "een\n");
    REQUIRE(formats::write_file(path, "twee"));
    CHECK(text_in(path) == "twee");
    CHECK(folder.files() == 1);
}

TEST_CASE("A file keeps who may read it", "[formats]") {
    const Folder folder;
    const auto path = folder / "school.xml";
    REQUIRE(formats::write_file(path, "een"));
    fs::permissions(path, fs::perms::owner_read | fs::perms::owner_write);
    REQUIRE(formats::write_file(path, "twee"));
    CHECK(fs::status(path).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
}

TEST_CASE("A link stays a link to what is written", "[formats]") {
    const Folder folder;
    REQUIRE(formats::write_file(folder / "echt.xml", "een"));
    fs::create_symlink(folder / "echt.xml", folder / "link.xml");
    REQUIRE(formats::write_file(folder / "link.xml", "twee"));
    CHECK(fs::is_symlink(folder / "link.xml"));
    CHECK(text_in(folder / "echt.xml") == "twee");
}

TEST_CASE("Where nothing can be written that is told and nothing is left", "[formats]") {
    const Folder folder;
    const auto missing = formats::write_file(folder / "weg" / "rooster.xml", "een");
    REQUIRE_FALSE(missing);
    CHECK(missing.error().front().message.dutch.find("niet te schrijven") != std::string::npos);
    CHECK(missing.error().front().message.english.find("cannot be written") != std::string::npos);

    fs::create_directory(folder / "map");
    CHECK_FALSE(formats::write_file(folder / "map", "een"));
    CHECK(folder.files() == 1);
}

TEST_CASE(
    "When the text does not fit, the old file stays and nothing is left beside it", "[formats]"
) {
    const Folder folder;
    const auto path = folder / "rooster.xml";
    REQUIRE(formats::write_file(path, "oud"));
    // A file may grow to 64 kB here, as on a disk that has no more.
    const OfAtMost limit{64 * 1024};
    const auto refused = formats::write_file(path, std::string(1 << 20, 'x'));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().front().message.dutch.find("ruimte") != std::string::npos);
    CHECK(text_in(path) == "oud");
    CHECK(folder.files() == 1);
}

TEST_CASE("A disk that is full is told", "[formats]") {
    if (fs::exists("/dev/full"))
        CHECK_FALSE(formats::write_file("/dev/full", "een"));
}

TEST_CASE("A file for its owner alone is nobody else's from its first byte", "[formats][write]") {
    const Folder folder;
    REQUIRE(formats::write_file(folder / "copy.xml", "new", formats::Readers::owner));
    const auto others = fs::perms::group_all | fs::perms::others_all;
    CHECK((fs::status(folder / "copy.xml").permissions() & others) == fs::perms::none);
}

TEST_CASE("Writing anew lets nobody read who could not before", "[formats][write]") {
    const Folder folder;
    REQUIRE(formats::write_file(folder / "school.xml", "old"));
    fs::permissions(folder / "school.xml", fs::perms::owner_read | fs::perms::owner_write);
    REQUIRE(formats::write_file(folder / "school.xml", "new"));
    const auto others = fs::perms::group_all | fs::perms::others_all;
    CHECK((fs::status(folder / "school.xml").permissions() & others) == fs::perms::none);
}
