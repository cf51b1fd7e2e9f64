#include "slimfit/show/text_width.hpp"

#include <catch2/catch.hpp>

using slimfit::show::padded_left;
using slimfit::show::padded_right;
using slimfit::show::width_of;
using slimfit::show::wrapped;

using Lines = std::vector<std::string>;

TEST_CASE("A letter takes one place, however many bytes it has", "[show]") {
    CHECK(width_of("") == 0);
    CHECK(width_of("Anja") == 4);
    CHECK(width_of("Zoë en Frédérique") == 17);
    CHECK(width_of("08:30–08:40") == 11);
}

TEST_CASE("An accent that stands apart from its letter takes no place", "[show]") {
    CHECK(width_of("Zoe\u0308") == 3);
}

TEST_CASE("Bytes that are no UTF-8 are counted, never read past", "[show]") {
    CHECK(width_of("a\xC3") == 2);
    CHECK(width_of("\xF0\x9F") == 1);
    CHECK(width_of("\x80\x80") == 2);
}

TEST_CASE("Padding counts places, not bytes", "[show]") {
    CHECK(padded_right("één", 5) == "één  ");
    CHECK(padded_left("één", 5) == "  één");
    CHECK(padded_right("vijf", 2) == "vijf");
}

TEST_CASE("Text breaks at spaces", "[show]") {
    CHECK(wrapped("Anja opent de dag", 10) == Lines{"Anja opent", "de dag"});
    CHECK(wrapped("", 10) == Lines{""});
    CHECK(wrapped("een\ntwee", 10) == Lines{"een", "twee"});
}

TEST_CASE("A word that is too long is cut between letters", "[show]") {
    CHECK(wrapped("geïnstrueerd", 5) == Lines{"geïns", "truee", "rd"});
    CHECK(wrapped("de geïnstrueerde", 5) == Lines{"de", "geïns", "truee", "rde"});
}

TEST_CASE("Later lines hang under the first when there is room for it", "[show]") {
    CHECK(wrapped("Anja opent de dag", 10, 2) == Lines{"Anja opent", "  de dag"});
    CHECK(wrapped("een  dubbele  spatie", 12, 2) == Lines{"een dubbele", "  spatie"});
    CHECK(wrapped("aa bb", 3, 2) == Lines{"aa", "bb"});
}
