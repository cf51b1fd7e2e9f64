#include "slimfit/formats/school_writer.hpp"

#include "support/importing.hpp"

using namespace slimfit;
using intake::ChangeKind;
using test::count_of;

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

TEST_CASE(
    "Two children with one given name get the initial of their surname, others do not", "[intake]"
) {
    const auto school = test::school_after_first_import();
    CHECK(test::pupil_named(school, "Siem K.").year_group == 4);
    CHECK(test::pupil_named(school, "Siem S.").year_group == 6);
    CHECK(test::pupil_named(school, "Niek").year_group == 4);
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

namespace {

/// Noor Kok of De Otters, Noor Smit of De Bevers, or both.
std::string file_with_noors(bool otters, bool bevers) {
    std::string file{"<EDEX><groepen><groep key=\"A\"><naam>De Otters</naam></groep>"
                     "<groep key=\"B\"><naam>De Bevers</naam></groep></groepen><leerlingen>"};
    if (!bevers)
        file = test::with(file, "<groep key=\"B\"><naam>De Bevers</naam></groep>", "");
    const auto noor = [](const std::string& surname, const std::string& group) {
        return "<leerling key=\"" + surname + "\"><achternaam>" + surname +
               "</achternaam><roepnaam>Noor</roepnaam><jaargroep>4</jaargroep><groep key=\"" +
               group + "\"/></leerling>";
    };
    return file + (otters ? noor("Kok", "A") : "") + (bevers ? noor("Smit", "B") : "") +
           "</leerlingen></EDEX>";
}

}  // namespace

TEST_CASE("A file of one group leaves the initials that namesakes in other groups need") {
    const auto options = test::on_first_of_october();
    const auto school =
        test::taken_in(test::school_to_import_into(), {file_with_noors(true, true)}, options)
            .school;
    const auto taken = test::taken_in(school, {file_with_noors(true, false)}, options);
    CHECK(count_of(taken, ChangeKind::renamed) == 0);
    CHECK(test::pupil_named(taken.school, "Noor K.").year_group == 4);
}

TEST_CASE("Namesakes in two files get their initials, however the files are given", "[intake]") {
    const auto options = test::on_first_of_october();
    const std::vector<std::string> files{
        file_with_noors(true, false), file_with_noors(false, true)};
    const auto once = test::taken_in(test::school_to_import_into(), files, options);
    CHECK(test::pupil_named(once.school, "Noor K.").year_group == 4);
    CHECK(test::pupil_named(once.school, "Noor S.").year_group == 4);
    CHECK(test::first_of(once, ChangeKind::new_pupil).name == "Noor K.");
    CHECK(count_of(once, ChangeKind::renamed) == 0);
    const auto twice = test::taken_in(once.school, files, options);
    CHECK(formats::write_school(twice.school) == formats::write_school(once.school));
}
