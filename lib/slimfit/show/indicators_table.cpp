#include "slimfit/show/indicators_table.hpp"

#include "slimfit/show/numbers.hpp"
#include "slimfit/show/text_table.hpp"
#include "slimfit/show/words.hpp"
#include "slimfit/workload/indicators.hpp"

#include <algorithm>
#include <functional>
#include <optional>
#include <set>

namespace slimfit::show {

namespace {

using workload::Indicators;

std::string tenths(std::optional<int> number, Language language) {
    return number ? decimal(*number, 1, language) : "\u2013";
}

std::string share(std::optional<int> per_mille, Language language) {
    return per_mille ? percentage(*per_mille, language) : "\u2013";
}

/// A row of the table: its name, what it means and how it is read from the indicators.
struct Row {
    Text name;
    Text definition;
    std::string (*value)(const Indicators&, Language);
};

constexpr Row rows[]{
    {{"leerlingen", "pupils"},
     {"op school deze week", "at school this week"},
     [](const Indicators& of, Language) { return std::to_string(of.pupils); }},
    {{"leerlingen per contactuur van leraren", "pupils per contact hour of teachers"},
     {"lestijd van leerlingen gedeeld door lestijd en gesprekken van bevoegde leraren",
      "lesson time of pupils over lesson and coach time of qualified teachers"},
     [](const Indicators& of, Language language) {
         return tenths(of.pupils_per_teacher_hour_in_tenths, language);
     }},
    {{"leerlingen per contactuur van allen", "pupils per contact hour of all staff"},
     {"hetzelfde met alle volwassenen", "the same with all adults"},
     [](const Indicators& of, Language language) {
         return tenths(of.pupils_per_staff_hour_in_tenths, language);
     }},
    {{"groepsoverstijgend in kernvakken", "cross-group in core subjects"},
     {"lestijd in kernvakken met leerlingen van twee of meer basisgroepen bijeen",
      "lesson time in core subjects with pupils of two or more base groups together"},
     [](const Indicators& of, Language language) {
         return share(of.cross_group_core_per_mille, language);
     }},
    {{"groepsoverstijgend in alle lestijd", "cross-group in all lesson time"},
     {"hetzelfde over alle lessen", "the same over all lessons"},
     [](const Indicators& of, Language language) {
         return share(of.cross_group_per_mille, language);
     }},
    {{"onderwijstijd per leerling", "teaching time per pupil"},
     {"gemiddeld deze week", "on average this week"},
     [](const Indicators& of, Language) { return hours(of.teaching_time.mean); }},
    {{"minste onderwijstijd", "least teaching time"},
     {"van één leerling deze week", "of one pupil this week"},
     [](const Indicators& of, Language) { return hours(of.teaching_time.least); }}};

std::string nature_share(const Indicators& indicators, school::Nature nature, Language language) {
    const auto found =
        std::ranges::find(indicators.natures, nature, &workload::NatureShare::nature);
    return share(
        found == indicators.natures.end() ? std::nullopt : std::optional{found->per_mille}, language
    );
}

}  // namespace

std::string
indicators_table(const school::School& school, const roster::Roster& roster, const Look& look) {
    const auto word = [&](const Text& text) { return std::string{text.in(look.language)}; };
    TextTable table{.columns = {{word({"kengetal", "indicator"})}}};
    std::vector<Indicators> measured;
    for (std::uint32_t unit = 0; unit < school.units.size(); ++unit) {
        table.columns.push_back({school.units[unit].name, Align::right});
        measured.push_back(workload::indicators_of(school, roster, school::UnitId{unit}));
    }
    if (school.units.size() != 1) {
        table.columns.push_back({word({"school", "school"}), Align::right});
        measured.push_back(workload::indicators_of(school, roster));
    }

    for (const auto& [name, definition, value] : rows) {
        std::vector<Cell> row{{{word(name)}, {word(definition), Ink::faint}}};
        for (const auto& indicators : measured)
            row.push_back(cell(value(indicators, look.language)));
        table.rows.push_back(std::move(row));
    }
    for (const auto& [nature, time, per_mille] : measured.back().natures) {
        const Text share_of{"lestijd: ", "lesson time: "};
        std::vector<Cell> row{cell(word(share_of) + word(name_of(nature)))};
        for (const auto& indicators : measured)
            row.push_back(cell(nature_share(indicators, nature, look.language)));
        table.rows.push_back(std::move(row));
    }
    return rendered(table, look.width, look.colour);
}

}  // namespace slimfit::show
