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

TEST_CASE("A word in a column of days is not shown", "[import][csv]") {
    const auto told = remarks_on("naam;datum;Rekenen\nNoor;dyslexie;M4\nSem;31-2-2025;M4\n");
    CHECK_THAT(told, Catch::Contains(":2: Kolom datum: hier staat geen datum (niet getoond)"));
    CHECK_THAT(told, Catch::Contains("'31-2-2025'") && !Catch::Contains("dyslexie"));
}

TEST_CASE("A word about one child is not kept as the name of a test", "[import][csv]") {
    CHECK(
        tests_in("naam;vak;toets;niveau\nNoor;Rekenen;ouder@x.nl;M4\nSem;Rekenen;Marokko;M4\n"
                 "Pim;Rekenen;3512AB;M4\nKim;Rekenen;RW-M5;M5\nLot;Rekenen;IEP;M5\n"
                 "Bo;Rekenen;Rekenen;M5\n"
        ) == std::vector<std::string>{"", "", "", "RW-M5", "IEP", "Rekenen"}
    );
    CHECK(
        tests_in("naam;vak;toets;niveau\nNoor;Rekenen;Bareka;M4\nSem;Rekenen;Bareka;M4\n"
                 "Pim;Rekenen;Bareka;M4\n") == std::vector<std::string>(3, "Bareka")
    );
    CHECK(
        tests_in("naam;vak;toets;niveau\nNoor;Rekenen;o@x.nl;M4\nSem;Rekenen;o@x.nl;M4\n"
                 "Pim;Rekenen;o@x.nl;M4\n") == std::vector<std::string>(3)
    );
}

TEST_CASE(
    "Of a measure of its own the school says which words of one child are levels", "[import]"
) {
    auto school = with_own_measure();
    const std::string list{
        "naam;Rekenen\nA;goud\nB;zilver\nC;zilver\nD;a@b.nl\nE;dyslexie\nF;brons1\n"};
    CHECK(values_in(list, school) == std::vector<std::string>{"goud", "zilver", "zilver"});
    CHECK_THAT(
        remarks_on(list, school),
        Catch::Contains(":6: Kolom Rekenen: hier staat een woord (niet getoond)") &&
            Catch::Contains("<level-meaning>") && !Catch::Contains("dyslexie") &&
            !Catch::Contains("a@b.nl")
    );
    school.administration.level_meanings.push_back(
        {.subject = school::SubjectId{0}, .measure = "ster", .value = "brons1", .means = 0}
    );
    CHECK(values_in(list, school).back() == "brons1");
}
