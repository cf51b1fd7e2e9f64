#include "support/importing.hpp"

using namespace slimfit;
using calendar::Region;
using intake::ChangeKind;
using school::small::date;
using test::count_of;

namespace {

intake::TakenIn with_holidays(const school::School& school) {
    return test::taken_in(
        school,
        {test::imported_file("holidays_2026-2027_assembled.xml")},
        test::on_first_of_october()
    );
}

calendar::DateRange days_of(const school::School& school, const std::string& name) {
    for (const auto& period : school.year.free_periods)
        if (period.name == name)
            return period.days;
    FAIL("no holiday " << name);
    return {};
}

school::School in(Region region) {
    auto school = test::school_to_import_into();
    school.year.region = region;
    school.year.free_periods.clear();
    return school;
}

}  // namespace

TEST_CASE("The open data give the days of the school's region", "[intake][holidays]") {
    const auto north = with_holidays(in(Region::north)).school;
    CHECK(
        days_of(north, "Herfstvakantie") ==
        calendar::DateRange{date(2026, 10, 10), date(2026, 10, 18)}
    );
    CHECK(
        days_of(north, "Kerstvakantie") == calendar::DateRange{date(2026, 12, 19), date(2027, 1, 3)}
    );
    const auto south = with_holidays(in(Region::south)).school;
    CHECK(
        days_of(south, "Herfstvakantie") ==
        calendar::DateRange{date(2026, 10, 17), date(2026, 10, 25)}
    );
    CHECK(
        days_of(south, "Voorjaarsvakantie") ==
        calendar::DateRange{date(2027, 2, 13), date(2027, 2, 21)}
    );
    CHECK(
        days_of(south, "Meivakantie") == calendar::DateRange{date(2027, 4, 24), date(2027, 5, 2)}
    );
}

TEST_CASE("The region of a holiday is known in any letters", "[intake][holidays]") {
    auto file = test::imported_file("holidays_2026-2027_assembled.xml");
    for (const auto& [word, shouted] :
         {std::pair{"<region>zuid<", "<region> ZUID<"},
          std::pair{"<region>heel Nederland<", "<region>Heel nederland<"}})
        for (const std::string part{word}; file.find(part) != std::string::npos;)
            file = test::with(file, part, shouted);
    const auto delivery = test::delivered(file);
    CHECK(delivery.remarks.empty());
    CHECK(
        delivery.holidays.size() ==
        test::delivered(test::imported_file("holidays_2026-2027_assembled.xml")).holidays.size()
    );
}

TEST_CASE("The open data agree with the bundled table", "[intake][holidays]") {
    for (const auto region : {Region::north, Region::middle, Region::south}) {
        auto school = in(region);
        school.year.free_periods = calendar::state_holidays(region, school.year.days);
        const auto taken = with_holidays(school);
        CHECK(count_of(taken, ChangeKind::holiday) == 0);
        CHECK(taken.school.year == school.year);
    }
}

TEST_CASE("Both conventions for midnight give the day that is meant", "[intake][holidays]") {
    const auto file = test::with(
        test::imported_file("holidays_2026-2027_assembled.xml"),
        "2026-10-10T00:00:00.000Z",
        "2026-10-09T22:00:00.000Z"
    );
    const auto taken = test::taken_in(in(Region::north), {file}, test::on_first_of_october());
    CHECK(days_of(taken.school, "Herfstvakantie").first == date(2026, 10, 10));
}

TEST_CASE("Where the school deviates, it keeps its own days and is told", "[intake][holidays]") {
    auto school = in(Region::north);
    school.year.free_periods = {{"Meivakantie", {date(2027, 4, 17), date(2027, 5, 2)}}};
    const auto taken = with_holidays(school);
    CHECK(days_of(taken.school, "Meivakantie").first == date(2027, 4, 17));
    CHECK(count_of(taken, ChangeKind::holiday_kept) == 1);
}

TEST_CASE("A holiday that the state moved takes the place of the old one", "[intake][holidays]") {
    auto school = in(Region::north);
    school.year.free_periods = calendar::state_holidays(Region::north, school.year.days);
    const auto file = test::with(
        test::with(
            test::imported_file("holidays_2026-2027_assembled.xml"),
            "2026-10-10T00:00:00.000Z",
            "2026-10-24T00:00:00.000Z"
        ),
        "2026-10-18T",
        "2026-11-01T"
    );
    const auto taken = test::taken_in(school, {file}, test::on_first_of_october());
    CHECK(taken.school.year.free_periods.size() == school.year.free_periods.size());
    CHECK(days_of(taken.school, "Herfstvakantie").first == date(2026, 10, 24));
}

TEST_CASE("A school year without holidays in the bundled table is told", "[intake][holidays]") {
    auto school = in(Region::middle);
    const auto told = [&] {
        const auto taken = test::taken_in(
            school, {test::imported_file("levels.csv")}, test::on_first_of_october()
        );
        return std::ranges::count_if(taken.changes, [](const intake::Change& change) {
            return change.what.english.starts_with("SlimFit knows the school holidays of");
        });
    };
    CHECK(told() == 0);
    school.year.days = {date(2031, 9, 1), date(2032, 7, 16)};
    CHECK(told() == 1);
    school.year.free_periods = {{"studiedag", {date(2031, 10, 6), date(2031, 10, 6)}, 4}};
    CHECK(told() == 1);
    school.year.free_periods.push_back({"herfst", {date(2031, 10, 18), date(2031, 10, 26)}, 5});
    CHECK(told() == 0);
}

TEST_CASE("Holidays of other years are told to change nothing", "[intake][holidays]") {
    auto school = in(Region::middle);
    school.year.days = {date(2031, 9, 1), date(2032, 7, 16)};
    const auto taken = with_holidays(school);
    CHECK(taken.school.year.free_periods.empty());
    CHECK(std::ranges::any_of(taken.changes, [](const intake::Change& change) {
        return change.what.dutch.starts_with("geen van deze vakanties valt in het schooljaar");
    }));
}
