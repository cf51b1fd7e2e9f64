#include "slimfit/formats/school_writer.hpp"
#include "slimfit/intake/home_room.hpp"

#include "support/importing.hpp"

using namespace slimfit;
using intake::ChangeKind;
using test::count_of;

namespace {

/// Its two groups have their home in the annex.
school::School school_with_annex() {
    auto school = test::school_to_import_into();
    for (auto& zone : school.zones)
        zone.building = "hoofdgebouw";
    for (const auto home : {school::small::room_1, school::small::room_2})
        school.zones[home.value()].building = "dependance";
    return school;
}

void add_classroom(
    school::School& school,
    const std::string& code,
    const std::string& building,
    const std::string& name = "",
    int capacity = 30
) {
    school::Zone zone;
    zone.code = code;
    zone.name = name.empty() ? code : name;
    zone.capacity = capacity;
    zone.building = building;
    school.zones.push_back(std::move(zone));
}

std::string home_of_reigers(const school::School& school) {
    const auto taken = test::taken_in(
        school, {test::imported_file("edexml21_unit_small_C.xml")}, test::with_all_groups()
    );
    return taken.school[taken.school.base_groups.back().home].code;
}

}  // namespace

TEST_CASE("Base groups in both shapes give the same school", "[intake]") {
    const auto school = test::school_to_import_into();
    const auto combined = test::taken_in(
        school, {test::imported_file("edexml21_unit_small_C.xml")}, test::with_all_groups()
    );
    const auto split = test::taken_in(
        school, {test::imported_file("edexml21_unit_small_split.xml")}, test::with_all_groups()
    );
    CHECK(combined.school.pupils.size() == 12);
    CHECK(combined.school.base_groups.size() == 3);
    CHECK(formats::write_school(combined.school) == formats::write_school(split.school));
}

TEST_CASE("UWLR pupil data give the pupils that EDEXML gives", "[intake]") {
    const auto school = test::school_to_import_into();
    auto edexml = test::taken_in(
        school, {test::imported_file("edexml21_unit_small_C.xml")}, test::with_all_groups()
    );
    auto uwlr = test::taken_in(
        school,
        {test::imported_file("uwlr22_leerlinggegevens_small_soap.xml")},
        test::with_all_groups()
    );
    for (auto* taken : {&edexml, &uwlr})
        for (auto& pupil : taken->school.pupils)
            pupil.marks.eckid.clear();
    // UWLR need not say what staff do.
    edexml.school.staff = school.staff;
    uwlr.school.staff = school.staff;
    CHECK(formats::write_school(edexml.school) == formats::write_school(uwlr.school));
}

TEST_CASE("A group of no unit is named with its pupils, who are not taken in", "[intake]") {
    const auto taken = test::taken_in(
        test::school_to_import_into(),
        {test::imported_file("edexml21_unit_small_C.xml")},
        test::on_first_of_october()
    );
    CHECK(count_of(taken, ChangeKind::unknown_group) == 1);
    CHECK(taken.school.base_groups.size() == 2);
    CHECK(taken.school.pupils.size() == 9);
    const auto unknown =
        std::ranges::find(taken.changes, ChangeKind::unknown_group, &intake::Change::kind);
    CHECK(unknown->name == "De Reigers");
    CHECK(unknown->what.dutch == "3 leerlingen");
}

TEST_CASE("A composed group names the unit of all groups its pupils are in", "[intake]") {
    auto options = test::on_first_of_october();
    options.units["Middenbouw"] = {"Unit Midden"};
    const auto taken = test::taken_in(
        test::school_to_import_into(), {test::imported_file("edexml21_unit_small_C.xml")}, options
    );
    CHECK(taken.school.pupils.size() == 12);
    CHECK(count_of(taken, ChangeKind::new_base_group) == 1);
}

TEST_CASE("A unit or group that is not there is refused before anything is decided", "[intake]") {
    auto options = test::on_first_of_october();
    options.units["Bovenbouw"] = {"De Otters"};
    options.units["MB"] = {"De Zeehonden"};
    const auto school = test::school_to_import_into();
    const auto taken = intake::take_in(
        school, {test::delivered(test::imported_file("edexml21_unit_small_C.xml"))}, options
    );
    REQUIRE_FALSE(taken.has_value());
    CHECK(taken.error().size() == 2);
}

TEST_CASE("Two groups with one name and one year group are asked about, not merged", "[intake]") {
    const auto file = test::with(
        test::imported_file("edexml21_unit_small_split.xml"),
        "<groep key=\"G-A-5\"><naam>De Otters</naam><jaargroep>5</jaargroep></groep>",
        "<groep key=\"G-A-5\"><naam>De Otters</naam><jaargroep>4</jaargroep></groep>"
    );
    const auto taken =
        test::taken_in(test::school_to_import_into(), {file}, test::on_first_of_october());
    CHECK(std::ranges::none_of(taken.school.pupils, [](const school::Pupil& pupil) {
        return pupil.base_group == school::small::mb1;
    }));
    CHECK(std::ranges::any_of(taken.changes, [](const intake::Change& change) {
        return change.kind == ChangeKind::unknown_group && change.name == "De Otters";
    }));
}

TEST_CASE("The pupil's own year group wins over that of the group", "[intake]") {
    const auto file = test::with(
        test::imported_file("edexml21_unit_small_split.xml"),
        "<jaargroep>4</jaargroep>\n<groep key=\"G-A-4\"/>",
        "<jaargroep>6</jaargroep>\n<groep key=\"G-A-4\"/>"
    );
    const auto taken =
        test::taken_in(test::school_to_import_into(), {file}, test::on_first_of_october());
    CHECK(test::pupil_named(taken.school, "Niek").year_group == 6);
}

TEST_CASE(
    "Without a year group of its own a pupil gets that of the group, or is listed", "[intake]"
) {
    const auto school = test::school_to_import_into();
    const auto of_group = test::with(
        test::imported_file("edexml21_unit_small_split.xml"),
        "<jaargroep>4</jaargroep>\n<groep key=\"G-A-4\"/>",
        "<groep key=\"G-A-4\"/>"
    );
    const auto taken = test::taken_in(school, {of_group}, test::on_first_of_october());
    CHECK(test::pupil_named(taken.school, "Niek").year_group == 4);

    const auto listed = test::taken_in(
        school, {test::imported_file("quirk_pupil_without_jaargroep.xml")}, test::with_all_groups()
    );
    CHECK(listed.school.pupils.size() == 11);
    CHECK(count_of(listed, ChangeKind::not_placed) == 1);
}

TEST_CASE("A new group gets a free classroom in the building of its unit", "[intake]") {
    auto school = school_with_annex();
    add_classroom(school, "vrij-ver", "hoofdgebouw");
    add_classroom(school, "vrij-dichtbij", "dependance");
    CHECK(home_of_reigers(school) == "vrij-dichtbij");
}

TEST_CASE("A room called after a subject, or used for anything, is no home", "[intake]") {
    auto school = school_with_annex();
    school.subjects.push_back({.code = "muziek", .name = {"muziek", "music"}});
    add_classroom(school, "muzieklokaal", "dependance");
    add_classroom(school, "spreekkamer", "dependance");
    school.staff_sessions[0].zone = school::ZoneId{6};
    CHECK(home_of_reigers(school) == "lokaal-De-Reigers");
}

TEST_CASE("A new group of three gets a room for three, not one for two", "[intake]") {
    auto school = school_with_annex();
    add_classroom(school, "kleine-kamer", "dependance", "", 2);
    CHECK(home_of_reigers(school) == "lokaal-De-Reigers");
    add_classroom(school, "kamer", "dependance", "", 3);
    CHECK(home_of_reigers(school) == "kamer");
}

TEST_CASE("A group whose pupils are not known needs the usual seats", "[intake]") {
    auto school = school_with_annex();
    add_classroom(school, "kamer", "dependance", "", 29);
    CHECK(intake::home_room_for("De Reigers", 0, school::UnitId{0}, school).is_new);
    CHECK(school.zones.back().capacity == 30);
    CHECK(intake::home_room_for("De Zwanen", 31, school::UnitId{0}, school).is_new);
    CHECK(school.zones.back().capacity == 31);
}

TEST_CASE("A short code of a subject within a word makes no room of that subject", "[intake]") {
    auto school = school_with_annex();
    school::Subject english;
    english.code = "en";
    english.name = {"Engels", "English"};
    school.subjects.push_back(english);
    add_classroom(school, "EN", "dependance", "Lokaal EN");
    add_classroom(school, "vak", "dependance", "Engelslokaal");
    CHECK(home_of_reigers(school) == "lokaal-De-Reigers");
    add_classroom(school, "beneden", "dependance", "Lokaal Beneden");
    CHECK(home_of_reigers(school) == "beneden");
}

TEST_CASE(
    "A room made for a new group stands in the building of its unit, and is told", "[intake]"
) {
    const auto taken = test::taken_in(
        school_with_annex(),
        {test::imported_file("edexml21_unit_small_C.xml")},
        test::with_all_groups()
    );
    CHECK(taken.school.zones.back().building == "dependance");
    CHECK_THAT(
        test::first_of(taken, ChangeKind::new_base_group).what.dutch,
        Catch::Contains("het nieuwe lokaal lokaal-De-Reigers (gebouw dependance)")
    );
}

TEST_CASE("Two groups that are one only by their masked names are not merged", "[intake]") {
    const std::string file{
        "<EDEX><groepen><groep key=\"A\"><naam>Klas 123456782</naam><jaargroep>4</jaargroep>"
        "</groep><groep key=\"B\"><naam>Klas 111222333</naam><jaargroep>5</jaargroep></groep>"
        "</groepen><leerlingen><leerling key=\"1\"><roepnaam>Noor</roepnaam><jaargroep>4"
        "</jaargroep><groep key=\"A\"/></leerling></leerlingen></EDEX>"};
    const auto taken =
        test::taken_in(test::school_to_import_into(), {file}, test::on_first_of_october());
    CHECK(
        test::first_of(taken, ChangeKind::unknown_group).what.dutch ==
        "1 leerling; twee groepen heten zo, nu sterren de cijfers vervangen"
    );
    CHECK_THAT(
        test::delivered(file).remarks.front().message.dutch,
        Catch::Contains("Klas *********") && Catch::Contains("zonder nummer of datum")
    );
}

namespace {

const std::string one_pupil_in{
    "<EDEX><groepen><groep key=\"A\"><naam>BB1</naam><jaargroep>4</jaargroep></groep></groepen>"
    "<leerlingen><leerling key=\"L1041\"><roepnaam>Noor</roepnaam><jaargroep>4</jaargroep>"
    "<groep key=\"A\"/></leerling></leerlingen></EDEX>"};

/// The small school with one unit more.
school::School school_of_two_units() {
    auto school = test::school_to_import_into();
    auto unit = school.units.front();
    unit.code = "OB";
    unit.name = "Onderbouw";
    unit.base_groups.clear();
    school.units.push_back(unit);
    return school;
}

/// Reigers with a pupil in each of two composed groups.
const std::string two_composed_groups{
    "<EDEX><groepen><groep key=\"A\"><naam>Reigers</naam><jaargroep>4</jaargroep></groep>"
    "<samengestelde_groep key=\"S\"><naam>Wit</naam></samengestelde_groep>"
    "<samengestelde_groep key=\"T\"><naam>Zwart</naam></samengestelde_groep></groepen>"
    "<leerlingen><leerling key=\"L1041\"><roepnaam>Noor</roepnaam><jaargroep>4</jaargroep>"
    "<groep key=\"A\"/><samengestelde_groepen><samengestelde_groep key=\"S\"/>"
    "</samengestelde_groepen></leerling>"
    "<leerling key=\"L1042\"><roepnaam>Hugo</roepnaam><jaargroep>4</jaargroep>"
    "<groep key=\"A\"/><samengestelde_groepen><samengestelde_groep key=\"T\"/>"
    "</samengestelde_groepen></leerling></leerlingen></EDEX>"};

Result<intake::TakenIn>
with_units(const std::string& file, const std::map<std::string, std::vector<std::string>>& units) {
    auto options = test::on_first_of_october();
    options.units = units;
    return intake::take_in(school_of_two_units(), {test::delivered(file)}, options);
}

}  // namespace

TEST_CASE("The name of a group goes before the code of another", "[intake]") {
    auto school = test::school_to_import_into();
    school.base_groups[0].code = "BB1";
    school.base_groups[1].name = "BB1";
    const auto taken = test::taken_in(school, {one_pupil_in}, test::on_first_of_october());
    REQUIRE(taken.school.pupils.size() == 1);
    CHECK(taken.school.pupils.front().base_group == school::small::mb2);
}

TEST_CASE("A name of two groups of ours is told, and nobody is put in either", "[intake]") {
    auto school = test::school_to_import_into();
    school.base_groups[0].name = "BB1";
    school.base_groups[1].name = "bb1";
    auto options = test::on_first_of_october();
    options.units["MB"] = {"BB1"};
    const auto taken = test::taken_in(school, {one_pupil_in}, options);
    CHECK(taken.school.pupils.empty());
    CHECK(taken.school.base_groups.size() == 2);
    CHECK(
        test::first_of(taken, ChangeKind::unknown_group).what.dutch ==
        "1 leerling; bij ons heten twee groepen zo"
    );
}

TEST_CASE("A new group that is given to two units is refused with both", "[intake]") {
    const auto taken = with_units(one_pupil_in, {{"MB", {"BB1"}}, {"OB", {"BB1"}}});
    REQUIRE_FALSE(taken.has_value());
    REQUIRE(taken.error().size() == 1);
    CHECK_THAT(
        taken.error().front().message.dutch, Catch::Contains("BB1") && Catch::Contains("MB, OB")
    );
}

TEST_CASE("A new group whose pupils are in groups of two units has to be given one", "[intake]") {
    const auto taken = with_units(two_composed_groups, {{"MB", {"Wit"}}, {"OB", {"Zwart"}}});
    REQUIRE_FALSE(taken.has_value());
    CHECK_THAT(
        taken.error().front().message.dutch, Catch::Contains("Reigers") && Catch::Contains("MB, OB")
    );
    const auto said =
        with_units(two_composed_groups, {{"MB", {"Wit", "Reigers"}}, {"OB", {"Zwart"}}});
    REQUIRE(said.has_value());
    CHECK(said->school[said->school.base_groups.back().unit].code == "MB");
}
