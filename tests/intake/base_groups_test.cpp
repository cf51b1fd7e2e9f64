#include "slimfit/formats/school_writer.hpp"

#include "support/importing.hpp"

using namespace slimfit;
using intake::ChangeKind;
using test::count_of;

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
