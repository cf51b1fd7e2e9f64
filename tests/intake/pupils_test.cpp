#include "slimfit/formats/school_writer.hpp"

#include "support/importing.hpp"

using namespace slimfit;
using intake::ChangeKind;
using test::count_of;

TEST_CASE("Importing twice changes nothing", "[intake]") {
    const auto name = GENERATE(
        "edexml21_unit_small_C.xml",
        "edexml21_unit_small_split.xml",
        "inline_edexml21.xml",
        "uwlr22_leerlinggegevens_small_soap.xml",
        "quirk_dummy_keys.xml"
    );
    CAPTURE(name);
    auto options = test::with_all_groups();
    options.units.clear();
    options.same_all = true;
    const auto file = test::imported_file(name);
    const auto once = test::taken_in(test::school_to_import_into(), {file}, options);
    const auto twice = test::taken_in(once.school, {file}, options);
    CHECK(formats::write_school(twice.school) == formats::write_school(once.school));
    CHECK(std::ranges::none_of(twice.changes, [](const intake::Change& change) {
        return intake::alters(change.kind);
    }));
}

TEST_CASE("The sample of the standard gives the pupils that it promises", "[intake]") {
    const auto taken = test::taken_in(
        test::school_to_import_into(),
        {test::imported_file("inline_edexml21.xml")},
        test::on_first_of_october()
    );
    const auto& school = taken.school;
    REQUIRE(school.pupils.size() == 4);
    CHECK(test::pupil_named(school, "Noor").year_group == 4);
    CHECK(school[test::pupil_named(school, "Noor").base_group].name == "De Otters");
    CHECK(test::pupil_named(school, "Yusuf").year_group == 5);
    CHECK(school[test::pupil_named(school, "Sem").base_group].name == "De Bevers");
    CHECK(test::pupil_named(school, "Lieke").year_group == 5);
    CHECK(count_of(taken, ChangeKind::already_left) == 1);
    CHECK(test::first_of(taken, ChangeKind::already_left).what.dutch == "1 leerling: regel 75");
}

TEST_CASE("A pupil who moves to another group or year is the same pupil", "[intake]") {
    const auto school = test::school_after_first_import();
    const auto code = test::pupil_named(school, "Niek").code;
    const auto file = test::with(
        test::imported_file(test::small_unit),
        "<jaargroep>4</jaargroep>\n<groep key=\"G-A\"/>",
        "<jaargroep>5</jaargroep>\n<groep key=\"G-B\"/>"
    );
    const auto taken = test::taken_in(school, {file}, test::on_first_of_october());
    CHECK(count_of(taken, ChangeKind::moved) == 1);
    CHECK(count_of(taken, ChangeKind::year_group) == 1);
    CHECK(test::pupil_named(taken.school, "Niek").code == code);
    CHECK(taken.school[test::pupil_named(taken.school, "Niek").base_group].name == "De Bevers");
}

TEST_CASE("The order of elements in a pupil says nothing", "[intake]") {
    const auto file = test::with(
        test::imported_file(test::small_unit),
        "<achternaam>Wójcik</achternaam>\n<roepnaam>Niek</roepnaam>",
        "<roepnaam>Niek</roepnaam>\n<onbekend>iets</onbekend>\n<achternaam>Wójcik</achternaam>"
    );
    const auto school = test::school_to_import_into();
    const auto one = test::taken_in(school, {file}, test::with_all_groups());
    CHECK(
        formats::write_school(one.school) ==
        formats::write_school(test::school_after_first_import())
    );
}

TEST_CASE("A file of another school year is warned about, by its day or by its year", "[intake]") {
    const auto warnings = [](const std::string& part) {
        auto school = test::school_to_import_into();
        return count_of(
            test::taken_in(
                school,
                {"<EDEX><school>" + part +
                 "</school><leerlingen><leerling key=\"1\"><jaargroep>4</jaargroep></leerling>"
                 "</leerlingen></EDEX>"},
                test::on_first_of_october()
            ),
            ChangeKind::warning
        );
    };
    const auto year = test::school_to_import_into().year.days.first.parts().year;
    const auto years = [](int first) {
        return "<schooljaar>" + std::to_string(first) + '-' + std::to_string(first + 1) +
               "</schooljaar>";
    };
    CHECK(warnings(years(year)) == 0);
    CHECK(warnings(years(year - 1)) == 1);
    CHECK(warnings("<peildatum>2001-10-01</peildatum>") == 1);
    CHECK(warnings("") == 0);
    const auto peildatum = [](int in_year, const std::string& day) {
        return "<peildatum>" + std::to_string(in_year) + '-' + day + "</peildatum>";
    };
    CHECK(warnings(years(year) + peildatum(year, "06-24")) == 0);
    CHECK(warnings(years(year - 1) + peildatum(year, "08-24")) == 1);
    CHECK(warnings(peildatum(year, "08-03")) == 0);
    CHECK(warnings(peildatum(year, "07-31")) == 1);
}

TEST_CASE("EDEXML 1.03 gives a pupil the year group of her group, or none of a group", "[intake]") {
    const auto taken = test::taken_in(
        test::school_to_import_into(),
        {test::imported_file("edexml103.xml")},
        test::on_first_of_october()
    );
    CHECK(test::pupil_named(taken.school, "Zo\xC3\xAB").year_group == 4);
    CHECK(test::pupil_named(taken.school, "Sem").year_group == 5);
    CHECK(taken.school.pupils.size() == 2);
    CHECK(count_of(taken, ChangeKind::not_placed) == 2);
    const auto& skipped = test::delivered(test::imported_file("edexml103.xml")).skipped;
    CHECK(skipped.at(intake::Skipped::identity_number) == 1);
    CHECK(skipped.at(intake::Skipped::origin) == 6);
}

TEST_CASE(
    "Who is known and lacks a group or year group in the file is listed, and stays", "[intake]"
) {
    const auto school = test::school_after_first_import();
    const auto lack_in = [&](const std::string& instead) {
        const auto file = test::with(
            test::imported_file(test::small_unit),
            "<jaargroep>4</jaargroep>\n<groep key=\"G-A\"/>",
            instead
        );
        const auto taken = test::taken_in(school, {file}, test::on_first_of_october());
        CHECK(formats::write_school(taken.school) == formats::write_school(school));
        CHECK(count_of(taken, ChangeKind::not_placed) == 1);
        return test::first_of(taken, ChangeKind::not_placed).what.dutch;
    };
    CHECK(lack_in("<jaargroep>4</jaargroep>") == "geen stamgroep; blijft in groep 4, De Otters");
    CHECK(
        lack_in("<jaargroep>S</jaargroep><groep key=\"G-A\"/>") ==
        "geen leerjaar van 1 tot en met 8 (S); blijft in groep 4, De Otters"
    );
    CHECK(lack_in("") == "geen stamgroep en geen leerjaar; blijft in groep 4, De Otters");
}
