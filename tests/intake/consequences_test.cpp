#include "slimfit/intake/consequences.hpp"

#include "support/importing.hpp"

using namespace slimfit;

namespace {

school::Pupil somebody(const std::string& code) {
    return {.code = code, .name = code, .year_group = 4, .base_group = school::small::mb1};
}

school::School with_pupils(const std::vector<school::Pupil>& pupils) {
    auto school = test::school_to_import_into();
    school.pupils = pupils;
    return school;
}

std::string told(const school::School& before, const school::School& after, calendar::Date on) {
    std::string text;
    for (const auto& message : intake::consequences(before, after, on))
        text += message.dutch + '\n';
    return text;
}

}  // namespace

TEST_CASE("Newcomers of a new year are not counted with those who leave", "[intake]") {
    const auto before = with_pupils({somebody("L1"), somebody("L2")});
    const auto first_of_new_year = before.year.days.last.plus_days(40);
    auto left = somebody("L1");
    left.until = first_of_new_year.plus_days(-1);
    const auto renewed = with_pupils({left, somebody("L2"), somebody("L3")});
    CHECK_THAT(told(before, renewed, first_of_new_year), !Catch::Contains("De Otters"));

    auto crowd = renewed.pupils;
    for (int more = 4; more < 60; ++more)
        crowd.push_back(somebody("L" + std::to_string(more)));
    const auto text = told(before, with_pupils(crowd), first_of_new_year);
    CHECK_THAT(text, Catch::Contains("De Otters: 2 → 58"));
    CHECK_THAT(text, Catch::Contains("valt buiten het schooljaar van het schoolbestand"));
    CHECK_THAT(text, !Catch::Contains("passen niet"));
    CHECK_THAT(
        told(before, with_pupils(crowd), before.year.days.first),
        !Catch::Contains("valt buiten het schooljaar")
    );
}

TEST_CASE("Of a level group that stays as large with other pupils nothing is told", "[intake]") {
    const auto before = with_pupils({somebody("L1"), somebody("L2")});
    const auto after = with_pupils({somebody("L3"), somebody("L4")});
    CHECK(told(before, after, before.year.days.first).empty());
    const auto smaller = with_pupils({somebody("L3"), somebody("L4"), somebody("L5")});
    CHECK_THAT(told(before, smaller, before.year.days.first), Catch::Contains("2 → 3 leerlingen"));
}
