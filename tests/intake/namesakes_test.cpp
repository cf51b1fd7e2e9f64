#include "support/measuring.hpp"

using namespace slimfit;
using intake::ChangeKind;
using test::arithmetic;
using test::count_of;
using test::first_of;

namespace {

/// L1 and L2 are both called Noor, in De Otters.
school::School school_with_namesakes() {
    auto school = test::school_to_import_into();
    for (const auto* const code : {"L1", "L2"})
        school.pupils.push_back(
            {.code = code, .name = "Noor", .year_group = 4, .base_group = school::small::mb1}
        );
    return school;
}

/// Two pupils called Noor, on lines 2 and 3.
const std::string pupils{
    "<EDEX><groepen><groep key=\"G\"><naam>De Otters</naam></groep></groepen><leerlingen>\n"
    "<leerling key=\"1\"><achternaam>Kok</achternaam><roepnaam>Noor</roepnaam><jaargroep>4"
    "</jaargroep><groep key=\"G\"/></leerling>\n"
    "<leerling key=\"2\"><achternaam>Smit</achternaam><roepnaam>Noor</roepnaam><jaargroep>4"
    "</jaargroep><groep key=\"G\"/></leerling></leerlingen></EDEX>"};

const std::string list{"roepnaam;achternaam;jaargroep;Rekenen\nNoor;Kok;4;M4\nNoor;Smit;4;E4\n"};

intake::TakeInOptions saying(std::vector<intake::SaidRow> rows) {
    auto options = test::on_first_of_october();
    options.same_rows = std::move(rows);
    return options;
}

std::string value_of(const school::Pupil& pupil) {
    return pupil.measurements.empty() ? "-" : pupil.measurements.front().value;
}

}  // namespace

TEST_CASE("Namesakes are never told apart by the order of the rows", "[intake]") {
    auto options = test::on_first_of_october();
    options.same = {"L1", "L2"};
    for (const auto& file : {pupils, list}) {
        const auto taken = test::taken_in(school_with_namesakes(), {file}, options);
        CHECK(count_of(taken, ChangeKind::to_confirm) == 2);
        CHECK(taken.school.pupils.size() == 2);
        for (const auto& pupil : taken.school.pupils) {
            CHECK(pupil.marks.empty());
            CHECK(pupil.measurements.empty());
        }
    }
}

TEST_CASE("A row of a namesake says what tells it apart, who it may be and how to say so") {
    const auto asked = test::taken_in(school_with_namesakes(), {list}, test::on_first_of_october());
    const auto& row = first_of(asked, ChangeKind::to_confirm);
    CHECK(row.name == "Noor K.");
    CHECK(row.where == "EDEX.XML:2");
    CHECK(
        row.what.dutch == "groep 4; kan zijn: L1 Noor (groep 4, De Otters), L2 Noor (groep 4, De "
                          "Otters). Noem de rij "
                          "bij wie het is, zoals --same L1=2"
    );
    const auto two_files =
        test::taken_in(school_with_namesakes(), {list, list}, test::on_first_of_october());
    CHECK_THAT(
        first_of(two_files, ChangeKind::to_confirm).what.english,
        Catch::EndsWith("--same L1=EDEX.XML:2")
    );
}

TEST_CASE("A row that is decided by its line is that pupil, and the other may be confirmed") {
    auto options = saying({{.code = "L2", .file = {}, .line = 2}});
    const auto one = test::taken_in(school_with_namesakes(), {list}, options);
    CHECK(value_of(one.school.pupils[0]) == "-");
    CHECK(value_of(one.school.pupils[1]) == "M4");
    REQUIRE(count_of(one, ChangeKind::to_confirm) == 1);
    CHECK(first_of(one, ChangeKind::to_confirm).who == "L1");
    options.same = {"L1"};
    const auto both = test::taken_in(school_with_namesakes(), {list}, options);
    CHECK(value_of(both.school.pupils[0]) == "E4");

    const auto in_administration = test::taken_in(
        school_with_namesakes(),
        {pupils},
        saying({{.code = "L1", .file = "EDEX.XML", .line = 3}, {.code = "L2", .line = 2}})
    );
    CHECK(count_of(in_administration, ChangeKind::to_confirm) == 0);
    CHECK(in_administration.school.pupils[0].name == "Noor S.");
    CHECK(in_administration.school.pupils[1].name == "Noor K.");
}

TEST_CASE("With a row per result each row of a namesake is decided by its own line") {
    const std::string results{"naam;vak;niveau\nNoor;Rekenen;M4\nNoor;Lezen;E4\n"};
    auto options = test::on_first_of_october();
    options.same = {"L1"};
    const auto asked = test::taken_in(school_with_namesakes(), {results}, options);
    CHECK(count_of(asked, ChangeKind::to_confirm) == 2);
    const auto said =
        test::taken_in(school_with_namesakes(), {results}, saying({{.code = "L1", .line = 2}}));
    CHECK(said.school.pupils.front().measurements.size() == 1);
}

TEST_CASE("Of two namesakes the year group of the row decides when one of them is in it") {
    auto school = school_with_namesakes();
    school.pupils.back().year_group = 5;
    auto options = test::on_first_of_october();
    options.same_all = true;
    const auto taken =
        test::taken_in(school, {"naam;jaargroep;Rekenen\nNoor;groep 5;M4\nNoor;4;E4\n"}, options);
    CHECK(count_of(taken, ChangeKind::to_confirm) == 0);
    CHECK(value_of(taken.school.pupils[0]) == "E4");
    CHECK(value_of(taken.school.pupils[1]) == "M4");
}

TEST_CASE("A word on somebody for whom no row asks is told", "[intake]") {
    auto school = test::school_with_noor();
    school.pupils.front().marks.key = intake::KeyedHash{test::import_salt}("7");
    auto options = saying({{.code = "L1", .line = 2}});
    options.same = {"L1"};
    const auto taken = test::taken_in(school, {"id;naam;Rekenen\n7;Noor;M4\n"}, options);
    REQUIRE(count_of(taken, ChangeKind::warning) == 3);
    const auto told = std::ranges::count_if(taken.changes, [](const intake::Change& change) {
        return change.what.dutch.find("--same L1 niets doet") != std::string::npos ||
               change.what.dutch.find("--same L1=2 niets doet") != std::string::npos;
    });
    CHECK(told == 2);
}

TEST_CASE("A row that is not there, or of which two codes are said, is refused", "[intake]") {
    const auto refused = [](const std::vector<intake::SaidRow>& rows, std::size_t files = 1) {
        const std::vector<intake::Delivery> deliveries(files, test::delivered(list));
        const auto taken = intake::take_in(school_with_namesakes(), deliveries, saying(rows));
        REQUIRE_FALSE(taken.has_value());
        return taken.error().front().message.dutch;
    };
    CHECK_THAT(refused({{.code = "L1", .line = 27}}), Catch::Contains("regel 27"));
    CHECK_THAT(
        refused({{.code = "L1", .file = "ander.csv", .line = 2}}), Catch::Contains("ander.csv")
    );
    CHECK_THAT(refused({{.code = "L1", .line = 2}}, 2), Catch::Contains("L1=BESTAND:2"));
    CHECK_THAT(
        refused({{.code = "L1", .line = 2}, {.code = "L2", .line = 2}}),
        Catch::Contains("twee keer")
    );
    CHECK_THAT(refused({{.code = "X9", .line = 2}}), Catch::Contains("X9 is geen leerling"));
}

TEST_CASE("Of two codes for one row the refusal is told once", "[intake]") {
    const auto taken = intake::take_in(
        school_with_namesakes(),
        {test::delivered(list)},
        saying({{.code = "L1", .line = 2}, {.code = "L2", .line = 2}})
    );
    REQUIRE_FALSE(taken.has_value());
    CHECK(taken.error().size() == 1);
}

TEST_CASE("Who is said to be the same and somebody else too is refused", "[intake]") {
    auto options = saying({{.code = "L1", .line = 2}});
    options.other = {"L1"};
    const auto taken = intake::take_in(school_with_namesakes(), {test::delivered(list)}, options);
    REQUIRE_FALSE(taken.has_value());
    CHECK(taken.error().front().message.dutch == "L1 staat ook bij --same; kies een van beide");
}

TEST_CASE("That somebody is somebody else is told to do nothing where no row may be her") {
    const auto warnings_on = [](const std::string& file) {
        auto options = test::on_first_of_october();
        options.other = {"L1"};
        const auto taken = test::taken_in(school_with_namesakes(), {file}, options);
        return std::ranges::count_if(taken.changes, [](const intake::Change& change) {
            return change.what.dutch.find("--other L1 niets doet") != std::string::npos;
        });
    };
    CHECK(warnings_on(list) == 0);
    CHECK(warnings_on("naam;Rekenen\nWillemijn;M4\n") == 1);
}

TEST_CASE("The code of a member of staff on the row of a pupil is told to do nothing") {
    auto school = school_with_namesakes();
    REQUIRE_FALSE(school.staff.empty());
    const auto& code = school.staff.front().code;
    for (const auto& file : {pupils, list}) {
        const auto taken = test::taken_in(school, {file}, saying({{.code = code, .line = 2}}));
        CHECK(std::ranges::any_of(taken.changes, [&](const intake::Change& change) {
            return change.what.dutch.starts_with("--same " + code + "=2 doet niets");
        }));
    }
}

TEST_CASE("Of several rows on one line each has a number, by which it is asked and decided") {
    auto one_line = pupils;
    std::erase(one_line, '\n');
    const auto asked =
        test::taken_in(school_with_namesakes(), {one_line}, test::on_first_of_october());
    REQUIRE(count_of(asked, ChangeKind::to_confirm) == 2);
    CHECK(first_of(asked, ChangeKind::to_confirm).where == "EDEX.XML:1.1");
    CHECK_THAT(
        first_of(asked, ChangeKind::to_confirm).what.dutch, Catch::EndsWith("--same L1=1.1")
    );
    const auto said = test::taken_in(
        school_with_namesakes(),
        {one_line},
        saying(
            {{.code = "L2", .file = {}, .line = 1, .number = 1},
             {.code = "L1", .file = {}, .line = 1, .number = 2}}
        )
    );
    CHECK(count_of(said, ChangeKind::to_confirm) == 0);
    CHECK(said.school.pupils[0].name == "Noor S.");
    CHECK(said.school.pupils[1].name == "Noor K.");
}

TEST_CASE("A line on which several rows begin is refused without the number of the row") {
    auto one_line = pupils;
    std::erase(one_line, '\n');
    const auto refused = [&](int number) {
        const auto taken = intake::take_in(
            school_with_namesakes(),
            {test::delivered(one_line)},
            saying({{.code = "L1", .file = {}, .line = 1, .number = number}})
        );
        REQUIRE_FALSE(taken.has_value());
        return taken.error().front().message.dutch;
    };
    CHECK_THAT(refused(0), Catch::Contains("--same L1=1.1 tot en met --same L1=1.2"));
    CHECK_THAT(refused(3), Catch::Contains("op regel 1.3 begint geen"));
}

TEST_CASE("Of many rows of namesakes a hundred are told and the rest is counted", "[intake]") {
    std::string many{"naam;vak;niveau\n"};
    for (int row = 0; row < 130; ++row)
        many += "Noor;Rekenen;M4\n";
    const auto taken = test::taken_in(school_with_namesakes(), {many}, test::on_first_of_october());
    CHECK(count_of(taken, ChangeKind::to_confirm) == 101);
    CHECK(std::ranges::any_of(taken.changes, [](const intake::Change& change) {
        return change.what.dutch.starts_with("en nog 30 rijen");
    }));
}

TEST_CASE("Who is known by name alone is asked about once, however many results she has") {
    const auto taken = test::taken_in(
        test::school_with_noor(),
        {"naam;vak;niveau\nNoor;Rekenen;M4\nNoor;Lezen;E4\n"},
        test::on_first_of_october()
    );
    CHECK(count_of(taken, ChangeKind::to_confirm) == 1);
}

TEST_CASE("Who gets a key from two files is counted once", "[intake]") {
    auto options = test::on_first_of_october();
    options.same_all = true;
    const auto taken = test::taken_in(
        test::school_with_noor(),
        {"id;naam;Rekenen\n7;Noor;M4\n", "eckid;naam;Lezen\nhttps://ketenid.nl/7;Noor;M4\n"},
        options
    );
    REQUIRE(count_of(taken, ChangeKind::linked) == 1);
    CHECK(first_of(taken, ChangeKind::linked).what.dutch == "1 leerling");
}
