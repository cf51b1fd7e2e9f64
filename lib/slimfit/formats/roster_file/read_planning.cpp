#include "slimfit/formats/roster_file/reading.hpp"
#include "slimfit/formats/roster_file/words.hpp"

namespace slimfit::formats {

void read_planning(const Element& root, roster::Roster& roster) {
    const auto element = root.child("planning");
    if (!element)
        return;
    auto& planning = roster.planning;
    planning.outcome = value_of(outcome_words, required_text(*element, "outcome"));
    planning.hard = whole_or(*element, "hard", 0);
    planning.soft = whole_or(*element, "soft", 0);
    planning.hard_bound = whole_or(*element, "hard-bound", 0);
    planning.soft_bound = whole_or(*element, "soft-bound", 0);
    planning.seed = natural_or(*element, "seed", 0);
    planning.steps = natural_or(*element, "steps", 0);
    planning.from = optional_date(*element, "from");
    for (const auto& rule : element->children("rule"))
        planning.rules.push_back(
            {.rule = required_text(rule, "id"),
             .hard = whole_or(rule, "hard", 0),
             .soft = whole_or(rule, "soft", 0)}
        );
}

}  // namespace slimfit::formats
