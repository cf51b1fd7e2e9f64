#include "slimfit/formats/school_writer.hpp"

#include "support/importing.hpp"

using namespace slimfit;
using intake::ChangeKind;
using test::count_of;

namespace {

std::string school_from(const std::string& file) {
    const auto taken = test::taken_in(
        test::school_to_import_into(), {test::imported_file(file)}, test::with_all_groups()
    );
    return formats::write_school(taken.school);
}

/// Who, on what scale, which value, when and of which test, of each result.
std::vector<std::string> results_in(const std::string& bytes) {
    std::vector<std::string> results;
    for (const auto& measured : test::delivered(bytes).measurements)
        results.push_back(
            measured.marks.key + ' ' + measured.measure + ' ' + measured.value + ' ' +
            (measured.on ? measured.on->to_string() : "-") + ' ' + measured.test + ' ' +
            measured.subject.front()
        );
    std::ranges::sort(results);
    return results;
}

std::string with_version(const std::string& file, const std::string& version) {
    return test::with(
        test::imported_file(file),
        "<le:xsdversie>2.2</le:xsdversie>",
        "<le:xsdversie>" + version + "</le:xsdversie>"
    );
}

const std::string edexml{"edexml21_unit_small_C.xml"};
const std::string uwlr_pupils{"inline_uwlr22_leerlinggegevens.xml"};
const std::string uwlr_results{"inline_uwlr22_leerresultaten.xml"};

}  // namespace

TEST_CASE("Elements in another order give the same school", "[intake]") {
    CHECK(school_from("hostile/elements_shuffled.xml") == school_from(edexml));
}

TEST_CASE("Results whose elements are in another order are the same results", "[intake]") {
    const auto usual = results_in(test::imported_file(uwlr_results));
    REQUIRE(usual.size() == 5);
    CHECK(results_in(test::imported_file("hostile/results_shuffled.xml")) == usual);
}

TEST_CASE("An empty element says as much as none", "[intake]") {
    CHECK(school_from("hostile/elements_empty.xml") == school_from(edexml));
    CHECK(
        results_in(test::imported_file("hostile/results_empty.xml")) ==
        results_in(test::imported_file(uwlr_results))
    );
}

TEST_CASE("A pupil whose elements are all empty is listed, not lost", "[intake]") {
    const auto file = test::with(
        test::imported_file(edexml),
        "<leerlingen>",
        "<leerlingen><leerling key=\"L1\"><achternaam/><roepnaam/><jaargroep/><groep/>"
        "<samengestelde_groepen/></leerling><leerling/>"
    );
    const auto taken =
        test::taken_in(test::school_to_import_into(), {file}, test::with_all_groups());
    CHECK(taken.school.pupils.size() == 12);
    CHECK(count_of(taken, ChangeKind::not_placed) == 2);
}

TEST_CASE("UWLR of every version 2 is read, whatever version it says to be", "[intake]") {
    for (const auto* const version : {"2.0", "2.1", "2.3", "1.0", ""}) {
        CAPTURE(version);
        const auto delivery = test::delivered(with_version(uwlr_pupils, version));
        CHECK(delivery.kind == intake::FileKind::uwlr_pupils);
        CHECK(delivery.pupils.size() == 1);
        CHECK(delivery.staff.size() == 1);
        CHECK(delivery.remarks.empty());
    }
}

TEST_CASE("A pupil of UWLR 2.3 who has an ECK iD and no key is known by it", "[intake]") {
    const auto file = test::with(
        with_version(uwlr_pupils, "2.3"), "leerling key=\"10231\" eckid", "leerling eckid"
    );
    const auto options = test::on_first_of_october();
    const auto taken = test::taken_in(test::school_to_import_into(), {file}, options);
    REQUIRE(taken.school.pupils.size() == 1);
    CHECK(taken.school.pupils.front().marks.key.empty());
    CHECK_FALSE(taken.school.pupils.front().marks.eckid.empty());
    const auto again = test::taken_in(taken.school, {file}, options);
    CHECK(formats::write_school(again.school) == formats::write_school(taken.school));
}

TEST_CASE("UWLR 1.0 is refused by its namespace, bare or in an envelope", "[intake]") {
    const std::string two{"http://www.edustandaard.nl/leerresultaten/2/"};
    const std::string one{"http://www.edustandaard.nl/leerresultaten/1/"};
    for (const auto& file : {uwlr_pupils, uwlr_results}) {
        CAPTURE(file);
        const auto refused =
            test::read(test::with(test::imported_file(file), two, one), test::school_with_noor());
        REQUIRE_FALSE(refused.has_value());
        CHECK_THAT(refused.error().front().message.dutch, Catch::Contains("UWLR 1.0"));
    }
}
