#include "slimfit/generate/school_model.hpp"

#include "slimfit/core/contract.hpp"
#include "slimfit/generate/assemble.hpp"
#include "slimfit/generate/draw_plan.hpp"
#include "slimfit/generate/presets.hpp"

namespace slimfit::generate {

namespace {

void check_range(
    const Text& text, std::int64_t found, std::int64_t least, std::int64_t most, Problems& problems
) {
    if (found < least || found > most)
        problems.push_back({"", filled(text, {{"found", found}, {"least", least}, {"most", most}})}
        );
}

}  // namespace

Problems problems_in(const GenerateOptions& options) {
    constexpr GenerateLimits limits;
    Problems problems;
    const bool small = options.times == SchoolTimes::small_school;
    check_range(
        {"{found} units: verwacht is {least} tot en met {most}; een kleine school heeft er "
         "hoogstens 2. Kies een ander aantal.",
         "{found} units: expected is {least} up to and including {most}; a small school has at "
         "most 2. Choose another number."},
        options.units,
        1,
        small ? limits.units_of_small_school_at_most : limits.units_at_most,
        problems
    );
    if (!problems.empty())
        return problems;
    check_range(
        {"{found} leerlingen: voor zoveel units is {least} tot en met {most} verwacht. Kies een "
         "ander aantal leerlingen of units.",
         "{found} pupils: for so many units {least} up to and including {most} are expected. "
         "Choose another number of pupils or units."},
        options.pupils,
        std::int64_t{options.units} * limits.pupils_per_unit_at_least,
        std::int64_t{options.units} * limits.pupils_per_unit_at_most,
        problems
    );
    return problems;
}

school::School generate_school(const GenerateOptions& options) {
    expects(problems_in(options).empty(), "The caller has shown the problems in the options.");
    Random random{options.seed};
    const auto plan = draw_plan(options, random);
    return assemble(plan, random);
}

school::School generate_school(Preset preset) {
    Random random{static_cast<std::uint64_t>(preset) + 1};
    return assemble(plan_of(preset), random);
}

}  // namespace slimfit::generate
