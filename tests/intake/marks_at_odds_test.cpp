#include "slimfit/formats/school_writer.hpp"

#include "support/measuring.hpp"

using namespace slimfit;
using intake::ChangeKind;
using test::arithmetic;
using test::count_of;
using test::level_of;

namespace {

const std::string niek{"<leerling key=\"4101\" eckid=\"https://id.example/a\">"};
const std::string pim{"<leerling key=\"4102\" eckid=\"https://id.example/b\">"};

/// Two pupils of De Otters, on lines 2 and 3.
std::string pupils(const std::string& first, const std::string& second) {
    return "<EDEX><groepen><groep key=\"1\"><naam>De "
           "Otters</naam></groep></groepen><leerlingen>\n" +
           first +
           "<roepnaam>Niek</roepnaam><jaargroep>4</jaargroep><groep key=\"1\"/></leerling>\n" +
           second +
           "<roepnaam>Pim</roepnaam><jaargroep>4</jaargroep><groep key=\"1\"/></leerling>\n" +
           "</leerlingen></EDEX>";
}

school::School school_with_two() {
    return test::taken_in(
               test::school_to_import_into(), {pupils(niek, pim)}, test::on_first_of_october()
    )
        .school;
}

/// Two results of one pupil, on lines 2 and 3.
std::string results(const std::string& key, const std::string& eckid) {
    const auto result = [](const std::string& on, const std::string& value) {
        return "\n<resultaat><afnamedatum>" + on +
               "</afnamedatum><toetscode>RW</toetscode><osoresultaat><referentiescore>"
               "<codereferentiescore>FN</codereferentiescore><waarde>" +
               value + "</waarde></referentiescore></osoresultaat></resultaat>";
    };
    return "<leerresultaten_verzoek><toetsafnames><toetsafname><leerlingid>" + key +
           "</leerlingid><eckid>" + eckid + "</eckid><resultaten>" + result("2024-06-10", "M4") +
           result("2024-09-10", "E4") +
           "</resultaten></toetsafname></toetsafnames><toetsen><toets><toetscode>RW</toetscode>"
           "<vakgebied>Rekenen</vakgebied></toets></toetsen></leerresultaten_verzoek>";
}

intake::TakeInOptions said(const std::string& code, int line) {
    auto options = test::on_first_of_october();
    options.same_rows = {{.code = code, .file = {}, .line = line, .number = 0}};
    return options;
}

bool is_told(const intake::TakenIn& taken, const std::string& words) {
    return std::ranges::any_of(taken.changes, [&](const intake::Change& change) {
        return change.what.dutch.find(words) != std::string::npos;
    });
}

}  // namespace

TEST_CASE("Results with the key of one and the ECK iD of another are held back", "[intake]") {
    const auto school = school_with_two();
    const auto file = results("4101", "https://id.example/b");
    const auto taken = test::taken_in(school, {file}, test::on_first_of_october());
    CHECK(level_of(taken.school, "Niek", arithmetic) == "-");
    CHECK(level_of(taken.school, "Pim", arithmetic) == "-");
    REQUIRE(count_of(taken, ChangeKind::marks_at_odds) == 1);
    const auto& told = test::first_of(taken, ChangeKind::marks_at_odds);
    CHECK(told.where == "EDEX.XML:2");
    const auto code = test::pupil_named(school, "Niek").code;
    const auto bearer_of_eckid = test::pupil_named(school, "Pim").code;
    CHECK_THAT(
        told.what.dutch,
        Catch::Contains(code + " Niek") && Catch::Contains(" Pim (") &&
            Catch::Contains("--same " + bearer_of_eckid + "=2")
    );
    CHECK(count_of(taken, ChangeKind::unmatched) == 0);
    CHECK_FALSE(is_told(taken, "leerlingadministratie"));

    const auto named = test::taken_in(school, {file}, said(code, 2));
    CHECK(level_of(named.school, "Niek", arithmetic) == "E4");
    CHECK(level_of(named.school, "Pim", arithmetic) == "-");
    CHECK(count_of(named, ChangeKind::marks_at_odds) == 0);
    CHECK(count_of(named, ChangeKind::warning) == 0);
    CHECK(test::pupil_named(named.school, "Niek").marks == test::pupil_named(school, "Niek").marks);
}

TEST_CASE("A key of ours with an ECK iD that nobody has is told as that", "[intake]") {
    auto school = school_with_two();
    const auto file = results("4101", "https://id.example/c");
    const auto taken = test::taken_in(school, {file}, test::on_first_of_october());
    CHECK(level_of(taken.school, "Niek", arithmetic) == "-");
    REQUIRE(count_of(taken, ChangeKind::marks_at_odds) == 1);
    CHECK_THAT(
        test::first_of(taken, ChangeKind::marks_at_odds).what.dutch,
        Catch::Contains("heeft de sleutel van") && Catch::Contains(" Niek (") &&
            Catch::Contains("maar een ander ECK iD")
    );
    CHECK_FALSE(is_told(taken, "die bij ons niemand heeft"));
    const auto code = test::pupil_named(school, "Niek").code;
    const auto named = test::taken_in(school, {file}, said(code, 2));
    CHECK(level_of(named.school, "Niek", arithmetic) == "E4");

    for (auto& pupil : school.pupils)
        pupil.marks.eckid.clear();
    const auto by_key = test::taken_in(school, {file}, test::on_first_of_october());
    CHECK(level_of(by_key.school, "Niek", arithmetic) == "E4");
}

TEST_CASE("A list with our code of one pupil and the key of another is held back", "[intake]") {
    const auto school = school_with_two();
    const auto code = test::pupil_named(school, "Niek").code;
    const auto taken = test::taken_in(
        school, {"code;leerlingnummer;Rekenen\n" + code + ";4102;M4\n"}, test::on_first_of_october()
    );
    CHECK(count_of(taken, ChangeKind::marks_at_odds) == 1);
    CHECK(count_of(taken, ChangeKind::level) == 0);
}

TEST_CASE("Pupils whose ECK iDs were swapped are held back with their lines", "[intake]") {
    const auto school = school_with_two();
    const auto file = pupils(
        "<leerling key=\"4101\" eckid=\"https://id.example/b\">",
        "<leerling key=\"4102\" eckid=\"https://id.example/a\">"
    );
    const auto taken = test::taken_in(school, {file}, test::on_first_of_october());
    REQUIRE(count_of(taken, ChangeKind::marks_at_odds) == 2);
    CHECK(test::first_of(taken, ChangeKind::marks_at_odds).where == "EDEX.XML:2");
    CHECK(count_of(taken, ChangeKind::renamed) == 0);
    CHECK(count_of(taken, ChangeKind::left) == 0);
    CHECK(count_of(taken, ChangeKind::new_pupil) == 0);
    CHECK(formats::write_school(taken.school) == formats::write_school(school));
}

TEST_CASE(
    "Who is said on a row with the marks of two gets both, and the other neither", "[intake]"
) {
    const auto school = school_with_two();
    const auto code = test::pupil_named(school, "Niek").code;
    const auto file =
        pupils("<leerling key=\"4101\" eckid=\"https://id.example/b\">", "<leerling key=\"4109\">");
    const auto taken = test::taken_in(school, {file}, said(code, 2));
    CHECK(count_of(taken, ChangeKind::marks_at_odds) == 0);
    const auto& here = test::pupil_named(taken.school, "Niek");
    CHECK(here.marks.key == test::pupil_named(school, "Niek").marks.key);
    CHECK(here.marks.eckid == test::pupil_named(school, "Pim").marks.eckid);
    CHECK(test::pupil_named(taken.school, "Pim").marks.eckid.empty());
    auto options = test::on_first_of_october();
    const auto again = test::taken_in(taken.school, {file}, options);
    CHECK(count_of(again, ChangeKind::marks_at_odds) == 0);
}

TEST_CASE("Where keys were given out anew the ECK iD with the name says who it is", "[intake]") {
    const auto school = school_with_two();
    const auto file = pupils(
        "<leerling key=\"4102\" eckid=\"https://id.example/a\">",
        "<leerling key=\"4101\" eckid=\"https://id.example/b\">"
    );
    const auto taken = test::taken_in(school, {file}, test::on_first_of_october());
    CHECK(count_of(taken, ChangeKind::marks_at_odds) == 0);
    CHECK(
        test::pupil_named(taken.school, "Niek").marks.key ==
        test::pupil_named(school, "Pim").marks.key
    );
    CHECK(
        test::pupil_named(taken.school, "Pim").marks.key ==
        test::pupil_named(school, "Niek").marks.key
    );
    const auto again = test::taken_in(taken.school, {file}, test::on_first_of_october());
    CHECK(formats::write_school(again.school) == formats::write_school(taken.school));
}

TEST_CASE("A row that is held back stays so when the file comes again", "[intake]") {
    const auto file = pupils(
        "<leerling key=\"4101\" eckid=\"https://id.example/b\">",
        "<leerling key=\"4109\" eckid=\"https://id.example/a\">"
    );
    const auto school = school_with_two();
    const auto once = test::taken_in(school, {file}, test::on_first_of_october());
    REQUIRE(count_of(once, ChangeKind::marks_at_odds) == 2);
    CHECK(formats::write_school(once.school) == formats::write_school(school));
    const auto twice = test::taken_in(once.school, {file}, test::on_first_of_october());
    CHECK(count_of(twice, ChangeKind::marks_at_odds) == 2);
    CHECK(formats::write_school(twice.school) == formats::write_school(school));
}

namespace {

std::string
pupil_row(const std::string& key, const std::string& eckid, const std::string& name, int year = 4) {
    return "<leerling key=\"" + key + "\" eckid=\"https://id.example/" + eckid + "\"><roepnaam>" +
           name + "</roepnaam><jaargroep>" + std::to_string(year) +
           "</jaargroep><groep key=\"1\"/></leerling>\n";
}

/// All of De Otters, from line 2 on.
std::string otters(const std::vector<std::string>& rows) {
    std::string file{
        "<EDEX><groepen><groep key=\"1\"><naam>De Otters</naam></groep></groepen><leerlingen>\n"};
    for (const auto& row : rows)
        file += row;
    return file + "</leerlingen></EDEX>";
}

school::School school_with_three() {
    return test::taken_in(
               test::school_to_import_into(),
               {otters(
                   {pupil_row("1001", "a", "Noor"),
                    pupil_row("1002", "b", "Sem"),
                    pupil_row("1003", "c", "Yara")}
               )},
               test::on_first_of_october()
    )
        .school;
}

std::string key_of(const school::School& school, const std::string& name) {
    return test::pupil_named(school, name).marks.key;
}

}  // namespace

TEST_CASE("Who has a row of her own is not who a row with her old key is", "[intake]") {
    const auto school = school_with_three();
    const std::vector rows{
        pupil_row("1002", "a", "Eleonora"),
        pupil_row("1003", "b", "Samuel"),
        pupil_row("1004", "c", "Yara")};
    const auto taken = test::taken_in(school, {otters(rows)}, test::on_first_of_october());
    CHECK(count_of(taken, ChangeKind::marks_at_odds) == 0);
    CHECK(count_of(taken, ChangeKind::renamed) == 2);
    CHECK(key_of(taken.school, "Eleonora") == key_of(school, "Sem"));
    CHECK(key_of(taken.school, "Samuel") == key_of(school, "Yara"));

    const auto turned =
        test::taken_in(school, {otters({rows[2], rows[1], rows[0]})}, test::on_first_of_october());
    CHECK(key_of(turned.school, "Eleonora") == key_of(school, "Sem"));
    const auto again = test::taken_in(taken.school, {otters(rows)}, test::on_first_of_october());
    CHECK(formats::write_school(again.school) == formats::write_school(taken.school));

    const auto list = test::taken_in(
        taken.school, {"leerlingnummer;Rekenen\n1002;E4\n"}, test::on_first_of_october()
    );
    CHECK(level_of(list.school, "Eleonora", arithmetic) == "E4");
    CHECK(level_of(list.school, "Samuel", arithmetic) == "-");
}

TEST_CASE(
    "A row that calls a pupil otherwise waits with the row that may be her as well", "[intake]"
) {
    const auto school = school_with_three();
    const auto file = otters(
        {pupil_row("1002", "a", "Eleonora"),
         pupil_row("1004", "b", "Bouchra"),
         pupil_row("1003", "c", "Yara")}
    );
    const auto taken = test::taken_in(school, {file}, test::on_first_of_october());
    REQUIRE(count_of(taken, ChangeKind::marks_at_odds) == 2);
    CHECK(is_told(taken, "die EDEX.XML:2 ook kan zijn"));
    CHECK(count_of(taken, ChangeKind::left) == 0);
    CHECK(key_of(taken.school, "Noor") == key_of(school, "Noor"));
    CHECK(key_of(taken.school, "Sem") == key_of(school, "Sem"));
    const auto twice = test::taken_in(taken.school, {file}, test::on_first_of_october());
    CHECK(formats::write_school(twice.school) == formats::write_school(taken.school));

    const auto named =
        test::taken_in(school, {file}, said(test::pupil_named(school, "Sem").code, 3));
    CHECK(count_of(named, ChangeKind::marks_at_odds) == 0);
    CHECK(key_of(named.school, "Eleonora") == key_of(school, "Sem"));
    CHECK(key_of(named.school, "Bouchra") != key_of(school, "Sem"));
}

TEST_CASE("A new pupil with the key of one who is there gets it for herself", "[intake]") {
    const auto school = school_with_three();
    const auto noor = pupil_row("1001", "a", "Noor");
    const auto sem = pupil_row("1002", "b", "Sem");
    const auto yara = pupil_row("1003", "c", "Yara");
    const auto taken = test::taken_in(
        school, {otters({noor, pupil_row("1002", "d", "Lotte"), yara})}, test::on_first_of_october()
    );
    CHECK(key_of(taken.school, "Lotte") == key_of(school, "Sem"));
    CHECK(key_of(taken.school, "Sem").empty());
    CHECK(is_told(
        taken, "haar sleutel is nu van " + test::pupil_named(taken.school, "Lotte").code + ", Lotte"
    ));
    const auto list = test::taken_in(
        taken.school, {"leerlingnummer;Rekenen\n1002;E4\n"}, test::on_first_of_october()
    );
    CHECK(level_of(list.school, "Lotte", arithmetic) == "E4");
    CHECK(level_of(list.school, "Sem", arithmetic) == "-");

    const auto with_new_key = test::taken_in(
        school,
        {otters({noor, pupil_row("1002", "d", "Lotte"), yara, pupil_row("1009", "b", "Sem")})},
        test::on_first_of_october()
    );
    CHECK_FALSE(key_of(with_new_key.school, "Sem").empty());
    CHECK_FALSE(is_told(with_new_key, "haar sleutel is nu van"));
}

TEST_CASE("Who has a row with her ECK iD is not the row that has her old key alone", "[intake]") {
    const auto school = school_with_three();
    const std::string eleonora{
        "<leerling key=\"1002\"><roepnaam>Eleonora</roepnaam><jaargroep>4</jaargroep><groep "
        "key=\"1\"/></leerling>\n"};
    const std::vector others{
        pupil_row("1001", "a", "Noor"),
        pupil_row("1003", "b", "Sem"),
        pupil_row("1004", "c", "Yara")};
    for (const auto is_first : {true, false}) {
        INFO("first " << is_first);
        auto rows = others;
        rows.insert(is_first ? rows.begin() : rows.end(), eleonora);
        const auto taken = test::taken_in(school, {otters(rows)}, test::on_first_of_october());
        CHECK(count_of(taken, ChangeKind::renamed) == 0);
        CHECK(count_of(taken, ChangeKind::new_pupil) == 1);
        CHECK(key_of(taken.school, "Sem") == key_of(school, "Yara"));
        CHECK(key_of(taken.school, "Eleonora") == key_of(school, "Sem"));
        const auto again =
            test::taken_in(taken.school, {otters(rows)}, test::on_first_of_october());
        CHECK(formats::write_school(again.school) == formats::write_school(taken.school));
    }
}

TEST_CASE("A row at odds names the bearer of its ECK iD first", "[intake]") {
    const auto school = school_with_three();
    const auto file = otters(
        {pupil_row("1003", "b", "Eleonora"),
         pupil_row("1002", "c", "Bo"),
         pupil_row("1001", "a", "Noor")}
    );
    const auto taken = test::taken_in(school, {file}, test::on_first_of_october());
    REQUIRE(count_of(taken, ChangeKind::marks_at_odds) == 2);
    const auto yara = test::pupil_named(school, "Yara").code;
    CHECK(is_told(taken, "--same " + yara + "=3"));

    const auto right = test::taken_in(school, {file}, said(yara, 3));
    CHECK(count_of(right, ChangeKind::marks_at_odds) == 0);
    const auto again = test::taken_in(right.school, {file}, test::on_first_of_october());
    CHECK(formats::write_school(again.school) == formats::write_school(right.school));

    const auto wrong =
        test::taken_in(school, {file}, said(test::pupil_named(school, "Sem").code, 3));
    CHECK(is_told(wrong, "haar ECK iD is nu van"));
}
