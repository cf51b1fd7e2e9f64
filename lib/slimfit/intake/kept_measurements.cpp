#include "slimfit/intake/kept_measurements.hpp"

#include <algorithm>
#include <vector>

namespace slimfit::intake {

using school::Measurement;
using school::Pupil;

namespace {

/// Of one day those that bear it themselves go before those of a list without days.
auto newness_of(const Measurement& measurement) {
    return std::pair{measurement.on, !measurement.undated};
}

/// The measurements of the newest day until that of a given one, in the same subject and scale.
std::vector<const Measurement*>
newest_until(const Pupil& pupil, const Measurement& measurement, Among among) {
    std::vector<const Measurement*> newest;
    for (const auto& old : pupil.measurements) {
        if (old.subject != measurement.subject || old.measure != measurement.measure ||
            (among == Among::undated && !old.undated) || old.on > measurement.on)
            continue;
        if (!newest.empty() && newness_of(*newest.front()) < newness_of(old))
            newest.clear();
        if (newest.empty() || newness_of(*newest.front()) == newness_of(old))
            newest.push_back(&old);
    }
    return newest;
}

bool is_same(const Measurement& one, const Measurement& other) {
    return one.subject == other.subject && one.measure == other.measure && one.on == other.on &&
           one.undated == other.undated && one.test == other.test;
}

}  // namespace

bool says_nothing_new(const Pupil& pupil, const Measurement& measurement, Among among) {
    const auto newest = newest_until(pupil, measurement, among);
    for (const auto* const old : newest)
        if (old->test == measurement.test)
            return old->value == measurement.value;
    return std::ranges::any_of(newest, [&](const Measurement* old) {
        return old->value == measurement.value;
    });
}

const Measurement* same_measurement(const Pupil& pupil, const Measurement& measurement) {
    const auto same = std::ranges::find_if(pupil.measurements, [&](const Measurement& old) {
        return is_same(old, measurement);
    });
    return same == pupil.measurements.end() ? nullptr : &*same;
}

void keep_measurement(const Measurement& measurement, Pupil& pupil) {
    const auto same = std::ranges::find_if(pupil.measurements, [&](const Measurement& old) {
        return is_same(old, measurement);
    });
    if (same == pupil.measurements.end())
        pupil.measurements.push_back(measurement);
    else if (same->value != measurement.value)
        *same = measurement;
    else
        same->of_part = measurement.of_part;
}

}  // namespace slimfit::intake
