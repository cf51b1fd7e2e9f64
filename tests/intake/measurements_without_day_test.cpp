#include "slimfit/formats/school_writer.hpp"

#include "support/measuring.hpp"

using namespace slimfit;
using intake::ChangeKind;
using test::arithmetic;
using test::count_of;
using test::level_file;
using test::level_of;

TEST_CASE(
    "A list without days gets one that is told, and means nothing new on a later day", "[intake]"
) {
    const std::string list{"naam;Rekenen\nNiek;E4\n"};
    auto options = test::on_first_of_october();
    options.same_all = true;
    const auto once = test::taken_in(test::school_after_first_import(), {list}, options);
    CHECK(count_of(once, ChangeKind::warning) == 1);
    CHECK(level_of(once.school, "Niek", arithmetic) == "E4");
    CHECK(test::pupil_named(once.school, "Niek").level_in(arithmetic)->on == options.on);

    options.on = options.on.plus_days(1);
    const auto later = test::taken_in(once.school, {list}, options);
    CHECK(formats::write_school(later.school) == formats::write_school(once.school));
    CHECK(count_of(later, ChangeKind::warning) == 0);
}

TEST_CASE("A list without days that comes again is no news beside a newer result", "[intake]") {
    const std::string list{"naam;Rekenen\nNiek;E4\n"};
    auto options = test::on_first_of_october();
    options.same_all = true;
    const auto first = test::taken_in(test::school_after_first_import(), {list}, options);
    const auto code = test::pupil_named(first.school, "Niek").code;
    options.on = options.on.plus_days(14);
    const auto between =
        test::taken_in(first.school, {level_file(code, "FN", "M5", "2024-10-10")}, options);
    CHECK(level_of(between.school, "Niek", arithmetic) == "M5");

    const auto again = test::taken_in(between.school, {list}, options);
    CHECK(formats::write_school(again.school) == formats::write_school(between.school));
    REQUIRE(count_of(again, ChangeKind::warning) == 1);
    CHECK_THAT(
        test::first_of(again, ChangeKind::warning).what.dutch,
        Catch::Contains("1 meting zonder datum had wij al") && Catch::Contains("kolom datum")
    );

    const auto changed = test::taken_in(between.school, {test::with(list, "E4", "E5")}, options);
    CHECK(level_of(changed.school, "Niek", arithmetic) == "E5");
}

TEST_CASE("A result of the day on which a list without days came goes before it", "[intake]") {
    const std::string list{"naam;Rekenen\nNiek;E4\n"};
    auto options = test::on_first_of_october();
    options.same_all = true;
    const auto school = test::school_after_first_import();
    const auto code = test::pupil_named(school, "Niek").code;
    const auto result = level_file(code, "FN", "M5", "2024-10-01");
    const auto one = test::taken_in(school, {list, result}, options);
    const auto other = test::taken_in(school, {result, list}, options);
    CHECK(level_of(one.school, "Niek", arithmetic) == "M5");
    CHECK(formats::write_school(one.school) == formats::write_school(other.school));

    options.on = options.on.plus_days(7);
    const auto again = test::taken_in(one.school, {list}, options);
    CHECK(formats::write_school(again.school) == formats::write_school(one.school));
}

TEST_CASE("A value without a day says nothing new when a later one stands beside it", "[intake]") {
    auto school = test::school_after_first_import();
    auto& niek = school.pupils.front();
    niek.measurements = {
        {.subject = arithmetic,
         .measure = "FN",
         .value = "M4",
         .on = school::small::date(2024, 9, 1),
         .certainty = school::Certainty::test,
         .test = {}}};
    const std::string list{
        "code;vak;datum;niveau\n" + niek.code + ";Rekenen;;M4\n" + niek.code +
        ";Rekenen;2025-01-27;E4\n"};
    const auto once = test::taken_in(school, {list}, test::on_first_of_october());
    const auto twice = test::taken_in(once.school, {list}, test::on_first_of_october());
    CHECK(formats::write_school(twice.school) == formats::write_school(once.school));
}

TEST_CASE("A result of a day that is still to come is told and not taken in", "[intake]") {
    const auto school = test::school_after_first_import();
    auto options = test::on_first_of_october();
    options.newest = options.on;
    const auto code = test::pupil_named(school, "Niek").code;
    const auto taken =
        test::taken_in(school, {level_file(code, "FN", "M8", "2062-11-12")}, options);
    CHECK(level_of(taken.school, "Niek", arithmetic) == "-");
    REQUIRE(count_of(taken, ChangeKind::warning) == 1);
    const auto told = std::ranges::find(taken.changes, ChangeKind::warning, &intake::Change::kind);
    CHECK(told->where == "EDEX.XML:1");
}

TEST_CASE("Where other measurements have a day, one without is not of today", "[intake]") {
    auto school = test::school_to_import_into();
    school.pupils.push_back(
        {.code = "L1", .name = "Noor", .year_group = 4, .base_group = school::small::mb1}
    );
    const auto taken = test::taken_in(
        school,
        {"code;datum;Rekenen;Lezen\nL1;1-9-2024;E4;\nL1;;M3;M4\n"},
        test::on_first_of_october()
    );
    CHECK(level_of(taken.school, "Noor", arithmetic) == "E4");
    CHECK(taken.school.pupils.front().measurements.size() == 1);
    REQUIRE(count_of(taken, ChangeKind::warning) == 1);
    CHECK_THAT(
        test::first_of(taken, ChangeKind::warning).what.dutch,
        Catch::StartsWith("Lezen, Rekenen: zonder datum")
    );
}

TEST_CASE(
    "A column without a day beside one whose header bears it is as new as the list", "[intake]"
) {
    const auto options = test::on_first_of_october();
    const auto taken = test::taken_in(
        test::school_with_noor(), {"code;Rekenen 15-1-2024;Lezen\nL1;E4;M4\n"}, options
    );
    const auto& noor = taken.school.pupils.front();
    REQUIRE(noor.measurements.size() == 2);
    CHECK(noor.measurements.front().on == school::small::date(2024, 1, 15));
    CHECK(noor.measurements.back().on == options.on);
    REQUIRE(count_of(taken, ChangeKind::warning) == 1);
    CHECK_THAT(
        test::first_of(taken, ChangeKind::warning).what.dutch,
        Catch::Contains("1 meting zonder datum; aangenomen is 2024-10-01")
    );
}

TEST_CASE("Whether a list without days comes before or after results says nothing", "[intake]") {
    const auto school = test::school_after_first_import();
    const auto code = test::pupil_named(school, "Niek").code;
    const std::string list{"code;Rekenen\n" + code + ";M5\n"};
    const auto result = level_file(code, "FN", "M5", "2024-09-10");
    const auto one = test::taken_in(school, {list, result}, test::on_first_of_october());
    const auto other = test::taken_in(school, {result, list}, test::on_first_of_october());
    CHECK(formats::write_school(one.school) == formats::write_school(other.school));
    CHECK(test::pupil_named(one.school, "Niek").measurements.size() == 1);
}

TEST_CASE(
    "What a value of a list without days means may be said after it was taken in", "[intake]"
) {
    const std::string list{"naam;Rekenen\nNiek;II\n"};
    auto options = test::on_first_of_october();
    options.same_all = true;
    auto school = test::taken_in(test::school_after_first_import(), {list}, options).school;
    const auto* const before = test::pupil_named(school, "Niek").level_in(arithmetic);
    CHECK((before == nullptr || !before->value));

    school.administration.level_meanings.push_back(
        {.subject = arithmetic, .measure = "IV", .value = "II", .means = 7}
    );
    options.on = options.on.plus_days(7);
    const auto again = test::taken_in(school, {list}, options);
    CHECK(level_of(again.school, "Niek", arithmetic) == "E6");
    CHECK(count_of(again, ChangeKind::measurements) == 0);
}
