#include "slimfit/intake/kept_measurements.hpp"

#include <algorithm>

namespace slimfit::intake {

using school::Measurement;
using school::Pupil;

bool says_nothing_new(const Pupil& pupil, const Measurement& measurement, Among among) {
    const Measurement* newest = nullptr;
    for (const auto& old : pupil.measurements)
        if (old.subject == measurement.subject && old.measure == measurement.measure &&
            (among == Among::all || old.undated) && old.on <= measurement.on &&
            (newest == nullptr || newest->on < old.on))
            newest = &old;
    return newest != nullptr && newest->value == measurement.value;
}

bool keep_measurement(const Measurement& measurement, Pupil& pupil) {
    const auto same = std::ranges::find_if(pupil.measurements, [&](const Measurement& old) {
        return old.subject == measurement.subject && old.measure == measurement.measure &&
               old.on == measurement.on && old.undated == measurement.undated;
    });
    if (same == pupil.measurements.end()) {
        pupil.measurements.push_back(measurement);
        return true;
    }
    if (same->value == measurement.value)
        return false;
    *same = measurement;
    return true;
}

}  // namespace slimfit::intake
