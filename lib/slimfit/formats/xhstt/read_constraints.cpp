#include "slimfit/formats/xhstt/reading.hpp"
#include "slimfit/formats/xhstt/words.hpp"
#include "slimfit/xhstt/points.hpp"

#include <algorithm>

namespace slimfit::formats {

namespace {

using xhstt::CostFunction;

/// An archive of real schools stays far below it; more would take hours to judge.
constexpr std::size_t most_points_in_all = 1'000'000;

void note_wrong_word(
    const Element& element,
    const std::string& found,
    const char* expected,
    school::ProblemList& problems
) {
    problems.add(
        element.line(),
        {"<{element}> is \"{found}\"; verwacht is {expected}. Verbeter het woord.",
         "<{element}> is \"{found}\"; expected is {expected}. Correct the word."},
        {{"element", std::string{element.name()}},
         {"found", found.substr(0, 40)},
         {"expected", expected}}
    );
}

bool read_required(Parts& parts) {
    const auto element = parts.required("Required");
    if (!element)
        return false;
    const auto word = trimmed_text(*element);
    if (word != "true" && word != "false")
        note_wrong_word(*element, word, "true, false", parts.problems());
    return word == "true";
}

int read_weight(Parts& parts) {
    const auto weight = parts.required_number("Weight");
    if (weight > xhstt::heaviest_weight)
        parts.problems().add(
            parts.element().line(),
            {"Het gewicht (Weight) is {weight}; het mag hoogstens {heaviest} zijn. Verbeter het "
             "getal.",
             "The weight (Weight) is {weight}; it may be {heaviest} at most. Correct the number."},
            {{"weight", weight}, {"heaviest", xhstt::heaviest_weight}}
        );
    return weight;
}

void note_obsolete(const Element& element, const std::string& word, school::ProblemList& problems) {
    problems.add(
        element.line(),
        {"De kostenfunctie {word} is van een oude versie van XHSTT, en wat zij nu betekent is niet "
         "zeker. Kies Linear, Quadratic of Step.",
         "The cost function {word} is of an old version of XHSTT, and what it means now is not "
         "certain. Choose Linear, Quadratic or Step."},
        {{"word", word}}
    );
}

CostFunction read_cost_function(Parts& parts) {
    const auto element = parts.required("CostFunction");
    if (!element)
        return {};
    const auto word = trimmed_text(*element);
    const auto found = std::ranges::find(cost_function_words, word, &Word<CostFunction>::word);
    if (found != cost_function_words.end())
        return found->value;
    if (std::ranges::find(obsolete_cost_functions, word) != obsolete_cost_functions.end())
        note_obsolete(*element, word, parts.problems());
    else
        note_wrong_word(*element, word, "Linear, Quadratic, Step", parts.problems());
    return {};
}

void note_unknown_kind(const Element& element, school::ProblemList& problems) {
    problems.add(
        element.line(),
        {"<{element}> is geen van de zestien soorten voorwaarden van XHSTT. Verbeter de naam of "
         "haal haar weg.",
         "<{element}> is none of the sixteen kinds of constraints of XHSTT. Correct the name or "
         "take it out."},
        {{"element", std::string{element.name()}}}
    );
}

void note_too_many_points(const Element& element, school::ProblemList& problems) {
    problems.add(
        element.line(),
        {"De voorwaarden tot hier gelden samen op meer dan {most} punten; zo'n school bestaat "
         "niet. Kijk na waar zij voor gelden (AppliesTo).",
         "The constraints up to here apply to more than {most} points together; there is no such "
         "school. Check what they apply to (AppliesTo)."},
        {{"most", static_cast<std::int64_t>(most_points_in_all)}}
    );
}

xhstt::Constraint read_constraint(const Element& element, const InstanceReading& reading) {
    Parts parts{element, reading.problems};
    return {
        .code = optional_text(element, "Id"),
        .name = parts.required_text("Name"),
        .required = read_required(parts),
        .weight = read_weight(parts),
        .cost_function = read_cost_function(parts),
        .rule = read_rule(parts, reading)};
}

}  // namespace

void read_constraints(Parts& parts, const InstanceReading& reading) {
    const auto element = parts.required("Constraints");
    if (!element)
        return;
    auto& constraints = reading.instance.constraints;
    std::size_t points = 0;
    for (const auto& child : element->children()) {
        if (!is_rule(child.name())) {
            note_unknown_kind(child, reading.problems);
            continue;
        }
        reading.names.constraints.add(child);
        constraints.push_back(read_constraint(child, reading));
        const bool fitted = points <= most_points_in_all;
        points += xhstt::most_points(reading.instance, constraints.back().rule);
        if (fitted && points > most_points_in_all)
            note_too_many_points(child, reading.problems);
    }
}

}  // namespace slimfit::formats
