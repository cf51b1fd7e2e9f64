#include "cli/importing_program.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>
#include <set>

using Catch::Matchers::Contains;
using slimfit::test::content_of;
using slimfit::test::file;
using slimfit::test::import_file;
using slimfit::test::pupils;
using slimfit::test::put;
using slimfit::test::results;
using slimfit::test::run_slimfit;
using slimfit::test::school_in;
using slimfit::test::units;
using slimfit::test::WorkFolder;

namespace {

namespace fs = std::filesystem;

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

TEST_CASE("Another file is for nobody who may not read the school") {
    const WorkFolder folder;
    const auto school = school_in(folder);
    const auto own = fs::perms::owner_read | fs::perms::owner_write;
    fs::permissions(school, own);
    const auto out = folder / "new.xml";
    CHECK(run_slimfit({"import", school, pupils, "--unit", units, "--apply", "-o", out}).code == 0);
    CHECK(fs::status(out).permissions() == own);
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
    CHECK_THAT(content_of(school), Contains("measure=\"********-"));
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

TEST_CASE("What may be short for what ails one child is written nowhere", "[privacy]") {
    for (const auto* const format :
         {"naam;Rekenen\nNiek;M5\nPim;M5\nKoen;%\n",
          "naam;vak;niveau\nNiek;Rekenen;M5\nPim;%;M5\nPim;%;III\n",
          "naam;toets;niveau\nNiek;Rekenen;M5\nPim;%;M5\n",
          "naam;vak;toets;niveau\nNiek;Rekenen;RW-M5;M5\nPim;Rekenen;%;M5\n",
          "naam;datum;Rekenen\nNiek;05-11-2026;M5\nPim;%;M5\n"})
        for (const std::string word : {"ADHD", "ASS", "PTSS", "TOS", "Kerkstr12"}) {
            const WorkFolder folder;
            const auto school = school_in(folder);
            REQUIRE(run_slimfit({"import", school, pupils, "--unit", units, "--apply"}).code == 0);
            std::string list{format};
            for (auto at = list.find('%'); at != std::string::npos; at = list.find('%'))
                list.replace(at, 1, word);
            put(folder / "list.csv", list);
            for (const auto& arguments : std::vector<std::vector<std::string>>{
                     {"import", school, folder / "list.csv"},
                     {"import", school, folder / "list.csv", "--lang", "en"},
                     {"import", school, folder / "list.csv", "--same", "all", "--apply"},
                     {"levels", school},
                     {"anonymise", school, "-o", folder / "anonymous.xml"}}) {
                const auto ended = run_slimfit(arguments);
                CAPTURE(list, arguments);
                CHECK(ended.code == 0);
                CHECK_THAT(
                    all_written(ended, fs::path{school}.parent_path(), {"list.csv"}),
                    !Contains(word)
                );
            }
        }
}

TEST_CASE("No name of a child goes to the error stream", "[privacy]") {
    const WorkFolder folder;
    const auto school = school_in(folder);
    const auto ended = run_slimfit({"import", school, pupils, "--unit", units, "--apply"});
    for (const auto* const name : {"Niek", "Siem", "Yusuf", "Marieke", "Wójcik"})
        CHECK_THAT(ended.err, !Contains(name));
    for (const std::string refused :
         {"Naam;Niek Vosmaer\nGeboren te;Utrecht\nThuissituatie;ouders gescheiden\n",
          "Naam;Niek Vosmaer;Groep;6\nRekenen;M5;Taal;E5\nBlok 1;goed;Blok 2;goed\n",
          "Niek;Vosmaer\nSiem;Bos\n",
          "<EDEX><leerlingen><leerling><roepnaam>Niek</roepnam></leerling></leerlingen></EDEX>",
          "<Niek/>"}) {
        put(folder / "list", refused);
        for (const auto* const language : {"nl", "en"}) {
            const auto told = run_slimfit({"import", school, folder / "list", "--lang", language});
            CAPTURE(told.err);
            CHECK(told.code == 2);
            for (const auto* const name : {"Niek", "Vosmaer", "Siem", "Utrecht"})
                CHECK_THAT(told.err + told.out, !Contains(name));
        }
    }
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

TEST_CASE("A copy for a bug report keeps no measure or value that somebody typed") {
    const WorkFolder folder;
    const auto school = school_in(folder);
    auto text = content_of(school);
    const auto pupil = text.find("<level subject=\"rekenen\"");
    REQUIRE(pupil != std::string::npos);
    text.insert(
        pupil,
        R"(<measurement subject="rekenen" measure="Gesprek met moeder" value="huilde" on="2026-09-01"/>)"
        R"(<measurement subject="rekenen" measure="IV" value="III" on="2026-09-02"/>)"
    );
    text.insert(
        text.rfind("</school>"),
        R"(<administration><level-meaning subject="rekenen" measure="Gesprek met moeder" )"
        R"(value="huilde" means="M4"/><need-default measure="IV" value="bij Jolanda" )"
        R"(need="dependent"/></administration>)"
    );
    put(school, text);
    const auto copy = folder / "copy.xml";
    const auto ended = run_slimfit({"anonymise", school, "-o", copy});
    CAPTURE(ended.err);
    REQUIRE(ended.code == 0);
    const auto anonymous = content_of(copy);
    for (const auto* const told : {"moeder", "huilde", "Jolanda"})
        CHECK_THAT(anonymous, !Contains(told));
    CHECK_THAT(
        anonymous,
        Contains(R"(measure="maat-1" value="waarde-1" on="2026-09-01")") &&
            Contains(R"(measure="maat-1" value="waarde-1" means="M4")") &&
            Contains(R"(measure="IV" value="III")") && Contains(R"(value="waarde-2" need=)")
    );
    CHECK(run_slimfit({"groups", copy, "--on", "2026-11-23"}).code == 0);
}

TEST_CASE("A number typed on the command line is not repeated, and the name it is in is found") {
    const WorkFolder folder;
    const auto school = school_in(folder);
    auto text = content_of(pupils);
    for (const std::string name{"De Reigers"}; text.find(name) != std::string::npos;)
        text.replace(text.find(name), name.size(), "Groep 123456782");
    put(folder / "edex.xml", text);
    const auto found =
        run_slimfit({"import", school, folder / "edex.xml", "--unit", "BB=Groep 123456782"});
    CHECK(found.code == 0);
    CHECK_THAT(found.out, Contains("Groep *********: in unit BB") && !Contains("123456782"));
    for (const std::string unit : {"BB=Klas 123456782", "123456782=De Otters"}) {
        const auto refused = run_slimfit({"import", school, folder / "edex.xml", "--unit", unit});
        CHECK(refused.code == 2);
        CHECK_THAT(refused.err, Contains("*********") && !Contains("123456782"));
    }
    const auto nobody = run_slimfit({"import", school, folder / "edex.xml", "--same", "123456782"});
    CHECK(nobody.code == 2);
    CHECK_THAT(nobody.err, !Contains("123456782"));
}

TEST_CASE("A unit without groups is no answer") {
    const WorkFolder folder;
    const auto ended = run_slimfit({"import", school_in(folder), pupils, "--unit", "OB="});
    CHECK(ended.code == 2);
    CHECK_THAT(ended.err, Contains("UNIT=GROEP"));
}
