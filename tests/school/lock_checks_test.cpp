#include "school/spoiled_school.hpp"

using namespace slimfit;
using namespace slimfit::school;
using namespace slimfit::school::small;

namespace {

Problems problems_of(Lock lock) {
    lock.line = 80;
    return problems_after([&](School& school) { school.locks = {lock}; });
}

}  // namespace

TEST_CASE("A lock of an offer names a group it is for and a place where it fits", "[school]") {
    Lock lock{.target = "rekenen", .group = "MB-rekenen-2", .start = at(915)};
    CHECK(problems_of(lock).empty());

    lock.start = at(930);
    CHECK_THAT(problems_of(lock), (OnlyProblem{80, "op maandag past het niet op die tijd"}));
    lock.start.reset();
    CHECK(problems_of(lock).empty());

    for (const auto* group : {"MB1", "MB-rekenen-4", "MB-rekenen-0", "MB-rekenen-02", "MB-gym-1"}) {
        lock.group = group;
        CHECK_THAT(problems_of(lock), (OnlyProblem{80, "krijgt dit aanbod niet"}));
    }
    lock.group.clear();
    CHECK_THAT(
        problems_of(lock),
        (OnlyProblem{80, "welke groep is bedoeld? Vul die in: MB-rekenen-1, MB-rekenen-2"})
    );
}

TEST_CASE(
    "A lock of gym names a base group, one of a pull-out group may leave it out", "[school]"
) {
    CHECK(problems_of({.target = "gym", .group = "MB2", .start = at(945)}).empty());
    CHECK_THAT(problems_of({.target = "gym", .group = "MB3"}), (OnlyProblem{80, "groep 'MB3'"}));
    CHECK(problems_of({.target = "plus", .group = "MB-plus"}).empty());
    CHECK(problems_of({.target = "plus"}).empty());
    CHECK_THAT(problems_of({.target = "plus", .group = "MB1"}), (OnlyProblem{80, "groep 'MB1'"}));
}

TEST_CASE("A lock of a staff session keeps to its days and times", "[school]") {
    Lock lock{.target = "unitoverleg", .weekday = Weekday::tuesday, .start = at(1500)};
    CHECK(problems_of(lock).empty());
    lock.start = at(1505);
    CHECK_THAT(problems_of(lock), (OnlyProblem{80, "op dinsdag op die tijd mag zij niet"}));
    lock.start.reset();
    lock.weekday = Weekday::monday;
    CHECK_THAT(problems_of(lock), (OnlyProblem{80, "op maandag op die tijd mag zij niet"}));
    CHECK_THAT(
        problems_of({.target = "unitoverleg", .group = "MB1", .weekday = Weekday::tuesday}),
        (OnlyProblem{80, "heeft geen leerlingen"})
    );
}

TEST_CASE("A lock of a block names its unit, its day and its base group", "[school]") {
    Lock lock{.target = "opening", .group = "MB1", .leader = anja, .unit = middle};
    CHECK(problems_of(lock).empty());
    lock.group.clear();
    CHECK_THAT(problems_of(lock), (OnlyProblem{80, "groep '' klopt niet"}));
    lock = {.target = "theme", .start = at(945), .leader = anja, .unit = middle};
    CHECK(problems_of(lock).empty());
    lock.start = at(950);
    CHECK_THAT(problems_of(lock), (OnlyProblem{80, "de begintijd is niet die van het blok"}));
    lock.target = "lunch";
    CHECK_THAT(problems_of(lock), (OnlyProblem{80, "geen blok met die code"}));
}

TEST_CASE("A lock of something that is not there is told", "[school]") {
    CHECK_THAT(problems_of({.target = "theme"}), (OnlyProblem{80, "vul bij een blok de unit in"}));
}
