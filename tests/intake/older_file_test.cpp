#include "slimfit/formats/school_writer.hpp"

#include "support/importing.hpp"

using namespace slimfit;
using intake::ChangeKind;
using test::count_of;

namespace {

const std::string sample{"edexml21_unit_small_C.xml"};

/// The sample as it would be of that day; in the sample itself it is 2024-10-01.
std::string file_of(const std::string& day) {
    return test::with(test::imported_file(sample), ">2024-10-01<", '>' + day + '<');
}

school::School after(const std::string& day) {
    return test::taken_in(test::school_to_import_into(), {file_of(day)}, test::with_all_groups())
        .school;
}

}  // namespace

TEST_CASE("A school remembers of which day its pupils are", "[intake]") {
    const auto taken = test::taken_in(
        test::school_to_import_into(), {file_of("2024-11-04")}, test::with_all_groups()
    );
    CHECK(taken.school.administration.reference_date == school::small::date(2024, 11, 4));
    CHECK(count_of(taken, ChangeKind::older_file) == 0);

    const auto newer =
        test::taken_in(taken.school, {file_of("2025-01-06")}, test::on_first_of_october());
    CHECK(newer.school.administration.reference_date == school::small::date(2025, 1, 6));
    CHECK(count_of(newer, ChangeKind::older_file) == 0);
}

TEST_CASE("A file that is older than the last one is told, and the day stays", "[intake]") {
    const auto school = after("2024-11-04");
    const auto taken = test::taken_in(school, {file_of("2024-10-07")}, test::on_first_of_october());
    REQUIRE(count_of(taken, ChangeKind::older_file) == 1);
    const auto& told = test::first_of(taken, ChangeKind::older_file);
    CHECK_THAT(
        told.what.dutch, Catch::Contains("van 2024-10-07") && Catch::Contains("van 2024-11-04")
    );
    CHECK(told.where == "EDEX.XML");
    CHECK(formats::write_school(taken.school) == formats::write_school(school));
}

TEST_CASE("An older file that is wanted all the same sets the day back", "[intake]") {
    auto options = test::on_first_of_october();
    options.older = true;
    const auto file = file_of("2024-10-07");
    const auto once = test::taken_in(after("2024-11-04"), {file}, options);
    CHECK(once.school.administration.reference_date == school::small::date(2024, 10, 7));
    const auto twice = test::taken_in(once.school, {file}, test::on_first_of_october());
    CHECK(count_of(twice, ChangeKind::older_file) == 0);
    CHECK(formats::write_school(twice.school) == formats::write_school(once.school));
}

TEST_CASE(
    "Of files of several days in one import the older is told, whatever their order", "[intake]"
) {
    const auto newer = file_of("2024-11-04");
    const auto older = file_of("2024-10-07");
    for (const auto& files : {std::vector{newer, older}, std::vector{older, newer}}) {
        const auto taken =
            test::taken_in(test::school_to_import_into(), files, test::with_all_groups());
        CHECK(taken.school.administration.reference_date == school::small::date(2024, 11, 4));
        REQUIRE(count_of(taken, ChangeKind::older_file) == 1);
        CHECK_THAT(
            test::first_of(taken, ChangeKind::older_file).what.dutch,
            Catch::Contains("van 2024-10-07")
        );
    }
}

TEST_CASE("Results of an earlier day are no older file: each bears its own day", "[intake]") {
    const auto results = test::imported_file("uwlr22_leerresultaten_small_soap.xml");
    const auto taken = test::taken_in(after("2026-11-04"), {results}, test::on_first_of_october());
    CHECK(count_of(taken, ChangeKind::older_file) == 0);
    CHECK(count_of(taken, ChangeKind::level) == 12);
}
