#include "slimfit/show/markup.hpp"

#include <catch2/catch.hpp>

using slimfit::show::element;
using slimfit::show::Markup;

TEST_CASE("Text never becomes markup", "[show]") {
    CHECK(Markup::text("<script>\"&'").html() == "&lt;script&gt;&quot;&amp;&#39;");
}

TEST_CASE("The values of attributes are escaped too", "[show]") {
    CHECK(
        element("td", {{"class", "a\"><b"}}, Markup::text("1 < 2")).html() ==
        "<td class=\"a&quot;&gt;&lt;b\">1 &lt; 2</td>"
    );
}
