#include "slimfit/formats/school_writer.hpp"
#include "slimfit/intake/identity_numbers.hpp"

#include "support/importing.hpp"

using namespace slimfit;
using intake::ChangeKind;
using test::count_of;

namespace {

/// One pupil of De Otters for each key.
std::string pupils_with(const std::vector<std::string>& keys) {
    std::string file{
        "<EDEX><groepen><groep key=\"G\"><naam>De Otters</naam><jaargroep>4</jaargroep></groep>"
        "</groepen><leerlingen>"};
    for (const auto& key : keys)
        file += "<leerling key=\"" + key + "\"><roepnaam>N" + std::string(file.size() % 7, 'o') +
                "r</roepnaam><jaargroep>4</jaargroep><groep key=\"G\"/></leerling>";
    return file + "</leerlingen></EDEX>";
}

const std::vector<std::string> identity_numbers{"123456782", "111222333", "100000009"};

bool has_marks(const school::School& school) {
    return std::ranges::any_of(school.pupils, [](const auto& pupil) {
        return !pupil.marks.empty();
    });
}

}  // namespace

TEST_CASE("A number of eight or nine digits is tested as the state tests a BSN", "[intake]") {
    CHECK(intake::satisfies_test_of_eleven("123456782"));
    CHECK(intake::satisfies_test_of_eleven("1234.56.782"));
    CHECK(intake::satisfies_test_of_eleven("000123456782"));
    CHECK_FALSE(intake::satisfies_test_of_eleven("123456783"));
    CHECK_FALSE(intake::satisfies_test_of_eleven("000000000"));
    CHECK_FALSE(intake::satisfies_test_of_eleven("L123456782"));
    CHECK_FALSE(intake::has_size_of_identity_number("1234567"));
}

TEST_CASE("Keys that are identity numbers are told with their count and never kept", "[intake]") {
    const auto file = pupils_with(identity_numbers);
    const auto delivery = test::delivered(file);
    REQUIRE(delivery.remarks.size() == 1);
    CHECK_THAT(
        delivery.remarks.front().message.dutch,
        Catch::StartsWith("3 sleutels zijn burgerservicenummers") &&
            Catch::Contains("leerlingnummers als sleutel")
    );
    CHECK(delivery.skipped.at(intake::Skipped::identity_number) == 3);
    const auto taken =
        test::taken_in(test::school_to_import_into(), {file}, test::on_first_of_october());
    CHECK(taken.school.pupils.size() == 3);
    CHECK_FALSE(has_marks(taken.school));
}

TEST_CASE("One key in many that satisfies the test by chance is a usual key", "[intake]") {
    const auto taken = test::taken_in(
        test::school_to_import_into(),
        {pupils_with({"123456782", "123456783", "123456784"})},
        test::on_first_of_october()
    );
    CHECK(std::ranges::none_of(taken.school.pupils, [](const auto& pupil) {
        return pupil.marks.empty();
    }));
}

TEST_CASE("Identity numbers in a list or in results are not kept either", "[intake]") {
    const auto school = test::school_with_noor();
    auto options = test::on_first_of_october();
    options.same_all = true;
    const auto listed =
        test::taken_in(school, {"leerlingnummer;naam;Rekenen\n123456782;Noor;M4\n"}, options);
    CHECK(listed.school.pupils.front().measurements.size() == 1);
    CHECK_FALSE(has_marks(listed.school));
    const auto results = test::delivered(test::with(
        test::imported_file("quirk_uwlr_score_without_norm.xml"),
        "leerlingid>",
        "leerlingid>123456782</leerlingid><leerlingid>"
    ));
    CHECK(results.marks_to_forget.size() == 1);
    CHECK(results.measurements.front().marks.key.empty());
}

TEST_CASE("What an earlier import kept of an identity number is forgotten", "[intake]") {
    auto school = test::school_with_noor();
    school.pupils.front().marks.key = intake::KeyedHash{test::import_salt}("123456782");
    auto numbers = identity_numbers;
    for (int more = 0; numbers.size() < 5; ++more)
        if (const auto number = std::to_string(200'000'000 + more);
            intake::satisfies_test_of_eleven(number))
            numbers.push_back(number);
    const auto taken = test::taken_in(school, {pupils_with(numbers)}, test::on_first_of_october());
    CHECK(count_of(taken, ChangeKind::forgotten) == 1);
    CHECK_FALSE(has_marks(taken.school));
}

TEST_CASE("A short list says nothing against a key that the school knows", "[intake]") {
    auto school = test::school_with_noor();
    const auto mark = intake::KeyedHash{test::import_salt}("123456782");
    school.pupils.front().marks.key = mark;
    const auto taken = test::taken_in(
        school, {"leerlingnummer;Rekenen\n123456782;M4\n"}, test::on_first_of_october()
    );
    CHECK(count_of(taken, ChangeKind::forgotten) == 0);
    CHECK(taken.school.pupils.front().marks.key == mark);
    CHECK(taken.school.pupils.front().measurements.size() == 1);
}
