#include "slimfit/formats/school_writer.hpp"

#include "support/importing.hpp"

using namespace slimfit;
using intake::ChangeKind;
using test::count_of;

namespace {

/// Noor is known by 1041.
school::School school_with_key() {
    auto options = test::on_first_of_october();
    options.same_all = true;
    return test::taken_in(
               test::school_with_noor(), {"nummer;naam;Rekenen\n1041;Noor;M4\n"}, options
    )
        .school;
}

const std::string other_name{"nummer;naam;Rekenen;lezen\n1041;Xerxes;E5;M5\n"};

}  // namespace

TEST_CASE("A row with her key and another name is asked about, not taken in", "[intake]") {
    const auto school = school_with_key();
    const auto taken = test::taken_in(school, {other_name}, test::on_first_of_october());
    CHECK(taken.school.pupils.front().measurements.size() == 1);
    REQUIRE(count_of(taken, ChangeKind::unmatched) == 1);
    const auto& asked = test::first_of(taken, ChangeKind::unmatched);
    CHECK(asked.name == "Xerxes");
    CHECK_THAT(
        asked.what.dutch,
        Catch::Contains("heeft de sleutel of code van L1 Noor") && Catch::Contains("--same L1=2")
    );
}

TEST_CASE("Neither --same all nor her code alone confirms a key with another name", "[intake]") {
    const auto school = school_with_key();
    auto options = test::on_first_of_october();
    options.same_all = true;
    options.same = {"L1"};
    const auto taken = test::taken_in(school, {other_name}, options);
    CHECK(taken.school.pupils.front().measurements.size() == 1);
}

TEST_CASE("Who has her key and another name is whoever the row is said to be", "[intake]") {
    auto school = school_with_key();
    school.pupils.push_back(
        {.code = "L2", .name = "Hugo", .year_group = 5, .base_group = school::small::mb2}
    );
    auto options = test::on_first_of_october();
    options.same_rows = {{.code = "L1", .file = {}, .line = 2}};
    const auto her = test::taken_in(school, {other_name}, options);
    CHECK(her.school.pupils[0].measurements.size() == 2);
    CHECK(her.school.pupils[0].measurements.front().value == "E5");
    CHECK(count_of(her, ChangeKind::unmatched) == 0);
    CHECK(count_of(her, ChangeKind::warning) == 1);  // no column date

    options.same_rows.front().code = "L2";
    const auto him = test::taken_in(school, {other_name}, options);
    CHECK(him.school.pupils[0].measurements.size() == 1);
    CHECK(him.school.pupils[1].measurements.size() == 2);
    CHECK(him.school.pupils[1].marks.empty());
}

TEST_CASE("A surname written to its initials is a name, and of another child", "[intake]") {
    for (const auto* const name : {"X.de Boer", "J.P.de Wit", "Xerxes.de Boer"}) {
        CAPTURE(name);
        const auto taken = test::taken_in(
            school_with_key(),
            {std::string{"nummer;naam;Rekenen\n1041;"} + name + ";E5\n"},
            test::on_first_of_october()
        );
        CHECK(taken.school.pupils.front().measurements.size() == 1);
        REQUIRE(count_of(taken, ChangeKind::unmatched) == 1);
        CHECK_THAT(test::first_of(taken, ChangeKind::unmatched).name, Catch::Contains(".de"));
    }
}

TEST_CASE("A name of which only stars are left is asked about as another", "[intake]") {
    for (const auto* const name : {"gezin.nl", "gezin.de", "***"}) {
        CAPTURE(name);
        const auto taken = test::taken_in(
            school_with_key(),
            {std::string{"nummer;naam;Rekenen\n1041;"} + name + ";E5\n"},
            test::on_first_of_october()
        );
        CHECK(taken.school.pupils.front().measurements.size() == 1);
        CHECK(count_of(taken, ChangeKind::unmatched) == 1);
    }
}

TEST_CASE("A part of her name and a name that is like hers are no other names", "[intake]") {
    for (const auto* const name :
         {"Noortje", "N.", "Noor Anne", "N\xC3\xB3or", "Noar", "Noor.de Boer", "", "-"}) {
        CAPTURE(name);
        const auto taken = test::taken_in(
            school_with_key(),
            {std::string{"nummer;naam;Rekenen\n1041;"} + name + ";E5\n"},
            test::on_first_of_october()
        );
        CHECK(count_of(taken, ChangeKind::unmatched) == 0);
        CHECK(taken.school.pupils.front().measurements.back().value == "E5");
    }
}

TEST_CASE(
    "Who is alike is confirmed by her code, whoever else has her key in the list", "[intake]"
) {
    auto options = test::on_first_of_october();
    options.same = {"L1"};
    const auto taken = test::taken_in(
        school_with_key(), {"nummer;naam;Rekenen\n1041;Xerxes;E5\n;Noar;M5\n"}, options
    );
    CHECK(taken.school.pupils.front().measurements.back().value == "M5");
}

TEST_CASE("A row with the code of one and the name of another is asked about", "[intake]") {
    auto school = test::school_with_noor();
    school.pupils.push_back(
        {.code = "L2", .name = "Sem", .year_group = 5, .base_group = school::small::mb2}
    );
    auto options = test::on_first_of_october();
    options.same_all = true;
    const std::string list{"code;roepnaam;Rekenen\nL1;Sem;M5\nL2;Noor;E5\n"};
    const auto taken = test::taken_in(school, {list}, options);
    CHECK(count_of(taken, ChangeKind::unmatched) == 2);
    CHECK(taken.school.pupils[0].measurements.empty());
    const auto hers = test::taken_in(school, {"code;roepnaam;Rekenen\nL1;Noor;M5\n;;\n"}, options);
    CHECK(hers.school.pupils[0].measurements.size() == 1);
}
