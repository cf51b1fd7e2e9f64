#include "slimfit/intake/names_beside_keys.hpp"
#include "slimfit/intake/taking_in.hpp"

namespace slimfit::intake {

namespace {

/// A class of namesakes who get their names of every day is fewer; of a small school five are many.
bool are_too_many(std::ptrdiff_t others, std::ptrdiff_t all) {
    constexpr std::ptrdiff_t fewest = 5;
    constexpr std::ptrdiff_t part = 3;
    return others >= fewest && part * others >= all;
}

}  // namespace

void look_at_other_names(const school::School& before, const Named& named, TakingIn& work) {
    std::ptrdiff_t all = 0;
    std::ptrdiff_t others = 0;
    // Nobody is taken out of the list of pupils: the first are those of before.
    for (std::size_t row = 0; row < before.pupils.size(); ++row) {
        const auto& pupil = before.pupils[row];
        const auto& now = work.school.pupils[row];
        if (pupil.name.empty() || !named.pupils.contains(pupil.code))
            continue;
        ++all;
        if (name_in_row(parts_of_shown(now.name), pupil) == NameInRow::another)
            ++others;
    }
    if (are_too_many(others, all))
        add_change(
            work,
            ChangeKind::many_other_names,
            {},
            {},
            {"{others} van de {all} leerlingen in het bestand. Hun niveaus en metingen zouden van "
             "een ander kind "
             "worden. Kijk na of de export leerlingnummers als sleutel geeft, en geen nummers die "
             "elke keer anders zijn",
             "{others} of the {all} pupils in the file. Their levels and measurements would become "
             "another "
             "child's. Check that the export gives pupil numbers as keys, and no numbers that are "
             "others every time"},
            {{"others", others}, {"all", all}}
        );
}

}  // namespace slimfit::intake
