#include "slimfit/intake/delivery.hpp"

#include "slimfit/core/contract.hpp"

namespace slimfit::intake {

const Text& name_of(FileKind kind) {
    static constexpr Text edexml{"EDEXML", "EDEXML"};
    static constexpr Text uwlr_pupils{"UWLR-leerlinggegevens", "UWLR pupil data"};
    static constexpr Text uwlr_results{"UWLR-leerresultaten", "UWLR results"};
    static constexpr Text levels{"niveaus van SlimFit", "SlimFit levels"};
    static constexpr Text csv{"CSV", "CSV"};
    static constexpr Text holidays{"schoolvakanties", "school holidays"};
    switch (kind) {
    case FileKind::edexml:
        return edexml;
    case FileKind::uwlr_pupils:
        return uwlr_pupils;
    case FileKind::uwlr_results:
        return uwlr_results;
    case FileKind::levels:
        return levels;
    case FileKind::csv:
        return csv;
    case FileKind::holidays:
        return holidays;
    }
    throw ContractViolation{"a kind of file has a name"};
}

const Text& name_of(Skipped skipped) {
    static constexpr Text identity_number{
        "persoonsnummers (BSN en dergelijke)", "identity numbers (BSN and the like)"};
    static constexpr Text birth_and_sex{"geboortedatum en geslacht", "date of birth and sex"};
    static constexpr Text origin{"herkomst en gewicht", "origin and weight"};
    static constexpr Text contact{
        "adres, mail, foto en gebruikersnaam", "address, mail, photo and user name"};
    static constexpr Text health{"gezondheid en diagnoses", "health and diagnoses"};
    static constexpr Text free_text{"vrije tekst", "free text"};
    static constexpr Text beside_name{
        "wat bij namen stond (mail, adres, opmerking, dag)",
        "what stood with names (mail, address, remark, day)"};
    static constexpr Text vendor_block{"blokken van leveranciers", "vendor blocks"};
    static constexpr Text credential{"toegangssleutels", "credentials"};
    static constexpr Text unknown{"onbekende velden", "unknown fields"};
    switch (skipped) {
    case Skipped::identity_number:
        return identity_number;
    case Skipped::birth_and_sex:
        return birth_and_sex;
    case Skipped::origin:
        return origin;
    case Skipped::contact:
        return contact;
    case Skipped::health:
        return health;
    case Skipped::free_text:
        return free_text;
    case Skipped::beside_name:
        return beside_name;
    case Skipped::vendor_block:
        return vendor_block;
    case Skipped::credential:
        return credential;
    case Skipped::unknown:
        return unknown;
    }
    throw ContractViolation{"what is skipped has a name"};
}

int rows_on(const Delivery& delivery, int line) {
    const auto found = delivery.rows_on_line.find(line);
    return found == delivery.rows_on_line.end() ? 1 : found->second;
}

std::string line_of(const Delivery& delivery, const RowPlace& place) {
    const auto line = std::to_string(place.line);
    return rows_on(delivery, place.line) > 1 ? line + '.' + std::to_string(place.number) : line;
}

}  // namespace slimfit::intake
