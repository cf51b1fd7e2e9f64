#include "slimfit/intake/instruction_need.hpp"

#include "slimfit/core/contract.hpp"
#include "slimfit/intake/bundled_table.hpp"
#include "slimfit/intake/scale.hpp"
#include "slimfit/intake/tests_of_a_day.hpp"

#include <algorithm>

namespace slimfit::intake {

extern const std::string_view instruction_needs_csv;

namespace {

using school::Measurement;
using school::Need;
using school::NeedDefault;

Need need_named(const std::string& word) {
    if (word == "independent")
        return Need::independent;
    if (word == "sensitive")
        return Need::sensitive;
    expects(word == "dependent", "instruction_needs.csv: a need has one of three names");
    return Need::dependent;
}

const std::vector<NeedDefault>& bundled_defaults() {
    static const auto table = [] {
        std::vector<NeedDefault> made;
        for (const auto& row : rows_of(instruction_needs_csv)) {
            expects(row.size() == 3, "instruction_needs.csv: a line has three columns");
            made.push_back(
                {.subject = {}, .measure = row[0], .value = row[1], .need = need_named(row[2])}
            );
        }
        return made;
    }();
    return table;
}

std::optional<Need>
need_in(const std::vector<NeedDefault>& defaults, const Measurement& measurement) {
    std::optional<Need> for_all;
    for (const auto& rule : defaults) {
        if (rule.measure != measurement.measure || rule.value != measurement.value)
            continue;
        if (rule.subject == measurement.subject)
            return rule.need;
        if (!rule.subject)
            for_all = rule.need;
    }
    return for_all;
}

std::optional<Need> need_by_rules(const school::School& school, const Measurement& measurement) {
    if (const auto own = need_in(school.administration.need_defaults, measurement))
        return own;
    return need_in(bundled_defaults(), measurement);
}

}  // namespace

std::optional<Need> instruction_need(
    const school::School& school, const school::Pupil& pupil, school::SubjectId subject
) {
    const auto decided = std::ranges::find(pupil.needs, subject, &school::InstructionNeed::subject);
    if (decided != pupil.needs.end())
        return decided->need;
    const auto is_newer = [](const Measurement& one, const Measurement& other) {
        if (one.on != other.on)
            return one.on > other.on;
        const auto preferred = preference_of(one.measure);
        const auto other_preferred = preference_of(other.measure);
        return preferred == other_preferred ? counts_rather(one, other)
                                            : preferred < other_preferred;
    };
    const Measurement* newest = nullptr;
    for (const auto& measurement : pupil.measurements)
        if (measurement.subject == subject && need_by_rules(school, measurement) &&
            (newest == nullptr || is_newer(measurement, *newest)))
            newest = &measurement;
    if (newest == nullptr)
        return std::nullopt;
    return need_by_rules(school, *newest);
}

const Text& name_of(Need need) {
    static constexpr Text independent{"instructie-onafhankelijk", "little instruction"};
    static constexpr Text sensitive{"instructiegevoelig", "usual instruction"};
    static constexpr Text dependent{"instructie-afhankelijk", "extended instruction"};
    switch (need) {
    case Need::independent:
        return independent;
    case Need::sensitive:
        return sensitive;
    case Need::dependent:
        return dependent;
    }
    throw ContractViolation{"a need has a name"};
}

const Text& name_of(school::NeedReason reason) {
    using school::NeedReason;
    static constexpr Text observation{"observatie", "observation"};
    static constexpr Text method_test{"methodetoets", "method test"};
    static constexpr Text own_programme{"eigen leerlijn", "own programme"};
    static constexpr Text agreement{"afspraak", "agreement"};
    switch (reason) {
    case NeedReason::observation:
        return observation;
    case NeedReason::method_test:
        return method_test;
    case NeedReason::own_programme:
        return own_programme;
    case NeedReason::agreement:
        return agreement;
    }
    throw ContractViolation{"a reason has a name"};
}

}  // namespace slimfit::intake
