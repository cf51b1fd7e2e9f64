#include "slimfit/intake/group_names.hpp"

#include <catch2/catch.hpp>

using namespace slimfit::intake;

namespace {

std::vector<Delivery> file_with(const std::vector<std::string>& names) {
    Delivery delivery;
    for (const auto& name : names) {
        DeliveredGroup group;
        group.name = name;
        delivery.groups.push_back(std::move(group));
    }
    return {delivery};
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("Groups are named with commas between, and no comma too many counts", "[intake]") {
    const auto files = file_with({"De Otters", "De Bevers"});
    CHECK(group_names_in("De Otters,,De Bevers,", files) == Names{"De Otters", "De Bevers"});
    CHECK(group_names_in("De Otters,Nergens", files) == Names{"De Otters", "Nergens"});
}

TEST_CASE("A group with a comma in its name is named as it is", "[intake]") {
    const auto files = file_with({"Groep 5,6", "Groep 3, 4 en 5", "De Otters", "Groep 5"});
    CHECK(
        group_names_in("De Otters,Groep 5,6,Groep 3, 4 en 5", files) ==
        Names{"De Otters", "Groep 5,6", "Groep 3, 4 en 5"}
    );
    CHECK(group_names_in("Groep 5,De Otters", files) == Names{"Groep 5", "De Otters"});
}

TEST_CASE("Two groups with a comma between are not one that is called nearly so", "[intake]") {
    const auto files = file_with({"3", "4", "3/4"});
    CHECK(group_names_in("3,4", files) == Names{"3", "4"});
    CHECK(group_names_in("3/4", files) == Names{"3/4"});
    CHECK(group_names_in("4,3/4,3", files) == Names{"4", "3/4", "3"});
    CHECK(group_names_in("3,4,3/4", file_with({"3", "4", "3/4", "3,4"})) == Names{"3,4", "3/4"});
}

TEST_CASE("Blanks around a name with commas do not count, and empty parts stay in it", "[intake]") {
    const auto files = file_with({"Groep 5,6", "Groep 7,,8"});
    CHECK(group_names_in(" Groep 5,6 ,Groep 7,,8", files) == Names{"Groep 5,6", "Groep 7,,8"});
}
