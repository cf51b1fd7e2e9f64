#include "import_text.hpp"

#include "slimfit/intake/scale.hpp"
#include "slimfit/intake/subject_words.hpp"
#include "slimfit/show/ink.hpp"
#include "slimfit/show/words.hpp"

#include <algorithm>
#include <array>

namespace slimfit::cli {

namespace {

using intake::Change;
using intake::ChangeKind;
using intake::Delivery;

constexpr Text read_of_people{
    "gelezen: roepnaam en eerste letter van de achternaam, jaargroep, groepen, eerste en laatste "
    "dag, rollen; sleutels alleen als afdruk",
    "read: given name and first letter of the surname, year group, groups, first and last day, "
    "roles; keys as hashes only"};
constexpr Text read_of_levels{
    "gelezen: wie, vak, schaal, waarde, datum en toets; sleutels alleen als afdruk",
    "read: who, subject, scale, value, date and test; keys as hashes only"};

std::string said(const Text& text, const show::Look& look) {
    return std::string{text.in(look.language)};
}

std::string heading(const std::string& words, const show::Look& look) {
    return show::inked(words, show::Ink::bold, look.colour) + '\n';
}

/// Of each kind of thing that a file holds, how many.
std::string counts_of(const Delivery& delivery, const show::Look& look) {
    struct Counted {
        std::ptrdiff_t count;
        Text words;
    };

    const std::array all{
        Counted{std::ssize(delivery.groups), {"{n} {n|groep|groepen}", "{n} {n|group|groups}"}},
        Counted{
            std::ssize(delivery.pupils), {"{n} {n|leerling|leerlingen}", "{n} {n|pupil|pupils}"}},
        Counted{std::ssize(delivery.staff), {"{n} {n|medewerker|medewerkers}", "{n} staff"}},
        Counted{
            std::ssize(delivery.measurements),
            {"{n} {n|meting|metingen}", "{n} {n|measurement|measurements}"}},
        Counted{
            std::ssize(delivery.holidays),
            {"{n} {n|vakantie|vakanties} (van alle regio's)",
             "{n} {n|holiday|holidays} (of all regions)"}}};
    std::string text;
    for (const auto& [count, words] : all)
        if (count > 0)
            text += (text.empty() ? "" : ", ") + filled(words, {{"n", count}}).in(look.language);
    return text.empty() ? said({"geen gegevens", "no data"}, look) : text;
}

std::string
columns_of(const school::School& school, const Delivery& delivery, const show::Look& look) {
    std::string text;
    for (const auto& column : delivery.level_columns) {
        text += "  " + said({"kolom", "column"}, look) + ' ' + column.header + " → " +
                school[column.subject].code;
        if (!column.measure.empty())
            text += " (" + intake::name_of_measure(column.measure).in(look.language) + ')';
        if (column.on)
            text += said({", van ", ", of "}, look) +
                    show::day_and_month(*column.on, look.language) + ' ' +
                    std::to_string(column.on->parts().year);
        text += '\n';
    }
    return text;
}

std::string
subject_words_of(const school::School& school, const Delivery& delivery, const show::Look& look) {
    std::string text;
    for (const auto& [word, is_field, subject] : intake::words_of_subjects(school, delivery))
        text += "  " + said(is_field ? Text{"vakgebied", "field"} : Text{"toets", "test"}, look) +
                ' ' + word + " → " + school[subject].code + '\n';
    return text;
}

std::string skipped_in(const Delivery& delivery, const show::Look& look) {
    std::string text;
    for (const auto& [skipped, count] : delivery.skipped)
        text +=
            (text.empty() ? "" : ", ") + said(name_of(skipped), look) + ' ' + std::to_string(count);
    return text.empty() ? said({"niets", "nothing"}, look) : text;
}

std::string line_of(const Change& change, const show::Look& look) {
    std::string line{"  "};
    for (const auto& part : {change.who, change.name})
        if (!part.empty())
            line += part + ' ';
    if (!change.who.empty() || !change.name.empty()) {
        line.pop_back();
        line += ": ";
    }
    line += change.what.in(look.language);
    if (!change.where.empty())
        line += " (" + change.where + ')';
    return line + '\n';
}

}  // namespace

std::string
delivery_text(const school::School& school, const Delivery& delivery, const show::Look& look) {
    auto text = heading(
        delivery.file + ": " + said(name_of(delivery.kind), look) +
            (delivery.on ? ", " + delivery.on->to_string() : ""),
        look
    );
    text += "  " + counts_of(delivery, look) + '\n';
    if (delivery.kind == intake::FileKind::edexml || delivery.kind == intake::FileKind::uwlr_pupils)
        text += "  " + said(read_of_people, look) + '\n';
    else if (delivery.kind != intake::FileKind::holidays)
        text += "  " + said(read_of_levels, look) + '\n';
    text += columns_of(school, delivery, look);
    text += subject_words_of(school, delivery, look);
    text +=
        "  " + said({"overgeslagen", "skipped"}, look) + ": " + skipped_in(delivery, look) + '\n';
    return text;
}

std::string changes_text(const intake::Changes& changes, const show::Look& look) {
    auto by_kind = changes;
    std::ranges::stable_sort(by_kind, {}, &Change::kind);
    std::string text;
    for (auto first = by_kind.begin(); first != by_kind.end();) {
        const auto kind = first->kind;
        const auto last = std::find_if(first, by_kind.end(), [&](const Change& change) {
            return change.kind != kind;
        });
        text += heading(
            said(intake::name_of(kind), look) + " (" + std::to_string(last - first) + ')', look
        );
        for (; first != last; ++first)
            text += line_of(*first, look);
    }
    return text;
}

std::string consequences_text(const std::vector<Message>& consequences, const show::Look& look) {
    if (consequences.empty())
        return {};
    auto text =
        heading(said({"Gevolgen voor het plannen", "Consequences for planning"}, look), look);
    for (const auto& message : consequences)
        text += "  " + message.in(look.language) + '\n';
    return text;
}

}  // namespace slimfit::cli
