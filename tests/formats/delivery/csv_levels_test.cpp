#include "slimfit/formats/school_writer.hpp"

#include "support/importing.hpp"

using namespace slimfit;
using intake::ChangeKind;
using test::count_of;

namespace {

/// Measure and value of each level in the order of the file.
std::vector<std::string>
levels_in(const std::string& csv, const school::School& school = test::school_to_import_into()) {
    std::vector<std::string> levels;
    for (const auto& measured : test::delivered(csv, school).measurements)
        levels.push_back(measured.measure + ' ' + measured.value);
    return levels;
}

using Levels = std::vector<std::string>;

school::School school_with_language() {
    auto school = test::school_to_import_into();
    school.subjects.back() = {
        .code = "taal", .name = {"Taal", "Language"}, .scale = school::small::halves};
    return school;
}

}  // namespace

TEST_CASE(
    "Separator, language of the headers and letters of a list are found out", "[import][csv]"
) {
    const Levels expected{"FN M4", "FN E4"};
    CHECK(levels_in("roepnaam;groep;Rekenen\nNoor;De Otters;M4\nSem;De Otters;E4\n") == expected);
    CHECK(
        levels_in("first name,group,Arithmetic\nNoor,De Otters,M4\nSem,De Otters,E4\n") == expected
    );
    CHECK(levels_in("Leerling\tRekenen\nNoor\tM4\nSem\tE4\n") == expected);
    CHECK(levels_in("\xEF\xBB\xBFnaam;Rekenen\r\nNoor;m4\r\nSem;e4\r\n") == expected);
    CHECK(levels_in("naam;Rekenen\nZo\xEB;M4\nSem;E4\n") == expected);
}

TEST_CASE("The scale of a column follows from its values or its header", "[import][csv]") {
    CHECK(levels_in("naam;Rekenen\nNoor;III\nSem;V\n") == Levels{"IV III", "IV V"});
    CHECK(levels_in("naam;Rekenen\nNoor;B\nSem;E\n") == Levels{"AE B", "AE E"});
    CHECK(levels_in("naam;Rekenen DLE\nNoor;29\n") == Levels{"DLE 29"});
    CHECK(levels_in("naam;Rekenen vaardigheid\nNoor;223,5\n") == Levels{"VS 223.5"});
    CHECK(levels_in("naam;Rekenen\nNoor;1F\nSem;<1F\n") == Levels{"RNTRM 1F", "RNTRM <1F"});
    CHECK(levels_in("naam;Rekenen\nNoor;84\nSem;41\n").empty());
    CHECK(levels_in("naam;Rekenen\nNoor;V\nSem;V\n").empty());
    CHECK(levels_in("naam;Rekenen\nNoor;I+\n") == Levels{"IV I+"});
    CHECK(levels_in("naam;Rekenen\nNoor;V–\nSem;V\n") == Levels{"IV V-", "IV V"});
}

TEST_CASE("Half the values on one scale and half on another is told", "[import][csv]") {
    const std::string rows{"Noor;III\nSem;M4\nPim;E4\nNiek;II\n"};
    const auto half = test::delivered("naam;Rekenen\n" + rows);
    CHECK(half.measurements.size() == 2);
    REQUIRE(half.remarks.size() == 3);
    CHECK_THAT(
        half.remarks.front().message.dutch,
        Catch::Contains(
            "de helft van de waarden is niveau I-V, de andere helft functioneringsniveau"
        ) && Catch::Contains(R"(<csv-column header="Rekenen" subject="rekenen" measure="FN"/>)")
    );
    const auto clear = test::delivered("naam;Rekenen\n" + rows + "Yusuf;E5\n");
    CHECK(clear.remarks.size() == 2);
    CHECK(test::delivered("naam;Rekenen\nNoor;M4\nSem;E4\n").remarks.empty());
    const auto results = test::delivered("naam;vak;niveau\nNoor;rekenen;III\nSem;rekenen;M4\n");
    CHECK_THAT(
        results.remarks.front().message.english,
        Catch::Contains("rekenen: half of the values are") && Catch::Contains("a column 'scale'")
    );
    const auto named =
        test::delivered("naam;vak;schaal;niveau\nNoor;rekenen;IV;III\nSem;rekenen;FN;M4\n");
    CHECK(named.remarks.empty());
}

TEST_CASE("A scale that the header names is used where the values allow it", "[import][csv]") {
    CHECK(
        levels_in("naam;Taal I-V\nNoor;I+\nSem;V-\n", school_with_language()) ==
        Levels{"IV I+", "IV V-"}
    );
    CHECK(levels_in("naam;Rekenen (I\xE2\x80\x93V)\nNoor;V\n") == Levels{"IV V"});
    CHECK(levels_in("naam;Rekenen A-E\nNoor;E\nSem;E\n") == Levels{"AE E", "AE E"});
    CHECK(levels_in("naam;Rekenen I-V gecorrigeerd\nNoor;II\n") == Levels{"CIV II"});
    CHECK(levels_in("naam;Rekenen FN\nNoor;M4\n") == Levels{"FN M4"});
    CHECK(levels_in("naam;Rekenen I-V\nNoor;M4\nSem;E4\n") == Levels{"FN M4", "FN E4"});
    CHECK(levels_in("naam;Rekenvaardigheid\nNoor;III\nSem;II\n") == Levels{"IV III", "IV II"});
    CHECK(levels_in("naam;Rekenvaardigheid\nNoor;145\nSem;ziek\n") == Levels{"VS 145"});
}

TEST_CASE(
    "A value that is not on the scale of its column stays unknown, with its line", "[import][csv]"
) {
    const auto delivery = test::delivered("naam;Rekenen\nNoor;M4\nSem;E4\nLotte;ziek\nIris;-\n");
    CHECK(delivery.measurements.size() == 2);
    REQUIRE(delivery.remarks.size() == 2);
    CHECK(delivery.remarks.front().where == "EDEX.XML:4");
    CHECK_THAT(
        delivery.remarks.back().message.english, Catch::Contains("1 row gave nothing: line 5")
    );
}

TEST_CASE("Rows that gave nothing are counted, with their lines and why", "[import][csv]") {
    const auto delivery = test::delivered(
        "leerlingnummer;rekenen\n\"L1004;IV\"\nL1005\nL1006;\nL1007;III\n\"L1008;II\"\n"
    );
    CHECK(delivery.measurements.size() == 1);
    REQUIRE(delivery.remarks.size() == 3);
    CHECK_THAT(
        delivery.remarks[0].message.dutch,
        Catch::Contains("2 rijen gaven niets: regels 2, 6") && Catch::Contains("aanhalingstekens")
    );
    CHECK_THAT(
        delivery.remarks[1].message.dutch,
        Catch::Contains("1 rij gaf niets: regel 3") && Catch::Contains("te weinig cellen")
    );
    CHECK_THAT(
        delivery.remarks[2].message.english,
        Catch::Contains("1 row gave nothing: line 4") && Catch::Contains("no level")
    );
}

TEST_CASE("Of many rows that gave nothing twenty lines are named", "[import][csv]") {
    std::string list{"naam;vak;niveau\n"};
    for (int row = 0; row < 25; ++row)
        list += "Noor;Rekenen;\n";
    const auto delivery = test::delivered(list);
    REQUIRE(delivery.remarks.size() == 1);
    CHECK_THAT(
        delivery.remarks.front().message.english,
        Catch::Contains("25 rows gave nothing") && Catch::Contains("21 and 5 more")
    );
}

TEST_CASE("A bad cell is named by its column and what stands in it", "[import][csv]") {
    const auto delivery =
        test::delivered("naam;datum;Rekenen;Lezen\nNoor;1-1-2025;III;II\nSem;31-2-2025;Q7;I\n"
                        "Iris;1-1-2025;1234-56-782;II\nLotte;1-1-2025;II;III\n");
    REQUIRE(delivery.remarks.size() == 3);
    CHECK(
        delivery.remarks[0].message.dutch ==
        "Kolom Rekenen: 'Q7' past op geen schaal; het blijft onbekend."
    );
    CHECK_THAT(delivery.remarks[1].message.dutch, Catch::Contains("niet getoond"));
    CHECK(
        delivery.remarks[2].message.english ==
        "Column datum: '31-2-2025' is no date; this row is left out."
    );
    const auto twice = test::delivered("naam;datum;Rekenen;Lezen\nNoor;morgen;III;II\n");
    CHECK(twice.remarks.size() == 1);
}

TEST_CASE("A column that is not read comes with the line that says what it is", "[import][csv]") {
    const auto delivery = test::delivered("naam;Klei & <zand>;Rekenen\nNoor;3;M4\n");
    REQUIRE(delivery.remarks.size() == 1);
    CHECK_THAT(
        delivery.remarks.front().message.dutch,
        Catch::Contains("tussen <administration> en </administration>, <csv-column "
                        "header=\"Klei &amp; &lt;zand>\" subject=\"rekenen\"/>")
    );
}

TEST_CASE(
    "A column without a scale comes with the line to add, or to complete where there is one",
    "[import][csv]"
) {
    const auto remark_on = [](const school::School& school) {
        const auto delivery = test::delivered("naam;Rekenen\nNoor;84\nSem;41\n", school);
        REQUIRE(delivery.remarks.size() == 1);
        return delivery.remarks.front().message.dutch;
    };
    const std::string line{"<csv-column header=\"Rekenen\" subject=\"rekenen\" measure=\"IV\"/>"};
    auto school = test::school_to_import_into();
    CHECK_THAT(
        remark_on(school), Catch::Contains("tussen <administration> en </administration>, " + line)
    );
    school.administration.csv_columns = {
        {.header = "Rekenen", .subject = school::small::arithmetic, .measure = {}}};
    CHECK_THAT(remark_on(school), Catch::Contains("Vul") && Catch::Contains("aan tot " + line));
}

TEST_CASE("A list that a spreadsheet saved as Unicode text is read", "[import][csv]") {
    std::string wide{"\xFF\xFE"};
    for (const char letter : std::string{"naam\tRekenen\r\nNoor\tM4\r\n"}) {
        wide += letter;
        wide += '\0';
    }
    CHECK(levels_in(wide) == Levels{"FN M4"});
}

TEST_CASE("A list with a header only says so", "[import][csv]") {
    const auto delivery = test::delivered("naam;Rekenen\n");
    REQUIRE(delivery.remarks.size() == 1);
    CHECK_THAT(delivery.remarks.front().message.english, Catch::Contains("no rows"));
}

TEST_CASE(
    "A list with a row per result reads like one with a column per subject", "[import][csv]"
) {
    const auto delivery =
        test::delivered("Leerlingnummer;Vak;Toets;Niveau;Datum\n1;Rekenen;RW-M4;III;27-01-2025\n"
                        "2;Rekenen;RW-M4;II;2025-01-27\n");
    REQUIRE(delivery.measurements.size() == 2);
    CHECK(delivery.measurements[0].measure == "IV");
    CHECK(delivery.measurements[0].on == school::small::date(2025, 1, 27));
    CHECK(delivery.measurements[1].on == school::small::date(2025, 1, 27));
    CHECK(delivery.measurements[0].test == "RW-M4");
}

TEST_CASE("A row may be a result of a test, with a column for each scale", "[import][csv]") {
    const std::string list{"Naam;Groep;Toets;Afnamedatum;Vaardigheidsscore;Niveau;DLE\n"
                           "Noor;De Otters;Rekenen-Wiskunde M4;27-01-2025;223,5;II;22\n"
                           "Sem;De Otters;Rekenen-Wiskunde M4;27-01-2025;180;;\n"};
    CHECK(levels_in(list) == Levels{"VS 223.5", "DLE 22", "IV II", "VS 180"});
    const auto delivery = test::delivered(list);
    CHECK(delivery.remarks.empty());
    CHECK(delivery.measurements.front().subject == Levels{"Rekenen-Wiskunde M4"});
    CHECK(
        levels_in("pupil,subject,functioning level,level A-E\nNoor,Arithmetic,M4,B\n") ==
        Levels{"FN M4", "AE B"}
    );
}

TEST_CASE("Of two columns with one header the first counts, and that is told", "[import][csv]") {
    const auto delivery = test::delivered("naam;Rekenen;rekenen\nNoor;M4;E4\n");
    REQUIRE(delivery.measurements.size() == 1);
    CHECK(delivery.measurements.front().value == "M4");
    REQUIRE(delivery.remarks.size() == 1);
    CHECK(delivery.remarks.front().where == "EDEX.XML:1");
    CHECK_THAT(delivery.remarks.front().message.dutch, Catch::Contains("de eerste telt"));
}

TEST_CASE("Titles above the header are skipped", "[import][csv]") {
    CHECK(levels_in("Overzicht groep 4\n\nnaam;Rekenen\nNoor;M4\n") == Levels{"FN M4"});
}

TEST_CASE("Columns that planning does not need are counted and not read", "[import][csv]") {
    const auto delivery = test::delivered("naam;BSN;Geboortedatum;E-mail;Opmerkingen;Hobby;"
                                          "Rekenen\nNoor;123456782;3-11-2016;a@b.c;lief;"
                                          "paardrijden;M4\n");
    using enum intake::Skipped;
    for (const auto skipped : {identity_number, birth_and_sex, contact, free_text, unknown})
        CHECK(delivery.skipped.at(skipped) == 1);
    CHECK(delivery.measurements.size() == 1);
}

TEST_CASE("The mapping of columns is remembered and may be edited", "[import][csv]") {
    const auto school = test::school_with_noor();
    const std::string file{"naam;Rekenen;Lezen\nNoor;M4;III\n"};
    auto options = test::on_first_of_october();
    options.same_all = true;
    auto taken = test::taken_in(school, {file}, options);
    CHECK(count_of(taken, ChangeKind::remembered) == 2);
    auto& columns = taken.school.administration.csv_columns;
    REQUIRE(columns.size() == 2);
    CHECK(columns[0].header == "Rekenen");
    CHECK(columns[1].measure == "IV");

    columns[0].subject.reset();
    CHECK(levels_in(file, taken.school) == Levels{"IV III"});
    columns[1].measure = "CIV";
    CHECK(levels_in(file, taken.school) == Levels{"CIV III"});
}

TEST_CASE(
    "A measure that the school names is kept, with a scale of ours or without", "[import][csv]"
) {
    auto school = test::school_with_noor();
    const std::string file{"naam;Taalblok\nNoor;V\nSem;O\n"};
    school.administration.csv_columns.push_back(
        {.header = "Taalblok", .subject = school::small::arithmetic, .measure = "Taalblok"}
    );
    CHECK(levels_in(file, school) == Levels{"Taalblok V", "Taalblok O"});
    school.administration.csv_columns.back().measure = "functioneringsniveau";
    CHECK(levels_in("naam;Taalblok\nNoor;m4\n", school) == Levels{"FN M4"});
}

TEST_CASE("A row may name its scale", "[import][csv]") {
    CHECK(
        levels_in("naam;vak;schaal;niveau\nNoor;Rekenen;I-V;V\nNoor;Rekenen;DLE;12,5\n"
                  "Noor;Rekenen;Blok 3;goed\n") == Levels{"IV V", "DLE 12.5", "Blok 3 goed"}
    );
}

TEST_CASE(
    "The school file says what subject a column is about, with and without its scale",
    "[import][csv]"
) {
    for (const auto* const measure : {"", "FN"})
        for (const auto* const header : {"Automat", "Rekenen"}) {
            auto school = test::school_with_noor();
            const auto subject = school::SubjectId{2};
            school.administration.csv_columns = {
                {.header = header, .subject = subject, .measure = measure}};
            const auto taken = test::taken_in(
                school,
                {"naam;" + std::string{header} + "\nNoor;M4\n"},
                {.on = school::small::date(2024, 10, 1), .same_all = true}
            );
            const auto& noor = taken.school.pupils.front();
            REQUIRE(noor.measurements.size() == 1);
            CHECK(noor.measurements.front().subject == subject);
            CHECK(count_of(taken, ChangeKind::unknown_subject) == 0);
        }
}

TEST_CASE("A date may be written in many ways, and a row whose date is none is left out") {
    for (const auto* const written :
         {"12-11-2019",
          "12-11-19",
          "2019/11/12",
          "12 nov 2019",
          "12 november 2019",
          "Nov 12, 2019",
          "12-11-2019 00:00"}) {
        const auto delivery =
            test::delivered("naam;datum;Rekenen\nNoor;" + std::string{'"'} + written + "\";M4\n");
        REQUIRE(delivery.measurements.size() == 1);
        CHECK(delivery.measurements.front().on == school::small::date(2019, 11, 12));
    }
    const auto delivery = test::delivered("naam;datum;Rekenen\nNoor;vorige week;M4\nSem;;E4\n");
    CHECK(delivery.measurements.size() == 1);
    REQUIRE(delivery.remarks.size() == 1);
    CHECK(delivery.remarks.front().where == "EDEX.XML:2");
    CHECK_THAT(delivery.remarks.front().message.dutch, Catch::Contains("telt niet mee"));
}

TEST_CASE("What somebody wrote of a child in a column of levels is not repeated") {
    const auto delivery =
        test::delivered("naam;Rekenen\nNoor;M4\nSem;E4\nLotte;zit bij de fysio\n");
    REQUIRE(delivery.remarks.size() == 1);
    CHECK(delivery.remarks.front().where == "EDEX.XML:4");
    CHECK_THAT(delivery.remarks.front().message.dutch, !Catch::Contains("fysio"));
}

TEST_CASE("A number in the digits of another script is not repeated, however it is spread") {
    const auto delivery = test::delivered(
        test::imported_file("hostile/numbers_in_other_scripts.csv"), school_with_language()
    );
    REQUIRE(delivery.measurements.size() == 2);
    CHECK(delivery.measurements[0].group == "Groep ***,***,***");
    CHECK(delivery.measurements[1].group == "Groep 1,2,3,4,5,6,7,8");
    REQUIRE(delivery.remarks.size() == 2);
    for (const auto& remark : delivery.remarks) {
        CAPTURE(remark.message.dutch);
        CHECK(remark.message.dutch.find_first_of("123456789") == std::string::npos);
        CHECK(remark.message.dutch.find("\u0661") == std::string::npos);
    }
}

TEST_CASE("The usual short headers for a pupil's number and name are known") {
    for (const auto* const header :
         {"Leerlingnr", "Leerling nr", "Lln nr", "Llnr", "Lln.nr", "Sleutel", "Student number"}) {
        const auto delivery = test::delivered(std::string{header} + ";Rekenen\n17;M4\n");
        REQUIRE(delivery.measurements.size() == 1);
        CHECK_FALSE(delivery.measurements.front().marks.key.empty());
    }
    CHECK(test::delivered("Naam leerling;Rekenen\nNoor;M4\n").measurements.size() == 1);
}

TEST_CASE("A scale that the school remembers and most values are not on is told with its line") {
    auto school = test::school_with_noor();
    school.administration.csv_columns.push_back(
        {.header = "Rekenen", .subject = school::small::arithmetic, .measure = "IV"}
    );
    const auto delivery = test::delivered("naam;Rekenen\nNoor;M4\nSem;E4\nPim;III\n", school);
    CHECK(delivery.measurements.size() == 1);
    REQUIRE(delivery.remarks.size() == 3);
    CHECK_THAT(
        delivery.remarks.front().message.dutch,
        Catch::Contains("2 van de 3 waarden") && Catch::Contains("<csv-column>")
    );
    CHECK(test::delivered("naam;Rekenen\nNoor;II\nSem;E4\nPim;III\n", school).remarks.size() == 1);
}

TEST_CASE("No line in the school file opens a column about a child's life", "[import][csv]") {
    auto school = test::school_with_noor();
    for (const auto* const header : {"Opmerkingen", "Geboortedatum", "Adres", "Dyslexie"})
        school.administration.csv_columns.push_back(
            {.header = header, .subject = school::small::arithmetic, .measure = "eigen"}
        );
    const auto delivery = test::delivered(
        "naam;Rekenen;Opmerkingen;Geboortedatum;Adres;Dyslexie\n"
        "Noor;M4;geheim;1-3-2017;Dorpsstraat;ja\n",
        school
    );
    CHECK(delivery.measurements.size() == 1);
    CHECK(delivery.remarks.size() == 4);
    CHECK_THAT(delivery.remarks.front().message.dutch, Catch::Contains("Kolom Opmerkingen"));
}

TEST_CASE("Of a measure of its own long values are kept that are said of more than one child") {
    auto school = test::school_with_noor();
    school.administration.csv_columns.push_back(
        {.header = "Blok", .subject = school::small::arithmetic, .measure = "blok"}
    );
    const std::string rows{"Noor;ruim voldoende\nSem;heeft dyslexie\nPim;ruim voldoende\nKim;V\n"};
    CHECK(
        levels_in("naam;Blok\n" + rows, school) ==
        Levels{"blok ruim voldoende", "blok ruim voldoende", "blok V"}
    );
    const auto delivery = test::delivered("naam;Blok\n" + rows, school);
    REQUIRE(delivery.remarks.size() == 1);
    CHECK_THAT(delivery.remarks.front().message.dutch, !Catch::Contains("dyslexie"));
    CHECK(
        levels_in("naam;vak;schaal;niveau\nNoor;Rekenen;blok;ruim voldoende\n"
                  "Sem;Rekenen;blok;heeft dyslexie\nPim;Rekenen;blok;ruim voldoende\n"
        ) == Levels{"blok ruim voldoende", "blok ruim voldoende"}
    );
}
