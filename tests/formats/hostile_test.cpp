#include "formats/problems.hpp"
#include "formats/school_text.hpp"

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <random>

using namespace slimfit;
using test::problems_in;
using test::school_with;

namespace {

/// A folder of its own that is gone afterwards.
class Folder {
public:
    Folder() { std::filesystem::create_directories(path_); }

    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    ~Folder() { std::filesystem::remove_all(path_); }

    [[nodiscard]] std::filesystem::path file(std::string_view name, std::string_view text) const {
        std::ofstream{path_ / name, std::ios::binary} << text;
        return path_ / name;
    }

    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_ = std::filesystem::temp_directory_path() /
                                  ("slimfit-hostile-" + std::to_string(std::random_device{}()));
};

void check_only(const Problems& problems, std::string_view dutch, std::string_view english) {
    INFO(test::in_words(problems));
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().message.dutch.find(dutch) != std::string::npos);
    CHECK(problems.front().message.english.find(english) != std::string::npos);
}

Problems problems_of_file(const std::filesystem::path& path) {
    const auto school = formats::read_school(path);
    return school ? Problems{} : school.error();
}

}  // namespace

TEST_CASE("A document type is refused, whatever is in it", "[formats][hostile]") {
    const std::string type = GENERATE(
        "<!DOCTYPE school>",
        "<!DOCTYPE school SYSTEM \"http://127.0.0.1:9/school.dtd\">",
        "<!DOCTYPE school [<!ENTITY a \"aap\">]>",
        "<!DOCTYPE school [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>",
        "<!DOCTYPE school [<!ATTLIST zone shared CDATA \"yes\">]>"
    );
    const auto text = school_with("<school xmlns", type + "\n<school xmlns");
    const auto problems = problems_in(text);
    check_only(problems, "<!DOCTYPE ...>", "no document type or entities");
    CHECK(problems.front().where == "school.xml:3");
}

TEST_CASE("A bomb of entities is refused before it is looked into", "[formats][hostile]") {
    std::string bomb = "<!DOCTYPE school [<!ENTITY e0 \"boem\">";
    for (int level = 1; level < 12; ++level) {
        std::string ten;
        for (int copy = 0; copy < 10; ++copy)
            ten += "&e" + std::to_string(level - 1) + ";";
        bomb += "<!ENTITY e" + std::to_string(level) + " \"" + ten + "\">";
    }
    check_only(
        problems_in(bomb + "]>\n<school name=\"&e11;\"/>"), "<!DOCTYPE ...>", "<!DOCTYPE ...>"
    );
}

TEST_CASE("A file of the machine does not come in by an entity", "[formats][hostile]") {
    const Folder folder;
    const auto secret = folder.file("secret.txt", "verborgen-woord");
    const auto text = "<!DOCTYPE school [<!ENTITY x SYSTEM \"" + secret.string() +
                      "\">]>\n<school code=\"&x;\"/>";
    CHECK_FALSE(test::any_says(problems_in(text), "verborgen-woord"));
}

TEST_CASE("A hint where a schema is does not let in another schema", "[formats][hostile]") {
    const Folder folder;
    const auto lenient = folder.file(
        "lenient.xsd",
        "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" "
        "targetNamespace=\"https://slimfit.example/lenient\"><xs:element "
        "name=\"school\"/></xs:schema>"
    );
    const auto text = "<school xmlns=\"https://slimfit.example/lenient\" "
                      "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
                      "xsi:schemaLocation=\"https://slimfit.example/lenient " +
                      lenient.string() + "\"/>";
    CHECK_FALSE(problems_in(text).empty());
}

TEST_CASE("Deep nesting is refused", "[formats][hostile]") {
    std::string deep;
    for (int level = 0; level < 200'000; ++level)
        deep += "<a>";
    check_only(problems_in(deep), "dieper genest dan 256", "deeper than 256");
}

TEST_CASE("An endless tag is refused before anybody counts its attributes", "[formats][hostile]") {
    std::string attributes;
    for (int attribute = 0; attribute < 300'000; ++attribute)
        attributes += " a" + std::to_string(attribute) + "=\">\"";
    const auto text = school_with("<zones>", "<zones" + attributes + ">");
    check_only(problems_in(text), "label van meer dan 65536 tekens", "more than 65536 characters");
}

TEST_CASE("A long comment is no long tag", "[formats]") {
    const std::string long_comment = "<!-- " + std::string(100'000, '>') + " -->";
    CHECK(problems_in(school_with("<zones>", long_comment + "<zones>")).empty());
}

TEST_CASE("A file over 16 MB is refused by its size alone", "[formats][hostile]") {
    const Folder folder;
    const auto path = folder.file("groot.xml", test::school_text);
    std::filesystem::resize_file(path, 17 * 1024 * 1024);
    const auto problems = problems_of_file(path);
    check_only(problems, "17 MB of meer; SlimFit leest hoogstens 16 MB", "at most 16 MB");
    CHECK(problems.front().where == path.string());
}

TEST_CASE("A file that is far too long for its size, such as a device, is not taken in whole") {
    if (!std::filesystem::exists("/dev/zero"))
        return;
    check_only(problems_of_file("/dev/zero"), "hoogstens 16 MB", "at most 16 MB");
}

TEST_CASE("One fault over and over is told a thousand times at most", "[formats][hostile]") {
    const std::string zone = GENERATE(
        "<zone/>",
        "<zone code=\"a\" kind=\"hall\" capacity=\"1\"/>",
        "<q/>",
        "<q a=\"1\">x</q>",
        "<zone code=\"&quot;\" kind=\"hall\" capacity=\"1\"><adjacent zone=\"weg\"/></zone>"
    );
    std::string many;
    for (int copy = 0; copy < 5000; ++copy)
        many += zone;
    const auto problems = problems_in(school_with("<zones>", "<zones>" + many));
    CHECK(problems.size() > 1000);
    CHECK(problems.size() < 2100);
}

TEST_CASE("Millions of tags are refused by their number", "[formats][hostile]") {
    std::string many;
    for (int tag = 0; tag < 600'000; ++tag)
        many += "<q/>";
    check_only(
        problems_in(school_with("<zones>", "<zones>" + many)),
        "meer dan 500000 labels",
        "more than 500000 tags"
    );
}

TEST_CASE("What cannot be read as a file is told", "[formats][bad-input]") {
    const Folder folder;
    check_only(
        problems_of_file(folder.path() / "weg.xml"), "bestaat niet", "There is no such file"
    );
    check_only(problems_of_file(folder.path()), "Dit is een map", "This is a folder");
    check_only(problems_of_file(folder.file("leeg.xml", "")), "is leeg", "is empty");
}
