#include "levels_text.hpp"

#include "slimfit/intake/instruction_need.hpp"
#include "slimfit/intake/scale.hpp"
#include "slimfit/show/text_table.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace slimfit::cli {

namespace {

using school::Pupil;
using school::School;
using school::SubjectId;

/// A space at which no line ends; it is a usual one again once the lines are laid out.
constexpr std::string_view unbroken_space{"\u00A0"};

std::string with_usual_spaces(std::string text) {
    for (auto at = text.find(unbroken_space); at != std::string::npos;
         at = text.find(unbroken_space, at))
        text.replace(at, unbroken_space.size(), " ");
    return text;
}

/// "L001 Siem K."; no line ends within the name.
std::string name_in_one_piece(const Pupil& pupil) {
    if (pupil.name.empty())
        return pupil.code;
    std::string name{pupil.code + ' '};
    for (const char letter : pupil.name)
        name += letter == ' ' ? std::string{unbroken_space} : std::string{letter};
    return name;
}

std::string level_in(const School& school, const Pupil& pupil, SubjectId subject) {
    const auto* const level = pupil.level_in(subject);
    if (level == nullptr || !level->value || !school[subject].scale)
        return "–";
    const auto& values = school[*school[subject].scale].values;
    return values.at(static_cast<std::size_t>(*level->value)) +
           (level->on ? " (" + level->on->to_string() + ')' : "");
}

/// The different values of each day.
using ValuesByDay = std::map<std::optional<calendar::Date>, std::vector<std::string>>;

/// "M4 (2026-01-20) → M7, M6 (2026-06-10)": two tests of one day are no growth.
std::string from_old_to_new(const ValuesByDay& days) {
    std::string text;
    for (const auto& [on, values] : days) {
        text += text.empty() ? "" : " → ";
        for (const auto& value : values)
            text += (&value == &values.front() ? "" : ", ") + value;
        text += on ? " (" + on->to_string() + ')' : "";
    }
    return text;
}

/// Per scale from old to new: "functioneringsniveau M4 (2026-01-20) → E4 (2026-06-10)".
std::string measurements_in(const Pupil& pupil, SubjectId subject, const show::Look& look) {
    std::map<std::string, ValuesByDay> by_measure;
    for (const auto& measurement : pupil.measurements) {
        if (measurement.subject != subject)
            continue;
        auto& values = by_measure[measurement.measure][measurement.on];
        if (std::ranges::find(values, measurement.value) == values.end())
            values.push_back(measurement.value);
    }
    std::string all;
    for (const auto& [measure, days] : by_measure)
        all += (all.empty() ? "" : "; ") + intake::name_of_measure(measure).in(look.language) +
               ' ' + from_old_to_new(days);
    return all;
}

std::string
need_in(const School& school, const Pupil& pupil, SubjectId subject, const show::Look& look) {
    const auto need = intake::instruction_need(school, pupil, subject);
    if (!need)
        return "–";
    std::string text{intake::name_of(*need).in(look.language)};
    const auto decided = std::ranges::find(pupil.needs, subject, &school::InstructionNeed::subject);
    if (decided != pupil.needs.end())
        text += " (" + std::string{intake::name_of(decided->reason).in(look.language)} + ' ' +
                decided->on.to_string() + ')';
    return text;
}

}  // namespace

std::string levels_text(
    const School& school,
    school::UnitId unit,
    SubjectId subject,
    calendar::Date on,
    const show::Look& look
) {
    const auto say = [&](const Text& text) { return std::string{text.in(look.language)}; };
    show::TextTable table{
        .columns = {
            {say({"leerling", "pupil"})},
            {say({"niveau", "level"})},
            {say({"instructie", "instruction"})},
            {say({"metingen", "measurements"})}}};
    bool is_known = false;
    for (const auto& pupil : school.pupils) {
        if (school[pupil.base_group].unit != unit || !pupil.is_here_on(on))
            continue;
        const auto measurements = measurements_in(pupil, subject, look);
        const auto level = level_in(school, pupil, subject);
        is_known = is_known || !measurements.empty() || level != "–";
        table.rows.push_back(
            {show::cell(name_in_one_piece(pupil)),
             show::cell(level),
             show::cell(need_in(school, pupil, subject, look)),
             show::cell(measurements)}
        );
    }
    if (!is_known)
        return {};
    return show::inked(
               school[unit].name + " · " + school[subject].name.in(look.language),
               show::Ink::bold,
               look.colour
           ) +
           '\n' + with_usual_spaces(show::rendered(table, look.width, look.colour));
}

}  // namespace slimfit::cli
