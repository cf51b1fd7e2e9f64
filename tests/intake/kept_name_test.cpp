#include "slimfit/intake/plain_text.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>

using slimfit::intake::kept_name;
using slimfit::intake::kept_text;

namespace {

std::string starred(std::string text) {
    std::ranges::replace_if(
        text, [](char letter) { return letter >= '0' && letter <= '9'; }, '*'
    );
    return text;
}

}  // namespace

TEST_CASE("A day of birth in a name is masked, however it is written", "[intake]") {
    for (const std::string name :
         {"Noor 12-03-2018",
          "Noor (12/3/2018)",
          "2018/3/12 Noor",
          "Noor 2018-03-12",
          "Noor 12.03.18",
          "Noor 12 03 2018",
          "Noor 12 - 03 - 2018",
          "Noor 3 maart 2018",
          "Noor 3-mrt-2018",
          "Noor 3e maart 2018",
          "Noor March 3, 2018",
          "Noor 3 mrt 18",
          "Noor 3/25/2018",
          "OWA sinds 01-08-1999"})
        CHECK(kept_name(name) == starred(name));
}

TEST_CASE("Letters between the digits of a number in a name do not hide it", "[intake]") {
    CHECK(kept_name("Noor 1x2x3x4x5x6x7x8x2") == "Noor *x*x*x*x*x*x*x*x*");
    CHECK(kept_name("Noor12a34b56c782") == "Noor**a**b**c***");
    CHECK(kept_name("Groep3a/4b(2026-2027)") == "Groep3a/4b(2026-2027)");
}

TEST_CASE("Letters of other scripts and with accents hide no number either", "[intake]") {
    CHECK(
        kept_name("\u00C91\u00C91\u00C91\u00C92\u00C92\u00C92\u00C93\u00C93\u00C93") ==
        "\u00C9*\u00C9*\u00C9*\u00C9*\u00C9*\u00C9*\u00C9*\u00C9*\u00C9*"
    );
    CHECK(
        kept_name("\u04381\u04382\u04383\u04384\u04385\u04386\u04387\u04388").find('1') ==
        std::string::npos
    );
}

TEST_CASE("Two digits in one sign are two digits", "[intake]") {
    CHECK(kept_name("Noor \u246B\u246C\u246D\u246E") == "Noor ********");
    CHECK(kept_name("Noor \u24EC \u3251 \u32BF \u247E") == "Noor ** ** ** **");
    CHECK(kept_text("Groep \u246B", 80) == "Groep 12");
}

TEST_CASE("School years and numbers of groups in a name stay", "[intake]") {
    for (const std::string name :
         {"Groep 5 2026-2027",
          "Groep 3-4 2026-2027",
          "Groep 3 / 4 (2026 / 2027)",
          "Groep 7/8 2026",
          "Groep 5,6,7",
          "Groep 1-2-3",
          "Unit 2 maart",
          "Mei 3"})
        CHECK(kept_name(name) == name);
}

TEST_CASE("A day in the name of a test or column stays, for it says which it is", "[intake]") {
    CHECK(kept_text("Rekenen 12-11-2026", 80) == "Rekenen 12-11-2026");
}

TEST_CASE("Words of a surname written to initials or a given name are no web address", "[intake]") {
    for (const std::string name :
         {"N.de Boer",
          "n.de boer",
          "J.P.de Wit",
          "Th.M.de Wit",
          "Noor.de Boer",
          "Zo\u00EB.de Wit",
          "Boer, N.de",
          "Famke.de Boer",
          "Anne-Fleur.de Boer",
          "Bo.de"})
        CHECK(kept_name(name) == name);
}

TEST_CASE("A web address that ends in such a word is masked", "[intake]") {
    for (const std::string address :
         {"gezin.de",
          "Gezin.BE",
          "(gezin.eu)",
          "foto.gezin.de",
          "gezin.de/foto",
          "familie-boer.de",
          "gezin.design.de",
          "j.jansen.be",
          "j.jansen.de",
          "j.p.eu",
          "www.n.de"})
        CHECK(kept_name(address) == "***");
    for (const std::string address :
         {"familievos.de",
          "fam.vos.de",
          "famvos.de",
          "gezinvos.de",
          "j.jansen.de",
          "basketbalclub.de"})
        CHECK(kept_name(address + " Utrecht") == "*** Utrecht");
    CHECK(kept_name("Noor gezin.de") == "Noor ***");
    CHECK(kept_name("Noor gezin.be thuis") == "Noor *** thuis");
    CHECK(kept_name("gezin.de, Boer") == "*** Boer");
    CHECK(kept_name("gezin.nl.de Boer") == "*** Boer");
    CHECK(kept_name("gezin.de foto.nl") == "*** ***");
    CHECK(kept_name("gezin.de noor@thuis") == "*** ***");
    CHECK(kept_name("www.gezin.de Boer") == "*** Boer");
    CHECK(kept_name("noor@gezin.de Boer") == "*** Boer");
}
