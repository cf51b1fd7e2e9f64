#include "slimfit/grouping/level_groups.hpp"

#include "school/small_school.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using namespace slimfit::grouping;
using namespace slimfit::school::small;
using school::PupilId;

namespace {

/// The small school: pupils 0 to 5 of levels M4 M4 E4 E4 M5 M5, in groups of 2 to 4.
struct Given {
    school::School school = school::small::school();

    school::GroupLimits& limits() { return school.settings.group_limits[0]; }

    school::PupilLevel& level(std::uint32_t pupil) { return school.pupils[pupil].levels[0]; }

    void were_in(std::vector<std::string> groups) {
        for (std::uint32_t pupil = 0; pupil < groups.size(); ++pupil)
            level(pupil).group = groups[pupil];
    }

    LevelGroups groups() {
        const auto made = level_groups(school, limits(), monday);
        REQUIRE(made);
        return *made;
    }

    std::string problem() {
        const auto made = level_groups(school, limits(), monday);
        REQUIRE_FALSE(made);
        REQUIRE(made.error().size() == 1);
        CHECK(made.error()[0].message.english.find('{') == std::string::npos);
        return made.error()[0].message.dutch;
    }
};

std::vector<PupilId> pupils(std::vector<std::uint32_t> rows) {
    std::vector<PupilId> ids;
    for (const auto row : rows)
        ids.emplace_back(row);
    return ids;
}

/// "4: MB-rekenen-2 -> MB-rekenen-3, niveau boven dat van MB-rekenen-2"
std::vector<std::string> in_dutch(const std::vector<Move>& moves) {
    std::vector<std::string> sentences;
    for (const auto& move : moves)
        sentences.push_back(
            std::to_string(move.pupil.value()) + ": " + move.from + " -> " + move.to + ", " +
            words_of(move).dutch
        );
    return sentences;
}

using Sentences = std::vector<std::string>;

}  // namespace

TEST_CASE("Level groups are ranked from the lowest level and know their levels", "[grouping]") {
    const auto made = Given{}.groups();
    REQUIRE(made.groups.size() == 3);
    CHECK(made.proven);
    CHECK(made.cost == PartitionCost{});
    CHECK(made.moves.empty());
    CHECK(made.unknown.empty());
    CHECK(made.groups[1].code == "MB-rekenen-2");
    CHECK(made.groups[1].rank == 2);
    CHECK(made.groups[1].pupils == pupils({2, 3}));
    CHECK(made.groups[2].lowest == 2);
    CHECK(made.groups[2].highest == 2);
}

TEST_CASE("The number of groups can be fixed", "[grouping]") {
    Given given;
    given.limits().groups_at_least = given.limits().groups_at_most = 2;
    const auto made = given.groups();
    REQUIRE(made.groups.size() == 2);
    CHECK(made.cost == PartitionCost{.spread = 2, .width = 1});
}

TEST_CASE("Only pupils who are here that day are divided", "[grouping]") {
    Given given;
    given.school.pupils[2].until = monday.plus_days(-1);
    given.school.pupils[3].from = tuesday;
    const auto made = given.groups();
    REQUIRE(made.groups.size() == 2);
    CHECK(made.groups[0].pupils == pupils({0, 1}));
    CHECK(made.groups[1].pupils == pupils({4, 5}));
}

TEST_CASE("A unit without pupils has no level groups and no problem", "[grouping]") {
    Given given;
    given.school.pupils.clear();
    CHECK(given.groups().groups.empty());
}

TEST_CASE("A pupil whose level left the group of last time moves, with the reason", "[grouping]") {
    Given given;
    given.were_in(
        {"MB-rekenen-1",
         "MB-rekenen-1",
         "MB-rekenen-1",
         "MB-rekenen-2",
         "MB-rekenen-2",
         "MB-rekenen-2"}
    );
    given.limits().groups_at_most = 2;
    CHECK(given.groups().moves.empty());

    given.level(2).value = 3;
    CHECK(
        in_dutch(given.groups().moves) ==
        Sentences{"2: MB-rekenen-1 -> MB-rekenen-2, niveau boven dat van MB-rekenen-1"}
    );
}

TEST_CASE(
    "A pupil without a group of last time is new; when nobody had one nobody is", "[grouping]"
) {
    Given given;
    given.limits().groups_at_most = 2;
    given.were_in(
        {"MB-rekenen-1", "MB-rekenen-1", "", "MB-rekenen-2", "MB-rekenen-2", "MB-rekenen-2"}
    );
    given.level(2).value = 0;
    CHECK(in_dutch(given.groups().moves) == Sentences{"2:  -> MB-rekenen-1, nieuw"});
}

TEST_CASE(
    "A pupil of unknown level keeps the group and is listed for the unit leader", "[grouping]"
) {
    Given given;
    given.limits().groups_at_most = 2;
    given.were_in(
        {"MB-rekenen-1",
         "MB-rekenen-1",
         "MB-rekenen-1",
         "MB-rekenen-2",
         "MB-rekenen-2",
         "MB-rekenen-1"}
    );
    given.level(2).value = 0;
    given.level(5).value.reset();
    auto made = given.groups();
    CHECK(made.unknown == pupils({5}));
    CHECK(made.groups[0].pupils == pupils({0, 1, 2, 5}));

    given.limits().pupils_at_most = 3;
    made = given.groups();
    CHECK(in_dutch(made.moves) == Sentences{"5: MB-rekenen-1 -> MB-rekenen-2, niveau onbekend"});
}

TEST_CASE("A pupil without any level of the subject is of unknown level", "[grouping]") {
    Given given;
    given.school.pupils[0].levels.clear();
    CHECK(given.groups().unknown == pupils({0}));
}

TEST_CASE("Pupils are kept apart, and the one who goes is told why", "[grouping]") {
    Given given;
    given.limits().groups_at_most = 2;
    given.were_in(
        {"MB-rekenen-1",
         "MB-rekenen-1",
         "MB-rekenen-1",
         "MB-rekenen-2",
         "MB-rekenen-2",
         "MB-rekenen-2"}
    );
    given.level(2).value = 0;
    given.level(3).value = 2;
    given.school.pupils[0].apart_from = pupils({2});
    given.school.pupils[2].apart_from = pupils({0});
    const auto made = given.groups();
    REQUIRE(made.moves.size() == 1);
    CHECK(words_of(made.moves[0]).english == "kept apart from somebody in " + made.moves[0].from);
}

TEST_CASE("Who would have stayed but for somebody else is not told that her level is low") {
    Given given;
    given.limits().groups_at_least = given.limits().groups_at_most = 2;
    given.were_in({"low", "low", "low", "high", "high", "high"});
    for (const std::uint32_t pupil : {0U, 1U, 2U})
        given.level(pupil).value = 2;
    for (const std::uint32_t pupil : {4U, 5U})
        given.level(pupil).value = 4;
    // One step below the others of her group: no reason to go, nor is being nearer to the low ones.
    given.level(3).value = 3;
    given.limits().pupils_at_least = 2;
    given.limits().pupils_at_most = 5;
    CHECK(given.groups().moves.empty());
    given.school.pupils[3].apart_from = pupils({4});
    given.school.pupils[4].apart_from = pupils({3});
    const auto moves = given.groups().moves;
    REQUIRE(moves.size() == 1);
    CHECK(moves[0].reason == MoveReason::kept_apart);
}

TEST_CASE("Who leaves a full group, fills a small one or loses a group is told so", "[grouping]") {
    Given given;
    given.limits().groups_at_least = given.limits().groups_at_most = 2;
    for (std::uint32_t pupil = 0; pupil < 6; ++pupil)
        given.level(pupil).value = 1;
    given.were_in({"a", "a", "a", "a", "b", "b"});
    given.limits().pupils_at_most = 3;
    given.limits().pupils_at_least = 0;
    REQUIRE(given.groups().moves.size() == 1);
    CHECK(given.groups().moves[0].reason == MoveReason::group_full);

    given.limits().pupils_at_most = 5;
    given.limits().pupils_at_least = 3;
    REQUIRE(given.groups().moves.size() == 1);
    CHECK(given.groups().moves[0].reason == MoveReason::group_short);

    given.limits() = {
        .unit = middle, .subject = arithmetic, .pupils_at_most = 6, .groups_at_most = 1};
    const auto moves = given.groups().moves;
    REQUIRE(moves.size() == 2);
    CHECK(moves[0].reason == MoveReason::group_ended);
    CHECK(moves[0].from == "b");
}

TEST_CASE(
    "A group keeps its pupils when its level overtook another: only its rank changes", "[grouping]"
) {
    Given given;
    given.were_in(
        {"MB-rekenen-3",
         "MB-rekenen-3",
         "MB-rekenen-1",
         "MB-rekenen-1",
         "MB-rekenen-2",
         "MB-rekenen-2"}
    );
    const auto made = given.groups();
    CHECK(made.moves.empty());
    CHECK(made.groups[0].continues == "MB-rekenen-3");
    CHECK(made.groups[1].continues == "MB-rekenen-1");
    CHECK(made.groups[2].continues == "MB-rekenen-2");
}

TEST_CASE("Pupils who do not fit are told in numbers", "[grouping]") {
    Given given;
    given.limits().groups_at_most = 1;
    CHECK(
        given.problem() ==
        "Unit MB, rekenen: 6 leerlingen passen niet in 1 groep van 2 tot en met 4. Verander het "
        "aantal groepen of hun grootte."
    );
    given.limits() = {
        .unit = middle,
        .subject = arithmetic,
        .pupils_at_least = 4,
        .pupils_at_most = 5,
        .groups_at_least = 1,
        .groups_at_most = 2};
    CHECK(
        given.problem().find("6 leerlingen passen niet in 1 tot en met 2 groepen van 4 tot en met 5"
        ) != std::string::npos
    );
}

TEST_CASE("Pairs that cannot be kept apart are told in numbers", "[grouping]") {
    Given given;
    given.limits().groups_at_most = 2;
    given.school.pupils[0].apart_from = pupils({1, 2});
    given.school.pupils[1].apart_from = pupils({0, 2});
    given.school.pupils[2].apart_from = pupils({0, 1});
    CHECK(given.problem().find("die de 3 paren uit elkaar houdt") != std::string::npos);
}
