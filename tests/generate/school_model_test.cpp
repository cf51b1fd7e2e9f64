#include "slimfit/generate/school_model.hpp"
#include "slimfit/school/school.hpp"

#include "counting.hpp"

#include <catch2/catch.hpp>

#include <map>
#include <set>

using namespace slimfit;
using namespace slimfit::test;
using generate::Preset;

namespace {

int pupils_in_full_week(const School& school) {
    int heads = 0;
    for (const auto unit : ids_of<UnitId>(school.units))
        heads += heads_of(school, unit, full_week.monday());
    return heads;
}

/// In ten-thousandths.
int contracts_of(const School& school, school::Role role) {
    int sum = 0;
    for (const auto& staff : school.staff)
        sum += staff.role == role ? staff.contract : 0;
    return sum;
}

int contracts_of(const School& school) {
    int sum = 0;
    for (const auto& staff : school.staff)
        sum += staff.contract;
    return sum;
}

std::int64_t people_with_contract(const School& school) {
    return std::ranges::count_if(school.staff, [](const auto& staff) {
        return staff.contract > 0;
    });
}

}  // namespace

TEST_CASE("School A has the pupils and the staff of the field study", "[generate]") {
    const auto school = generate::generate_school(Preset::a);
    CHECK(pupils_in_full_week(school) == 252);
    CHECK(heads_of(school, UnitId{0}, full_week.monday()) == 72);
    CHECK(heads_of(school, UnitId{1}, full_week.monday()) == 90);
    CHECK(heads_of(school, UnitId{2}, full_week.monday()) == 90);
    CHECK(school.base_groups.size() == 11);
    // 11.6 of the units and 1.6 of the four specialists; care, gym and music stand apart.
    CHECK(contracts_of(school, school::Role::teacher) == 132'000);
    CHECK(contracts_of(school, school::Role::subject_teacher) == 10'000);
    CHECK(contracts_of(school, school::Role::care_coordinator) == 8'000);
    CHECK(contracts_of(school, school::Role::supporter) == 14'000);
    CHECK(contracts_of(school, school::Role::assistant) == 27'000);
    CHECK(contracts_of(school) == 211'000);
    CHECK(people_with_contract(school) == 32);
    CHECK(school.year.school_weeks_in_tenths() == 376);
}

TEST_CASE("School B has the pupils and the staff of the field study", "[generate]") {
    const auto school = generate::generate_school(Preset::b);
    CHECK(pupils_in_full_week(school) == 500);
    CHECK(school.units.size() == 6);
    CHECK(school.base_groups.size() == 20);
    CHECK(
        contracts_of(school, school::Role::teacher) +
            contracts_of(school, school::Role::subject_teacher) +
            contracts_of(school, school::Role::care_coordinator) ==
        286'000
    );
    CHECK(contracts_of(school, school::Role::supporter) == 42'000);
    CHECK(contracts_of(school, school::Role::assistant) == 44'000);
    CHECK(contracts_of(school, school::Role::student_assistant) == 2'000);
    CHECK(people_with_contract(school) == 58);
}

TEST_CASE("School C is small and its director teaches", "[generate]") {
    const auto school = generate::generate_school(Preset::c);
    CHECK(pupils_in_full_week(school) == 64);
    CHECK(school.units.size() == 2);
    const auto director =
        std::ranges::find(school.staff, school::Role::director, &school::StaffMember::role);
    REQUIRE(director != school.staff.end());
    const StaffId id{static_cast<std::uint32_t>(director - school.staff.begin())};
    std::set<calendar::Weekday> days;
    for (const auto& group : school.base_groups)
        for (const auto& mentorship : group.mentors)
            if (mentorship.mentor == id)
                days.insert(mentorship.weekday);
    CHECK(days == std::set{calendar::Weekday::monday, calendar::Weekday::tuesday});
}

TEST_CASE("A generated school has the units and pupils that were asked for", "[generate]") {
    const auto units = GENERATE(range(1, 25));
    const auto pupils = units * 77 + units / 3;
    const auto school = generate::generate_school(
        {.units = units, .pupils = pupils, .seed = static_cast<std::uint64_t>(units)}
    );
    CHECK(school.units.size() == static_cast<std::size_t>(units));
    CHECK(pupils_in_full_week(school) == pupils);
}

TEST_CASE("Every generated school passes the checks of a school", "[generate]") {
    for (const auto& school : schools_to_count()) {
        const auto made = school::make_school(school, school.code);
        CAPTURE(school.code);
        if (!made)
            for (const auto& problem : made.error())
                UNSCOPED_INFO(problem.message.english);
        CHECK(made.has_value());
    }
}

TEST_CASE("A large school passes the checks of a school", "[generate]") {
    const auto school = generate::generate_school({.units = 60, .pupils = 5'000, .seed = 5});
    CHECK(school::make_school(school, "").has_value());
}

TEST_CASE("The seed decides the school and nothing else does", "[generate]") {
    const auto levels = [](std::uint64_t seed) {
        std::vector<std::optional<int>> values;
        const auto school = generate::generate_school({.units = 2, .pupils = 120, .seed = seed});
        for (const auto& pupil : school.pupils)
            for (const auto& level : pupil.levels)
                values.push_back(level.value);
        return values;
    };
    CHECK(levels(1) == levels(1));
    CHECK(levels(1) != levels(2));
}

TEST_CASE("Of the mentors about seven in ten work part-time", "[generate]") {
    int mentors = 0;
    int part_timers = 0;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const auto school = generate::generate_school({.units = 6, .pupils = 500, .seed = seed});
        for (const auto& staff : school.staff) {
            if (staff.role != school::Role::teacher)
                continue;
            ++mentors;
            part_timers += staff.contract < 10'000 ? 1 : 0;
        }
    }
    CHECK(part_timers * 100 / mentors >= 60);
    CHECK(part_timers * 100 / mentors <= 85);
}

TEST_CASE("Levels lie around the year group and spread within it", "[generate]") {
    std::map<int, std::map<int, int>> count_by_level;
    int unknown = 0;
    int known = 0;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const auto school = generate::generate_school({.units = 3, .pupils = 250, .seed = seed});
        for (const auto& pupil : school.pupils)
            for (const auto& level : pupil.levels)
                if (level.value) {
                    ++known;
                    ++count_by_level[pupil.year_group][*level.value];
                } else
                    ++unknown;
    }
    CHECK(unknown * 100 / (known + unknown) <= 4);
    CHECK(unknown > 0);
    for (const int year_group : {5, 6, 7}) {
        const auto& levels = count_by_level[year_group];
        const auto most =
            std::ranges::max_element(levels, {}, [](const auto& entry) { return entry.second; });
        CAPTURE(year_group);
        // E of the year before, or M of this one.
        CHECK(most->first >= 2 * (year_group - 3) - 1);
        CHECK(most->first <= 2 * (year_group - 3));
        CHECK(levels.size() >= 7);
    }
}

TEST_CASE("Options that no school can have are told in both languages", "[generate]") {
    using generate::problems_in;
    CHECK(problems_in({}).empty());
    CHECK(problems_in({.units = 0}).size() == 1);
    CHECK(problems_in({.units = 3, .pupils = 20}).size() == 1);
    CHECK(problems_in({.units = 3, .pupils = 900}).size() == 1);
    const auto problems = problems_in({.units = 3, .times = generate::SchoolTimes::small_school});
    REQUIRE(problems.size() == 1);
    CHECK(
        problems.front().message.english ==
        "3 units: expected is 1 up to and including 2; a small school has at most 2. Choose "
        "another number."
    );
    CHECK_FALSE(problems.front().message.dutch.empty());
}
