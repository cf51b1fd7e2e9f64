#include "slimfit/formats/school_writer.hpp"

#include "support/importing.hpp"

using namespace slimfit;
using intake::ChangeKind;
using test::count_of;

namespace {

/// Keys 1, 2 and 3 become 1041, 1042 and 1043: 1, 2 and 3 in a list would count its rows.
std::string with_numbers_of_administration(std::string file, const std::string& before) {
    for (const auto* const key : {"1", "2", "3"})
        file = test::with(file, before + key, before + "104" + key);
    return file;
}

}  // namespace

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
    const auto school = test::school_after_first_import();
    auto file =
        test::with(test::imported_file(test::small_unit), "key=\"L1001\"", "key=\"  L1001 \"");
    file = test::with(file, "<groep key=\"G-A\"/>", "<groep key=\" G-A \"/>");
    const auto taken = test::taken_in(school, {file}, test::on_first_of_october());
    CHECK(std::ranges::none_of(taken.changes, [](const intake::Change& change) {
        return intake::alters(change.kind);
    }));
}

TEST_CASE("New pupils get the next code, as wide as those of the school", "[intake]") {
    auto school = test::school_to_import_into();
    school.pupils.push_back(
        {.code = "L0041", .name = "Zita", .year_group = 4, .base_group = school::small::mb1}
    );
    const auto taken =
        test::taken_in(school, {test::imported_file(test::small_unit)}, test::with_all_groups());
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
        test::imported_file(test::small_unit), "leerkracht key=\"", "leerkracht key=\"L1001\" x=\""
    );
    const auto first =
        test::taken_in(test::school_to_import_into(), {file}, test::with_all_groups());
    CHECK(first.school.pupils.size() == 12);
    const auto again = test::taken_in(first.school, {file}, test::on_first_of_october());
    CHECK(formats::write_school(again.school) == formats::write_school(first.school));
}

TEST_CASE("Pupils of one file are known in the list of another by the same key", "[intake]") {
    const auto pupils =
        with_numbers_of_administration(test::imported_file("edexml103.xml"), "<leerling key=\"");
    const auto levels = with_numbers_of_administration(test::imported_file("levels.csv"), "\n");
    const auto taken = test::taken_in(
        test::school_to_import_into(), {pupils, levels}, test::on_first_of_october()
    );
    CHECK(test::pupil_named(taken.school, "Zo\xC3\xAB").measurements.size() == 3);
    CHECK(test::pupil_named(taken.school, "Sem").measurements.size() == 3);
    CHECK(count_of(taken, ChangeKind::unmatched) == 1);
    CHECK(count_of(taken, ChangeKind::to_confirm) == 0);
}

TEST_CASE(
    "Who is left out for a double key is told with both lines, and has not left", "[intake]"
) {
    const auto school = test::school_after_first_import();
    const auto file =
        test::with(test::imported_file(test::small_unit), "key=\"L1002\"", "key=\"L1001\"");
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
