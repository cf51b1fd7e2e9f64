#include "slimfit/intake/years_in_group.hpp"

#include "support/importing.hpp"

using namespace slimfit;
using intake::ChangeKind;
using test::count_of;
using Years = std::set<int>;

TEST_CASE("A word for a group may be made of year groups", "[intake]") {
    CHECK(intake::years_in_group("3") == Years{3});
    CHECK(intake::years_in_group("Groep 4a") == Years{4});
    CHECK(intake::years_in_group("3/4/5") == Years{3, 4, 5});
    CHECK(intake::years_in_group("groep 7 en 8") == Years{7, 8});
    for (const auto* const word : {"", "groep", "De Otters", "9", "34", "Otters 3", "3-4-2026"})
        CHECK(intake::years_in_group(word).empty());
}

TEST_CASE("A column of groups that has year groups tells namesakes apart and blocks nobody") {
    auto school = test::school_with_noor();
    school.pupils.push_back(
        {.code = "L2", .name = "Noor", .year_group = 5, .base_group = school::small::mb2}
    );
    auto options = test::on_first_of_october();
    options.same_all = true;
    for (const std::string group : {"4", "Groep 4", "4a", "3/4"}) {
        CAPTURE(group);
        const auto taken =
            test::taken_in(school, {"naam;groep;Rekenen\nNoor;" + group + ";M4\n"}, options);
        CHECK(taken.school.pupils[0].measurements.size() == 1);
        CHECK(taken.school.pupils[1].measurements.empty());
    }
    for (const std::string group : {"7", "De Reigers"}) {
        CAPTURE(group);
        const auto taken =
            test::taken_in(school, {"naam;groep;Rekenen\nNoor;" + group + ";M4\n"}, options);
        CHECK(count_of(taken, ChangeKind::unmatched) == 1);
    }
}

TEST_CASE("Who is said to be years away from a namesake is somebody else", "[intake]") {
    auto options = test::on_first_of_october();
    options.same_all = true;
    const auto measured = [&](const std::string& year_group) {
        const auto list = "naam;jaargroep;Rekenen\nNoor;" + year_group + ";M4\n";
        return test::taken_in(test::school_with_noor(), {list}, options)
            .school.pupils.front()
            .measurements.size();
    };
    CHECK(measured("4") == 1);
    CHECK(measured("3") == 1);
    CHECK(measured("7") == 0);
}
