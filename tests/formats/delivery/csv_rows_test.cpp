#include "slimfit/formats/school_writer.hpp"

#include "support/importing.hpp"

using namespace slimfit;
using intake::ChangeKind;
using test::count_of;

TEST_CASE("A group may be named by its code", "[import][csv]") {
    const auto school = test::school_with_noor();
    const auto code = school[school::small::mb1].code;
    const auto taken = test::taken_in(
        school, {"naam;groep;Rekenen\nNoor;" + code + ";M4\n"}, test::on_first_of_october()
    );
    CHECK(count_of(taken, ChangeKind::to_confirm) == 1);
}

TEST_CASE("A row known by name alone waits for a word; then it counts once", "[import][csv]") {
    const auto school = test::school_with_noor();
    const std::string file{"naam;groep;Rekenen;Lezen\n\"Berg, Noor van den\";De Otters;M4;E4\n"};
    const auto asked = test::taken_in(school, {file}, test::on_first_of_october());
    CHECK(count_of(asked, ChangeKind::to_confirm) == 1);
    CHECK(asked.school.pupils.front().levels.empty());

    auto options = test::on_first_of_october();
    options.same = {"L1"};
    const auto once = test::taken_in(school, {file}, options);
    CHECK(once.school.pupils.front().levels.size() == 2);
    const auto twice = test::taken_in(once.school, {file}, options);
    CHECK(formats::write_school(twice.school) == formats::write_school(once.school));
}

TEST_CASE("A row of nobody is listed with who comes nearest", "[import][csv]") {
    const auto taken = test::taken_in(
        test::school_with_noor(),
        {"roepnaam;groep;Rekenen\nNoortje;De Otters;M4\nNor;De Otters;M4\n"},
        test::on_first_of_october()
    );
    REQUIRE(count_of(taken, ChangeKind::unmatched) == 2);
    CHECK(std::ranges::any_of(taken.changes, [](const intake::Change& change) {
        return change.kind == ChangeKind::unmatched &&
               change.what.dutch == "lijkt op L1 Noor (groep 4, De Otters)";
    }));
}

TEST_CASE("Swapped letters and a part of a name are like it, a sister is not", "[import][csv]") {
    const auto is_like = [](const std::string& ours, const std::string& row) {
        auto school = test::school_with_noor();
        school.pupils.front().name = ours;
        const auto taken = test::taken_in(
            school,
            {"roepnaam;achternaam;groep;Rekenen\n" + row + ";M4\n"},
            test::on_first_of_october()
        );
        return test::first_of(taken, ChangeKind::unmatched).what.dutch.starts_with("lijkt op L1");
    };
    CHECK(is_like("Niek", "Neik;;De Otters"));
    CHECK(is_like("Noortje", "Noor;;De Otters"));
    CHECK(is_like("Anna", "Anna Maria;;De Otters"));
    CHECK(is_like("Annabel B.", "Anna;Bos;De Otters"));
    CHECK(is_like("Muhammed", "Mohamed;;De Bevers"));
    CHECK_FALSE(is_like("Noortje", "Noor;;De Bevers"));
    CHECK_FALSE(is_like("Annabel B.", "Anna;Vos;De Otters"));
    CHECK_FALSE(is_like("Lotte B.", "Lieke;Bos;De Otters"));
    CHECK_FALSE(is_like("Jo", "Johanna;;De Otters"));
}

TEST_CASE("Who is like nobody is not given somebody with two other letters", "[import][csv]") {
    auto school = test::school_with_noor();
    school.pupils.front().name = "Dex";
    const auto taken =
        test::taken_in(school, {"naam;Rekenen\nX;M4\n"}, test::on_first_of_october());
    const auto row = std::ranges::find(taken.changes, ChangeKind::unmatched, &intake::Change::kind);
    REQUIRE(row != taken.changes.end());
    CHECK(row->what.english == "is like nobody");
}

TEST_CASE(
    "Of several pupils with the name of a row each is named, with where she is", "[import][csv]"
) {
    auto school = test::school_with_noor();
    school.pupils.push_back(school.pupils.front());
    school.pupils.back().code = "L2";
    school.pupils.back().year_group = 5;
    const auto taken =
        test::taken_in(school, {"naam;Rekenen\nNoor;M4\n"}, test::on_first_of_october());
    const auto row =
        std::ranges::find(taken.changes, ChangeKind::to_confirm, &intake::Change::kind);
    REQUIRE(row != taken.changes.end());
    CHECK(row->who.empty());
    CHECK_THAT(
        row->what.dutch,
        Catch::Contains("L1 Noor (groep 4, De Otters), L2 Noor (groep 5, De Otters)")
    );
}

TEST_CASE("Of two rows with the name of one pupil neither is hers unasked", "[import][csv]") {
    auto options = test::on_first_of_october();
    options.same = {"L1"};
    const auto asked = [&](const std::string& list) {
        return count_of(
            test::taken_in(test::school_with_noor(), {list}, options), ChangeKind::to_confirm
        );
    };
    CHECK(asked("naam;datum;Rekenen\nNoor A;1-9-2024;M4\nNoor B;1-9-2024;E4\n") == 2);
    CHECK(asked("naam;datum;Rekenen\nNoor;1-9-2024;M4\nNoor;1-9-2024;E4\n") == 2);
    CHECK(asked("naam;datum;Rekenen\nNoor;1-2-2024;M4\nNoor;1-9-2024;E4\n") == 0);
}

TEST_CASE("A pupil's own code is enough to know it by", "[import][csv]") {
    const auto taken = test::taken_in(
        test::school_with_noor(), {"code;Rekenen\nL1;M4\n"}, test::on_first_of_october()
    );
    CHECK(taken.school.pupils.front().levels.size() == 1);
}

TEST_CASE("A number in a list never takes the place of the key of the administration", "[import]") {
    auto school = test::school_with_noor();
    school.pupils.front().marks.key = std::string(32, 'a');
    auto options = test::on_first_of_october();
    options.same_all = true;
    const auto taken = test::taken_in(school, {"id;naam;Rekenen\n7;Noor;M4\n"}, options);
    CHECK(taken.school.pupils.front().levels.size() == 1);
    CHECK(taken.school.pupils.front().marks.key == std::string(32, 'a'));

    const std::string two_numbers{"id;naam;Rekenen\n1;Noor;M4\n2;Noor;M4\n"};
    const auto once = test::taken_in(test::school_with_noor(), {two_numbers}, options);
    const auto twice = test::taken_in(once.school, {two_numbers}, options);
    CHECK(formats::write_school(twice.school) == formats::write_school(once.school));
}

TEST_CASE("A number that a row links by name holds for every row of the list", "[import]") {
    auto options = test::on_first_of_october();
    options.same_rows = {{.code = "L1", .file = {}, .line = 3}};
    const std::string list{
        "id;naam;Rekenen\n7;Noortje Anders;E4\n7;Noor;M4\n8;Noor;M5\n7;Nour;E5\n"};
    const auto once = test::taken_in(test::school_with_noor(), {list}, options);
    CHECK(once.school.pupils.front().measurements.front().value == "E5");
    REQUIRE(count_of(once, ChangeKind::unmatched) == 1);
    CHECK(test::first_of(once, ChangeKind::unmatched).where == "EDEX.XML:4");
    const auto& other_name = *std::ranges::find_if(once.changes, [](const intake::Change& change) {
        return change.what.dutch.find("heet Nour; het nummer telt") != std::string::npos;
    });
    CHECK(other_name.where == "EDEX.XML:5");
    const auto twice = test::taken_in(once.school, {list}, options);
    CHECK(formats::write_school(twice.school) == formats::write_school(once.school));
}

TEST_CASE("A row that is like a pupil of ours is her when a person says so") {
    const auto school = test::school_with_noor();
    auto options = test::on_first_of_october();
    options.same = {"L1"};
    const std::string file{"nummer;naam;groep;Rekenen\n17;Noortje;De Otters;M4\n"};
    const std::string alike{"naam;groep;Rekenen\nNoar;De Otters;M4\n"};
    CHECK(test::taken_in(school, {alike}, test::on_first_of_october())
              .school.pupils.front()
              .measurements.empty());
    const auto once = test::taken_in(school, {alike}, options);
    CHECK(once.school.pupils.front().measurements.size() == 1);
    CHECK(count_of(once, ChangeKind::unmatched) == 0);
    const auto two = test::taken_in(school, {alike + "Noer;De Otters;E4\n"}, options);
    CHECK(two.school.pupils.front().measurements.empty());
    CHECK(count_of(two, ChangeKind::warning) == 1);
    const auto her = test::taken_in(school, {alike + "Noor;De Otters;E4\n"}, options);
    CHECK(her.school.pupils.front().measurements.size() == 1);
}

TEST_CASE("A name with an accent is like the name without") {
    auto school = test::school_with_noor();
    school.pupils.front().name = "Zo\xC3\xAB";
    const auto taken = test::taken_in(
        school, {"naam;groep;Rekenen\nZoe;De Otters;M4\n"}, test::on_first_of_october()
    );
    const auto told =
        std::ranges::find(taken.changes, ChangeKind::unmatched, &intake::Change::kind);
    REQUIRE(told != taken.changes.end());
    CHECK_THAT(told->what.dutch, Catch::Contains("lijkt op L1"));
}

TEST_CASE("A whole name without the given name in it is a surname", "[import][csv]") {
    const auto initial_of = [](const std::string& given, const std::string& whole) {
        const auto delivery =
            test::delivered("Naam;Voornaam;Rekenen\n\"" + whole + "\";" + given + ";M5\n");
        REQUIRE(delivery.measurements.size() == 1);
        CHECK(delivery.measurements.front().name.given == given);
        return delivery.measurements.front().name.initial;
    };
    CHECK(initial_of("Hugo", "Vries de") == "V");
    CHECK(initial_of("Hugo", "de Vries") == "V");
    CHECK(initial_of("Hugo", "Berg Vos") == "B");
    CHECK(initial_of("Hugo", "Jansen") == "J");
    CHECK(initial_of("Hugo", "Hugo de Vries") == "V");
    CHECK(initial_of("Zo\u00EB", "Zoe Bos") == "B");
    CHECK(initial_of("Hugo", "Vries, Hugo de") == "V");
    CHECK(initial_of("Hugo", "Vries, H. de") == "V");
    CHECK(initial_of("Hugo", "H. de Vries") == "V");
    CHECK(initial_of("Hugo", "v.d. Berg") == "B");
}

TEST_CASE("The long name of a test that stands in one row only is not kept", "[import][csv]") {
    const auto delivery =
        test::delivered("naam;vak;toets;niveau\nNoor;Rekenen;moeder belde, gezin verhuist;M6\n"
                        "Sem;Rekenen;Cito Rekenen 3.0 M5;M5\nPim;Rekenen;Cito Rekenen 3.0 "
                        "M5;M5\nKim;Rekenen;TR-M5;M5\n");
    std::vector<std::string> tests;
    for (const auto& measured : delivery.measurements)
        tests.push_back(measured.test);
    CHECK(
        tests == std::vector<std::string>{"", "Cito Rekenen 3.0 M5", "Cito Rekenen 3.0 M5", "TR-M5"}
    );
    CHECK(delivery.measurements.front().value == "M6");
}
