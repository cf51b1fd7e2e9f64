#include "slimfit/formats/school_writer.hpp"

#include "support/importing.hpp"

using namespace slimfit;

namespace {

std::string remarks_on(const std::string& list, const school::School& school) {
    std::string all;
    for (const auto& remark : test::delivered(list, school).remarks)
        all += remark.where + ": " + remark.message.dutch + '\n';
    return all;
}

std::string remarks_on(const std::string& list) {
    return remarks_on(list, test::school_to_import_into());
}

std::vector<std::string> tests_in(const std::string& list) {
    std::vector<std::string> tests;
    for (const auto& measured : test::delivered(list).measurements)
        tests.push_back(measured.test);
    return tests;
}

/// A school that reads the column Rekenen as stars of a method of its own.
school::School with_own_measure() {
    auto school = test::school_to_import_into();
    school.administration.csv_columns.push_back(
        {.header = "Rekenen", .subject = school::SubjectId{0}, .measure = "ster"}
    );
    return school;
}

std::vector<std::string> values_in(const std::string& list, const school::School& school) {
    std::vector<std::string> values;
    for (const auto& measured : test::delivered(list, school).measurements)
        values.push_back(measured.value);
    return values;
}

}  // namespace

TEST_CASE(
    "What is on no scale is shown as a code, or when three children have it", "[import][csv]"
) {
    const std::string scale{"naam;Rekenen\nA;II\nB;III\nC;IV\nD;I\nE;II\nF;II\nG;I\nH;V\n"};
    CHECK_THAT(remarks_on(scale + "Noor;Q7\n"), Catch::Contains("'Q7'"));
    for (const std::string word :
         {"Marokko", "dyslexie", "ouder@x.nl", "a@b", "3512AB", "3512 AB", "06-12345678", "x.nl"}) {
        CAPTURE(word);
        const auto told = remarks_on(scale + "Noor;" + word + '\n');
        CHECK_THAT(told, Catch::Contains(":10: Kolom Rekenen") && Catch::Contains("niet getoond"));
        CHECK_THAT(told, !Catch::Contains(word));
    }
    const auto told = remarks_on(scale + "Noor;voldoende\nSem;voldoende\nPim;Voldoende\n");
    CHECK_THAT(told, Catch::Contains("'voldoende'"));
    const auto of_two = remarks_on(scale + "Noor;dyslexie\nNoor;dyslexie\nSem;dyslexie\n");
    CHECK_THAT(of_two, !Catch::Contains("dyslexie"));
    const auto of_all = remarks_on(scale + "Noor;x.nl\nSem;x.nl\nPim;x.nl\n");
    CHECK_THAT(of_all, !Catch::Contains("x.nl"));
}

TEST_CASE("Letters that may be short for what ails a child are shown of no one child", "[import]") {
    const std::string scale{"naam;Rekenen\nA;M4\nB;E4\nC;M4\nD;E5\nE;M5\nF;M4\n"};
    for (const std::string word : {"ADHD", "ASS", "TOS", "tos", "PTSS", "ADD?", "Str12"}) {
        CAPTURE(word);
        CHECK_THAT(
            remarks_on(scale + "Noor;" + word + '\n'),
            Catch::Contains("niet getoond") && !Catch::Contains(word)
        );
    }
    for (const std::string word :
         {"RV",
          "III",
          "I+",
          "M9",
          "zwak",
          "onv",
          "mat",
          "ruim",
          "uitm",
          "vol",
          "4.0",
          "123",
          "B?"}) {
        CAPTURE(word);
        CHECK_THAT(remarks_on(scale + "Noor;" + word + '\n'), Catch::Contains('\'' + word + '\''));
    }
    CHECK_THAT(remarks_on(scale + "Noor;abs\nSem;abs\nPim;abs\n"), Catch::Contains("'abs'"));
}

TEST_CASE("A word under 'vak' that is no subject is not shown for its two scales", "[import]") {
    const auto told = [](const std::string& word) {
        return remarks_on("naam;vak;niveau\nNoor;" + word + ";III\nNoor;" + word + ";M4\n");
    };
    CHECK_THAT(told("Rekenen"), Catch::Contains("Rekenen: de helft van de waarden"));
    CHECK_THAT(told("ADHD"), !Catch::Contains("ADHD"));
}

TEST_CASE("A word in a column of days is not shown", "[import][csv]") {
    const auto told = remarks_on("naam;datum;Rekenen\nNoor;dyslexie;M4\nSem;31-2-2025;M4\n");
    CHECK_THAT(told, Catch::Contains(":2: Kolom datum: hier staat geen datum (niet getoond)"));
    CHECK_THAT(told, Catch::Contains("'31-2-2025'") && !Catch::Contains("dyslexie"));
}

TEST_CASE("A word about one child is not kept as the name of a test", "[import][csv]") {
    CHECK(
        tests_in("naam;vak;toets;niveau\nNoor;Rekenen;ouder@x.nl;M4\nSem;Rekenen;Marokko;M4\n"
                 "Pim;Rekenen;3512AB;M4\nKim;Rekenen;RW-M5;M5\nLot;Rekenen;TL;M5\n"
                 "Bo;Rekenen;Rekenen;M5\n"
        ) == std::vector<std::string>{"", "", "", "RW-M5", "TL", "Rekenen"}
    );
    for (const std::string word : {"ADHD", "ASS", "PTSS", "TOS", "Kerkstr12", "Kerkstr-12"}) {
        const auto row = ";Rekenen;" + word + ";M4\n";
        CHECK(
            tests_in("naam;vak;toets;niveau\nNoor" + row + "Noor" + row + "Sem" + row) ==
            std::vector<std::string>(3)
        );
    }
    CHECK(
        tests_in("naam;vak;toets;niveau\nNoor;Rekenen;Bareka;M4\nSem;Rekenen;Bareka;M4\n"
                 "Pim;Rekenen;Bareka;M4\n") == std::vector<std::string>(3, "Bareka")
    );
    CHECK(
        tests_in("naam;vak;toets;niveau\nNoor;Rekenen;IEP;M4\nSem;Rekenen;IEP;M4\n"
                 "Pim;Rekenen;IEP;M4\n") == std::vector<std::string>(3, "IEP")
    );
    CHECK(
        tests_in("naam;vak;toets;niveau\nNoor;Rekenen;o@x.nl;M4\nSem;Rekenen;o@x.nl;M4\n"
                 "Pim;Rekenen;o@x.nl;M4\n") == std::vector<std::string>(3)
    );
}

TEST_CASE("A numbered part of a method is kept, be it the test of one child", "[import][csv]") {
    for (const std::string name :
         {"Blok3",
          "blok 3",
          "Toets5",
          "Hoofdstuk2",
          "Hfst2",
          "Hfst. 2",
          "Thema4",
          "Les12",
          "Taak1",
          "Module 2",
          "Week 40",
          "RW-Blok3",
          "Blok 3 les 2"}) {
        CAPTURE(name);
        CHECK(
            tests_in("naam;vak;toets;niveau\nNoor;Rekenen;" + name + ";M4\n") == std::vector{name}
        );
    }
    for (const std::string name :
         {"Kerkstr3", "Les van oma 3", "Blok", "Week 06123456", "ADHD3b"}) {
        CAPTURE(name);
        CHECK(
            tests_in("naam;vak;toets;niveau\nNoor;Rekenen;" + name + ";M4\n") ==
            std::vector<std::string>(1)
        );
    }
}

TEST_CASE("The code of a test is kept, be it of one child", "[import][csv]") {
    for (const std::string code :
         {"M5", "E6", "3.0", "RW-M6", "RW3.0M6", "DMT3", "IEP5", "AVI-M4", "TOETS-M5", "123456"}) {
        CAPTURE(code);
        CHECK(
            tests_in("naam;vak;toets;niveau\nNoor;Rekenen;" + code + ";M4\n") == std::vector{code}
        );
    }
}

TEST_CASE(
    "Of a measure of its own the school says which words of one child are levels", "[import]"
) {
    auto school = with_own_measure();
    const std::string list{"naam;Rekenen\nA;goed\nB;zilver\nC;zilver\nH;zilver\nD;a@b.nl\nE;"
                           "dyslexie\nF;brons1\nG;ADHD\n"};
    CHECK(
        values_in(list, school) == std::vector<std::string>{"goed", "zilver", "zilver", "zilver"}
    );
    CHECK_THAT(
        remarks_on(list, school),
        Catch::Contains(":7: Kolom Rekenen: hier staat een woord (niet getoond)") &&
            Catch::Contains("<level-meaning>") && !Catch::Contains("dyslexie") &&
            !Catch::Contains("a@b.nl") && !Catch::Contains("ADHD")
    );
    school.administration.level_meanings.push_back(
        {.subject = school::SubjectId{0}, .measure = "ster", .value = "brons1", .means = 0}
    );
    CHECK(values_in(list, school).back() == "brons1");
}

TEST_CASE("A word that one child has in many rows is none that many children have", "[import]") {
    const auto school = with_own_measure();
    const std::string list{
        "naam;Rekenen\nNoor;autisme\nNoor;autisme\nNoor;autisme\nSem;autisme\nPim;voldoende\n"};
    CHECK(values_in(list, school) == std::vector<std::string>{"voldoende"});
    CHECK_THAT(
        remarks_on(list, school),
        Catch::Contains(":2: Kolom Rekenen: hier staat een woord (niet getoond)") &&
            !Catch::Contains("autisme")
    );
    const std::string results{
        "naam;vak;schaal;niveau\nNoor;Rekenen;Methode;ADHD\nNoor;Lezen;Methode;ADHD\n"
        "Sem;Lezen;Methode;vold\n"};
    CHECK(values_in(results, school) == std::vector<std::string>{"vold"});
    CHECK_THAT(remarks_on(results, school), !Catch::Contains("ADHD"));
}
