#include "slimfit/intake/tests_told.hpp"

#include "slimfit/intake/scale.hpp"

namespace slimfit::intake {

namespace {

using school::Measurement;

constexpr Text tests_differ{
    "{subject}, {on}: {other} zegt {old} en {counting} zegt {new}; beide blijven bewaard en "
    "{counting} telt, want van toetsen van één dag telt altijd de laatste op naam",
    "{subject}, {on}: {other} says {old} and {counting} says {new}; both are kept and {counting} "
    "counts, for of tests of one day always the last by name counts"};

Message name_of_test(const Measurement& measurement) {
    if (measurement.test.empty())
        return {"een toets zonder naam", "a test without a name"};
    return {measurement.test, measurement.test};
}

std::string day_of(const Measurement& measurement) {
    return measurement.on ? measurement.on->to_string() : "-";
}

}  // namespace

void report_correction(
    const school::Pupil& pupil,
    const Measurement& old,
    const Measurement& corrected,
    std::string where,
    TakingIn& work
) {
    add_change(
        work,
        ChangeKind::corrected,
        pupil.code,
        pupil.name,
        {"{subject}, {on}: {measure} {old} → {new}{test}",
         "{subject}, {on}: {measure} {old} → {new}{test}"},
        {{"subject", work.school[old.subject].code},
         {"on", day_of(old)},
         {"measure", name_of_measure(old.measure)},
         {"old", old.value},
         {"new", corrected.value},
         {"test", old.test.empty() ? "" : " (" + old.test + ')'}},
        std::move(where)
    );
}

void report_other_test(
    const school::Pupil& pupil,
    const Measurement& other,
    const Measurement& counting,
    std::string where,
    TakingIn& work
) {
    add_change(
        work,
        ChangeKind::warning,
        pupil.code,
        pupil.name,
        tests_differ,
        {{"subject", work.school[other.subject].code},
         {"on", day_of(other)},
         {"other", name_of_test(other)},
         {"old", other.value},
         {"counting", name_of_test(counting)},
         {"new", counting.value}},
        std::move(where)
    );
}

}  // namespace slimfit::intake
