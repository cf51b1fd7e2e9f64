#include "slimfit/intake/plain_measurements.hpp"

#include "slimfit/intake/scale.hpp"

#include <algorithm>
#include <map>

namespace slimfit::intake {

namespace {

using school::School;

/// Gives every word one without a meaning.
class PlainWords {
public:
    explicit PlainWords(std::string prefix) : prefix_{std::move(prefix)} {}

    const std::string& for_word(const std::string& word) {
        const auto next = prefix_ + std::to_string(words_.size() + 1);
        return words_.try_emplace(word, next).first->second;
    }

private:
    std::string prefix_;
    std::map<std::string, std::string> words_;
};

const school::LevelScale* scale_of_school(const School& school, const std::string& measure) {
    const auto found = std::ranges::find(school.scales, measure, &school::LevelScale::code);
    return found == school.scales.end() ? nullptr : &*found;
}

class Plain {
public:
    explicit Plain(const School& school) : school_{school} {}

    /// A measurement, or what says something of one.
    template <class Measured>
    void make(Measured& measured) {
        if (!is_on_its_scale(measured.measure, measured.value))
            measured.value = values_.for_word(measured.value);
        if (!is_scale(measured.measure))
            measured.measure = measures_.for_word(measured.measure);
    }

private:
    [[nodiscard]] bool is_scale(const std::string& measure) const {
        return scale_named(measure) != nullptr || scale_of_school(school_, measure) != nullptr;
    }

    [[nodiscard]] bool is_on_its_scale(const std::string& measure, const std::string& value) const {
        if (const auto* const scale = scale_named(measure); scale && value_on(*scale, value))
            return true;
        const auto* const own = scale_of_school(school_, measure);
        return own != nullptr && std::ranges::find(own->values, value) != own->values.end();
    }

    const School& school_;
    PlainWords measures_{"maat-"};
    PlainWords values_{"waarde-"};
};

}  // namespace

School with_plain_measurements(School school) {
    Plain plain{school};
    for (auto& pupil : school.pupils)
        for (auto& measurement : pupil.measurements)
            plain.make(measurement);
    for (auto& meaning : school.administration.level_meanings)
        plain.make(meaning);
    for (auto& rule : school.administration.need_defaults)
        plain.make(rule);
    return school;
}

}  // namespace slimfit::intake
