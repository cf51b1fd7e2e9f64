#include "import_brakes.hpp"

#include <algorithm>

namespace slimfit::cli {

namespace {

using intake::ChangeKind;

/// An older file brings back who has left, and with it groups and year groups of then.
constexpr HeldBrake older{
    .why =
        {"Een bestand is ouder dan wat al is overgenomen. Maak een nieuwe export van de "
         "leerlingadministratie, of geef --older als u dit bestand toch wilt.",
         "A file is older than what was taken in already. Make a new export of the pupil "
         "administration, or give --older if you want this file all the same."},
    .option = "--older"};

constexpr HeldBrake many_leave{
    .why =
        {"Een derde of meer van de leerlingen zou van school gaan. Neem een export van deze "
         "school met alle leerlingen, of geef --many-leave als zij echt van school zijn.",
         "A third of the pupils or more would leave. Take an export of this school with all its "
         "pupils, or give --many-leave if they have really left."},
    .option = "--many-leave"};

constexpr HeldBrake other_names{
    .why =
        {"Een derde of meer van de leerlingen zou anders heten, en de niveaus van een ander "
         "krijgen. Kijk de sleutels in de export na, of geef --other-names als de namen kloppen.",
         "A third of the pupils or more would be called otherwise, and get the levels of another. "
         "Check the keys in the export, or give --other-names if the names are right."},
    .option = "--other-names"};

}  // namespace

std::vector<HeldBrake> brakes_on(const intake::Changes& changes, const ImportBrakes& released) {
    const auto has = [&](ChangeKind kind) {
        return std::ranges::find(changes, kind, &intake::Change::kind) != changes.end();
    };
    std::vector<HeldBrake> brakes;
    if (!released.older && has(ChangeKind::older_file))
        brakes.push_back(older);
    if (!released.many_leave && has(ChangeKind::many_leave))
        brakes.push_back(many_leave);
    if (!released.other_names && has(ChangeKind::many_other_names))
        brakes.push_back(other_names);
    return brakes;
}

std::string options_of(const std::vector<HeldBrake>& brakes) {
    std::string options;
    for (const auto& brake : brakes)
        options += ' ' + std::string{brake.option};
    return options;
}

}  // namespace slimfit::cli
