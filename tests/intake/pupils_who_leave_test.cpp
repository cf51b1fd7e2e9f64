#include "slimfit/formats/school_writer.hpp"

#include "support/importing.hpp"

using namespace slimfit;
using intake::ChangeKind;
using test::count_of;

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
    "Who leaves has the day before as last day, whoever left before is not taken in", "[intake]"
) {
    const auto leaves = [](const std::string& day) {
        return test::with(
            test::imported_file(test::small_unit),
            "<mutatiedatum>2024-09-02T08:00:00</mutatiedatum>",
            "<uitstroomdatum>" + day + "</uitstroomdatum>"
        );
    };
    const auto school = test::school_after_first_import();
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
        test::imported_file(test::small_unit),
        "<mutatiedatum>2024-09-02T08:00:00</mutatiedatum>",
        "<instroomdatum>2027-01-11</instroomdatum>"
    );
    const auto taken =
        test::taken_in(test::school_to_import_into(), {file}, test::on_first_of_october());
    CHECK(test::pupil_named(taken.school, "Niek").from == school::small::date(2027, 1, 11));
    CHECK_FALSE(test::pupil_named(taken.school, "Pim").from.has_value());
}

namespace {

std::string with_stay_of_niek(const std::string& from, const std::string& gone_from) {
    return test::with(
        test::imported_file(test::small_unit),
        "<mutatiedatum>2024-09-02T08:00:00</mutatiedatum>",
        "<instroomdatum>" + from + "</instroomdatum><uitstroomdatum>" + gone_from +
            "</uitstroomdatum>"
    );
}

}  // namespace

TEST_CASE("Of a new pupil the first and the last day are told", "[intake]") {
    const auto taken = test::taken_in(
        test::school_to_import_into(),
        {with_stay_of_niek("2027-01-11", "2027-03-01")},
        test::with_all_groups()
    );
    const auto told = std::ranges::find(taken.changes, "Niek", &intake::Change::name);
    REQUIRE(told != taken.changes.end());
    CHECK_THAT(told->what.dutch, Catch::Contains(", vanaf 2027-01-11, t/m 2027-02-28"));
    CHECK_THAT(told->what.english, Catch::Contains(", from 2027-01-11, to 2027-02-28"));
}

TEST_CASE("Who leaves before she comes is told, new or known", "[intake]") {
    for (const auto& school : {test::school_to_import_into(), test::school_after_first_import()}) {
        const auto taken = test::taken_in(
            school, {with_stay_of_niek("2027-03-01", "2027-01-11")}, test::with_all_groups()
        );
        const auto& niek = test::pupil_named(taken.school, "Niek");
        CHECK_FALSE(niek.from.has_value());
        CHECK(niek.until == school::small::date(2027, 1, 10));
        const auto told = std::ranges::find_if(taken.changes, [&](const intake::Change& change) {
            return change.kind == ChangeKind::warning && change.who == niek.code;
        });
        REQUIRE(told != taken.changes.end());
        CHECK_THAT(
            told->what.dutch,
            Catch::Contains("de laatste dag, 2027-01-10, is voor de eerste, 2027-03-01")
        );
    }
}

TEST_CASE("Who was known by a key and is in the file no more has left; others stay", "[intake]") {
    auto school = test::school_after_first_import();
    school.pupils.push_back(
        {.code = "L900", .name = "Zelf", .year_group = 4, .base_group = school::small::mb1}
    );
    const auto file = test::imported_file(test::small_unit);
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

TEST_CASE("Of a group that the file names and that has nobody left, all have left", "[intake]") {
    const auto school = test::school_after_first_import();
    const auto file = without_pupils(test::imported_file(test::small_unit), {"<groep key=\"G-B\""});
    const auto taken = test::taken_in(school, {file}, test::on_first_of_october());
    const auto of_group = std::ranges::count_if(taken.school.pupils, [&](const auto& pupil) {
        return taken.school[pupil.base_group].name == "De Bevers";
    });
    CHECK(of_group == 3);
    CHECK(count_of(taken, ChangeKind::left) == 3);
}

TEST_CASE("Of a group that is in the file no more it is told how many stay", "[intake]") {
    const auto school = test::school_after_first_import();
    auto file = without_pupils(test::imported_file(test::small_unit), {"<groep key=\"G-B\""});
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
    auto school = test::school_after_first_import();
    for (int number = 0; number < 31; ++number)
        school.pupils.push_back(
            {.code = "Z" + std::to_string(number),
             .name = "Zelf",
             .year_group = 4,
             .base_group = school::small::mb1}
        );
    const auto taken = test::taken_in(
        school, {test::imported_file(test::small_unit)}, test::on_first_of_october()
    );
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
    const auto school = test::school_after_first_import();
    const auto file = test::imported_file(test::small_unit);
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
    const auto school = test::school_after_first_import();
    auto file = test::imported_file("inline_edexml21.xml");
    const auto taken = test::taken_in(school, {file}, test::on_first_of_october());
    CHECK(std::ranges::none_of(taken.school.pupils, [&](const school::Pupil& pupil) {
        return taken.school[pupil.base_group].name == "De Reigers" && pupil.until;
    }));
}

TEST_CASE(
    "A last day that is still to come is taken back when the file has it no more", "[intake]"
) {
    const auto school = test::school_after_first_import();
    auto leaving = school;
    leaving.pupils.front().until = school::small::date(2025, 3, 1);
    leaving.pupils.back().from = school::small::date(2025, 2, 1);
    const auto taken = test::taken_in(
        leaving, {test::imported_file(test::small_unit)}, test::on_first_of_october()
    );
    CHECK(count_of(taken, ChangeKind::stay) == 2);
    CHECK(formats::write_school(taken.school) == formats::write_school(school));
}

TEST_CASE("Who is in no file of the whole school has left, whatever her group", "[intake]") {
    const auto school = test::school_after_first_import();
    const auto is_elsewhere = [&](const school::Pupil& pupil) {
        return school[pupil.base_group].name == "De Reigers";
    };
    const auto elsewhere = std::ranges::count_if(school.pupils, is_elsewhere);
    REQUIRE(elsewhere > 0);
    auto options = test::on_first_of_october();
    const auto file = test::imported_file("inline_edexml21.xml");
    CHECK(std::ranges::none_of(
        test::taken_in(school, {file}, options).school.pupils,
        [&](const school::Pupil& pupil) { return is_elsewhere(pupil) && pupil.until; }
    ));
    options.whole_school = true;
    CHECK(
        std::ranges::count_if(
            test::taken_in(school, {file}, options).school.pupils,
            [&](const school::Pupil& pupil) { return is_elsewhere(pupil) && pupil.until; }
        ) == elsewhere
    );
}
