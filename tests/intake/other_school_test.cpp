#include "support/importing.hpp"

using namespace slimfit;
using intake::ChangeKind;
using test::count_of;

namespace {

std::string of_school(const std::string& brin) {
    return "<EDEX><school><brincode>" + brin +
           "</brincode></school><leerlingen><leerling key=\"1\"><roepnaam>Noor</roepnaam>"
           "</leerling></leerlingen></EDEX>";
}

/// As many pupils of De Otters with keys as are asked for.
std::string with_pupils(int pupils) {
    std::string file{
        "<EDEX><groepen><groep key=\"G\"><naam>De Otters</naam><jaargroep>4</jaargroep></groep>"
        "</groepen><leerlingen>"};
    for (int pupil = 0; pupil < pupils; ++pupil)
        file += "<leerling key=\"P" + std::to_string(pupil) +
                "\"><roepnaam>Noor</roepnaam><jaargroep>4</jaargroep><groep key=\"G\"/></leerling>";
    return file + "</leerlingen></EDEX>";
}

std::size_t brakes_when_of_fifteen_stay(int pupils) {
    const auto options = test::on_first_of_october();
    const auto school =
        test::taken_in(test::school_to_import_into(), {with_pupils(15)}, options).school;
    return count_of(test::taken_in(school, {with_pupils(pupils)}, options), ChangeKind::many_leave);
}

}  // namespace

TEST_CASE("A file of a school with another BRIN is refused, with what to do", "[intake]") {
    const auto options = test::on_first_of_october();
    const auto school =
        test::taken_in(test::school_to_import_into(), {of_school("99ZZ")}, options).school;
    CHECK(school.administration.brin == "99ZZ");
    const auto other = intake::take_in(school, {test::delivered(of_school("98YY"))}, options);
    REQUIRE_FALSE(other.has_value());
    CHECK(other.error().front().where == "EDEX.XML");
    CHECK_THAT(
        other.error().front().message.dutch,
        Catch::Contains("brin=\"99ZZ\" in brin=\"98YY\"") && Catch::Contains("<administration>")
    );
    CHECK(intake::take_in(school, {test::delivered(of_school("99ZZ"))}, options).has_value());
}

TEST_CASE("Files of two schools are not taken in together", "[intake]") {
    const auto together = intake::take_in(
        test::school_to_import_into(),
        {test::delivered(of_school("99ZZ")), test::delivered(of_school("98YY"))},
        test::on_first_of_october()
    );
    CHECK_FALSE(together.has_value());
}

TEST_CASE("When a third of the pupils or more would leave that is told", "[intake]") {
    CHECK(brakes_when_of_fifteen_stay(10) == 1);
    CHECK(brakes_when_of_fifteen_stay(11) == 0);
}

TEST_CASE("Four who leave a very small school are not very many", "[intake]") {
    const auto options = test::on_first_of_october();
    const auto school =
        test::taken_in(test::school_to_import_into(), {with_pupils(6)}, options).school;
    CHECK(count_of(test::taken_in(school, {with_pupils(2)}, options), ChangeKind::many_leave) == 0);
    CHECK(count_of(test::taken_in(school, {with_pupils(1)}, options), ChangeKind::many_leave) == 1);
}
