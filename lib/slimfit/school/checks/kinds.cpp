#include "slimfit/school/checks/topics.hpp"

namespace slimfit::school {

namespace {

/// Of staff sessions and excursions the file lists the people; nobody is chosen by role.
bool has_leaders_by_role(Nature nature) {
    return nature != Nature::meeting && nature != Nature::unit_leading &&
           nature != Nature::excursion;
}

void check_numbers(const SessionKind& kind, ProblemList& problems) {
    const struct {
        int found;
        Text name;
    } numbers[]{
        {kind.pupils_per_adult, {"leerlingen per volwassene", "pupils per adult"}},
        {kind.adults_at_least, {"volwassenen minstens", "adults at least"}},
        {kind.pupils_at_least, {"leerlingen minstens", "pupils at least"}},
        {kind.pupils_at_most, {"leerlingen hoogstens", "pupils at most"}},
        {kind.assistants_at_most, {"begeleiders hoogstens", "assistants at most"}}};

    for (const auto& number : numbers)
        if (number.found < 0)
            problems.add(
                kind.line,
                {"Soort {kind}, {name}: er staat {found}, verwacht is 0 of meer. Verbeter het "
                 "getal.",
                 "Session kind {kind}, {name}: it says {found}, expected is 0 or more. Correct the "
                 "number."},
                {{"kind", kind.code}, {"name", number.name}, {"found", number.found}}
            );
}

}  // namespace

void check_kinds(const School& school, ProblemList& problems) {
    for (const auto& kind : school.kinds) {
        check_numbers(kind, problems);
        if (kind.pupils_at_most > 0 && kind.pupils_at_most < kind.pupils_at_least)
            problems.add(
                kind.line,
                {"Soort {kind}: minstens {least} en hoogstens {most} leerlingen kan niet samen. "
                 "Verbeter een van de twee.",
                 "Session kind {kind}: at least {least} and at most {most} pupils cannot both be. "
                 "Correct one of them."},
                {{"kind", kind.code},
                 {"least", kind.pupils_at_least},
                 {"most", kind.pupils_at_most}}
            );
        if (has_leaders_by_role(kind.nature) && kind.may_lead.empty())
            problems.add(
                kind.line,
                {"Soort {kind}: er staat geen enkele rol die mag leiden. Vul in wie deze sessies "
                 "mag "
                 "leiden.",
                 "Session kind {kind}: no role at all may lead. Fill in who may lead these "
                 "sessions."},
                {{"kind", kind.code}}
            );
    }
}

}  // namespace slimfit::school
