#include "slimfit/formats/xml/document.hpp"

#include "formats/planted_faults.hpp"
#include "formats/problems.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <vector>

using namespace slimfit;
using test::PlantedFault;
using test::problems_in;
using test::RandomSource;

namespace {

std::string bundled_school(const std::string& file) {
    std::ifstream stream{SLIMFIT_SOURCE_DIR "/fixtures/schools/" + file};
    return {std::istreambuf_iterator<char>{stream}, {}};
}

bool is_told_at(const Problems& problems, const std::string& place) {
    return std::ranges::find(problems, place, &Problem::where) != problems.end();
}

bool is_right_by_schema(const std::string& text) {
    const auto source = formats::source_of(text, "school.xml");
    return formats::Document::of(*source, formats::Schema::school).has_value();
}

/// Faults of a school text, with what is told of a text that has but that one.
class Planted {
public:
    Planted(std::string text, std::uint64_t seed) : text_{std::move(text)}, random_{seed} {}

    void plant_form(int count) {
        for (; count > 0; --count)
            if (const auto fault = fault_of_form(text_, random_);
                fault && !is_right_by_schema(test::planted(text_, {*fault})))
                keep(fault, of_form_);
    }

    void plant_meaning(int count) {
        for (; count > 0; --count)
            keep(fault_of_meaning(text_, random_), of_meaning_);
    }

    [[nodiscard]] Problems told() const { return problems_in(test::planted(text_, faults_)); }

    [[nodiscard]] const std::vector<Problems>& of_form() const { return of_form_; }

    [[nodiscard]] const std::vector<Problems>& of_meaning() const { return of_meaning_; }

    [[nodiscard]] bool is_told_alone(const std::string& place) const {
        const auto is_told = [&](const Problems& alone) { return is_told_at(alone, place); };
        return std::ranges::any_of(of_form_, is_told) || std::ranges::any_of(of_meaning_, is_told);
    }

    [[nodiscard]] std::string in_words() const {
        std::string words;
        for (const auto& fault : faults_)
            words += "line " + std::to_string(fault.line) + ": " + fault.sort + '\n';
        return words;
    }

private:
    /// Faults are independent when they are of different sorts, not beside each other, and nothing
    /// of the one is told where the other is.
    void keep(const std::optional<PlantedFault>& fault, std::vector<Problems>& kept) {
        if (!fault || std::ranges::any_of(faults_, [&](const PlantedFault& other) {
                return std::abs(other.line - fault->line) < 4 || other.sort == fault->sort;
            }))
            return;
        auto alone = problems_in(test::planted(text_, {*fault}));
        const bool is_apart = std::ranges::none_of(alone, [&](const Problem& problem) {
            return is_told_alone(problem.where);
        });
        if (alone.empty() || !is_apart)
            return;
        faults_.push_back(*fault);
        kept.push_back(std::move(alone));
    }

    std::string text_;
    RandomSource random_;
    std::vector<PlantedFault> faults_;
    std::vector<Problems> of_form_;
    std::vector<Problems> of_meaning_;
};

void check_told_in_one_run(Planted& planted) {
    const auto told = planted.told();
    INFO(planted.in_words());
    INFO(test::in_words(told));
    for (const auto& alone : planted.of_form())
        for (const auto& problem : alone)
            CHECK(is_told_at(told, problem.where));
    for (const auto& alone : planted.of_meaning())
        CHECK(std::ranges::any_of(alone, [&](const Problem& problem) {
            return std::ranges::find(told, problem) != told.end();
        }));
    for (const auto& problem : told)
        CHECK(planted.is_told_alone(problem.where));
}

}  // namespace

TEST_CASE("Planted faults are told in one run, and nothing else", "[formats][property]") {
    const auto seed = GENERATE(range(0U, 200U));
    CAPTURE(seed);
    Planted planted{std::string{test::school_text}, seed};
    planted.plant_form(1 + static_cast<int>(seed % 3));
    planted.plant_meaning(2);
    check_told_in_one_run(planted);
}

TEST_CASE("So they are in a bundled school", "[formats][property]") {
    const auto seed = GENERATE(range(0U, 15U));
    const auto* file = GENERATE("c.xml", "week-a.xml");
    CAPTURE(seed, file);
    Planted planted{bundled_school(file), seed};
    planted.plant_form(1 + static_cast<int>(seed % 4));
    planted.plant_meaning(3);
    check_told_in_one_run(planted);
}
