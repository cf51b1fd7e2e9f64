#include "slimfit/intake/option_problems.hpp"

#include "slimfit/intake/group_names.hpp"
#include "slimfit/intake/taking_in.hpp"
#include "slimfit/intake/units_of_groups.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <ranges>

namespace slimfit::intake {

namespace {

std::string codes_of_units(const school::School& school) {
    std::string units;
    for (const auto& unit : school.units)
        units += (units.empty() ? "" : ", ") + unit.code;
    return units;
}

/// The names between quotes, for there may be commas in them; of many the first ten.
std::string names_of_groups(const std::vector<Delivery>& deliveries) {
    constexpr std::size_t most_named = 10;
    std::vector<std::string> names;
    for (const auto& delivery : deliveries)
        for (const auto& group : delivery.groups)
            if (std::ranges::find(names, group.name) == names.end())
                names.push_back(group.name);
    std::string text;
    for (const auto& name : names | std::views::take(most_named))
        text += (text.empty() ? "\"" : ", \"") + name + '"';
    return names.size() > most_named ? text + ", ..." : text;
}

Problem no_such_unit(const school::School& school, const std::string& unit) {
    return {
        "--unit",
        filled(
            {"{unit} is geen unit van de school; er zijn: {units}. Een nieuwe unit heeft eerst een "
             "dagritme nodig in het schoolbestand.",
             "{unit} is no unit of the school; there are: {units}. A new unit first needs a day "
             "rhythm in the school file."},
            {{"unit", unit}, {"units", codes_of_units(school)}}
        )};
}

Problem no_such_group(
    const std::vector<Delivery>& deliveries, const std::string& unit, const std::string& group
) {
    const auto groups = names_of_groups(deliveries);
    if (groups.empty())
        return {
            "--unit",
            {"de bestanden hebben geen groepen; laat --unit weg",
             "the files have no groups; leave --unit out"}};
    return {
        "--unit",
        filled(
            {"geen van de bestanden heeft een groep {group}; wel {groups}. Typ --unit "
             "\"{unit}=GROEP\" met de naam zoals hij hier staat, ook als er een komma in zit.",
             "none of the files has a group {group}; they have {groups}. Type --unit "
             "\"{unit}=GROUP\" with the name as it stands here, even if it has a comma."},
            {{"group", group}, {"groups", groups}, {"unit", unit}}
        )};
}

std::string codes_of(const UnitsOfGroup& units, const school::School& school) {
    std::string codes;
    for (const auto unit : units)
        codes += (codes.empty() ? "" : ", ") + school[unit].code;
    return codes;
}

/// A group of the file that the school has already keeps its unit, whatever composed groups its
/// pupils are in.
Problems groups_of_two_units(
    const school::School& school, const Delivery& delivery, const TakeInOptions& options
) {
    const auto units = units_of_groups(delivery, school, options);
    Problems problems;
    for (std::size_t row = 0; row < delivery.groups.size(); ++row)
        if (const auto& group = delivery.groups[row];
            units[row].size() > 1 && !base_group_named(school, group.name))
            problems.push_back(
                {"--unit",
                 filled(
                     {"groep {group} krijgt hiermee meer dan een unit: {units}; geef haar er een "
                      "met --unit \"UNIT={group}\"",
                      "with this group {group} gets more than one unit: {units}; give it one with "
                      "--unit \"UNIT={group}\""},
                     {{"group", group.name}, {"units", codes_of(units[row], school)}}
                 )}
            );
    return problems;
}

Problems codes_of_nobody(
    const school::School& school, const std::set<std::string>& codes, const char* option
) {
    Problems problems;
    for (const auto& code : codes) {
        const auto has_code = [&](const auto& person) { return person.code == code; };
        if (std::ranges::none_of(school.pupils, has_code) &&
            std::ranges::none_of(school.staff, has_code))
            problems.push_back(
                {option,
                 filled(
                     {"{code} is geen leerling of medewerker van de school; neem de code over uit "
                      "het voorbeeld",
                      "{code} is no pupil or member of staff of the school; take the code from the "
                      "preview"},
                     {{"code", code}}
                 )}
            );
    }
    return problems;
}

constexpr Text has_to_name_its_file{
    "er zijn meer bestanden; schrijf --same {code}=BESTAND:{line}",
    "there are several files; write --same {code}=FILE:{line}"};
constexpr Text is_in_no_file{
    "geen van de bestanden heet {file}; schrijf --same {code}=BESTAND:{line} met de naam zoals u "
    "hem bij de opdracht geeft",
    "none of the files is called {file}; write --same {code}=FILE:{line} with the name as you give "
    "it with the command"};
constexpr Text is_no_row{
    "op regel {line} begint geen leerling of medewerker met iets om over te nemen; neem de regel "
    "over uit het voorbeeld",
    "on line {line} no pupil or member of staff begins with anything to take in; take the line "
    "from the preview"};
constexpr Text is_said_twice{
    "van regel {line} zegt u twee keer wie het is; kies een van beide codes",
    "you say twice who line {line} is; choose one of the codes"};

constexpr Text is_line_of_several{
    "op regel {line} beginnen {rows} rijen, {code} kan er maar een zijn: kies uit --same "
    "{code}={line}.1 tot en met --same {code}={line}.{rows}, zoals het voorbeeld ze noemt",
    "{rows} rows begin on line {line}, and {code} can be only one: choose from --same "
    "{code}={line}.1 to --same {code}={line}.{rows}, as the preview names them"};

bool has_row(const Delivery& delivery, const RowPlace& place) {
    const auto is_there = [&](const auto& row) { return row.place == place; };
    return std::ranges::any_of(delivery.pupils, is_there) ||
           std::ranges::any_of(delivery.staff, is_there) ||
           std::ranges::any_of(delivery.measurements, is_there);
}

/// Of whom she said it, with or without the row.
std::set<std::string> all_said_same(const TakeInOptions& options) {
    auto same = options.same;
    for (const auto& said : options.same_rows)
        same.insert(said.code);
    return same;
}

bool is_said_of_same_row(const SaidRow& one, const SaidRow& other) {
    return place_said(one) == place_said(other) && one.file == other.file && one.code != other.code;
}

std::optional<Text> fault_of_place(const SaidRow& said, const Delivery& delivery) {
    if (said.number == 0 && rows_on(delivery, said.line) > 1)
        return is_line_of_several;
    return has_row(delivery, place_said(said)) ? std::nullopt : std::optional{is_no_row};
}

/// The first of the files that she may mean.
const Delivery& file_meant(const SaidRow& said, const std::vector<Delivery>& deliveries) {
    const auto is_meant = [&](const Delivery& delivery) { return may_be_in(said, delivery); };
    const auto found = std::ranges::find_if(deliveries, is_meant);
    return found == deliveries.end() ? deliveries.front() : *found;
}

std::optional<Text> fault_of_row(
    const SaidRow& said, const std::vector<Delivery>& deliveries, const TakeInOptions& options
) {
    const auto is_meant = [&](const Delivery& delivery) { return may_be_in(said, delivery); };
    const auto files = std::ranges::count_if(deliveries, is_meant);
    if (files > 1)
        return has_to_name_its_file;
    if (files == 0)
        return is_in_no_file;
    if (const auto fault = fault_of_place(said, file_meant(said, deliveries)))
        return fault;
    const auto is_same_row = [&](const SaidRow& other) { return is_said_of_same_row(said, other); };
    // Once of the two: of the first.
    const auto first = std::ranges::find_if(options.same_rows, is_same_row);
    if (first != options.same_rows.end() && &*first > &said)
        return is_said_twice;
    return std::nullopt;
}

}  // namespace

Problems problems_of_rows(const std::vector<Delivery>& deliveries, const TakeInOptions& options) {
    Problems problems;
    for (const auto& said : options.same_rows)
        if (const auto fault = fault_of_row(said, deliveries, options))
            problems.push_back(
                {"--same",
                 filled(
                     *fault,
                     {{"code", said.code},
                      {"line", line_said(said)},
                      {"file", said.file},
                      {"rows", rows_on(file_meant(said, deliveries), said.line)}}
                 )}
            );
    return problems;
}

Problems problems_of_units(
    const school::School& school,
    const std::vector<Delivery>& deliveries,
    const TakeInOptions& options
) {
    Problems problems;
    for (const auto& [unit, groups] : options.units) {
        if (!unit_named(school, unit))
            problems.push_back(no_such_unit(school, unit));
        for (const auto& group : groups)
            if (!is_delivered_group(group, deliveries))
                problems.push_back(no_such_group(deliveries, unit, group));
    }
    for (const auto& delivery : deliveries)
        std::ranges::move(
            groups_of_two_units(school, delivery, options), std::back_inserter(problems)
        );
    return problems;
}

Problems problems_of_codes(const TakeInOptions& options) {
    Problems problems;
    for (const auto& code : all_said_same(options))
        if (options.other.contains(code))
            problems.push_back(
                {"--other",
                 filled(
                     {"{code} staat ook bij --same; kies een van beide",
                      "{code} stands with --same too; choose one of the two"},
                     {{"code", code}}
                 )}
            );
    return problems;
}

Problems problems_of_people(const school::School& school, const TakeInOptions& options) {
    const auto same = all_said_same(options);
    auto problems = codes_of_nobody(school, same, "--same");
    std::ranges::move(
        codes_of_nobody(school, options.other, "--other"), std::back_inserter(problems)
    );
    return problems;
}

}  // namespace slimfit::intake
