#include "slimfit/intake/plain_text.hpp"

#include <catch2/catch.hpp>

using slimfit::intake::kept_text;

TEST_CASE("A number of eight or nine digits is masked however it is spread", "[intake]") {
    constexpr std::size_t longest = 60;
    CHECK(kept_text("nr 1234 56 782 x", longest) == "nr **** ** *** x");
    CHECK(kept_text("1234-567-82", longest) == "****-***-**");
    CHECK(
        kept_text(
            "\xEF\xBC\x91\xEF\xBC\x92"
            "3456782",
            longest
        ) == "*********"
    );
    CHECK(kept_text("123456782", longest) == "*********");
}

TEST_CASE("Signs that few people see do not hide a number either", "[intake]") {
    constexpr std::size_t longest = 60;
    for (const std::string sign :
         {"/", "_", "\xC2\xA0", "\xC2\xAD", "\xE2\x80\x8B", "\xE2\x80\x91", "\xE2\x88\x92", " / "})
        CHECK(kept_text("nr 1000" + sign + "01124", longest) == "nr ****" + sign + "*****");
    CHECK(
        kept_text(
            "groep 2026\xE2\x80\x93"
            "2027",
            longest
        ) == "groep 2026\xE2\x80\x93"
             "2027"
    );
    CHECK(kept_text("2026/2027", longest) == "2026/2027");
    CHECK(kept_text("27/01/2025", longest) == "27/01/2025");
}

TEST_CASE("A school year and a day are no such number", "[intake]") {
    constexpr std::size_t longest = 60;
    CHECK(kept_text("Groep 2026-2027", longest) == "Groep 2026-2027");
    CHECK(kept_text("toets 27-01-2025", longest) == "toets 27-01-2025");
    CHECK(kept_text("M4 2025-01-27", longest) == "M4 2025-01-27");
}
