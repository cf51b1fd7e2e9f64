#include "slimfit/intake/years_in_group.hpp"

#include "support/importing.hpp"

using namespace slimfit;
using intake::ChangeKind;
using test::count_of;
using Years = std::set<int>;

TEST_CASE("A word for a group may be made of year groups", "[intake]") {
    CHECK(intake::years_in_group("3") == Years{3});
    CHECK(intake::years_in_group("Groep 4a") == Years{4});
    CHECK(intake::years_in_group("3/4/5") == Years{3, 4, 5});
    CHECK(intake::years_in_group("groep 7 en 8") == Years{7, 8});
    for (const auto* const word : {"", "groep", "De Otters", "9", "34", "Otters 3", "3-4-2026"})
        CHECK(intake::years_in_group(word).empty());
}

TEST_CASE("A column of groups that has year groups tells namesakes apart and blocks nobody") {
    auto school = test::school_with_noor();
    school.pupils.push_back(
        {.code = "L2", .name = "Noor", .year_group = 5, .base_group = school::small::mb2}
    );
    auto options = test::on_first_of_october();
    options.same_all = true;
    for (const std::string group : {"4", "Groep 4", "4a", "3/4"}) {
        CAPTURE(group);
        const auto taken =
            test::taken_in(school, {"naam;groep;Rekenen\nNoor;" + group + ";M4\n"}, options);
        CHECK(taken.school.pupils[0].measurements.size() == 1);
        CHECK(taken.school.pupils[1].measurements.empty());
    }
    for (const std::string group : {"7", "De Reigers"}) {
        CAPTURE(group);
        const auto taken =
            test::taken_in(school, {"naam;groep;Rekenen\nNoor;" + group + ";M4\n"}, options);
        CHECK(count_of(taken, ChangeKind::unmatched) == 1);
    }
}

TEST_CASE("Who is said to be years away from a namesake is somebody else", "[intake]") {
    auto options = test::on_first_of_october();
    options.same_all = true;
    const auto measured = [&](const std::string& year_group, const std::string& day) {
        const auto list = "naam;jaargroep;datum;Rekenen\nNoor;" + year_group + ';' + day + ";M4\n";
        return test::taken_in(test::school_with_noor(), {list}, options)
            .school.pupils.front()
            .measurements.size();
    };
    CHECK(measured("4", "2026-11-02") == 1);
    CHECK(measured("7", "2026-11-02") == 0);
    // A list of last summer has her a year lower; in the year itself that is another child, or an
    // error that a word on all does not mend.
    CHECK(measured("3", "2026-06-15") == 1);
    CHECK(measured("3", "2026-11-02") == 0);
    CHECK(measured("5", "2027-08-23") == 1);
}

TEST_CASE("Who is asked about is named with her group and that of the row", "[intake]") {
    auto options = test::on_first_of_october();
    options.same_all = true;
    const auto asked = [&](const std::string& group) {
        const auto taken = test::taken_in(
            test::school_with_noor(), {"naam;groep;Rekenen\nNoor;" + group + ";M4\n"}, options
        );
        return test::first_of(taken, ChangeKind::to_confirm).what.dutch;
    };
    CHECK(
        asked("Groep 5") ==
        "heet als deze rij van groep 5, en zit bij ons in groep 4, De Otters; --same all geldt "
        "niet voor haar, zeg --same L1 of --other L1"
    );
    options.same_all = false;
    CHECK(asked("4/5") == "heet als deze rij van groep 4/5, en zit bij ons in groep 4, De Otters");
    options.same = {"L1"};
    const auto said = test::taken_in(
        test::school_with_noor(), {"naam;groep;Rekenen\nNoor;Groep 5;M4\n"}, options
    );
    CHECK(said.school.pupils.front().measurements.size() == 1);
}

TEST_CASE("A word on all is not one on a namesake of another year of her group", "[intake]") {
    auto options = test::on_first_of_october();
    options.same_all = true;
    const auto asked = [&](const std::string& day, const std::string& year_group) {
        const auto taken = test::taken_in(
            test::school_with_noor(),
            {"<EDEX><school>" + day +
             "</school><groepen><groep key=\"G\"><naam>De Otters</naam><jaargroep>C</jaargroep>"
             "</groep></groepen><leerlingen><leerling key=\"1\"><roepnaam>Noor</roepnaam>"
             "<jaargroep>" +
             year_group + "</jaargroep><groep key=\"G\"/></leerling></leerlingen></EDEX>"},
            options
        );
        return count_of(taken, ChangeKind::to_confirm);
    };
    CHECK(asked("<peildatum>2026-11-02</peildatum>", "4") == 0);
    CHECK(asked("<peildatum>2026-11-02</peildatum>", "5") == 1);
    CHECK(asked("<schooljaar>2027-2028</schooljaar>", "5") == 0);
}
