#include "cli/program.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>
#include <set>

using Catch::Matchers::Contains;
using slimfit::test::content_of;
using slimfit::test::file;
using slimfit::test::put;
using slimfit::test::run_slimfit;
using slimfit::test::WorkFolder;

namespace {

namespace fs = std::filesystem;

const std::string units{"BB=De Otters,De Bevers,De Reigers"};

std::string import_file(const std::string& name) {
    return file("fixtures/imports/" + name);
}

const std::string pupils{import_file("edexml21_unit_small_C.xml")};
const std::string results{import_file("uwlr22_leerresultaten_small_soap.xml")};

std::string school_in(const WorkFolder& folder) {
    const auto school = folder / "school.xml";
    put(school, content_of(file("fixtures/schools/c.xml")));
    return school;
}

/// Every run of eight or nine digits of a text.
std::set<std::string> long_numbers_in(const std::string& text) {
    std::set<std::string> numbers;
    for (std::size_t at = 0; at < text.size(); ++at) {
        auto end = at;
        while (end < text.size() && std::isdigit(static_cast<unsigned char>(text[end])) != 0)
            ++end;
        if (end - at == 8 || end - at == 9)
            numbers.insert(text.substr(at, end - at));
        at = std::max(at, end);
    }
    return numbers;
}

/// Everything that a run said and everything that stands in a folder afterwards, but for one file.
std::string all_written(
    const slimfit::test::Ended& ended, const fs::path& folder, const std::set<std::string>& but
) {
    auto text = ended.out + ended.err;
    for (const auto& entry : fs::recursive_directory_iterator{folder})
        if (entry.is_regular_file() && !but.contains(entry.path().filename()))
            text += content_of(entry.path()) + entry.path().filename().string();
    return text;
}

/// A pupil with an identity number in every place where a file could have one.
const std::string full_of_numbers{R"(<EDEX xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<school><commentaar>10000001</commentaar><auteur>10000002</auteur></school>
<groepen><groep key="10000003"><naam>De Otters</naam><jaargroep>C</jaargroep></groep>
<groep key="10000004"><naam>Groep 10000005</naam><jaargroep>C</jaargroep></groep></groepen>
<leerlingen><leerling key="123456782" eckid="https://id.school/10000006">
<achternaam>10000007</achternaam><voornamen>10000008</voornamen><roepnaam>Noor 10000009</roepnaam>
<geboortedatum>20161103</geboortedatum><jaargroep>4</jaargroep><jaargroep>10000010</jaargroep>
<groep key="10000003"/><bsn>123456782</bsn><onderwijsnummer>100000011</onderwijsnummer>
<sofinummer>100000012</sofinummer><bsn_ondwnr-4>100000013</bsn_ondwnr-4>
<gebruikersnaam>10000014</gebruikersnaam><nieuwveld>10000015</nieuwveld>
<instroomdatum>10000016</instroomdatum>
<toevoegingen><blok xsi:type="X" code="10000017">10000018</blok></toevoegingen></leerling>
<leerling key="10000019"><jaargroep>4</jaargroep><groep key="10000020"/></leerling>
<leerling key="10000019"><achternaam>10000025</achternaam><roepnaam>Twee 10000026</roepnaam>
<jaargroep>4</jaargroep><groep key="10000003"/></leerling>
<leerling key="10000027"><roepnaam>Drie 10000028</roepnaam><jaargroep>10000029</jaargroep>
<groep key="10000003"/></leerling></leerlingen>
<leerkrachten><leerkracht key="10000021"><roepnaam>Petra 10000022</roepnaam>
<rolomschrijving>rol 10000023</rolomschrijving><emailadres>10000024@x</emailadres></leerkracht>
</leerkrachten></EDEX>
)"};

const std::string results_full_of_numbers{R"(<Envelope><Header><autorisatiesleutel>10000061
</autorisatiesleutel></Header><Body><leerresultaten_verzoek><school><schoolkey>10000062</schoolkey>
<aanmaakdatum>10000063</aanmaakdatum><schooljaar>10000064-10000065</schooljaar></school>
<toetsafnames><toetsafname><leerlingid>123456782</leerlingid><eckid>https://id.school/10000006</eckid><resultaten>
<resultaat key="10000067"><afnamedatum>10000068</afnamedatum><toetscode>10000069</toetscode>
<osoresultaat><toetsscore><vaardigheidsscore>0000000.10000070</vaardigheidsscore></toetsscore>
<referentiescore><codereferentiescore>DLE</codereferentiescore><waarde>00000012</waarde>
</referentiescore><referentiescore><codereferentiescore>10000071</codereferentiescore>
<waarde>10000072</waarde></referentiescore></osoresultaat></resultaat>
<resultaat key="10000073"><toetscode>10000069</toetscode><score>5</score>
<infourl>10000074</infourl></resultaat></resultaten></toetsafname></toetsafnames>
<toetsen><toets><toetscode>10000069</toetscode><toetsnaam>Rekenen 10000075</toetsnaam>
<toetsnormering><norm><term>10000076</term><eindnormwaarde>10000077</eindnormwaarde></norm>
</toetsnormering></toets></toetsen></leerresultaten_verzoek></Body></Envelope>
)"};

const std::string levels_full_of_numbers{
    R"(<levels xmlns="https://slimfit.example/levels/1"><level pupil="10000081" subject="10000082"
measure="10000083" value="10000084" on="10000085" certainty="10000086"/>
<level pupil="10000081" subject="10000082" measure="10000083" value="10000084" on="2026-09-14"/>
</levels>)"};

const std::string holidays_full_of_numbers{
    R"(<documents><document><id>10000087</id><vacation><type>Vakantie 10000088</type><regions>
<region>heel Nederland</region><startdate>2026-10-12T00:00:00.000Z</startdate>
<enddate>2026-10-16T00:00:00.000Z</enddate></regions><regions><region>10000089</region>
<startdate>10000090</startdate></regions></vacation></document></documents>)"};

const std::string list_full_of_numbers{
    "leerlingnummer;BSN;naam;Rekenen;10000031;Telefoon;datum;toets\n"
    "10000032;123456782;Noor 10000033;M4;10000034;10000035;10000036;T 10000037\n"
    "10000038;100000039;10000040;10000041;;;;\n"};

}  // namespace

TEST_CASE("A preview changes nothing, and says what would change and what that means") {
    const WorkFolder folder;
    const auto school = school_in(folder);
    const auto before = content_of(school);
    const auto dutch = run_slimfit({"import", school, pupils, results, "--unit", units});
    CHECK(dutch.code == 0);
    CHECK_THAT(dutch.out, Contains("Nieuwe leerlingen (12)") && Contains("Niveau veranderd (12)"));
    CHECK_THAT(dutch.out, Contains("rekenen onbekend → M4 (functioneringsniveau M4, 2025-01-27"));
    CHECK_THAT(dutch.out, Contains("Gevolgen voor het plannen"));
    CHECK_THAT(dutch.out, Contains("geboortedatum en geslacht 24"));
    CHECK_THAT(dutch.err, Contains("--apply"));
    CHECK(content_of(school) == before);
    const auto english =
        run_slimfit({"import", school, pupils, results, "--unit", units, "--lang", "en"});
    CHECK_THAT(english.out, Contains("New pupils (12)") && Contains("Consequences for planning"));
}

TEST_CASE("What was applied is a school that can be read, and applying again changes nothing") {
    const WorkFolder folder;
    const auto school = school_in(folder);
    const auto first = run_slimfit({"import", school, pupils, results, "--unit", units, "--apply"});
    CHECK(first.code == 0);
    const auto after = content_of(school);
    CHECK_THAT(after, Contains(R"(<level subject="rekenen" value="M4" on="2025-01-27"/>)"));
    const auto again = run_slimfit({"import", school, pupils, results, "--apply"});
    CHECK(again.code == 0);
    CHECK_THAT(again.err, Contains("Er verandert niets"));
    CHECK(content_of(school) == after);
}

TEST_CASE("The last import is taken back byte for byte, once") {
    const WorkFolder folder;
    const auto school = school_in(folder);
    const auto before = content_of(school);
    run_slimfit({"import", school, pupils, "--unit", units, "--apply"});
    CHECK(content_of(school) != before);
    CHECK(run_slimfit({"undo", school}).code == 0);
    CHECK(content_of(school) == before);
    const auto again = run_slimfit({"undo", school});
    CHECK(again.code == 2);
    CHECK_THAT(again.err, Contains("geen import"));
}

TEST_CASE("What was changed by hand after an import is not thrown away unasked") {
    const WorkFolder folder;
    const auto school = school_in(folder);
    const auto before = content_of(school);
    run_slimfit({"import", school, pupils, "--unit", units, "--apply"});
    put(school, content_of(school) + "\n");
    CHECK(run_slimfit({"undo", school}).code == 2);
    CHECK(content_of(school) != before);
    CHECK(run_slimfit({"undo", school, "--discard-changes"}).code == 0);
    CHECK(content_of(school) == before);
}

TEST_CASE("Another file may be written instead, and the school stays") {
    const WorkFolder folder;
    const auto school = school_in(folder);
    const auto before = content_of(school);
    const auto out = folder / "new.xml";
    CHECK(run_slimfit({"import", school, pupils, "--unit", units, "-o", out}).code == 2);
    CHECK(run_slimfit({"import", school, pupils, "--unit", units, "--apply", "-o", out}).code == 0);
    CHECK(content_of(school) == before);
    CHECK_THAT(content_of(out), Contains("De Otters"));
}

TEST_CASE("Another file is for nobody who may not read the school") {
    const WorkFolder folder;
    const auto school = school_in(folder);
    const auto own = fs::perms::owner_read | fs::perms::owner_write;
    fs::permissions(school, own);
    const auto out = folder / "new.xml";
    CHECK(run_slimfit({"import", school, pupils, "--unit", units, "--apply", "-o", out}).code == 0);
    CHECK(fs::status(out).permissions() == own);
}

TEST_CASE("Of several files all that is wrong is told at once, and nothing is stored") {
    const WorkFolder folder;
    const auto school = school_in(folder);
    const auto before = content_of(school);
    const auto cut_off = folder / "cut.xml";
    put(cut_off, content_of(pupils).substr(0, 3000));
    const auto ended = run_slimfit(
        {"import",
         school,
         pupils,
         cut_off,
         import_file("quirk_xxe_attack.xml"),
         folder / "nope.csv",
         "--apply"}
    );
    CHECK(ended.code == 2);
    CHECK_THAT(ended.err, Contains("cut.xml:") && Contains("DOCTYPE") && Contains("nope.csv"));
    CHECK(content_of(school) == before);
}

TEST_CASE("No number that could be a BSN is written anywhere", "[privacy]") {
    const WorkFolder folder;
    const auto school = school_in(folder);
    std::map<std::string, std::string> inputs{
        {"full.xml", full_of_numbers},
        {"results.xml", results_full_of_numbers},
        {"list.csv", list_full_of_numbers},
        {"levels.xml", levels_full_of_numbers},
        {"holidays.xml", holidays_full_of_numbers},
        {"data.json", R"({"bsn": "10000091"})"},
        {"calendar.csv", "vakantie;begin\n10000092;10000093\n"},
        {"cut.xml", full_of_numbers.substr(0, 1100)},
        {"odd.xml", "<EDEX><bsn>123456782</bsn><10000050></EDEX>"},
        {"bsn.xml", content_of(import_file("quirk_bsn_present.xml"))}};
    for (const auto& [name, text] : inputs)
        put(folder / name, text);
    std::set<std::string> secret;
    std::set<std::string> names;
    for (const auto& [name, text] : inputs) {
        secret.merge(long_numbers_in(text));
        names.insert(name);
    }
    REQUIRE(secret.size() > 60);
    const auto check = [&](const std::vector<std::string>& arguments) {
        const auto ended = run_slimfit(arguments);
        for (const auto& number :
             long_numbers_in(all_written(ended, fs::path{school}.parent_path(), names))) {
            CAPTURE(arguments, number);
            CHECK_FALSE(secret.contains(number));
        }
        return ended.code;
    };
    const std::string groups{"BB=De Otters,De Bevers,De Reigers,Groep ********"};
    for (const auto& name : names) {
        check({"import", school, folder / name});
        check({"import", school, folder / name, "--lang", "en"});
    }
    CHECK(
        check(
            {"import",
             school,
             folder / "full.xml",
             "--unit",
             "BB=De Otters,Groep ********",
             "--apply"}
        ) == 0
    );
    CHECK(check({"import", school, folder / "list.csv", "--same", "all", "--apply"}) == 0);
    CHECK(check({"import", school, folder / "results.xml", "--apply"}) == 0);
    CHECK_THAT(content_of(school), Contains("measure=\"********\""));
    CHECK(check({"import", school, folder / "levels.xml", "--apply"}) == 0);
    CHECK(check({"import", school, folder / "holidays.xml", "--apply"}) == 0);
    CHECK_THAT(content_of(school), Contains("Vakantie ********"));
    for (const auto& name : names)
        check({"import", school, folder / name});
    CHECK(check({"levels", school}) == 0);
    check({"groups", school});
    CHECK(
        check(
            {"import",
             school,
             folder / "bsn.xml",
             "--unit",
             groups.substr(0, groups.rfind(',')),
             "--apply"}
        ) == 0
    );
    CHECK(check({"anonymise", school, "-o", folder / "anonymous.xml"}) == 0);
    CHECK(check({"undo", school}) == 0);
}

TEST_CASE("No name of a child goes to the error stream", "[privacy]") {
    const WorkFolder folder;
    const auto school = school_in(folder);
    const auto ended = run_slimfit({"import", school, pupils, "--unit", units, "--apply"});
    for (const auto* const name : {"Niek", "Siem", "Yusuf", "Marieke", "Wójcik"})
        CHECK_THAT(ended.err, !Contains(name));
}

TEST_CASE("A copy for a bug report has no names, keys or codes that tell, and is a school") {
    const WorkFolder folder;
    const auto school = school_in(folder);
    run_slimfit({"import", school, pupils, results, "--unit", units, "--apply"});
    const auto copy = folder / "copy.xml";
    CHECK(run_slimfit({"anonymise", school, "-o", copy}).code == 0);
    const auto text = content_of(copy);
    for (const auto* const told :
         {"Niek", "Marieke", "Otters", "99ZZ", "<marks", "salt=", "<names"})
        CHECK_THAT(text, !Contains(told));
    CHECK(run_slimfit({"groups", copy, "--on", "2026-11-23"}).code == 0);
}

TEST_CASE("Levels are shown with every measurement and the need for instruction") {
    const WorkFolder folder;
    const auto school = school_in(folder);
    run_slimfit({"import", school, pupils, results, "--unit", units, "--apply"});
    const auto ended =
        run_slimfit({"levels", school, "--unit", "BB", "--subject", "rekenen", "--on", "2026-11-23"}
        );
    CHECK(ended.code == 0);
    CHECK_THAT(ended.out, Contains("Niek") && Contains("instructiegevoelig"));
    CHECK_THAT(ended.out, Contains("M4 (2025-01-27)"));
    CHECK(run_slimfit({"levels", school, "--subject", "gym"}).code == 2);
}

TEST_CASE("SlimFit's own levels are taken in by code, and who is nobody is named by it") {
    const WorkFolder folder;
    const auto school = school_in(folder);
    const auto ended =
        run_slimfit({"import", school, import_file("levels.xml"), "--apply", "--on", "2026-11-23"});
    CHECK(ended.code == 0);
    CHECK_THAT(ended.out, Contains("niveaus van SlimFit") && Contains("L9999: lijkt op niemand"));
    const auto levels =
        run_slimfit({"levels", school, "--unit", "BB", "--subject", "rekenen", "--on", "2026-11-23"}
        );
    CHECK_THAT(levels.out, Contains("M4 (2026-02-02) → E4"));
}

TEST_CASE("Who changes level group is named, with what becomes of the groups") {
    const WorkFolder folder;
    const auto school = school_in(folder);
    const auto levels = folder / "levels.xml";
    put(levels,
        R"(<levels xmlns="https://slimfit.example/levels/1"><level pupil="L0055" )"
        R"(subject="rekenen" measure="FN" value="M8" on="2026-11-20"/></levels>)");
    const auto ended = run_slimfit({"import", school, levels, "--on", "2026-11-23"});
    CHECK_THAT(
        ended.out,
        Contains("BB rekenen: 1 leerling wisselt van niveaugroep: L0055 Anouk") &&
            Contains("BB-rekenen-1 17 → 16, BB-rekenen-2 15 → 16 leerlingen (hoogstens 24)")
    );
}

TEST_CASE("A level group that only changed its number is the same group, as slimfit groups says") {
    const WorkFolder folder;
    const auto school = folder / "school.xml";
    put(school, content_of(file("fixtures/schools/a.xml")));
    std::string levels{R"(<levels xmlns="https://slimfit.example/levels/1">)"};
    for (const auto* const code :
         {"L0086",
          "L0087",
          "L0088",
          "L0089",
          "L0090",
          "L0091",
          "L0092",
          "L0093",
          "L0094",
          "L0096",
          "L0097",
          "L0098",
          "L0099",
          "L0101"})
        levels += "<level pupil=\"" + std::string{code} +
                  "\" subject=\"rekenen\" measure=\"FN\" value=\"E3\" on=\"2026-11-01\"/>";
    put(folder / "levels.xml", levels + "</levels>");
    const auto ended = run_slimfit({"import", school, folder / "levels.xml", "--on", "2026-11-23"});
    CHECK_THAT(
        ended.out,
        Contains("MB rekenen: 1 leerling wisselt van niveaugroep: L0135 Bas") &&
            Contains("MB-rekenen-2 (was MB-rekenen-1) 16 → 17, MB-rekenen-3 16 → 15 leerlingen")
    );
}

TEST_CASE("The line that the preview gives for a subject may be pasted, and does what it says") {
    const WorkFolder folder;
    const auto school = school_in(folder);
    const std::string line{
        R"(<subject-word word="Begrijpend/studerend lezen" subject="rekenen"/>)"};
    const auto asked = run_slimfit({"import", school, pupils, results, "--unit", units});
    CHECK_THAT(asked.out, Contains("Begrijpend/studerend lezen: 12; is het rekenen: " + line));
    CHECK_THAT(asked.err, Contains("nog geen <administration>"));
    run_slimfit({"import", school, pupils, "--unit", units, "--apply"});
    auto text = content_of(school);
    const auto end = text.find("</administration>");
    REQUIRE(end != std::string::npos);
    put(school, text.insert(end, line));
    const auto told = run_slimfit({"import", school, pupils, results});
    CHECK(told.code == 0);
    CHECK_THAT(told.out, !Contains("Begrijpend/studerend lezen: 12"));
    CHECK_THAT(told.err, !Contains("nog geen <administration>"));
}

TEST_CASE("A school that would not be right any more is refused, with what would have changed") {
    const WorkFolder folder;
    const auto school = school_in(folder);
    const auto before = content_of(school);
    const auto holidays = folder / "holidays.xml";
    put(holidays,
        "<documents><vacation><type>Zomervakantie</type><regions><region>heel Nederland</region>"
        "<startdate>2026-12-14T00:00:00.000Z</startdate><enddate>2026-12-18T22:59:00.000Z</enddate>"
        "</regions></vacation></documents>");
    const auto ended = run_slimfit({"import", school, holidays, "--apply"});
    CHECK(ended.code == 2);
    CHECK_THAT(ended.out, Contains("Zomervakantie: 2026-12-14 - 2026-12-18"));
    CHECK_THAT(ended.err, Contains("klopt het schoolbestand niet meer") && Contains("2026-12-18"));
    CHECK(content_of(school) == before);
}

TEST_CASE("A code of nobody is told, and one of somebody who comes with the files is good") {
    const WorkFolder folder;
    const auto school = school_in(folder);
    const auto list = folder / "list.csv";
    put(list, "naam;groep;Rekenen\nNiek;De Otters;M4\n");
    const auto ended =
        run_slimfit({"import", school, pupils, list, "--unit", units, "--same", "L0067,X1"});
    CHECK(ended.code == 2);
    CHECK_THAT(ended.err, Contains("--same: X1 is geen leerling") && !Contains("L0067"));
    const auto good =
        run_slimfit({"import", school, pupils, list, "--unit", units, "--same", "L0067"});
    CHECK(good.code == 0);
    CHECK_THAT(good.out, Contains("L0067 Niek: rekenen onbekend → M4"));
}
