#include "slimfit/intake/plain_text.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>
#include <vector>

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
    for (const std::string sign : {"/", "_", "\xC2\xA0", "\xE2\x80\x91", "\xE2\x88\x92", " / "})
        CHECK(kept_text("nr 1000" + sign + "01124", longest) == "nr ****" + sign + "*****");
    for (const std::string sign : {"\u00AD", "\u200B", "\u202E", "\u2066", "\uFEFF"}) {
        CHECK(kept_text("nr 1000" + sign + "01124", longest) == "nr *********");
        CHECK(kept_text(sign + "No" + sign + "or", longest) == "Noor");
    }
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

TEST_CASE("Commas between digits do not hide a number, and between groups they stay", "[intake]") {
    constexpr std::size_t longest = 60;
    CHECK(kept_text("nr 123,457,771", longest) == "nr ***,***,***");
    CHECK(kept_text("123, 457, 771", longest) == "***, ***, ***");
    CHECK(kept_text("Groep 5 123-457-771", longest) == "Groep * ***-***-***");
    CHECK(kept_text("K12 3457771", longest) == "K** *******");
    for (const std::string group :
         {"Groep 5,6",
          "Groep 5, 2026-2027",
          "Groep 5,6 2026-2027",
          "Groep 1,2,3,4,5,6,7,8",
          "Groep 1-2-3-4-5-6-7-8 2026-2027",
          "M4 E5, 27-01-2025 60",
          "toets 3, 27.01.2025",
          "2025-01-27 08:30",
          "Schoolplan 2023-2027"})
        CHECK(kept_text(group, longest) == group);
}

TEST_CASE("Whatever sign stands between the digits, the number is masked", "[intake]") {
    constexpr std::size_t longest = 80;
    for (const std::string sign :
         {":",      "+",      ";",      "'",      "*",      "|",          "(",    ")",
          "%",      "#",      "<>",     "\"",     "\\",     "=",          "&",    "\u2000",
          "\u3000", "\u0301", "\u20E3", "\uFE0F", "\u00D7", "\U0001F600", "\xC3", " \u00B7 "})
        CHECK(
            kept_text("groep 123" + sign + "456" + sign + "782", longest) ==
            "groep ***" + sign + "***" + sign + "***"
        );
    CHECK(kept_text("groep 123@456@782", longest) == "groep ***");
    CHECK(kept_text("123(456)782", longest) == "***(***)***");
    CHECK(kept_text("1234\u200056782", longest) == "****\u2000*****");
    std::string keycaps;
    std::string masked;
    for (const char digit : std::string{"123456782"}) {
        keycaps += digit + std::string{"\uFE0F\u20E3"};
        masked += "*\uFE0F\u20E3";
    }
    CHECK(kept_text(keycaps, longest) == masked);
}

TEST_CASE("A number that looks like a day or like years is masked", "[intake]") {
    constexpr std::size_t longest = 60;
    for (const std::string number :
         {"2011 2013 4",
          "2011-2013 4",
          "2011-2012-4",
          "2011 - 2012 - 4",
          "4:2011-2012",
          "2011-2012 345",
          "2012-2011",
          "2011;2012",
          "1911-1912",
          "12-34-1956 7",
          "12-11-1956 7",
          "31-02-2013 7",
          "12-11-2013-7",
          "7-12-11-2013",
          "12 11 2013",
          "12-11.2013",
          "12-11-2013 123 45 67",
          "1 2 3 4 5 6 7 8 9"}) {
        auto masked = number;
        std::ranges::replace_if(
            masked, [](char letter) { return letter >= '0' && letter <= '9'; }, '*'
        );
        CHECK(kept_text(number, longest) == masked);
    }
}

TEST_CASE("Groups and tests with a day or a school year stay as they are", "[intake]") {
    constexpr std::size_t longest = 60;
    for (const std::string name :
         {"Groep 5 2026-2027",
          "Groep 5 - 2026-2027",
          "E5 12-11-2026",
          "Groep 3 / 4 (2026/2027)",
          "Groep 3 / 4 (2026 / 2027)",
          "2026-2027 5/6",
          "Z\u00F65 12-11-2026, 2026-2027",
          "Groep 5+6 (25)"})
        CHECK(kept_text(name, longest) == name);
}

TEST_CASE("Digits of every script are the digits they are read as", "[intake]") {
    constexpr std::size_t longest = 60;
    const std::vector<std::string> scripts{
        "\u0661\u0662\u0663\u0664\u0665\u0667\u0667\u0667\u0661",  // Arabic
        "\u06F1\u06F2\u06F3\u06F4\u06F5\u06F7\u06F7\u06F7\u06F1",  // Persian
        "\u0967\u0968\u0969\u096A\u096B\u096D\u096D\u096D\u0967",  // Devanagari
        "\U0001D7CF\U0001D7D0\U0001D7D1\U0001D7D2\U0001D7D3\U0001D7D5\U0001D7D5\U0001D7D5"
        "\U0001D7CF",  // bold
        "\u0661\u0662\u0663\u060C\u0664\u0665\u0667\u066C\u0667\u0667\u0661"};
    for (const auto& number : scripts)
        CHECK_THAT(
            kept_text("nr " + number, longest),
            Catch::StartsWith("nr ***") && Catch::EndsWith("***")
        );
    CHECK(kept_text("Groep \u0665", longest) == "Groep 5");
    CHECK(kept_text("Groep \u2464", longest) == "Groep 5");
    CHECK(
        kept_text("nr \u00B9\u00B2\u00B3\u2074\u2460\u2461\u2776\u2080\u24EA", longest) ==
        "nr *********"
    );
    CHECK(
        kept_text("Zo\u00EB \u2013 caf\u00E9 \U0001F600", longest) ==
        "Zo\u00EB \u2013 caf\u00E9 \U0001F600"
    );
    CHECK(kept_text("\xD9", longest) == "\xD9");
}

TEST_CASE("What reaches a child at home is masked in every text that is kept", "[intake]") {
    constexpr std::size_t longest = 80;
    CHECK(kept_text("bel ouder@x.nl even", longest) == "bel *** even");
    CHECK(kept_text("jan @ thuis", longest) == "*** *** ***");
    CHECK(kept_text("ouder\uFF20thuis", longest) == "***");
    CHECK(kept_text("www.gezin.info/foto (gezin.nl)", longest) == "*** ***");
    CHECK(kept_text("Kerkpad 3 (3512AB) Utrecht", longest) == "Kerkpad 3 *** Utrecht");
    CHECK(kept_text("Kerkpad 3 3512 AB", longest) == "Kerkpad 3 *** ***");
    CHECK(kept_text("2026 ab", longest) == "*** ***");
    CHECK(kept_text("06-12345678", longest) == "**-********");
    for (const auto* const kept :
         {"Cito 2026 TV",
          "RW-M5 3.0",
          "Blok 4.nl1",
          "Toets 2026 en 2027",
          "1234 abc",
          "A.nlx",
          "1F"})
        CHECK(kept_text(kept, longest) == kept);
}
