#include "slimfit/formats/school_writer.hpp"
#include "slimfit/intake/instruction_need.hpp"

#include "support/measuring.hpp"

using namespace slimfit;
using intake::ChangeKind;
using school::SubjectId;
using test::arithmetic;
using test::count_of;
using test::level_file;
using test::level_of;

namespace {

const SubjectId reading{2};

const std::string results{"uwlr22_leerresultaten_small_soap.xml"};

intake::TakenIn with_results(const school::School& school, const std::string& file = results) {
    return test::taken_in(school, {test::imported_file(file)}, test::on_first_of_october());
}

/// Measured values of a pupil on a scale in order of date.
std::vector<std::string>
values_of(const school::Pupil& pupil, SubjectId subject, const std::string& measure) {
    std::vector<std::string> values;
    for (const auto& measurement : pupil.measurements)
        if (measurement.subject == subject && measurement.measure == measure)
            values.push_back(measurement.value);
    return values;
}

/// One pupil whose test has two results of one day; each {part or nothing, score}.
std::string two_results_of_a_day(const std::string& first, const std::string& second) {
    return "<leerresultaten_verzoek><toetsafnames><toetsafname><leerlingid>L1001</leerlingid>"
           "<resultaten>" +
           first + second +
           "</resultaten></toetsafname></toetsafnames><toetsen><toets><toetscode>T</toetscode>"
           "<vakgebied>Rekenen en wiskunde</vakgebied></toets></toetsen></leerresultaten_verzoek>";
}

std::string result_of(const std::string& part, const std::string& value) {
    return "<resultaat><afnamedatum>2025-01-27</afnamedatum><toetscode>T</toetscode>" +
           (part.empty() ? "" : "<toetsonderdeelcode>" + part + "</toetsonderdeelcode>") +
           "<osoresultaat><referentiescore><codereferentiescore>FN</codereferentiescore>"
           "<codevergelijkingsgroep>Landelijk</codevergelijkingsgroep><waarde>" +
           value + "</waarde></referentiescore></osoresultaat></resultaat>";
}

}  // namespace

TEST_CASE("Every pupil of the sample gets a level from the results", "[intake]") {
    const auto taken = with_results(test::school_after_first_import());
    CHECK(count_of(taken, ChangeKind::unmatched) == 0);
    CHECK(count_of(taken, ChangeKind::level) == 12);
    for (const auto& pupil : taken.school.pupils)
        CHECK(pupil.level_in(arithmetic) != nullptr);
    CHECK(level_of(taken.school, "Niek", arithmetic) == "M4");
}

TEST_CASE("Results of pupils who are all unknown ask for the administration first", "[intake]") {
    const auto taken = with_results(test::school_to_import_into());
    CHECK(std::ranges::any_of(taken.changes, [](const intake::Change& change) {
        return change.kind == ChangeKind::warning &&
               change.what.dutch.find("12 van de 12") != std::string::npos &&
               change.what.dutch.find("EDEX.XML") != std::string::npos;
    }));
}

TEST_CASE("Results taken in twice change nothing", "[intake]") {
    const auto once = with_results(test::school_after_first_import());
    const auto twice = with_results(once.school);
    CHECK(formats::write_school(twice.school) == formats::write_school(once.school));
}

TEST_CASE("Values of all scales are kept as they were given", "[intake]") {
    const auto taken = with_results(test::school_after_first_import());
    const auto& niek = test::pupil_named(taken.school, "Niek");
    CHECK(values_of(niek, arithmetic, "IV") == std::vector<std::string>{"III"});
    CHECK(values_of(niek, arithmetic, "AE") == std::vector<std::string>{"C"});
    CHECK(values_of(niek, arithmetic, "DLE") == std::vector<std::string>{"15"});
    CHECK(values_of(niek, arithmetic, "VS") == std::vector<std::string>{"214"});
    CHECK(values_of(niek, reading, "MT-BL-4-4/MT-BL-4-4-a") == std::vector<std::string>{"G"});
}

TEST_CASE(
    "The trap of the standard: V is a Roman five in one norm and voldoende in the other", "[intake]"
) {
    auto school = test::school_to_import_into();
    school.subjects[1] = {
        .code = "spelling", .name = {"Spelling", "Spelling"}, .scale = school::small::halves};
    const auto pupils = test::taken_in(
        school, {test::imported_file("inline_edexml21.xml")}, test::on_first_of_october()
    );
    const auto taken = with_results(pupils.school, "inline_uwlr22_leerresultaten.xml");
    const auto& sem = test::pupil_named(taken.school, "Sem");
    CHECK(values_of(sem, arithmetic, "IV") == std::vector<std::string>{"V"});
    const auto& noor = test::pupil_named(taken.school, "Noor");
    CHECK(values_of(noor, arithmetic, "IV") == std::vector<std::string>{"I"});
    CHECK(values_of(noor, arithmetic, "DLE") == std::vector<std::string>{"22"});
    CHECK(values_of(noor, SubjectId{1}, "MT-SP-4-4/dictee") == std::vector<std::string>{"G"});
}

TEST_CASE("Nothing is converted between scales unless the school says how", "[intake]") {
    auto school = test::school_after_first_import();
    const auto code = test::pupil_named(school, "Niek").code;
    const auto file = level_file(code, "IV", "I", "2026-09-14");
    const auto kept = test::taken_in(school, {file}, test::on_first_of_october());
    CHECK(level_of(kept.school, "Niek", arithmetic) == "-");
    REQUIRE(count_of(kept, ChangeKind::not_converted) == 1);
    const auto said =
        std::ranges::find(kept.changes, ChangeKind::not_converted, &intake::Change::kind);
    CHECK_THAT(
        said->what.dutch,
        Catch::Contains("<level-meaning subject=\"rekenen\" measure=\"IV\" value=\"I\" "
                        "means=\"...\"/> met in means een van M3, E3, M4, E4,")
    );

    school.administration.level_meanings = {
        {.subject = arithmetic, .measure = "IV", .value = "I", .means = 4},
        {.subject = arithmetic, .measure = "IV", .value = "I", .year_groups = {4}, .means = 5}};
    const auto converted = test::taken_in(school, {file}, test::on_first_of_october());
    CHECK(level_of(converted.school, "Niek", arithmetic) == "E5");
    CHECK(count_of(converted, ChangeKind::not_converted) == 0);
}

TEST_CASE("A level that the school's table gave is no measurement on another scale", "[intake]") {
    auto school = test::school_after_first_import();
    const auto code = test::pupil_named(school, "Niek").code;
    school.administration.level_meanings = {
        {.subject = arithmetic, .measure = "IV", .value = "II", .means = 4}};
    const auto options = test::on_first_of_october();
    auto by_table =
        test::taken_in(school, {level_file(code, "IV", "II", "2026-02-01")}, options).school;
    REQUIRE(level_of(by_table, "Niek", arithmetic) == "M5");
    // What meant something to her then need not mean anything now.
    by_table.administration.level_meanings.front().year_groups = {8};
    const auto tested =
        test::taken_in(by_table, {level_file(code, "FN", "M4", "2026-06-01")}, options).school;
    CHECK(level_of(tested, "Niek", arithmetic) == "M4");
    CHECK(
        values_of(test::pupil_named(tested, "Niek"), arithmetic, "FN") ==
        std::vector<std::string>{"M4"}
    );
}

TEST_CASE("Tests with long numbers stay apart, and keep their names the next time", "[intake]") {
    const auto school = test::school_after_first_import();
    const auto result = [](const std::string& code) {
        return "<resultaat><afnamedatum>2026-02-01</afnamedatum><toetscode>" + code +
               "</toetscode><score>40</score></resultaat>";
    };
    const auto norm = [](const std::string& code, const std::string& low, const std::string& high) {
        return "<toets><toetscode>" + code +
               "</toetscode><vakgebied>Rekenen en "
               "wiskunde</vakgebied><toetsnormering><norm><term>" +
               low +
               "</term><beginnormwaarde>0</beginnormwaarde><eindnormwaarde>60</eindnormwaarde>"
               "</norm><norm><term>" +
               high +
               "</term><beginnormwaarde>61</beginnormwaarde><eindnormwaarde>99</eindnormwaarde></"
               "norm>"
               "</toetsnormering></toets>";
    };
    const auto file =
        "<leerresultaten_verzoek><toetsafnames><toetsafname><leerlingid>L1001</leerlingid>"
        "<resultaten>" +
        result("10234567") + result("10234568") +
        "</resultaten></toetsafname></toetsafnames><toetsen>" + norm("10234567", "O", "V") +
        norm("10234568", "V", "G") + "</toetsen></leerresultaten_verzoek>";
    const auto options = test::on_first_of_october();
    const auto taken = test::taken_in(school, {file}, options);
    std::vector<std::string> values;
    for (const auto& pupil : taken.school.pupils)
        for (const auto& measured : pupil.measurements) {
            CHECK_THAT(
                measured.measure, Catch::StartsWith("********-") && !Catch::Contains("1023")
            );
            values.push_back(measured.value);
        }
    CHECK(values == std::vector<std::string>{"O", "V"});
    CHECK(taken.school.administration.salt == test::import_salt);
    CHECK(
        formats::write_school(test::taken_in(taken.school, {file}, options).school) ==
        formats::write_school(taken.school)
    );
}

TEST_CASE("The newest counts, whatever the order of import", "[intake]") {
    const auto school = test::school_after_first_import();
    const auto code = test::pupil_named(school, "Niek").code;
    const auto older = level_file(code, "FN", "M4", "2026-01-20");
    const auto newer = level_file(code, "FN", "E4", "2026-06-10");
    const auto options = test::on_first_of_october();
    const auto forward = test::taken_in(school, {older, newer}, options);
    const auto backward = test::taken_in(school, {newer, older}, options);
    CHECK(level_of(forward.school, "Niek", arithmetic) == "E4");
    CHECK(formats::write_school(forward.school) == formats::write_school(backward.school));
    CHECK(
        values_of(test::pupil_named(forward.school, "Niek"), arithmetic, "FN") ==
        std::vector<std::string>{"M4", "E4"}
    );
}

TEST_CASE(
    "A level that was entered by hand stays with its date when a newer one comes", "[intake]"
) {
    auto school = test::school_after_first_import();
    auto& niek = school.pupils.front();
    niek.levels = {
        {.subject = arithmetic,
         .value = 1,
         .on = school::small::date(2026, 1, 20),
         .certainty = school::Certainty::observation,
         .group = "MB-rekenen-1"}};
    const auto taken = test::taken_in(
        school, {level_file(niek.code, "FN", "M4", "2026-06-10")}, test::on_first_of_october()
    );
    const auto& after = test::pupil_named(taken.school, niek.name);
    CHECK(level_of(taken.school, niek.name, arithmetic) == "M4");
    CHECK(after.level_in(arithmetic)->group == "MB-rekenen-1");
    CHECK(values_of(after, arithmetic, "FN") == std::vector<std::string>{"E3", "M4"});

    const auto stale = test::taken_in(
        school, {level_file(niek.code, "FN", "M4", "2025-06-10")}, test::on_first_of_october()
    );
    CHECK(level_of(stale.school, niek.name, arithmetic) == "E3");
}

TEST_CASE("Of one day the whole test counts, and then the later in the file", "[intake]") {
    const auto level_after = [](const std::string& file) {
        const auto taken =
            test::taken_in(test::school_after_first_import(), {file}, test::on_first_of_october());
        return level_of(taken.school, "Niek", arithmetic);
    };
    CHECK(level_after(two_results_of_a_day(result_of("", "M5"), result_of("a", "M4"))) == "M5");
    CHECK(level_after(two_results_of_a_day(result_of("a", "M4"), result_of("", "M5"))) == "M5");
    CHECK(level_after(two_results_of_a_day(result_of("a", "M4"), result_of("b", "E4"))) == "E4");
    CHECK(level_after(two_results_of_a_day(result_of("", "M4"), result_of("", "E4"))) == "E4");
}

TEST_CASE("A score that fits no norm gives no level, with a remark", "[intake]") {
    const auto delivery = test::delivered(test::imported_file("quirk_uwlr_score_without_norm.xml"));
    CHECK_FALSE(delivery.remarks.empty());
    CHECK(std::ranges::none_of(delivery.measurements, [](const auto& measured) {
        return measured.test.starts_with("MT-BL");
    }));
    CHECK_FALSE(delivery.measurements.empty());
}

TEST_CASE("A result of nobody is listed once, and changes nothing", "[intake]") {
    const auto file =
        test::with(test::imported_file(results), "<leerlingid>L1001<", "<leerlingid>L9999<");
    const auto without_eckid =
        test::with(file, "https://ketenid.nl/test/54d875b0", "https://ketenid.nl/test/00000000");
    const auto taken = test::taken_in(
        test::school_after_first_import(), {without_eckid}, test::on_first_of_october()
    );
    CHECK(count_of(taken, ChangeKind::unmatched) == 1);
    CHECK(count_of(taken, ChangeKind::level) == 11);
    CHECK(std::ranges::any_of(taken.changes, [](const intake::Change& change) {
        return change.what.english == "has a key that nobody has with us";
    }));
}

TEST_CASE("Results of a subject that the school lacks are counted by its word", "[intake]") {
    auto school = test::school_after_first_import();
    school.subjects.pop_back();
    const auto taken = with_results(school);
    CHECK(count_of(taken, ChangeKind::unknown_subject) == 2);
    school.administration.subject_words = {
        {.word = "Begrijpend/studerend lezen", .subject = arithmetic}};
    CHECK(count_of(with_results(school), ChangeKind::unknown_subject) == 1);
}

TEST_CASE(
    "The need for instruction follows the level, until somebody decides otherwise", "[intake]"
) {
    auto taken = with_results(test::school_after_first_import());
    auto& school = taken.school;
    auto& niek = school.pupils.front();
    CHECK(intake::instruction_need(school, niek, arithmetic) == school::Need::sensitive);
    CHECK_FALSE(intake::instruction_need(school, niek, school::small::gym).has_value());

    school.administration.need_defaults = {
        {.subject = arithmetic,
         .measure = "IV",
         .value = "III",
         .need = school::Need::independent}};
    CHECK(intake::instruction_need(school, niek, arithmetic) == school::Need::independent);

    niek.needs = {
        {.subject = arithmetic,
         .need = school::Need::dependent,
         .on = school::small::date(2026, 11, 2),
         .reason = school::NeedReason::observation}};
    CHECK(intake::instruction_need(school, niek, arithmetic) == school::Need::dependent);
}

TEST_CASE("Of a file of strangers a hundred are named and the rest counted", "[intake]") {
    std::string list{"naam;groep;Rekenen\n"};
    for (int row = 0; row < 130; ++row)
        list += "Vreemde" + std::to_string(row) + ";De Otters;M4\n";
    const auto taken =
        test::taken_in(test::school_after_first_import(), {list}, test::on_first_of_october());
    CHECK(count_of(taken, ChangeKind::unmatched) == 101);
    CHECK(std::ranges::any_of(taken.changes, [](const intake::Change& change) {
        return change.what.dutch.starts_with("en nog 30");
    }));
}

TEST_CASE("Two rows of strangers with one name are two rows", "[intake]") {
    const auto taken = test::taken_in(
        test::school_after_first_import(),
        {"naam;groep;Rekenen\nXerxes;De Otters;M4\nXerxes;De Bevers;M4\n"},
        test::on_first_of_october()
    );
    CHECK(count_of(taken, ChangeKind::unmatched) == 2);
}

TEST_CASE("Levels of who has left are told of and not taken in", "[intake]") {
    auto school = test::school_after_first_import();
    auto& niek = school.pupils.front();
    niek.until = school::small::date(2024, 9, 20);
    const auto taken = with_results(school);
    const auto told =
        std::ranges::find(taken.changes, ChangeKind::levels_of_left, &intake::Change::kind);
    REQUIRE(told != taken.changes.end());
    CHECK(told->who == niek.code);
    CHECK_THAT(told->what.dutch, Catch::Contains("6 metingen; de laatste dag was 2024-09-20"));
    CHECK(taken.school.pupils.front().measurements.empty());
    CHECK(taken.school.pupils.front().levels.empty());
    CHECK(count_of(taken, ChangeKind::level) == 11);
    CHECK(count_of(taken, ChangeKind::unmatched) == 0);
}

TEST_CASE("Two values of one day are one measurement, also when they come again", "[intake]") {
    const auto school = test::school_after_first_import();
    const auto code = school.pupils.front().code;
    const std::string list{
        "code;vak;datum;niveau\n" + code + ";Rekenen;2025-01-27;M5\n" + code +
        ";Rekenen;2025-01-27;E5\n"};
    const auto once = test::taken_in(school, {list}, test::on_first_of_october());
    CHECK(
        values_of(once.school.pupils.front(), arithmetic, "FN") == std::vector<std::string>{"E5"}
    );
    const auto twice = test::taken_in(once.school, {list}, test::on_first_of_october());
    CHECK(count_of(twice, ChangeKind::measurements) == 0);
    CHECK(formats::write_school(twice.school) == formats::write_school(once.school));
}

TEST_CASE("Two values of one day are told with both lines and which counts", "[intake]") {
    const auto school = test::school_after_first_import();
    const auto code = school.pupils.front().code;
    const auto row = [&](const std::string& value) {
        return code + ";Rekenen;2025-01-27;" + value + '\n';
    };
    const std::string header{"code;vak;datum;niveau\n"};
    const auto taken =
        test::taken_in(school, {header + row("M5") + row("E5")}, test::on_first_of_october());
    REQUIRE(count_of(taken, ChangeKind::warning) == 1);
    const auto& told = test::first_of(taken, ChangeKind::warning);
    CHECK(told.who == code);
    CHECK(
        told.what.dutch == "rekenen, 2025-01-27: regel 2 zegt M5 en regel 3 zegt E5; regel 3 telt"
    );
    const auto same =
        test::taken_in(school, {header + row("M5") + row("M5")}, test::on_first_of_october());
    CHECK(count_of(same, ChangeKind::warning) == 0);

    std::string many{header};
    for (int pair = 0; pair < 60; ++pair)
        many += row("M5") + row("E5");
    const auto of_many = test::taken_in(school, {many}, test::on_first_of_october());
    CHECK(count_of(of_many, ChangeKind::warning) == 101);
}

TEST_CASE("A result whose day cannot be read never counts", "[intake]") {
    const auto file =
        test::with(two_results_of_a_day(result_of("", "M4"), ""), "2025-01-27", "27 jan");
    CHECK(test::delivered(file).measurements.empty());
    REQUIRE(test::delivered(file).remarks.size() == 1);
}

TEST_CASE("Where two columns of one row contradict each other the columns are named", "[intake]") {
    auto options = test::on_first_of_october();
    options.same_all = true;
    const auto taken = test::taken_in(
        test::school_with_noor(), {"naam;Rekenen;Rekenen Cito\nNoor;M4;E4\n"}, options
    );
    CHECK(std::ranges::any_of(taken.changes, [](const intake::Change& change) {
        return change.what.dutch.ends_with(
            "de kolommen \"Rekenen\", \"Rekenen Cito\" zeggen M4 en E4; de laatste telt"
        );
    }));
}

TEST_CASE("A level by hand without a day beside values that are not converted", "[intake]") {
    auto school = test::school_after_first_import();
    auto& niek = *std::ranges::find(school.pupils, "Niek", &school::Pupil::name);
    niek.measurements.push_back({.subject = arithmetic, .measure = "IV", .value = "V"});
    const auto file = level_file(niek.code, "IV", "I", "2024-09-14");
    const auto taken = test::taken_in(school, {file}, test::on_first_of_october());
    REQUIRE(count_of(taken, ChangeKind::not_converted) == 1);
    CHECK_THAT(
        test::first_of(taken, ChangeKind::not_converted).what.dutch, Catch::Contains("value=\"I\"")
    );
}
