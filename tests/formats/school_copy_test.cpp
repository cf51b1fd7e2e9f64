#include "slimfit/formats/school_copy.hpp"
#include "slimfit/formats/write_file.hpp"
#include "slimfit/formats/xml/source_text.hpp"

#include <catch2/catch.hpp>

#include <random>

using namespace slimfit;
namespace fs = std::filesystem;

namespace {

/// A school that one import was taken into.
class ImportedSchool {
public:
    ImportedSchool() {
        fs::create_directories(folder_);
        REQUIRE(formats::write_file(school(), "first").has_value());
        REQUIRE(formats::replace_keeping_copy(school(), "first", "second").has_value());
    }

    ImportedSchool(const ImportedSchool&) = delete;
    ImportedSchool& operator=(const ImportedSchool&) = delete;

    ~ImportedSchool() { fs::remove_all(folder_); }

    [[nodiscard]] fs::path school() const { return folder_ / "school.xml"; }

    [[nodiscard]] std::string text() const { return formats::read_source(school())->text; }

    [[nodiscard]] auto files() const {
        return std::distance(fs::directory_iterator{folder_}, fs::directory_iterator{});
    }

private:
    fs::path folder_ =
        fs::temp_directory_path() / ("slimfit-copy-" + std::to_string(std::random_device{}()));
};

}  // namespace

TEST_CASE("An import that cannot be written leaves the one before to be taken back", "[formats]") {
    const ImportedSchool imported;
    const auto aside = imported.school().string() + ".aside";
    fs::rename(imported.school(), aside);
    fs::create_directory(imported.school());
    CHECK_FALSE(formats::replace_keeping_copy(imported.school(), "second", "third").has_value());
    fs::remove(imported.school());
    fs::rename(aside, imported.school());
    CHECK(imported.files() == 2);
    REQUIRE(formats::put_copy_back(imported.school(), false).has_value());
    CHECK(imported.text() == "first");
    CHECK(imported.files() == 1);
}

TEST_CASE("Where no copy can stand, the school is not written either", "[formats]") {
    const ImportedSchool imported;
    const auto copy = formats::copy_beside(imported.school());
    fs::remove(copy);
    fs::create_directory(copy);
    CHECK_FALSE(formats::replace_keeping_copy(imported.school(), "second", "third").has_value());
    CHECK(imported.text() == "second");
    CHECK(imported.files() == 2);
}

TEST_CASE("Each import is taken back by itself, whatever was left behind before", "[formats]") {
    const ImportedSchool imported;
    REQUIRE(formats::write_file(formats::copy_beside(imported.school()).string() + ".new", "half")
                .has_value());
    REQUIRE(formats::replace_keeping_copy(imported.school(), "second", "third").has_value());
    CHECK(imported.files() == 2);
    REQUIRE(formats::put_copy_back(imported.school(), false).has_value());
    CHECK(imported.text() == "second");
}
