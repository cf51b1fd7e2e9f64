#include "slimfit/formats/school_writer.hpp"
#include "slimfit/intake/running_numbers.hpp"

#include "support/importing.hpp"

using namespace slimfit;
using intake::ChangeKind;
using test::count_of;

namespace {

bool count_the_rows(const std::vector<std::string>& keys) {
    intake::RunningNumbers numbers;
    for (const auto& key : keys)
        numbers.note(key);
    return numbers.count_the_rows();
}

school::School school_with_two_groups() {
    auto school = test::school_with_noor();
    school.pupils.push_back(
        {.code = "L2", .name = "Hugo", .year_group = 5, .base_group = school::small::mb2}
    );
    return school;
}

}  // namespace

TEST_CASE("Keys that count the rows are known in whatever order the rows were put", "[intake]") {
    CHECK(count_the_rows({"1", "2", "3", "4"}));
    CHECK(count_the_rows({"3", "1", "", "4", "2"}));
    CHECK(count_the_rows({"1", "1", "1", "2", "2"}));
    CHECK(count_the_rows({"1.", "2.", "3.0"}));
    CHECK(count_the_rows({"1", "2", "4", "5", "6"}));
    CHECK_FALSE(count_the_rows({}));
    CHECK_FALSE(count_the_rows({"7"}));
    CHECK_FALSE(count_the_rows({"1041", "1042", "1043"}));
    CHECK_FALSE(count_the_rows({"0.5", "1.5"}));
    CHECK_FALSE(count_the_rows({"L1", "L2", "L3"}));
    CHECK_FALSE(count_the_rows({"3", "12", "28", "41"}));
}

TEST_CASE("The number of a row in one list is no key to a child in the next", "[intake]") {
    auto options = test::on_first_of_october();
    options.same_all = true;
    const auto first = test::taken_in(
        school_with_two_groups(), {"nummer;naam;Rekenen\n1;Noor;M4\n2;Hugo;E4\n"}, options
    );
    CHECK(first.school.pupils[0].measurements.size() == 1);
    CHECK(first.school.pupils[0].marks.empty());
    CHECK(first.school.pupils[1].marks.empty());
    const auto next = test::taken_in(
        first.school,
        {"nummer;groep;Rekenen\n1;De Bevers;E7\n2;De Bevers;M8\n"},
        test::on_first_of_october()
    );
    CHECK(formats::write_school(next.school) == formats::write_school(first.school));
    CHECK(count_of(next, ChangeKind::unmatched) == 2);
}

TEST_CASE("That the numbers of a list are no keys is told once, with what to do", "[intake]") {
    const auto delivery = test::delivered("nummer;naam;Rekenen\n1;Noor;M4\n2;Hugo;E4\n");
    REQUIRE(delivery.remarks.size() == 1);
    CHECK_THAT(
        delivery.remarks.front().message.dutch,
        Catch::Contains("Kolom nummer telt alleen de rijen") &&
            Catch::Contains("leerlingnummer van de administratie")
    );
}
