#include "slimfit/formats/delivery/csv_columns.hpp"

#include "slimfit/intake/plain_text.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string>

namespace slimfit::formats {

namespace {

using intake::Skipped;
using Words = std::map<std::string, ColumnWord, std::less<>>;

void add(
    Words& words,
    ColumnMeaning meaning,
    std::initializer_list<const char*> headers,
    std::optional<Skipped> skipped = {}
) {
    for (const auto* const header : headers)
        words[header] = {.meaning = meaning, .skipped = skipped};
}

void mark_general(Words& words, int generality, std::initializer_list<const char*> headers) {
    for (const auto* const header : headers)
        words.at(header).generality = generality;
}

const Words& words() {
    static const auto table = [] {
        using enum ColumnMeaning;
        Words made;
        add(made, key, {"leerlingnummer", "stamnummer", "leerlingid", "leerlingkey", "key", "id"});
        add(made, key, {"nummer", "administratienummer", "studentid", "pupilid", "pupilnumber"});
        add(made, key, {"leerlingnr", "llnnr", "llnr", "llnummer", "sleutel", "studentnumber"});
        add(made, eckid, {"eckid", "ketenid"});
        add(made, code, {"code", "leerlingcode", "pupilcode"});
        add(made, given_name, {"roepnaam", "voornaam", "firstname", "givenname"});
        add(made, whole_name, {"naam", "leerling", "leerlingnaam", "name", "pupil", "student"});
        add(made, whole_name, {"naamleerling", "namepupil", "pupilname", "studentname"});
        add(made, surname, {"achternaam", "surname", "lastname", "familyname"});
        add(made, group, {"groep", "stamgroep", "basisgroep", "klas", "groepsnaam", "group"});
        add(made, group, {"class", "basegroup"});
        add(made, date, {"datum", "afnamedatum", "peildatum", "toetsdatum", "date", "testdate"});
        add(made, date, {"datumtoets", "datumafname", "datumvanafname", "datumtest", "datummeting"}
        );
        add(made, date, {"meetdatum", "datumresultaat", "resultaatdatum", "dateoftest", "afname"});
        add(made, subject, {"vak", "vakgebied", "leergebied", "subject"});
        add(made, test, {"toets", "toetsnaam", "toetscode", "test"});
        add(made, level, {"niveau", "niveauwaarde", "waarde", "resultaat", "level", "value"});
        add(made, level, {"niv"});
        add(made, scale, {"schaal", "scale"});
        add(made, year_group, {"jaargroep", "leerjaar", "yeargroup"});
        add(made, not_needed, {"unit", "voorvoegsel", "tussenvoegsel", "totaal", "total"});
        add(made,
            not_needed,
            {"bsn",
             "burgerservicenummer",
             "sofinummer",
             "onderwijsnummer",
             "pgn",
             "bsnondwnr4",
             "rijksregisternummer"},
            Skipped::identity_number);
        add(made,
            not_needed,
            {"geboortedatum", "geslacht", "mv", "mvx", "dateofbirth", "birthdate", "sex", "gender"},
            Skipped::birth_and_sex);
        add(made,
            not_needed,
            {"etniciteit",
             "nationaliteit",
             "land",
             "geboorteland",
             "gewicht",
             "ethnicity",
             "nationality",
             "countryofbirth"},
            Skipped::origin);
        add(made,
            not_needed,
            {"adres",
             "straat",
             "postcode",
             "woonplaats",
             "telefoon",
             "email",
             "mail",
             "tel",
             "telnr",
             "emailadres",
             "gebruikersnaam",
             "foto",
             "address",
             "phone",
             "username"},
            Skipped::contact);
        add(made,
            not_needed,
            {"opmerking",
             "opmerkingen",
             "notitie",
             "toelichting",
             "commentaar",
             "remark",
             "remarks",
             "comment",
             "comments",
             "note",
             "notes"},
            Skipped::free_text);
        mark_general(made, 1, {"nummer", "id", "key", "sleutel"});
        mark_general(made, 1, {"datum", "date", "datumresultaat", "resultaatdatum"});
        mark_general(made, 2, {"peildatum"});
        return made;
    }();
    return table;
}

/// What the header of a column about a child's life has in it, however it goes on. Between spaces
/// stands what counts as a whole word only.
struct PrivatePart {
    std::string_view part;
    Skipped skipped;
};

constexpr std::array<PrivatePart, 44> private_parts{
    {{"bsn", Skipped::identity_number},
     {"burgerservice", Skipped::identity_number},
     {"sofin", Skipped::identity_number},
     {"onderwijsn", Skipped::identity_number},
     {"ondwn", Skipped::identity_number},
     {"persoonsgebonden", Skipped::identity_number},
     {"socialsecurity", Skipped::identity_number},
     {"geboorte", Skipped::birth_and_sex},
     {"gebdatum", Skipped::birth_and_sex},
     {"gebplaats", Skipped::birth_and_sex},
     {"birth", Skipped::birth_and_sex},
     {"geslacht", Skipped::birth_and_sex},
     {"nationaliteit", Skipped::origin},
     {"herkomst", Skipped::origin},
     {"gebland", Skipped::origin},
     {"thuistaal", Skipped::origin},
     {"taalthuis", Skipped::origin},
     {"moedertaal", Skipped::origin},
     {"taalachtergrond", Skipped::origin},
     {"homelanguage", Skipped::origin},
     {"mothertongue", Skipped::origin},
     {"nativelanguage", Skipped::origin},
     {"mobiel", Skipped::contact},
     {"telefoon", Skipped::contact},
     {"phone", Skipped::contact},
     {"adres", Skipped::contact},
     {"ouder", Skipped::contact},
     {"verzorger", Skipped::contact},
     {"dyslexi", Skipped::health},
     {"dyscalculi", Skipped::health},
     {"taalontwikkelingsst", Skipped::health},
     {" tos ", Skipped::health},
     {" iq ", Skipped::health},
     {"diagnos", Skipped::health},
     {"indicatie", Skipped::health},
     {"medisch", Skipped::health},
     {"medicatie", Skipped::health},
     {"allergi", Skipped::health},
     {"huisarts", Skipped::health},
     {"bijzonder", Skipped::free_text},
     {"opmerking", Skipped::free_text},
     {"toelichting", Skipped::free_text},
     {"notitie", Skipped::free_text},
     {"remark", Skipped::free_text}}};

}  // namespace

std::optional<ColumnWord> column_word(std::string_view header) {
    const auto words_apart = ' ' + intake::compared(header) + ' ';
    auto word = words_apart;
    std::erase(word, ' ');
    const auto found = words().find(word);
    if (found != words().end())
        return found->second;
    const auto part = std::ranges::find_if(private_parts, [&](const PrivatePart& known) {
        return word.find(known.part) != std::string::npos ||
               words_apart.find(known.part) != std::string::npos;
    });
    if (part == private_parts.end())
        return std::nullopt;
    return ColumnWord{.meaning = ColumnMeaning::not_needed, .skipped = part->skipped};
}

}  // namespace slimfit::formats
