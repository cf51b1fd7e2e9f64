#include "slimfit/formats/delivery_reader.hpp"

#include "slimfit/csv/encoding.hpp"
#include "slimfit/formats/delivery/fields.hpp"
#include "slimfit/formats/delivery/read_csv_levels.hpp"
#include "slimfit/formats/delivery/readable_text.hpp"
#include "slimfit/formats/delivery/reading.hpp"

#include <algorithm>
#include <array>
#include <cctype>

namespace slimfit::formats {

namespace {

using intake::Delivery;
using intake::FileKind;

tl::unexpected<Problems> refused(const std::string& file, const Text& text) {
    return tl::unexpected{Problems{{file, filled(text, {})}}};
}

constexpr Text export_is_empty{
    "Het bestand is leeg. Maak de export opnieuw, of kies een ander bestand.",
    "The file is empty. Make the export again, or choose another file."};

constexpr Text edex2000{
    "Dit lijkt EDEX2000 (EDEXLL.TXT en dergelijke), een vorm van voor 2004. Kies in de "
    "administratie de export EDEXML.",
    "This looks like EDEX2000 (EDEXLL.TXT and the like), a form from before 2004. Choose the "
    "export EDEXML in the administration."};

bool is_xml(std::string_view text) {
    using namespace std::string_view_literals;
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    const auto first = text.find_first_not_of(" \t\r\n");
    return text.starts_with("\xFF\xFE<"sv) || text.starts_with("\xFE\xFF\0<"sv) ||
           text.starts_with("\0<"sv) || (first != std::string_view::npos && text[first] == '<');
}

/// Bytes below the space that no text has.
bool has_controls(std::string_view text) {
    return std::ranges::any_of(text, [](char letter) {
        return static_cast<unsigned char>(letter) < ' ' &&
               std::string_view{"\t\r\n\x1A"}.find(letter) == std::string_view::npos;
    });
}

/// The state's open data come as JSON too, and calendars of schools as iCalendar.
std::optional<Text> other_form_of_data(std::string_view text) {
    constexpr std::string_view blanks{" \t\r\n"};
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    text.remove_prefix(std::min(text.find_first_not_of(blanks), text.size()));
    if (text.starts_with("BEGIN:VCALENDAR"))
        return Text{
            "Dit is een agenda (iCalendar). SlimFit leest schoolvakanties als XML van "
            "opendata.rijksoverheid.nl; eigen vrije dagen zet u in het schoolbestand als "
            "<free-period>.",
            "This is a calendar (iCalendar). SlimFit reads school holidays as XML of "
            "opendata.rijksoverheid.nl; put days off of your own in the school file as "
            "<free-period>."};
    if (text.starts_with('['))
        text.remove_prefix(std::min(text.find_first_not_of(blanks, 1), text.size()));
    if (text.starts_with('{'))
        return Text{
            "Dit is JSON. Maak een export als EDEXML, UWLR of CSV; kies bij schoolvakanties van "
            "het rijk XML.",
            "This is JSON. Make an export as EDEXML, UWLR or CSV; for school holidays of the "
            "state choose XML."};
    return std::nullopt;
}

/// Lines of EDEX2000 have no separators and all the same length.
bool is_fixed_width(std::string_view text) {
    constexpr std::size_t shortest_line = 40;
    constexpr int lines_looked_at = 5;
    if (has_controls(text))
        return false;
    std::size_t length = 0;
    for (int line = 0; line < lines_looked_at && !text.empty(); ++line) {
        const auto end = std::min(text.find('\n'), text.size());
        auto content = text.substr(0, end);
        if (content.ends_with('\r'))
            content.remove_suffix(1);
        if (content.size() < shortest_line ||
            content.find_first_of(";\t,") != std::string_view::npos)
            return false;
        if (length != 0 && content.size() != length)
            return false;
        length = content.size();
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return length != 0;
}

/// The files with staff and groups have short lines; all four are called the same everywhere.
bool has_name_of_edex2000(const std::string& file) {
    auto name = std::filesystem::path{file}.filename().string();
    std::ranges::transform(name, name.begin(), [](unsigned char letter) {
        return static_cast<char>(std::toupper(letter));
    });
    static constexpr std::array<std::string_view, 4> names{
        "EDEXLL.TXT", "EDEXLK.TXT", "EDEXGR.TXT", "EDEXLG.TXT"};
    return std::ranges::find(names, name) != names.end();
}

Result<Delivery> read_pupil_message(const Sieved& content, FileKind kind, Delivery delivery) {
    delivery.kind = kind;
    read_pupil_data(content, delivery);
    if (delivery.groups.empty() && delivery.pupils.empty() && delivery.staff.empty())
        remark(
            delivery,
            content.line,
            {"Er staan geen groepen, leerlingen of medewerkers in.",
             "There are no groups, pupils or staff in it."}
        );
    return delivery;
}

/// The element with that name, or inside an answer the first that holds data.
const Sieved* data_in(const Sieved& message) {
    for (const auto* const name :
         {"leerlinggegevens",
          "leerlinggegevens-structuur",
          "leerlinggegevens-leerlingen",
          "leerlinggegevens-leerkrachten"}) {
        if (message.name == name)
            return &message;
        if (const auto* const inside = message.child(name))
            return inside;
    }
    return nullptr;
}

Result<Delivery>
read_message(const Sieved& message, const DeliveryReading& reading, Delivery delivery) {
    if (message.name == "EDEX")
        return read_pupil_message(message, FileKind::edexml, std::move(delivery));
    if (const auto* const data = data_in(message))
        return read_pupil_message(*data, FileKind::uwlr_pupils, std::move(delivery));
    if (message.child("geengegevens") != nullptr || message.child("geenwijzigingen") != nullptr) {
        delivery.kind = FileKind::uwlr_pupils;
        remark(
            delivery,
            message.line,
            {"Dit UWLR-bericht zegt dat er geen gegevens of wijzigingen zijn.",
             "This UWLR message says that there are no data or changes."}
        );
        return delivery;
    }
    if (message.name == "leerresultaten_verzoek") {
        delivery.kind = FileKind::uwlr_results;
        read_results(message, reading.hash, delivery);
        return delivery;
    }
    if (message.name == "levels") {
        delivery.kind = FileKind::levels;
        read_levels(message, delivery);
        return delivery;
    }
    return refused(
        delivery.file,
        {"Dit XML-bestand heeft geen leerlinggegevens, leerresultaten of niveaus. Kies een export "
         "EDEXML of UWLR.",
         "This XML file has no pupil data, results or levels. Choose an export EDEXML or UWLR."}
    );
}

/// Files that are known and not read, each with why.
std::optional<Text> known_but_not_read(const SievedFile& file) {
    if (file.holds_dossier || is_of_dossier(file.message, file.message_space))
        return Text{
            "Dit is een OSO-dossier: een heel dossier van een leerling, met gegevens die voor "
            "roosteren niet mogen worden gebruikt. Het wordt niet gelezen. Haal niveaus uit UWLR "
            "of CSV.",
            "This is an OSO dossier: a whole dossier of one pupil, with data that may not be used "
            "for planning. It is not read. Take levels from UWLR or CSV."};
    if (file.root.starts_with("EDEX2000") || file.root == "EDEXLL" || file.root == "EDEXLK" ||
        file.root == "EDEXGR" || file.root == "EDEXLG")
        return edex2000;
    if (file.message_space.starts_with("http://www.edustandaard.nl/leerresultaten/1/"))
        return Text{
            "Dit is UWLR 1.0, vervallen sinds 2015. Maak een export in UWLR 2.x of EDEXML.",
            "This is UWLR 1.0, withdrawn in 2015. Make an export in UWLR 2.x or EDEXML."};
    if (file.root == "school")
        return Text{
            "Dit is een schoolbestand van SlimFit zelf. Geef het als eerste woord, en hier een "
            "export van de leerlingadministratie.",
            "This is a school file of SlimFit itself. Give it as the first word, and here an "
            "export of the pupil administration."};
    if (file.root == "roster")
        return Text{
            "Dit is een weekrooster van SlimFit. Een import leest een export van de "
            "leerlingadministratie, niveaus of vakanties.",
            "This is a week roster of SlimFit. An import reads an export of the pupil "
            "administration, levels or holidays."};
    return std::nullopt;
}

Result<Delivery> read_xml(const SourceText& bytes, const DeliveryReading& reading) {
    auto readable = as_utf_8(bytes);
    if (!readable)
        return tl::unexpected{readable.error()};
    auto file = sieve(readable->source, reading.hash, intake::marks_of(reading.school));
    if (!file)
        return tl::unexpected{file.error()};
    if (const auto why = known_but_not_read(*file))
        return refused(bytes.file, *why);
    Delivery delivery{.file = bytes.file, .remarks = std::move(readable->remarks)};
    delivery.skipped = std::move(file->skipped);
    refuse_identity_numbers(std::move(file->marks_of_identity_numbers), delivery);
    if (file->root == "Envelope") {
        const auto* const body = file->content.child("Body");
        if (body != nullptr && !body->children.empty())
            return read_message(body->children.front(), reading, std::move(delivery));
        return refused(
            bytes.file,
            {"In deze SOAP-envelop zit geen bericht van UWLR 2.x.",
             "This SOAP envelope holds no message of UWLR 2.x."}
        );
    }
    if (file->content.child("vacation") != nullptr) {
        delivery.kind = FileKind::holidays;
        read_holidays(file->content, delivery);
        return delivery;
    }
    return read_message(file->content, reading, std::move(delivery));
}

Result<Delivery> read(const SourceText& source, const DeliveryReading& reading) {
    using namespace std::string_view_literals;
    const std::string_view text{source.text};
    if (text.starts_with("PK\x03\x04") || text.starts_with("\xD0\xCF\x11\xE0") ||
        text.starts_with("\x1F\x8B"))
        return refused(
            source.file,
            {"Dit is een werkblad of zip. Bewaar het blad als CSV, of pak het bestand uit.",
             "This is a spreadsheet or zip. Save the sheet as CSV, or unpack the file."}
        );
    if (text.starts_with("%PDF"))
        return refused(
            source.file,
            {"Dit is een PDF. Maak een export als EDEXML, UWLR of CSV.",
             "This is a PDF. Make an export as EDEXML, UWLR or CSV."}
        );
    if (text.starts_with("\xFF\xD8\xFF") || text.starts_with("\x89PNG") || text.starts_with("GIF8"))
        return refused(
            source.file,
            {"Dit is een afbeelding. Maak een export als EDEXML, UWLR of CSV.",
             "This is a picture. Make an export as EDEXML, UWLR or CSV."}
        );
    if (const auto xml = csv::with_one_mark(text); is_xml(xml))
        return read_xml({.file = source.file, .text = std::string{xml}}, reading);
    if (const auto why = other_form_of_data(text))
        return refused(source.file, *why);
    if (has_name_of_edex2000(source.file) || is_fixed_width(text))
        return refused(source.file, edex2000);
    return read_csv_levels(source, reading);
}

}  // namespace

Result<Delivery> read_delivery(const std::filesystem::path& path, const DeliveryReading& reading) {
    return read_source(path, export_is_empty).and_then([&](const SourceText& source) {
        return read(source, reading);
    });
}

Result<Delivery> read_delivery_bytes(
    std::string_view bytes, std::string_view file_name, const DeliveryReading& reading
) {
    return source_of(bytes, file_name, export_is_empty).and_then([&](const SourceText& source) {
        return read(source, reading);
    });
}

}  // namespace slimfit::formats
