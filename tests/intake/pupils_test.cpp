#include "slimfit/formats/school_writer.hpp"

#include "support/importing.hpp"

using namespace slimfit;
using intake::ChangeKind;
using test::count_of;

namespace {

const std::string small{"edexml21_unit_small_C.xml"};

school::School after_first_import() {
    return test::taken_in(
               test::school_to_import_into(), {test::imported_file(small)}, test::with_all_groups()
    )
        .school;
}

}  // namespace

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

TEST_CASE("Of who left already the lines are told, of many the first ten", "[intake]") {
    std::string file{"<EDEX><leerlingen>\n"};
    for (int pupil = 0; pupil < 12; ++pupil)
        file += "<leerling key=\"" + std::to_string(pupil) +
                "\"><roepnaam>Noor</roepnaam><jaargroep>H</jaargroep></leerling>\n";
    const auto taken = test::taken_in(
        test::school_to_import_into(), {file + "</leerlingen></EDEX>"}, test::on_first_of_october()
    );
    const auto& told = test::first_of(taken, ChangeKind::already_left);
    CHECK(told.what.dutch == "12 leerlingen: regels 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, ...");
    CHECK(told.where == "EDEX.XML");
}

TEST_CASE(
    "Two children with one given name get the initial of their surname, others do not", "[intake]"
) {
    const auto school = after_first_import();
    CHECK(test::pupil_named(school, "Siem K.").year_group == 4);
    CHECK(test::pupil_named(school, "Siem S.").year_group == 6);
    CHECK(test::pupil_named(school, "Niek").year_group == 4);
}

TEST_CASE("A pupil who moves to another group or year is the same pupil", "[intake]") {
    const auto school = after_first_import();
    const auto code = test::pupil_named(school, "Niek").code;
    const auto file = test::with(
        test::imported_file(small),
        "<jaargroep>4</jaargroep>\n<groep key=\"G-A\"/>",
        "<jaargroep>5</jaargroep>\n<groep key=\"G-B\"/>"
    );
    const auto taken = test::taken_in(school, {file}, test::on_first_of_october());
    CHECK(count_of(taken, ChangeKind::moved) == 1);
    CHECK(count_of(taken, ChangeKind::year_group) == 1);
    CHECK(test::pupil_named(taken.school, "Niek").code == code);
    CHECK(taken.school[test::pupil_named(taken.school, "Niek").base_group].name == "De Bevers");
}

TEST_CASE(
    "Who leaves has the day before as last day, whoever left before is not taken in", "[intake]"
) {
    const auto leaves = [](const std::string& day) {
        return test::with(
            test::imported_file(small),
            "<mutatiedatum>2024-09-02T08:00:00</mutatiedatum>",
            "<uitstroomdatum>" + day + "</uitstroomdatum>"
        );
    };
    const auto school = after_first_import();
    const auto later = test::taken_in(school, {leaves("2024-12-20")}, test::on_first_of_october());
    CHECK(test::pupil_named(later.school, "Niek").until == school::small::date(2024, 12, 19));
    CHECK(count_of(later, ChangeKind::stay) == 1);

    const auto gone = test::taken_in(school, {leaves("2024-09-20")}, test::on_first_of_october());
    CHECK(test::pupil_named(gone.school, "Niek").until == school::small::date(2024, 9, 19));
    CHECK(count_of(gone, ChangeKind::left) == 1);

    const auto never_came = test::taken_in(
        test::school_to_import_into(), {leaves("2024-09-20")}, test::with_all_groups()
    );
    CHECK(never_came.school.pupils.size() == 11);
}

TEST_CASE("Who is still to come is there from her first day", "[intake]") {
    const auto file = test::with(
        test::imported_file(small),
        "<mutatiedatum>2024-09-02T08:00:00</mutatiedatum>",
        "<instroomdatum>2027-01-11</instroomdatum>"
    );
    const auto taken =
        test::taken_in(test::school_to_import_into(), {file}, test::on_first_of_october());
    CHECK(test::pupil_named(taken.school, "Niek").from == school::small::date(2027, 1, 11));
    CHECK_FALSE(test::pupil_named(taken.school, "Pim").from.has_value());
}

TEST_CASE("Who was known by a key and is in the file no more has left; others stay", "[intake]") {
    auto school = after_first_import();
    school.pupils.push_back(
        {.code = "L900", .name = "Zelf", .year_group = 4, .base_group = school::small::mb1}
    );
    const auto file = test::imported_file(small);
    const auto from = file.find("<leerling key=\"L1001\">");
    const auto to = file.find("<leerling key=\"L1002\">");
    const auto without_niek = file.substr(0, from) + file.substr(to);
    const auto taken = test::taken_in(school, {without_niek}, test::on_first_of_october());
    CHECK(test::pupil_named(taken.school, "Niek").until == school::small::date(2024, 9, 30));
    CHECK_FALSE(test::pupil_named(taken.school, "Zelf").until.has_value());
    CHECK(count_of(taken, ChangeKind::not_in_file) == 1);

    const auto back = test::taken_in(taken.school, {file}, test::on_first_of_october());
    CHECK_FALSE(test::pupil_named(back.school, "Niek").until.has_value());
    CHECK(count_of(back, ChangeKind::returned) == 1);
}

namespace {

/// The file without its pupils whose rows have any of these words.
std::string without_pupils(std::string file, const std::vector<std::string>& words) {
    const std::string begin{"<leerling key="};
    const std::string end{"</leerling>"};
    for (auto at = file.find(begin); at != std::string::npos;) {
        const auto behind = file.find(end, at) + end.size();
        const auto row = file.substr(at, behind - at);
        if (std::ranges::any_of(words, [&](const std::string& word) {
                return row.find(word) != std::string::npos;
            }))
            file.erase(at, behind - at);
        else
            at = behind;
        at = file.find(begin, at);
    }
    return file;
}

}  // namespace

TEST_CASE("Of a group that the file names and that has nobody left, all have left", "[intake]") {
    const auto school = after_first_import();
    const auto file = without_pupils(test::imported_file(small), {"<groep key=\"G-B\""});
    const auto taken = test::taken_in(school, {file}, test::on_first_of_october());
    const auto of_group = std::ranges::count_if(taken.school.pupils, [&](const auto& pupil) {
        return taken.school[pupil.base_group].name == "De Bevers";
    });
    CHECK(of_group == 3);
    CHECK(count_of(taken, ChangeKind::left) == 3);
}

TEST_CASE("Of a group that is in the file no more it is told how many stay", "[intake]") {
    const auto school = after_first_import();
    auto file = without_pupils(test::imported_file(small), {"<groep key=\"G-B\""});
    const auto at = file.find("<groep key=\"G-B\"");
    const auto end = file.find("</groep>", at) + std::string{"</groep>"}.size();
    file.erase(at, end - at);
    const auto taken = test::taken_in(school, {file}, test::on_first_of_october());
    CHECK(count_of(taken, ChangeKind::left) == 0);
    REQUIRE(count_of(taken, ChangeKind::not_in_file) == 1);
    const auto told =
        std::ranges::find(taken.changes, ChangeKind::not_in_file, &intake::Change::kind);
    CHECK(told->name == "De Bevers");
    CHECK(told->what.english.starts_with("none of the 3 pupils, nor the group; they stay."));
}

TEST_CASE("Who is not in the file and known by no key stays, told once for a group", "[intake]") {
    auto school = after_first_import();
    for (int number = 0; number < 31; ++number)
        school.pupils.push_back(
            {.code = "Z" + std::to_string(number),
             .name = "Zelf",
             .year_group = 4,
             .base_group = school::small::mb1}
        );
    const auto taken =
        test::taken_in(school, {test::imported_file(small)}, test::on_first_of_october());
    REQUIRE(count_of(taken, ChangeKind::not_in_file) == 1);
    const auto& told = test::first_of(taken, ChangeKind::not_in_file);
    CHECK(told.name == "De Otters");
    CHECK_THAT(
        told.what.dutch,
        Catch::StartsWith("31 leerlingen blijven: Z0 Zelf (groep 4, De Otters), Z1") &&
            Catch::EndsWith(", ...")
    );
}

TEST_CASE("Who is in another file of the same import has not left", "[intake]") {
    const auto school = after_first_import();
    const auto file = test::imported_file(small);
    const std::vector<std::string> some{"key=\"L1001\"", "key=\"L1002\"", "key=\"L1003\""};
    const std::vector<std::string> others{
        "key=\"L1004\"",
        "key=\"L1005\"",
        "key=\"L1006\"",
        "key=\"L1007\"",
        "key=\"L1008\"",
        "key=\"L1009\"",
        "key=\"L1010\"",
        "key=\"L1011\"",
        "key=\"L1012\""};
    const auto taken = test::taken_in(
        school,
        {without_pupils(file, others), without_pupils(file, some)},
        test::on_first_of_october()
    );
    CHECK(count_of(taken, ChangeKind::left) == 0);
    CHECK(count_of(taken, ChangeKind::returned) == 0);
}

TEST_CASE("A file of one group says nothing of pupils in others", "[intake]") {
    const auto school = after_first_import();
    auto file = test::imported_file("inline_edexml21.xml");
    const auto taken = test::taken_in(school, {file}, test::on_first_of_october());
    CHECK(std::ranges::none_of(taken.school.pupils, [&](const school::Pupil& pupil) {
        return taken.school[pupil.base_group].name == "De Reigers" && pupil.until;
    }));
}

TEST_CASE("A key that starts with # is never used to know somebody again", "[intake]") {
    const auto file = test::imported_file("quirk_dummy_keys.xml");
    const auto first =
        test::taken_in(test::school_to_import_into(), {file}, test::on_first_of_october());
    CHECK(test::pupil_named(first.school, "Niek").marks.empty());
    const auto again = test::taken_in(first.school, {file}, test::on_first_of_october());
    CHECK(count_of(again, ChangeKind::to_confirm) == 2);
    CHECK_THAT(
        test::first_of(again, ChangeKind::to_confirm).what.dutch,
        Catch::Contains("geen blijvende sleutel, zodat dit elke keer wordt gevraagd")
    );
    CHECK(count_of(again, ChangeKind::new_pupil) == 0);
}

TEST_CASE("The ECK iD goes before the key, and two ECK iDs are two people", "[intake]") {
    const auto uwlr = test::imported_file("uwlr22_leerlinggegevens_small_soap.xml");
    const auto first =
        test::taken_in(test::school_to_import_into(), {uwlr}, test::with_all_groups());
    const auto& niek = test::pupil_named(first.school, "Niek");

    const auto other_key = test::with(uwlr, "key=\"L1001\"", "key=\"NIEUW-1\"");
    const auto same = test::taken_in(first.school, {other_key}, test::on_first_of_october());
    CHECK(count_of(same, ChangeKind::new_pupil) == 0);
    CHECK(test::pupil_named(same.school, "Niek").marks.key != niek.marks.key);

    const auto other_eckid = test::with(uwlr, "test/54d875b0", "test/ffffffff");
    const auto reused = test::taken_in(first.school, {other_eckid}, test::on_first_of_october());
    CHECK(count_of(reused, ChangeKind::to_confirm) == 1);
}

TEST_CASE("Spaces around keys say nothing", "[intake]") {
    const auto school = after_first_import();
    auto file = test::with(test::imported_file(small), "key=\"L1001\"", "key=\"  L1001 \"");
    file = test::with(file, "<groep key=\"G-A\"/>", "<groep key=\" G-A \"/>");
    const auto taken = test::taken_in(school, {file}, test::on_first_of_october());
    CHECK(std::ranges::none_of(taken.changes, [](const intake::Change& change) {
        return intake::alters(change.kind);
    }));
}

TEST_CASE("The order of elements in a pupil says nothing", "[intake]") {
    const auto file = test::with(
        test::imported_file(small),
        "<achternaam>Wójcik</achternaam>\n<roepnaam>Niek</roepnaam>",
        "<roepnaam>Niek</roepnaam>\n<onbekend>iets</onbekend>\n<achternaam>Wójcik</achternaam>"
    );
    const auto school = test::school_to_import_into();
    const auto one = test::taken_in(school, {file}, test::with_all_groups());
    CHECK(formats::write_school(one.school) == formats::write_school(after_first_import()));
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
}

TEST_CASE("New pupils get the next code, as wide as those of the school", "[intake]") {
    auto school = test::school_to_import_into();
    school.pupils.push_back(
        {.code = "L0041", .name = "Zita", .year_group = 4, .base_group = school::small::mb1}
    );
    const auto taken =
        test::taken_in(school, {test::imported_file(small)}, test::with_all_groups());
    CHECK(test::pupil_named(taken.school, "Niek").code == "L0042");
}

TEST_CASE("Who has an ECK iD and no key, as in UWLR 2.3, is known by it again", "[intake]") {
    const auto uwlr = test::imported_file("uwlr22_leerlinggegevens_small_soap.xml");
    const auto without_key = test::with(uwlr, "key=\"L1001\" ", "");
    const auto first =
        test::taken_in(test::school_to_import_into(), {without_key}, test::with_all_groups());
    CHECK(test::pupil_named(first.school, "Niek").marks.key.empty());
    const auto again = test::taken_in(first.school, {without_key}, test::on_first_of_october());
    CHECK(formats::write_school(again.school) == formats::write_school(first.school));
    const auto with_key = test::taken_in(first.school, {uwlr}, test::on_first_of_october());
    CHECK(count_of(with_key, ChangeKind::new_pupil) == 0);
    CHECK_FALSE(test::pupil_named(with_key.school, "Niek").marks.key.empty());
}

TEST_CASE("A pupil and a teacher with one key are two people", "[intake]") {
    const auto file = test::with(
        test::imported_file(small), "leerkracht key=\"", "leerkracht key=\"L1001\" x=\""
    );
    const auto first =
        test::taken_in(test::school_to_import_into(), {file}, test::with_all_groups());
    CHECK(first.school.pupils.size() == 12);
    const auto again = test::taken_in(first.school, {file}, test::on_first_of_october());
    CHECK(formats::write_school(again.school) == formats::write_school(first.school));
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

TEST_CASE("Pupils of one file are known in the list of another by the same key", "[intake]") {
    const auto taken = test::taken_in(
        test::school_to_import_into(),
        {test::imported_file("edexml103.xml"), test::imported_file("levels.csv")},
        test::on_first_of_october()
    );
    CHECK(test::pupil_named(taken.school, "Zo\xC3\xAB").measurements.size() == 3);
    CHECK(test::pupil_named(taken.school, "Sem").measurements.size() == 3);
    CHECK(count_of(taken, ChangeKind::unmatched) == 1);
    CHECK(count_of(taken, ChangeKind::to_confirm) == 0);
}

TEST_CASE(
    "Who is known and lacks a group or year group in the file is listed, and stays", "[intake]"
) {
    const auto school = after_first_import();
    const auto lack_in = [&](const std::string& instead) {
        const auto file = test::with(
            test::imported_file(small), "<jaargroep>4</jaargroep>\n<groep key=\"G-A\"/>", instead
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

TEST_CASE(
    "Who is left out for a double key is told with both lines, and has not left", "[intake]"
) {
    const auto school = after_first_import();
    const auto file = test::with(test::imported_file(small), "key=\"L1002\"", "key=\"L1001\"");
    const auto taken = test::taken_in(school, {file}, test::on_first_of_october());
    const auto& left_out = test::first_of(taken, ChangeKind::double_key);
    CHECK(left_out.name.starts_with("Pim"));
    CHECK(left_out.where == "EDEX.XML:36");
    CHECK_THAT(left_out.what.dutch, Catch::Contains("sleutel van Niek W. op regel 26"));
    CHECK(count_of(taken, ChangeKind::left) == 0);
    CHECK(count_of(taken, ChangeKind::not_placed) == 0);
    CHECK(formats::write_school(taken.school) == formats::write_school(school));
}

TEST_CASE(
    "Who has the ECK iD of another is told so, and not that the keys are the same", "[intake]"
) {
    const std::string file{
        "<EDEX><leerlingen>\n"
        "<leerling key=\"1\" eckid=\"https://id.example/a\"><roepnaam>Noor</roepnaam></leerling>\n"
        "<leerling key=\"2\" eckid=\"https://id.example/a\"><roepnaam>Pim</roepnaam></leerling>\n"
        "<leerling key=\"1\" eckid=\"https://id.example/a\"><roepnaam>Sem</roepnaam></leerling>\n"
        "</leerlingen></EDEX>"};
    const auto taken =
        test::taken_in(test::school_to_import_into(), {file}, test::on_first_of_october());
    REQUIRE(count_of(taken, ChangeKind::double_key) == 2);
    const auto& by_eckid = test::first_of(taken, ChangeKind::double_key);
    CHECK(by_eckid.name == "Pim");
    CHECK(by_eckid.what.dutch == "heeft het ECK iD van Noor op regel 2, die telt");
    CHECK_THAT((&by_eckid + 1)->what.english, Catch::Contains("has the key of Noor on line 2"));
}

TEST_CASE("Of very many double keys a hundred are told and the rest counted", "[intake]") {
    std::string file{"<EDEX><leerlingen>"};
    for (int pupil = 0; pupil < 131; ++pupil)
        file += "<leerling key=\"1\"><roepnaam>Noor</roepnaam></leerling>\n";
    const auto taken = test::taken_in(
        test::school_to_import_into(), {file + "</leerlingen></EDEX>"}, test::on_first_of_october()
    );
    CHECK(count_of(taken, ChangeKind::double_key) == 101);
}

TEST_CASE(
    "Who has no name and no key is listed and not taken in, for nobody knows her again", "[intake]"
) {
    const auto taken = test::taken_in(
        test::school_to_import_into(),
        {"<EDEX><groepen><groep key=\"G\"><naam>De Otters</naam><jaargroep>4</jaargroep></groep>"
         "</groepen><leerlingen><leerling><groep key=\"G\"/></leerling></leerlingen><leerkrachten>"
         "<leerkracht><rol>LRK</rol></leerkracht></leerkrachten></EDEX>"},
        test::on_first_of_october()
    );
    CHECK(taken.school.pupils.empty());
    CHECK(
        test::first_of(taken, ChangeKind::not_placed).what.dutch ==
        "geen naam en geen sleutel; niet opgenomen"
    );
    CHECK(count_of(taken, ChangeKind::staff_not_planned) == 1);
    CHECK(count_of(taken, ChangeKind::new_staff) == 0);
}

TEST_CASE(
    "A last day that is still to come is taken back when the file has it no more", "[intake]"
) {
    const auto school = after_first_import();
    auto leaving = school;
    leaving.pupils.front().until = school::small::date(2025, 3, 1);
    leaving.pupils.back().from = school::small::date(2025, 2, 1);
    const auto taken =
        test::taken_in(leaving, {test::imported_file(small)}, test::on_first_of_october());
    CHECK(count_of(taken, ChangeKind::stay) == 2);
    CHECK(formats::write_school(taken.school) == formats::write_school(school));
}

namespace {

/// One pupil of De Otters, whose names are these elements.
std::string file_with_names(const std::string& names) {
    return "<EDEX><groepen><groep key=\"G\"><naam>De Otters</naam><jaargroep>4</jaargroep></groep>"
           "</groepen><leerlingen><leerling key=\"1\">" +
           names + "<groep key=\"G\"/></leerling></leerlingen></EDEX>";
}

intake::TakenIn with_names(const school::School& school, const std::string& names) {
    return test::taken_in(school, {file_with_names(names)}, test::on_first_of_october());
}

}  // namespace

TEST_CASE("Pupils without a given name are counted, with what to do about it", "[intake]") {
    const auto first = with_names(test::school_to_import_into(), "<achternaam>Berg</achternaam>");
    REQUIRE(first.school.pupils.size() == 1);
    CHECK(first.school.pupils.front().name.empty());
    REQUIRE(count_of(first, ChangeKind::warning) == 1);
    CHECK_THAT(
        test::first_of(first, ChangeKind::warning).what.dutch,
        Catch::Contains("1 leerling heeft geen roepnaam") &&
            Catch::Contains("<name of=\"L001\">Roepnaam</name>")
    );
    const auto named = with_names(first.school, "<roepnaam>Noor</roepnaam>");
    CHECK(named.school.pupils.front().name == "Noor");
    CHECK(count_of(named, ChangeKind::warning) == 0);
    const auto stays = with_names(named.school, "<achternaam>Berg</achternaam>");
    CHECK(stays.school.pupils.front().name == "Noor");
    CHECK(count_of(stays, ChangeKind::warning) == 0);
}

TEST_CASE("A number is no name", "[intake]") {
    const auto taken = with_names(test::school_to_import_into(), "<roepnaam>123456782</roepnaam>");
    REQUIRE(taken.school.pupils.size() == 1);
    CHECK(taken.school.pupils.front().name.empty());
    CHECK(count_of(taken, ChangeKind::warning) == 1);
    const auto other = with_names(
        test::school_to_import_into(), "<roepnaam>1001</roepnaam><voornamen>Eleonora</voornamen>"
    );
    CHECK(test::pupil_named(other.school, "Eleonora").year_group == 4);
}

TEST_CASE("Another given name in the administration is a change that is told", "[intake]") {
    const auto school =
        with_names(test::school_to_import_into(), "<roepnaam>Siem</roepnaam>").school;
    const auto taken = with_names(school, "<roepnaam>Sam</roepnaam>");
    CHECK(taken.school.pupils.front().name == "Sam");
    REQUIRE(count_of(taken, ChangeKind::renamed) == 1);
    CHECK(test::first_of(taken, ChangeKind::renamed).what.dutch == "Siem → Sam");
    const auto again = with_names(taken.school, "<roepnaam>Sam</roepnaam>");
    CHECK(formats::write_school(again.school) == formats::write_school(taken.school));

    const auto official = with_names(school, "<voornamen>Willem Jan</voornamen>");
    CHECK(official.school.pupils.front().name == "Siem");
    CHECK(count_of(official, ChangeKind::renamed) == 0);
}
