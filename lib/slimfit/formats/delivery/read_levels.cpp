#include "slimfit/formats/delivery/reading.hpp"
#include "slimfit/formats/school_file/words.hpp"
#include "slimfit/intake/plain_text.hpp"
#include "slimfit/intake/scale.hpp"

namespace slimfit::formats {

namespace {

/// A value is spelled as its scale does; on a scale that is not bundled it stays as it is.
std::optional<std::string> value_in(const Sieved& level) {
    const auto* const scale = intake::scale_named(level.attribute("measure"));
    if (scale != nullptr)
        return intake::value_on(*scale, level.attribute("value"));
    return intake::kept_text(level.attribute("value"), longest_kept);
}

std::optional<school::Certainty> certainty_in(const Sieved& level) {
    const auto word = level.attribute("certainty");
    if (word.empty())
        return school::Certainty::test;
    for (const auto& known : certainty_words)
        if (known.word == word)
            return known.value;
    return std::nullopt;
}

}  // namespace

void read_levels(const Sieved& levels, intake::Delivery& delivery) {
    for (const auto& level : levels.children) {
        if (level.name != "level")
            continue;
        const auto place = next_row(level, delivery);
        const auto value = value_in(level);
        const auto certainty = certainty_in(level);
        const auto on = day_in(level.attribute("on"));
        if (!value || value->empty() || !certainty || !on || level.attribute("pupil").empty() ||
            level.attribute("measure").empty()) {
            remark(
                delivery,
                level.line,
                {"<level> heeft pupil, subject, measure, value en on nodig, met een waarde van de "
                 "schaal en een datum; deze telt niet mee.",
                 "<level> needs pupil, subject, measure, value and on, with a value of the scale "
                 "and a date; this one is left out."}
            );
            continue;
        }
        auto& measurement = delivery.measurements.emplace_back();
        measurement.code = intake::kept_text(level.attribute("pupil"), longest_kept);
        measurement.subject = {intake::kept_text(level.attribute("subject"), longest_kept)};
        measurement.measure = intake::kept_text(level.attribute("measure"), longest_kept);
        measurement.value = *value;
        measurement.on = on;
        measurement.certainty = *certainty;
        measurement.of_whole_test = true;
        measurement.place = place;
    }
}

}  // namespace slimfit::formats
