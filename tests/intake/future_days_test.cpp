#include "slimfit/formats/school_writer.hpp"

#include "support/measuring.hpp"

using namespace slimfit;
using intake::ChangeKind;
using test::arithmetic;
using test::count_of;
using test::first_of;

namespace {

const auto today = school::small::date(2024, 10, 1);

intake::TakeInOptions on(calendar::Date day) {
    auto options = test::on_first_of_october();
    options.on = day;
    options.today = today;
    options.same_all = true;
    return options;
}

}  // namespace

TEST_CASE("A measurement without a day is of today when the day reckoned with is to come") {
    const auto taken = test::taken_in(
        test::school_with_noor(), {"naam;Rekenen\nNoor;M4\n"}, on(today.plus_days(300))
    );
    CHECK(test::pupil_named(taken.school, "Noor").level_in(arithmetic)->on == today);
    CHECK_THAT(
        first_of(taken, ChangeKind::warning).what.dutch,
        Catch::Contains("2025-07-28, en die dag moet nog komen") &&
            Catch::Contains("vandaag, 2024-10-01")
    );
    const auto now =
        test::taken_in(test::school_with_noor(), {"naam;Rekenen\nNoor;M4\n"}, on(today));
    CHECK(count_of(now, ChangeKind::warning) == 1);  // of the day that was taken
}

TEST_CASE("A reference date that is to come is not remembered, so that later files are not older") {
    const auto file_of = [](const std::string& day) {
        return test::with(test::imported_file(test::small_unit), ">2024-10-01<", '>' + day + '<');
    };
    auto options = on(today.plus_days(90));
    options.units = test::with_all_groups().units;
    const auto taken =
        test::taken_in(test::school_to_import_into(), {file_of("2024-12-30")}, options);
    CHECK_FALSE(taken.school.administration.reference_date.has_value());
    const auto later = test::taken_in(taken.school, {file_of("2024-10-01")}, on(today));
    CHECK(count_of(later, ChangeKind::older_file) == 0);
    CHECK(later.school.administration.reference_date == today);
}
