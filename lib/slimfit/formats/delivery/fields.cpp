#include "slimfit/formats/delivery/fields.hpp"

#include "slimfit/intake/plain_text.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <unordered_map>

namespace slimfit::formats {

namespace {

using intake::Skipped;
using Treatment = Field::Treatment;
using FieldMap = std::unordered_map<std::string_view, Field>;

void add(
    FieldMap& fields,
    Treatment treatment,
    std::optional<Skipped> skipped,
    std::initializer_list<std::string_view> names
) {
    for (const auto name : names)
        fields.try_emplace(name, Field{.name = name, .treatment = treatment, .skipped = skipped});
}

constexpr std::string_view space_of_oso{"http://www.edustandaard.nl/oso_gegevensset/"};

FieldMap fields_of_standards() {
    constexpr auto keep = Treatment::keep;
    constexpr auto leave_out = Treatment::leave_out;
    FieldMap fields;
    // EDEXML, and UWLR pupil data, which is the same inside.
    add(fields, keep, {}, {"EDEX", "school", "peildatum", "aanmaakdatum", "brincode"});
    add(fields, keep, {}, {"schooljaar"});
    add(fields, keep, {}, {"groepen", "groep", "samengestelde_groepen", "samengestelde_groep"});
    add(fields, keep, {}, {"naam", "jaargroep", "leerlingen", "leerling", "roepnaam", "voornamen"});
    add(fields, keep, {}, {"voorletters-1", "instroomdatum", "uitstroomdatum"});
    add(fields, keep, {}, {"leerkrachten", "leerkracht", "rol", "rolomschrijving"});
    add(fields, Treatment::initial, {}, {"achternaam"});
    add(fields, leave_out, {}, {"dependancecode", "schoolkey", "auteur"});
    add(fields, leave_out, {}, {"instellingsnummer", "xsdversie", "mutatiedatum", "vestigingen"});
    add(fields, leave_out, {}, {"vestiging", "voorvoegsel", "tussenvoegsel", "start_ondw_jgr3"});
    add(fields,
        leave_out,
        Skipped::identity_number,
        {"bsn",
         "sofinummer",
         "onderwijsnummer",
         "bsn_ondwnr-4",
         "bsn-ondwnr-4",
         "rijksregisternummer"});
    add(fields, leave_out, Skipped::birth_and_sex, {"geboortedatum", "geslacht"});
    add(fields,
        leave_out,
        Skipped::origin,
        {"etniciteit", "land", "land_vader", "land_moeder", "gewicht", "gewicht_nieuw"});
    add(fields,
        leave_out,
        Skipped::contact,
        {"gebruikersnaam",
         "emailadres",
         "email",
         "fotourl",
         "postcodenl",
         "postnummerbe",
         "postcodeoverig",
         "postcode"});
    add(fields, leave_out, Skipped::free_text, {"commentaar", "omschrijving", "opmerking"});
    add(fields, leave_out, Skipped::vendor_block, {"toevoegingen"});
    // The envelope, whose header holds credentials.
    add(fields, keep, {}, {"Envelope", "Body"});
    add(fields, leave_out, Skipped::credential, {"Header"});
    add(fields, leave_out, {}, {"Fault"});
    // UWLR messages.
    add(fields, keep, {}, {"leerlinggegevens_antwoord", "leerlinggegevens", "geenwijzigingen"});
    add(fields, keep, {}, {"geengegevens", "structuur_antwoord", "leerlinggegevens-structuur"});
    add(fields, keep, {}, {"leerlingen_antwoord", "leerlinggegevens-leerlingen"});
    add(fields, keep, {}, {"leerkrachten_antwoord", "leerlinggegevens-leerkrachten"});
    add(fields, keep, {}, {"leerresultaten_verzoek", "toetsafnames", "toetsafname", "resultaten"});
    add(fields, keep, {}, {"resultaat", "afnamedatum", "toetscode", "toetsonderdeelcode", "score"});
    add(fields, keep, {}, {"osoresultaat", "toetsscore", "vaardigheidsscore", "referentiescore"});
    add(fields, keep, {}, {"codereferentiescore", "codevergelijkingsgroep", "waarde"});
    add(fields, keep, {}, {"anderresultaat", "toetsen", "toets", "toetsnaam", "vakgebied"});
    add(fields, keep, {}, {"toetsnormering", "norm", "term", "beginnormwaarde", "eindnormwaarde"});
    add(fields, keep, {}, {"toetshierarchie", "ingang", "toetsonderdelen", "toetsonderdeel"});
    add(fields, keep, {}, {"toetsonderdeelnaam", "toetsonderdeelnormering"});
    add(fields, Treatment::hash, {}, {"leerlingid", "eckid"});
    add(fields, leave_out, {}, {"resultaatverwerkerid", "infourl", "versie", "leerjaar"});
    add(fields, leave_out, {}, {"toetscategorie", "toetsniveau", "wegingsfactor", "normkleur"});
    add(fields, leave_out, {}, {"schoolcijfer_vanaf", "schoolcijfer_totenmet", "kwalificatie"});
    add(fields, leave_out, {}, {"toetsonderdeelvolgnummer", "aantalopgaven", "aantalgoed"});
    add(fields, leave_out, {}, {"aantalfout", "aantalgelezen", "tijd", "codevaardigheidsschaal"});
    add(fields, leave_out, {}, {"betrouwbaarheidsinterval"});
    add(fields, leave_out, Skipped::free_text, {"andere_score"});
    // Levels of SlimFit.
    add(fields, keep, {}, {"levels", "level"});
    return fields;
}

FieldMap fields_of_holidays() {
    FieldMap fields;
    add(fields, Treatment::keep, {}, {"vacation", "type", "regions", "region", "startdate"});
    add(fields, Treatment::keep, {}, {"enddate"});
    return fields;
}

const Field* found_in(const FieldMap& fields, std::string_view name) {
    const auto found = fields.find(name);
    return found == fields.end() ? nullptr : &found->second;
}

}  // namespace

const Field* field_of_standards(std::string_view name) {
    static const auto fields = fields_of_standards();
    return found_in(fields, name);
}

const Field* field_of_holidays(std::string_view name) {
    static const auto fields = fields_of_holidays();
    return found_in(fields, name);
}

bool is_known_root(std::string_view name) {
    static constexpr std::array<std::string_view, 14> roots{
        "EDEX",
        "Envelope",
        "leerlinggegevens_antwoord",
        "leerlinggegevens",
        "structuur_antwoord",
        "leerlinggegevens-structuur",
        "leerlingen_antwoord",
        "leerlinggegevens-leerlingen",
        "leerkrachten_antwoord",
        "leerlinggegevens-leerkrachten",
        "leerresultaten_verzoek",
        "levels",
        "school",
        "dossier"};
    return std::ranges::find(roots, name) != roots.end();
}

bool is_of_dossier(std::string_view name, std::string_view uri) {
    const auto word = intake::compared(name);
    return word.find("dossier") != std::string::npos || word.starts_with("oso") ||
           uri.starts_with(space_of_oso);
}

bool is_known_namespace(std::string_view uri) {
    return uri.empty() || uri.starts_with("http://www.edustandaard.nl/leerresultaten/2/") ||
           uri.starts_with(space_of_oso) || uri == "http://schemas.xmlsoap.org/soap/envelope/" ||
           uri == "http://www.w3.org/2003/05/soap-envelope" ||
           uri == "https://slimfit.example/levels/1";
}

}  // namespace slimfit::formats
