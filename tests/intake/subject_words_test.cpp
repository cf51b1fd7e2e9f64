#include "slimfit/intake/subject_words.hpp"

#include "support/importing.hpp"

using namespace slimfit;
using intake::ChangeKind;
using test::count_of;

namespace {

/// Rekenen, taal and lezen.
school::School school_with_taal() {
    auto school = test::school_with_noor();
    school.pupils.front().marks.key = intake::KeyedHash{test::import_salt}("L1001");
    school.subjects[1] = {
        .code = "taal", .name = {"Taal", "Language"}, .scale = school::small::halves};
    return school;
}

std::string code_of(const school::School& school, const std::string& word) {
    const auto subject = intake::subject_of(school, std::vector<std::string>{word});
    return subject ? school[*subject].code : "-";
}

/// A result of L1001 in a test with that field and name.
std::string result_in(const std::string& field, const std::string& test) {
    return "<leerresultaten_verzoek><toetsafnames><toetsafname><leerlingid>L1001</leerlingid>"
           "<resultaten><resultaat><afnamedatum>2024-01-27</afnamedatum><toetscode>T</toetscode>"
           "<osoresultaat><referentiescore><codereferentiescore>FN</codereferentiescore>"
           "<codevergelijkingsgroep>Landelijk</codevergelijkingsgroep><waarde>M4</waarde>"
           "</referentiescore></osoresultaat></resultaat></resultaten></toetsafname></toetsafnames>"
           "<toetsen><toets><toetscode>T</toetscode><toetsnaam>" +
           test + "</toetsnaam>" + (field.empty() ? "" : "<vakgebied>" + field + "</vakgebied>") +
           "</toets></toetsen></leerresultaten_verzoek>";
}

}  // namespace

TEST_CASE("Other languages are not taal, and mixed fields are none of their parts", "[intake]") {
    const auto school = school_with_taal();
    for (const auto* const word :
         {"Engels",
          "Engelse taal",
          "English language",
          "Friese taal",
          "Fries",
          "Duitse taal",
          "Franse taal",
          "Spaanse taal",
          "Engels: begrijpend lezen",
          "Groep 3 lezen, taal en spelling",
          "Gebarentaal"}) {
        CAPTURE(word);
        CHECK(code_of(school, word) == "-");
    }
    CHECK(code_of(school, "Nederlandse taal") == "taal");
    CHECK(code_of(school, "Voortgezet taal") == "taal");
    CHECK(code_of(school, "Rekenen en wiskunde") == "rekenen");
    CHECK(code_of(school, "Begrijpend/studerend lezen") == "lezen");
}

TEST_CASE(
    "A subject in another language is known by its own words, and taal is not it", "[intake]"
) {
    auto school = school_with_taal();
    school.subjects[1].code = "en";
    school.subjects[1].name = {"Engelse taal", "English"};
    CHECK(code_of(school, "Engels") == "en");
    CHECK(code_of(school, "Taalverzorging") == "-");
    school.subjects[1].name = {"Taal en spelling", "Language"};
    CHECK(code_of(school, "Taalverzorging") == "en");
}

TEST_CASE(
    "A field that the school does not have is not overruled by the name of the test", "[intake]"
) {
    const auto school = school_with_taal();
    const auto taken = test::taken_in(
        school, {result_in("Engels", "Taalvaardigheid Rekenen M4")}, test::on_first_of_october()
    );
    CHECK(taken.school.pupils.front().measurements.empty());
    REQUIRE(count_of(taken, ChangeKind::unknown_subject) == 1);
    CHECK_THAT(
        test::first_of(taken, ChangeKind::unknown_subject).what.dutch,
        Catch::Contains("Engels: 1") && Catch::Contains("<subject-word word=\"Engels\"")
    );
    const auto by_name =
        test::taken_in(school, {result_in("", "Rekenen M4")}, test::on_first_of_october());
    CHECK(by_name.school.pupils.front().measurements.size() == 1);
}

TEST_CASE(
    "A cell under vak that is no subject is not overruled by the test of the row", "[intake]"
) {
    auto options = test::on_first_of_october();
    options.same_all = true;
    const auto taken = test::taken_in(
        school_with_taal(),
        {"naam;vak;toets;niveau\nNoor;Wereldoriëntatie;Taal M4;M4\nNoor;-;Rekenen M4;E4\n"},
        options
    );
    REQUIRE(taken.school.pupils.front().measurements.size() == 1);
    CHECK(taken.school.pupils.front().measurements.front().value == "E4");
    CHECK(count_of(taken, ChangeKind::unknown_subject) == 1);
}

TEST_CASE("Which word was taken for which subject can be told", "[intake]") {
    const auto school = school_with_taal();
    const auto of_field = intake::words_of_subjects(
        school, test::delivered(result_in("Rekenen-wiskunde", "M4"), school)
    );
    REQUIRE(of_field.size() == 1);
    CHECK(of_field.front().word == "Rekenen-wiskunde");
    CHECK(of_field.front().is_field);
    CHECK(school[of_field.front().subject].code == "rekenen");
    const auto of_test =
        intake::words_of_subjects(school, test::delivered(result_in("", "Taal M4"), school));
    REQUIRE(of_test.size() == 1);
    CHECK_FALSE(of_test.front().is_field);
}

TEST_CASE("A test in another language is not taal for what stands behind its name", "[intake]") {
    const auto file = test::with(
        result_in("", "Engels luisteren"),
        "</toetsnaam>",
        "</toetsnaam><toetshierarchie><ingang niveau=\"1\">Taal</ingang></toetshierarchie>"
    );
    const auto taken = test::taken_in(school_with_taal(), {file}, test::on_first_of_october());
    CHECK(taken.school.pupils.front().measurements.empty());
    CHECK_THAT(
        test::first_of(taken, ChangeKind::unknown_subject).what.dutch,
        Catch::StartsWith("Engels luisteren: 1")
    );
}

TEST_CASE("Beside Spelling what is about spelling is not Taal en spelling", "[intake]") {
    auto school = school_with_taal();
    school.subjects[1].name = {"Taal en spelling", "Language"};
    CHECK(code_of(school, "Spelling M4") == "taal");
    school.subjects.push_back(
        {.code = "spelling", .name = {"Spelling", "Spelling"}, .scale = school::small::halves}
    );
    for (const auto* const word : {"Spelling", "Spelling M4", "Werkwoordspelling", "Spelling 3.0"})
        CHECK(code_of(school, word) == "spelling");
    CHECK(code_of(school, "Taal") == "taal");
    CHECK(code_of(school, "Taalverzorging") == "taal");
}

TEST_CASE("A word that only sounds like a subject is none", "[intake]") {
    const auto school = school_with_taal();
    for (const auto* const word :
         {"Digitaal",
          "Mentaal welbevinden",
          "Vitaal",
          "Lichaamstaal",
          "Programmeertaal",
          "Turkse taal",
          "Taal Turks",
          "Latijnse taal",
          "Spelletjes",
          "Rekening houden met anderen"}) {
        CAPTURE(word);
        CHECK(code_of(school, word) == "-");
    }
    CHECK(code_of(school, "Hoofdrekenen") == "rekenen");
    CHECK(code_of(school, "Taalverzorging") == "taal");
}

TEST_CASE("A word of one child is not shown for a subject that the school lacks", "[intake]") {
    const auto told = [](const std::string& list) {
        std::string all;
        for (const auto& change :
             test::taken_in(test::school_after_first_import(), {list}, test::on_first_of_october())
                 .changes)
            if (change.kind == intake::ChangeKind::unknown_subject)
                all += change.what.dutch + '\n';
        return all;
    };
    for (const std::string header : {"vak", "toets"}) {
        const auto begin = "naam;" + header + ";niveau\n";
        const auto of_one = told(begin + "Niek;dyslexie;M4\nPim;ouder@x.nl;M4\nPim;Engels;M4\n");
        CHECK_THAT(of_one, !Catch::Contains("dyslexie") && !Catch::Contains("***"));
        CHECK_THAT(of_one, Catch::Contains("2 met een woord") && Catch::Contains("regel 2, 3"));
        CHECK_THAT(of_one, Catch::Contains("word=\"Engels\""));
        const auto of_letters =
            told(begin + "Niek;ADHD;M4\nPim;tos;M4\nPim;PTSS;M4\nMila;ASS;M4\nPim;Kerkstr12;M4\n");
        CHECK_THAT(of_letters, Catch::StartsWith("5 met een woord"));
        CHECK(std::ranges::count(of_letters, '\n') == 1);
        const auto of_codes = told(begin + "Niek;TL;M4\nPim;M5;M4\nMila;BL3;M4\n");
        for (const auto* const code : {"TL: 1", "M5: 1", "BL3: 1"})
            CHECK_THAT(of_codes, Catch::Contains(code));
        const auto of_three = told(begin + "Niek;Muziek;M4\nPim;Muziek;M4\nMila;Muziek;M4\n");
        CHECK_THAT(of_three, Catch::Contains("word=\"Muziek\""));
    }
}
