#include "slimfit/formats/delivery/csv_measure.hpp"

#include "slimfit/formats/delivery/reading.hpp"
#include "slimfit/intake/plain_text.hpp"
#include "slimfit/intake/subject_words.hpp"

namespace slimfit::formats {

namespace {

using intake::Scale;

/// The scale that most of the values are on, at least half of them.
const Scale* scale_of_values(const std::string& header, const std::vector<std::string>& values) {
    if (intake::compared(header).find("dle") != std::string::npos)
        return intake::scale_named("DLE");
    if (intake::compared(header).find("vaardigheid") != std::string::npos)
        return intake::scale_named("VS");
    const auto fitting = [&](const Scale& scale) {
        std::vector<std::string> fit;
        for (const auto& value : values)
            if (auto spelled = intake::value_on(scale, value))
                fit.push_back(*std::move(spelled));
        return fit;
    };
    const Scale* best = nullptr;
    std::size_t most = (values.size() + 1) / 2;
    const bool is_reading = intake::is_technical_reading(header);
    for (const auto* const code : {"IV", "AE", "FN", "AVI", "RNTRM"}) {
        const auto& scale = *intake::scale_named(code);
        const auto fit = fitting(scale);
        // Letters and Roman numbers that could be terms of some norm too are not guessed at.
        if ((scale.code == "IV" || scale.code == "AE") && intake::scale_of_terms(fit) != &scale)
            continue;
        const bool is_better =
            best == nullptr ? fit.size() >= most && !fit.empty() : fit.size() > most;
        if (is_better || (is_reading && scale.code == "AVI" && fit.size() == most)) {
            best = &scale;
            most = fit.size();
        }
    }
    return best;
}

}  // namespace

Measure measure_of(
    const std::string& named, const std::string& header, const std::vector<std::string>& values
) {
    const auto* const scale =
        named.empty() ? scale_of_values(header, values) : intake::scale_called(named);
    if (scale != nullptr)
        return {.code = scale->code, .scale = scale};
    return {.code = intake::kept_text(named, longest_kept)};
}

std::optional<std::string> value_in(const Measure& measure, const std::string& written) {
    if (measure.scale != nullptr)
        return intake::value_on(*measure.scale, written);
    auto value = intake::kept_text(written, longest_kept);
    if (measure.code.empty() || value.empty())
        return std::nullopt;
    return value;
}

}  // namespace slimfit::formats
