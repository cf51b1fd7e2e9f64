#include "slimfit/formats/delivery/csv_columns.hpp"

#include "slimfit/intake/plain_text.hpp"

#include <algorithm>
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

const Words& words() {
    static const auto table = [] {
        using enum ColumnMeaning;
        Words made;
        add(made, key, {"leerlingnummer", "stamnummer", "leerlingid", "leerlingkey", "key", "id"});
        add(made, key, {"nummer", "administratienummer", "studentid", "pupilid", "pupilnumber"});
        add(made, eckid, {"eckid", "ketenid"});
        add(made, code, {"code", "leerlingcode", "pupilcode"});
        add(made, given_name, {"roepnaam", "voornaam", "firstname", "givenname"});
        add(made, whole_name, {"naam", "leerling", "leerlingnaam", "name", "pupil", "student"});
        add(made, surname, {"achternaam", "surname", "lastname", "familyname"});
        add(made, group, {"groep", "stamgroep", "basisgroep", "klas", "groepsnaam", "group"});
        add(made, group, {"class", "basegroup"});
        add(made, date, {"datum", "afnamedatum", "peildatum", "toetsdatum", "date", "testdate"});
        add(made, subject, {"vak", "vakgebied", "leergebied", "subject"});
        add(made, test, {"toets", "toetsnaam", "toetscode", "test"});
        add(made, level, {"niveau", "niveauwaarde", "waarde", "resultaat", "level", "value"});
        add(made, scale, {"schaal", "scale"});
        add(made, not_needed, {"jaargroep", "leerjaar", "yeargroup", "unit", "voorvoegsel"});
        add(made, not_needed, {"tussenvoegsel"});
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
            {"geboortedatum", "geslacht", "dateofbirth", "birthdate", "sex", "gender"},
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
        return made;
    }();
    return table;
}

}  // namespace

std::optional<ColumnWord> column_word(std::string_view header) {
    auto word = intake::compared(header);
    std::erase(word, ' ');
    const auto found = words().find(word);
    if (found == words().end())
        return std::nullopt;
    return found->second;
}

}  // namespace slimfit::formats
