#include "slimfit/formats/xml/comments.hpp"

#include <catch2/catch.hpp>

using slimfit::formats::number_of_comments;

TEST_CASE("Comments are counted, and what only looks like one is not", "[formats]") {
    CHECK(number_of_comments("<a/>") == 0);
    CHECK(number_of_comments("<!-- afspraak --><a><!-- <b> --><c/></a><!---->") == 3);
    CHECK(number_of_comments("<a><![CDATA[<!-- tekst -->]]><?word <!-- ?></a>") == 0);
}
