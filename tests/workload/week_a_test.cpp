#include "slimfit/formats/roster_reader.hpp"
#include "slimfit/formats/school_reader.hpp"
#include "slimfit/workload/indicators.hpp"
#include "slimfit/workload/load_sheet.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

// The hand-made week of the field study, against the figures that the study reckoned from it by
// script (domain.md 1.8).

using namespace slimfit;
using school::Nature;
using workload::Minutes;

namespace {

const std::string fixtures = SLIMFIT_SOURCE_DIR "/fixtures/";

const school::School& week_a_school() {
    static const auto school = formats::read_school(fixtures + "schools/week-a.xml").value();
    return school;
}

const roster::Roster& week_a_roster() {
    static const auto roster =
        formats::read_roster(fixtures + "rosters/week-a.xml", week_a_school()).value();
    return roster;
}

workload::StaffLoad load_of(std::string_view name) {
    const auto sheet = workload::load_sheet(week_a_school(), week_a_roster());
    return *std::ranges::find_if(sheet.staff, [&](const workload::StaffLoad& load) {
        return week_a_school()[load.staff].name == name;
    });
}

}  // namespace

TEST_CASE(
    "Week A has 21.3 pupils per teacher contact hour, 14.2 per staff contact hour", "[workload]"
) {
    const auto indicators = workload::indicators_of(week_a_school(), week_a_roster());
    CHECK(indicators.pupils == 90);
    CHECK(indicators.lesson_pupil_time == Minutes{128'250});  // 2,137.5 hours
    CHECK(indicators.pupils_per_teacher_hour_in_tenths == 213);
    CHECK(indicators.pupils_per_staff_hour_in_tenths == 142);
}

TEST_CASE("Week A is cross-group in all core time and in 87 % of all lesson time", "[workload]") {
    const auto indicators = workload::indicators_of(week_a_school(), week_a_roster());
    CHECK(indicators.cross_group_core_per_mille == 1000);
    CHECK(indicators.cross_group_per_mille == 868);
}

TEST_CASE(
    "Pupils of week A spend 39 % of their lessons on the work square and 6 % in gym", "[workload]"
) {
    const auto indicators = workload::indicators_of(week_a_school(), week_a_roster());
    const auto per_mille = [&](Nature nature) {
        return std::ranges::find(indicators.natures, nature, &workload::NatureShare::nature)
            ->per_mille;
    };
    CHECK(per_mille(Nature::independent_work) == 393);
    CHECK(per_mille(Nature::gym) == 63);
    CHECK(per_mille(Nature::instruction) + per_mille(Nature::extended_instruction) == 214);
}

TEST_CASE("The full-timers of week A carry what the study says", "[workload]") {
    const auto anja = load_of("Anja").load;
    CHECK(anja.contact + anja.coaching == Minutes{1050});
    CHECK(anja.coaching == Minutes{240});
    CHECK(anja.leading == Minutes{205});
    const auto esra = load_of("Esra").load;
    CHECK(esra.contact + esra.coaching == Minutes{1335});
    CHECK(esra.coaching == Minutes{300});
}

TEST_CASE("The longest stretch of week A is 250 minutes, for who has lunch duty", "[workload]") {
    const auto sheet = workload::load_sheet(week_a_school(), week_a_roster());
    const auto longest = std::ranges::max(sheet.staff, {}, &workload::StaffLoad::longest_stretch);
    CHECK(longest.longest_stretch == Minutes{250});
    CHECK(load_of("Anja").longest_stretch == Minutes{250});
    CHECK(load_of("Dirk").longest_stretch == Minutes{250});
}

TEST_CASE("In week A Esra prepares for 3 groups, Bram for 4 and Dirk for 6", "[workload]") {
    CHECK(load_of("Esra").preparations == 3);
    CHECK(load_of("Bram").preparations == 4);
    CHECK(load_of("Dirk").preparations == 6);
}
