#include "slimfit/formats/school_writer.hpp"

#include "support/importing.hpp"

using namespace slimfit;
using intake::ChangeKind;
using test::count_of;

namespace {

/// UWLR fetched in three phases: groups, then pupils, then staff.
const std::string groups{"<structuur_antwoord><leerlinggegevens-structuur><groepen>"
                         "<groep key=\"g1\"><naam>De Otters</naam><jaargroep>3</jaargroep></groep>"
                         "<groep key=\"g2\"><naam>De Otters</naam><jaargroep>4</jaargroep></groep>"
                         "<groep key=\"g3\"><naam>De Reigers</naam><jaargroep>C</jaargroep></groep>"
                         "</groepen></leerlinggegevens-structuur></structuur_antwoord>"};
const std::string staff{
    "<leerkrachten_antwoord><leerlinggegevens-leerkrachten><leerkrachten>"
    "<leerkracht key=\"M1\"><roepnaam>Petra</roepnaam><rol>LRK</rol><groepen><groep key=\"g3\"/>"
    "</groepen></leerkracht></leerkrachten></leerlinggegevens-leerkrachten>"
    "</leerkrachten_antwoord>"};

std::string pupil(const std::string& key, const std::string& name, const std::string& rest) {
    return "<leerling key=\"" + key + "\"><roepnaam>" + name + "</roepnaam>" + rest + "</leerling>";
}

std::string pupils(const std::string& all) {
    return "<leerlingen_antwoord><leerlinggegevens-leerlingen><leerlingen>" + all +
           "</leerlingen></leerlinggegevens-leerlingen></leerlingen_antwoord>";
}

const std::string kim_and_bo = pupils(
    pupil("7001", "Kim", "<jaargroep>4</jaargroep><groep key=\"g2\"/>") +
    pupil("7002", "Bo", "<jaargroep>5</jaargroep><groep key=\"g3\"/>")
);

intake::TakeInOptions with_groups_of_files() {
    auto options = test::on_first_of_october();
    options.units["MB"] = {"De Otters", "De Reigers"};
    return options;
}

std::string group_of(const school::School& school, const std::string& name) {
    return school[test::pupil_named(school, name).base_group].name;
}

}  // namespace

TEST_CASE("Groups, pupils and staff that were fetched in phases are one delivery", "[intake]") {
    for (const auto& files : std::vector<std::vector<std::string>>{
             {groups, kim_and_bo, staff}, {staff, kim_and_bo, groups}}) {
        const auto taken =
            test::taken_in(test::school_to_import_into(), files, with_groups_of_files());
        CHECK(taken.school.pupils.size() == 2);
        CHECK(group_of(taken.school, "Kim") == "De Otters");
        CHECK(group_of(taken.school, "Bo") == "De Reigers");
        CHECK(count_of(taken, ChangeKind::not_placed) == 0);
        const auto again = test::taken_in(taken.school, files, with_groups_of_files());
        CHECK(formats::write_school(again.school) == formats::write_school(taken.school));
    }
}

TEST_CASE("In phases too the group says the year group of who has none of her own", "[intake]") {
    const auto taken = test::taken_in(
        test::school_to_import_into(),
        {groups, pupils(pupil("7003", "Lot", "<jaargroep>C</jaargroep><groep key=\"g1\"/>"))},
        with_groups_of_files()
    );
    REQUIRE(taken.school.pupils.size() == 1);
    CHECK(taken.school.pupils.front().year_group == 3);
}

TEST_CASE("Who refers to a group that no file has stays where she is, and is told", "[intake]") {
    const auto before =
        test::taken_in(test::school_to_import_into(), {groups, kim_and_bo}, with_groups_of_files());
    const auto moved = pupils(pupil("7001", "Kim", "<jaargroep>5</jaargroep><groep key=\"g3\"/>"));
    const auto taken = test::taken_in(before.school, {moved}, test::on_first_of_october());
    CHECK(group_of(taken.school, "Kim") == "De Otters");
    CHECK(count_of(taken, ChangeKind::not_placed) == 1);
    CHECK_THAT(
        test::first_of(taken, ChangeKind::not_placed).what.dutch,
        Catch::StartsWith("geen stamgroep; blijft in")
    );
}
