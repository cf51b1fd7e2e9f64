#include "slimfit/intake/changes.hpp"

#include "slimfit/core/contract.hpp"

#include <array>

namespace slimfit::intake {

namespace {

struct Named {
    ChangeKind kind;
    Text name;
};

constexpr std::array names{
    Named{ChangeKind::new_base_group, {"Nieuwe stamgroepen", "New base groups"}},
    Named{ChangeKind::new_pupil, {"Nieuwe leerlingen", "New pupils"}},
    Named{ChangeKind::left, {"Van school", "Left"}},
    Named{ChangeKind::returned, {"Terug op school", "Back at school"}},
    Named{ChangeKind::moved, {"Andere stamgroep", "Another base group"}},
    Named{ChangeKind::year_group, {"Ander leerjaar", "Another year group"}},
    Named{ChangeKind::stay, {"Eerste of laatste dag", "First or last day"}},
    Named{ChangeKind::renamed, {"Naam aangevuld of veranderd", "Name completed or changed"}},
    Named{ChangeKind::level, {"Niveau veranderd", "Level changed"}},
    Named{ChangeKind::measurements, {"Metingen erbij", "Measurements added"}},
    Named{ChangeKind::corrected, {"Metingen verbeterd", "Measurements corrected"}},
    Named{
        ChangeKind::linked,
        {"Voortaan aan een sleutel te herkennen", "Known by a key from now on"}},
    Named{
        ChangeKind::forgotten,
        {"Afdrukken van burgerservicenummers uit het schoolbestand gehaald",
         "Hashes of identity numbers taken out of the school file"}},
    Named{ChangeKind::new_staff, {"Nieuwe medewerkers", "New staff"}},
    Named{ChangeKind::holiday, {"Vakanties", "Holidays"}},
    Named{ChangeKind::remembered, {"Onthouden voor de volgende keer", "Remembered for next time"}},
    Named{
        ChangeKind::older_file,
        {"Ouder dan wat al is overgenomen: met --apply alleen als u ook --older geeft",
         "Older than what was taken in already: with --apply only if you give --older too"}},
    Named{
        ChangeKind::many_leave,
        {"Er gaan zeer veel leerlingen weg: met --apply alleen als u ook --many-leave geeft",
         "Very many pupils leave: with --apply only if you give --many-leave too"}},
    Named{
        ChangeKind::many_other_names,
        {"Zeer veel sleutels hebben een andere naam: met --apply alleen als u ook --other-names "
         "geeft",
         "Very many keys have another name: with --apply only if you give --other-names too"}},
    Named{
        ChangeKind::to_confirm,
        {"Alleen aan de naam herkend: bevestig met --same CODE,..., --same CODE=REGEL of "
         "--same all, of zeg met --other CODE,... dat het een ander is",
         "Known by name alone: confirm with --same CODE,..., --same CODE=LINE or --same all, or "
         "say with --other CODE,... that it is somebody else"}},
    Named{
        ChangeKind::resembles,
        {"Lijkt op een leerling die er al is, en is niet opgenomen: zeg met --same CODE,... of "
         "--same CODE=REGEL dat zij het is, of met --other CODE,... dat het een ander is",
         "Is like a pupil who is there already, and was not taken in: say with --same CODE,... or "
         "--same CODE=LINE that it is her, or with --other CODE,... that it is somebody else"}},
    Named{
        ChangeKind::marks_at_odds,
        {"Sleutel, ECK iD en code wijzen niet dezelfde leerling aan: niet overgenomen",
         "Key, ECK iD and code do not point at the same pupil: not taken in"}},
    Named{ChangeKind::unmatched, {"Rijen zonder leerling bij ons", "Rows of no pupil with us"}},
    Named{
        ChangeKind::unknown_group,
        {"Onbekende groepen: geef ze een unit met --unit \"UNIT=GROEP,...\"",
         "Unknown groups: give them a unit with --unit \"UNIT=GROUP,...\""}},
    Named{
        ChangeKind::double_key,
        {"Met de sleutel of het ECK iD van een ander, niet overgenomen: geef een van beiden in de "
         "administratie een eigen",
         "With the key or ECK iD of somebody else, not taken in: give one of the two one of her "
         "own in the administration"}},
    Named{
        ChangeKind::not_placed,
        {"Zonder groep, zonder leerjaar, of zonder naam en sleutel in het bestand",
         "Without group, without year group, or without name and key in the file"}},
    Named{
        ChangeKind::already_left, {"Al van school, niet opgenomen", "Left already, not taken in"}},
    Named{
        ChangeKind::levels_of_left,
        {"Metingen van wie van school is: niet overgenomen",
         "Measurements of who has left: not taken in"}},
    Named{ChangeKind::not_in_file, {"Staan niet in het bestand", "Are not in the file"}},
    Named{
        ChangeKind::unknown_subject,
        {"Metingen van een vak dat de school niet heeft; is het er toch een, zet de regel dan in "
         "het schoolbestand tussen <administration> en </administration>, met het goede vak",
         "Measurements of a subject that the school does not have; if it is one of yours, put the "
         "line in the school file between <administration> and </administration>, with the right "
         "subject"}},
    Named{
        ChangeKind::not_converted,
        {"Bewaard maar niet omgezet; om erop te groeperen: zet per waarde zo een regel in het "
         "schoolbestand tussen <administration> en </administration>, met in means het niveau",
         "Kept but not converted; to group on it: put such a line for each value in the school "
         "file between <administration> and </administration>, with the level in means"}},
    Named{
        ChangeKind::hours_needed,
        {"Nog in te vullen: contract, werkdagen en bevoegdheden",
         "Still to fill in: contract, working days and qualifications"}},
    Named{
        ChangeKind::other_role,
        {"Andere rol in het bestand; is het zo, verander haar dan in het schoolbestand",
         "Another role in the file; if it is so, change it in the school file"}},
    Named{ChangeKind::staff_not_planned, {"Niet in te plannen", "Not to be planned"}},
    Named{
        ChangeKind::unknown_role,
        {"Onbekende rol: zet de regel in het schoolbestand tussen <administration> en "
         "</administration>, met de goede role, of zonder role wie niet in te plannen is",
         "Unknown role: put the line in the school file between <administration> and "
         "</administration>, with the right role, or without role who is not to be planned"}},
    Named{
        ChangeKind::holiday_kept,
        {"Vakanties waarin de school afwijkt, blijven",
         "Holidays that the school has otherwise stay"}},
    Named{ChangeKind::warning, {"Let op", "Take note"}}};

}  // namespace

const Text& name_of(ChangeKind kind) {
    for (const auto& named : names)
        if (named.kind == kind)
            return named.name;
    throw ContractViolation{"a kind of change has a name"};
}

bool alters(ChangeKind kind) {
    return kind < ChangeKind::older_file;
}

}  // namespace slimfit::intake
