#include "slimfit/formats/school_writer.hpp"
#include "slimfit/intake/identity_numbers.hpp"
#include "slimfit/intake/rounded_number.hpp"

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

/// The first keys of nine digits that leave this of the test of eleven.
std::vector<std::string> keys_leaving(int remainder, std::size_t count) {
    std::vector<std::string> keys;
    for (int key = 200'000'000; keys.size() < count; ++key)
        if (intake::remainder_of_eleven(std::to_string(key)) == remainder)
            keys.push_back(std::to_string(key));
    return keys;
}

}  // namespace

TEST_CASE("A number of eight or nine digits is tested as the state tests a BSN", "[intake]") {
    CHECK(intake::remainder_of_eleven("123456782") == 0);
    CHECK(intake::remainder_of_eleven("1234.56.782") == 0);
    CHECK(intake::remainder_of_eleven("000123456782") == 0);
    CHECK(intake::remainder_of_eleven("NL123456782") == 0);
    CHECK(intake::remainder_of_eleven("123456783") == 10);
    CHECK(intake::remainder_of_eleven("100000004") == 5);
    CHECK_FALSE(intake::remainder_of_eleven("000000000"));
    CHECK_FALSE(intake::remainder_of_eleven("1234567"));
    CHECK_FALSE(intake::remainder_of_eleven("3f2a9c1b-77e0-4d15-9b8a-0c6d2e4f8a11"));
}

TEST_CASE(
    "Identity numbers behind letters, and those of children without a BSN, are not kept", "[intake]"
) {
    auto behind_letters = keys_leaving(0, 6);
    for (auto& key : behind_letters)
        key.insert(0, "NL");
    auto of_both_kinds = keys_leaving(0, 6);
    of_both_kinds.push_back(keys_leaving(5, 1).front());
    for (const auto& keys : {behind_letters, keys_leaving(5, 6), of_both_kinds}) {
        const auto taken = test::taken_in(
            test::school_to_import_into(), {pupils_with(keys)}, test::on_first_of_october()
        );
        CHECK(taken.school.pupils.size() == keys.size());
        CHECK_FALSE(has_marks(taken.school));
    }
}

TEST_CASE("Numbers of which as many leave one remainder as another are usual keys", "[intake]") {
    auto keys = keys_leaving(0, 3);
    for (const auto& key : keys_leaving(5, 3))
        keys.push_back(key);
    const auto taken = test::taken_in(
        test::school_to_import_into(), {pupils_with(keys)}, test::on_first_of_october()
    );
    CHECK(has_marks(taken.school));
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
    auto numbers = keys_leaving(0, 4);
    numbers.emplace_back("123456782");
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

TEST_CASE("A key that a spreadsheet rounded is told and leaves no mark", "[intake]") {
    for (const auto* const rounded : {"1.23456782E8", "1,23457E+11", "1.2e+08"})
        CHECK(intake::is_rounded_number(rounded));
    for (const auto* const key : {"123456782", "E12", "12E3", "1.2", "L1.5E8", ""})
        CHECK_FALSE(intake::is_rounded_number(key));
    auto options = test::on_first_of_october();
    options.same_all = true;
    const std::string list{"leerlingnummer;naam;Rekenen\n1.23456782E8;Noor;M4\n"};
    const auto taken = test::taken_in(test::school_with_noor(), {list}, options);
    CHECK(taken.school.pupils.front().measurements.size() == 1);
    CHECK_FALSE(has_marks(taken.school));
    CHECK_THAT(
        test::delivered(list).remarks.front().message.dutch,
        Catch::Contains("1 nummer is door een rekenblad afgerond")
    );
}
