#include "slimfit/formats/school_writer.hpp"
#include "slimfit/intake/instruction_need.hpp"

#include "support/measuring.hpp"
#include "support/random_source.hpp"
#include "support/result_file.hpp"

using namespace slimfit;
using intake::ChangeKind;
using test::arithmetic;
using test::count_of;
using test::level_file;
using test::level_of;
using test::result_file;

namespace {

const std::string day{"2024-09-23"};

std::string numbers_on(const std::string& level) {
    return result_file({{.pupil = "L1001", .test = "GB", .on = day, .value = level}});
}

std::string sums_on(const std::string& level) {
    return result_file({{.pupil = "L1001", .test = "RW", .on = day, .value = level}});
}

intake::TakenIn with_files(const school::School& school, const std::vector<std::string>& files) {
    return test::taken_in(school, files, test::on_first_of_october());
}

/// One import per file.
school::School one_by_one(school::School school, const std::vector<std::string>& files) {
    for (const auto& file : files)
        school = with_files(school, {file}).school;
    return school;
}

/// Test and value of all measurements of arithmetic.
std::vector<std::string> measured(const school::School& school, const std::string& name) {
    std::vector<std::string> all;
    for (const auto& measurement : test::pupil_named(school, name).measurements)
        all.push_back(measurement.test + ' ' + measurement.value);
    return all;
}

bool alters_nothing(const intake::TakenIn& taken) {
    return std::ranges::none_of(taken.changes, [](const intake::Change& change) {
        return intake::alters(change.kind);
    });
}

constexpr std::array<const char*, 3> codes{"L1001", "L1002", "L1003"};
constexpr std::array<const char*, 3> days{"2024-06-10", "2024-09-16", "2024-09-23"};
constexpr std::array<const char*, 4> levels{"M4", "E4", "M5", "E5"};

template <std::size_t size>
std::string one_of(const std::array<const char*, size>& words, test::RandomSource& random) {
    return words[random.row(size)];
}

/// Of one pupil, test and day every file says the same: what differs there is a correction.
std::string value_of(const test::UwlrResult& result) {
    std::size_t sum{};
    for (const auto letter : result.pupil + result.test + result.part + result.on)
        sum = 31 * sum + static_cast<unsigned char>(letter);
    return levels[sum % levels.size()];
}

std::string random_results(test::RandomSource& random) {
    constexpr std::array<const char*, 3> tests{"GB", "RW", "ZZ/1"};
    constexpr std::array<const char*, 3> parts{"", "", "a"};
    std::vector<test::UwlrResult> results;
    for (int count = random.number(1, 4); count > 0; --count) {
        auto& result = results.emplace_back();
        result.pupil = one_of(codes, random);
        result.test = one_of(tests, random);
        result.part = one_of(parts, random);
        result.on = one_of(days, random);
        result.value = value_of(result);
    }
    return result_file(results);
}

/// A list that does not say which test it is of.
std::string random_list(const school::School& school, test::RandomSource& random) {
    const auto& pupil = school.pupils[random.row(3)];
    const auto on = one_of(days, random);
    return level_file(
        pupil.code, "FN", value_of({.pupil = pupil.code, .test = {}, .on = on, .value = {}}), on
    );
}

}  // namespace

TEST_CASE("Two tests of one day both stay, and the last by name gives the level", "[intake]") {
    const auto school = test::school_after_first_import();
    const std::vector<std::string> expected{"GB M5", "RW M4"};
    for (const auto& files :
         {std::vector{numbers_on("M5"), sums_on("M4")},
          std::vector{sums_on("M4"), numbers_on("M5")},
          std::vector{numbers_on("M5"), sums_on("M4"), numbers_on("M5")}}) {
        const auto apart = one_by_one(school, files);
        CHECK(measured(apart, "Niek") == expected);
        CHECK(level_of(apart, "Niek", arithmetic) == "M4");
        const auto together = with_files(school, files).school;
        CHECK(formats::write_school(together) == formats::write_school(apart));
    }
}

TEST_CASE(
    "That two tests of one day differ is told once, wherever the other came from", "[intake]"
) {
    const auto school = test::school_after_first_import();
    const std::string said{
        "rekenen, 2024-09-23: GB zegt M5 en RW zegt M4; beide blijven bewaard en RW telt, want van "
        "toetsen van één dag telt altijd de laatste op naam"};
    const auto together = with_files(school, {sums_on("M4"), numbers_on("M5")});
    REQUIRE(count_of(together, ChangeKind::warning) == 1);
    CHECK(test::first_of(together, ChangeKind::warning).what.dutch == said);

    const auto first = with_files(school, {sums_on("M4")});
    CHECK(count_of(first, ChangeKind::warning) == 0);
    const auto second = with_files(first.school, {numbers_on("M5")});
    REQUIRE(count_of(second, ChangeKind::warning) == 1);
    const auto& told = test::first_of(second, ChangeKind::warning);
    CHECK(told.what.dutch == said);
    CHECK(told.who == test::pupil_named(school, "Niek").code);
    CHECK(told.where == "EDEX.XML:2");
    CHECK(count_of(second, ChangeKind::level) == 0);

    const auto again = with_files(second.school, {numbers_on("M5"), sums_on("M4")});
    CHECK(count_of(again, ChangeKind::warning) == 0);
    CHECK(alters_nothing(again));
    CHECK(count_of(with_files(first.school, {numbers_on("M4")}), ChangeKind::warning) == 0);
}

TEST_CASE("Another value of the same test and day is a correction, and told", "[intake]") {
    const auto before =
        one_by_one(test::school_after_first_import(), {numbers_on("M5"), sums_on("M4")});
    const auto corrected = with_files(before, {sums_on("E4")});
    CHECK(measured(corrected.school, "Niek") == std::vector<std::string>{"GB M5", "RW E4"});
    CHECK(level_of(corrected.school, "Niek", arithmetic) == "E4");
    CHECK(count_of(corrected, ChangeKind::measurements) == 0);
    REQUIRE(count_of(corrected, ChangeKind::corrected) == 1);
    const auto& told = test::first_of(corrected, ChangeKind::corrected);
    CHECK(told.what.dutch == "rekenen, 2024-09-23: functioneringsniveau M4 → E4 (RW)");
    CHECK(told.where == "EDEX.XML:2");
}

TEST_CASE("Of a day a test with a name goes before a list that names none", "[intake]") {
    const auto school = test::school_after_first_import();
    const auto code = test::pupil_named(school, "Niek").code;
    const auto list = level_file(code, "FN", "E5", day);
    for (const auto& files : {std::vector{list, sums_on("M4")}, std::vector{sums_on("M4"), list}}) {
        const auto taken = with_files(school, files);
        CHECK(level_of(taken.school, "Niek", arithmetic) == "M4");
        CHECK(measured(taken.school, "Niek") == std::vector<std::string>{" E5", "RW M4"});
        REQUIRE(count_of(taken, ChangeKind::warning) == 1);
        CHECK_THAT(
            test::first_of(taken, ChangeKind::warning).what.dutch,
            Catch::Contains("een toets zonder naam zegt E5 en RW zegt M4")
        );
    }
}

TEST_CASE("A part of a test never goes before a whole one, and is no second opinion", "[intake]") {
    const auto school = test::school_after_first_import();
    const auto part =
        result_file({{.pupil = "L1001", .test = "ZZ", .part = "a", .on = day, .value = "E5"}});
    for (const auto& files : {std::vector{part, sums_on("M4")}, std::vector{sums_on("M4"), part}}) {
        const auto taken = with_files(school, files);
        CHECK(level_of(taken.school, "Niek", arithmetic) == "M4");
        CHECK(count_of(taken, ChangeKind::warning) == 0);
        CHECK(measured(taken.school, "Niek") == std::vector<std::string>{"RW M4", "ZZ/a E5"});
    }
}

TEST_CASE("The need for instruction follows the same test as the level", "[intake]") {
    auto school = test::school_after_first_import();
    school.administration.need_defaults = {
        {.subject = arithmetic, .measure = "IV", .value = "I", .need = school::Need::independent},
        {.subject = arithmetic, .measure = "IV", .value = "V", .need = school::Need::dependent}};
    const auto on_five = [](const std::string& test, const std::string& value) {
        return result_file(
            {{.pupil = "L1001", .test = test, .on = day, .value = value, .scale = "IV"}}
        );
    };
    for (const auto& files :
         {std::vector{on_five("GB", "I"), on_five("RW", "V")},
          std::vector{on_five("RW", "V"), on_five("GB", "I")}}) {
        const auto taken = one_by_one(school, files);
        CHECK(
            intake::instruction_need(taken, test::pupil_named(taken, "Niek"), arithmetic) ==
            school::Need::dependent
        );
    }
}

TEST_CASE(
    "Files of tests give one school in any order, and nothing more when they come again", "[intake]"
) {
    const auto school = test::school_after_first_import();
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        CAPTURE(seed);
        test::RandomSource random{seed};
        std::vector<std::string> files;
        for (int count = random.number(2, 5); count > 0; --count)
            files.push_back(
                random.once_in(3) ? random_list(school, random) : random_results(random)
            );
        const auto first = one_by_one(school, files);
        const auto expected = formats::write_school(first);
        random.shuffle(files);
        CHECK(formats::write_school(one_by_one(school, files)) == expected);
        random.shuffle(files);
        CHECK(formats::write_school(with_files(school, files).school) == expected);
        for (const auto& file : files) {
            const auto again = with_files(first, {file});
            CHECK(formats::write_school(again.school) == expected);
            CHECK(alters_nothing(again));
        }
    }
}

TEST_CASE("A correction of one child's test counts, however its list names the test", "[intake]") {
    const std::string header{"leerlingnummer;vak;toets;datum;niveau\n"};
    const auto row = [](const std::string& key, const std::string& level) {
        return key + ";Rekenen;Bareka toets herfst;23-09-2024;" + level + '\n';
    };
    const auto all = header + row("L1001", "M4") + row("L1002", "M4") + row("L1003", "M4");
    const auto corrected = header + row("L1001", "E4");
    const auto school = one_by_one(test::school_after_first_import(), {all, corrected});
    CHECK(measured(school, "Niek") == std::vector<std::string>{"Bareka toets herfst E4"});
    CHECK(test::level_of(school, "Niek", arithmetic) == "E4");
    const auto alone = one_by_one(test::school_after_first_import(), {corrected});
    CHECK(measured(alone, "Niek") == std::vector<std::string>{" E4"});
}
