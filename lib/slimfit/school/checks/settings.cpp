#include "slimfit/rulebook/rule.hpp"
#include "slimfit/school/checks/times.hpp"
#include "slimfit/school/checks/topics.hpp"

#include <algorithm>

namespace slimfit::school {

namespace {

void check_numbers(const Settings& settings, ProblemList& problems) {
    const struct {
        Text name;
        int found;
        int least;
        int most;
    } numbers[]{
        {{"sessies die een verantwoordelijke leerkracht tegelijk ziet",
          "sessions one responsible teacher watches"},
         settings.watched_at_most,
         0,
         10},
        {{"verschillende voorbereidingen", "different preparations"},
         settings.preparations_at_most,
         0,
         100},
        {{"procent afwijking van naar rato", "percent deviation from pro rata"},
         settings.load_tolerance_percent,
         0,
         100},
        {{"procent voor- en nawerk", "percent preparation"}, settings.preparation_percent, 0, 100}};

    for (const auto& number : numbers)
        if (number.found < number.least || number.found > number.most)
            problems.add(
                0,
                {"Afspraken, {name}: er staat {found}, verwacht is {least} tot en met {most}. "
                 "Verbeter "
                 "het getal.",
                 "Settings, {name}: it says {found}, expected is {least} up to and including "
                 "{most}. "
                 "Correct the number."},
                {{"name", number.name},
                 {"found", number.found},
                 {"least", number.least},
                 {"most", number.most}}
            );
    if (const auto fault = fault_of(settings.break_window))
        problems.add(
            0,
            {"Afspraken, tijd voor pauzes: {fault}", "Settings, time for breaks: {fault}"},
            {{"fault", *fault}}
        );
}

void check_faces(const Settings& settings, ProblemList& problems) {
    const auto& all = settings.faces;
    for (auto limit = all.begin(); limit != all.end(); ++limit) {
        const Facts facts{{"from", limit->from_year_group}, {"to", limit->to_year_group}};
        if (limit->from_year_group < 1 || limit->to_year_group > 8 ||
            limit->from_year_group > limit->to_year_group || limit->faces_at_most < 1)
            problems.add(
                0,
                {"Afspraken, gezichten per dag voor leerjaar {from} tot en met {to}: verwacht zijn "
                 "leerjaren van 1 tot en met 8, laag naar hoog, en minstens 1 gezicht. Verbeter "
                 "het.",
                 "Settings, faces a day for year group {from} up to and including {to}: expected "
                 "are "
                 "year groups from 1 to 8, low to high, and at least 1 face. Correct it."},
                facts
            );
        const bool again = std::any_of(all.begin(), limit, [&](const FacesLimit& earlier) {
            return earlier.from_year_group <= limit->to_year_group &&
                   limit->from_year_group <= earlier.to_year_group;
        });
        if (again)
            problems.add(
                0,
                {"Afspraken, gezichten per dag: een leerjaar van {from} tot en met {to} staat er "
                 "twee "
                 "keer in. Verdeel de leerjaren.",
                 "Settings, faces a day: a year group from {from} up to and including {to} is in "
                 "it "
                 "twice. Divide the year groups."},
                facts
            );
    }
}

Facts about(const School& school, const GroupLimits& limits) {
    return {
        {"unit", school[limits.unit].code},
        {"subject", school[limits.subject].code},
        {"pupils",
         std::to_string(limits.pupils_at_least) + ".." + std::to_string(limits.pupils_at_most)},
        {"groups",
         std::to_string(limits.groups_at_least) + ".." + std::to_string(limits.groups_at_most)}};
}

bool is_a_range(int least, int most) {
    return 0 <= least && least <= most && 1 <= most;
}

void check_group_limits(const School& school, ProblemList& problems) {
    const auto& all = school.settings.group_limits;
    for (auto limits = all.begin(); limits != all.end(); ++limits) {
        if (!is_a_range(limits->pupils_at_least, limits->pupils_at_most) ||
            !is_a_range(limits->groups_at_least, limits->groups_at_most))
            problems.add(
                limits->line,
                {"Niveaugroepen van {subject} in unit {unit}: {groups} groepen van {pupils} "
                 "leerlingen "
                 "kan niet, verwacht is van laag naar hoog en hoogstens 1 of meer. Verbeter de "
                 "grenzen.",
                 "Level groups of {subject} in unit {unit}: {groups} groups of {pupils} pupils "
                 "cannot "
                 "be, expected is from low to high and at most 1 or more. Correct the limits."},
                about(school, *limits)
            );
        if (problems.knows_row(school[limits->subject].line) && !school[limits->subject].scale)
            problems.add(
                limits->line,
                {"Niveaugroepen van {subject} in unit {unit}: het vak heeft geen niveauschaal. "
                 "Geef het "
                 "er een of haal de grenzen weg.",
                 "Level groups of {subject} in unit {unit}: the subject has no level scale. Give "
                 "it one "
                 "or take the limits out."},
                about(school, *limits)
            );
        const bool again = std::any_of(all.begin(), limits, [&](const GroupLimits& earlier) {
            return earlier.unit == limits->unit && earlier.subject == limits->subject;
        });
        if (again)
            problems.add(
                limits->line,
                {"Niveaugroepen van {subject} in unit {unit} staan er twee keer in. Houd er een "
                 "over.",
                 "Level groups of {subject} in unit {unit} are in it twice. Keep one."},
                about(school, *limits)
            );
    }
}

void check_weight(const rulebook::Rule& rule, const RuleSetting& setting, ProblemList& problems) {
    if (!setting.weight)
        return;
    const bool hard = rule.hardness == rulebook::Hardness::hard;
    const Facts facts{
        {"rule", setting.rule},
        {"origin", rulebook::name_of(rule.origin)},
        {"weight", *setting.weight},
        {"least", hard ? 1 : 0}};
    if (hard && rule.origin != rulebook::Origin::school)
        problems.add(
            setting.line,
            {"Regel {rule} ({origin}) heeft gewicht {weight}, maar alleen een schoolafspraak mag "
             "zacht worden. Haal het gewicht weg.",
             "Rule {rule} ({origin}) has weight {weight}, but only a school agreement may become "
             "soft. "
             "Take the weight out."},
            facts
        );
    else if (*setting.weight < (hard ? 1 : 0) || *setting.weight > 1'000'000)
        problems.add(
            setting.line,
            {"Regel {rule}: gewicht {weight}, verwacht is {least} tot en met 1000000. Verbeter het "
             "gewicht.",
             "Rule {rule}: weight {weight}, expected is {least} up to and including 1000000. "
             "Correct "
             "the weight."},
            facts
        );
}

void check_rules(const Settings& settings, ProblemList& problems) {
    const auto& all = settings.rules;
    for (auto setting = all.begin(); setting != all.end(); ++setting) {
        const Facts facts{{"rule", setting->rule}};
        if (const auto* rule = rulebook::find_rule(setting->rule))
            check_weight(*rule, *setting, problems);
        else
            problems.add(
                setting->line,
                {"Er is geen regel '{rule}'. Kies een naam uit de lijst van 'slimfit rules'.",
                 "There is no rule '{rule}'. Choose an id from the list of 'slimfit rules'."},
                facts
            );
        if (std::find_if(all.begin(), setting, [&](const RuleSetting& earlier) {
                return earlier.rule == setting->rule;
            }) != setting)
            problems.add(
                setting->line,
                {"Regel '{rule}' staat er twee keer in. Houd er een over.",
                 "Rule '{rule}' is in it twice. Keep one."},
                facts
            );
    }
}

}  // namespace

void check_settings(const School& school, ProblemList& problems) {
    check_numbers(school.settings, problems);
    check_faces(school.settings, problems);
    check_group_limits(school, problems);
    check_rules(school.settings, problems);
}

}  // namespace slimfit::school
