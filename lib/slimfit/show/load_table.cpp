#include "slimfit/show/load_table.hpp"

#include "slimfit/school/role_name.hpp"
#include "slimfit/show/numbers.hpp"
#include "slimfit/show/text_table.hpp"
#include "slimfit/show/words.hpp"

#include <algorithm>

namespace slimfit::show {

namespace {

using calendar::Minutes;
using workload::LoadSheet;
using workload::StaffLoad;

struct Sheet {
    const school::School& school;
    const LoadSheet& sheet;
    const Look& look;

    [[nodiscard]] std::string word(const Text& text) const {
        return std::string{text.in(look.language)};
    }

    [[nodiscard]] Column number(const Text& header) const { return {word(header), Align::right}; }

    [[nodiscard]] Cell name(const StaffLoad& load) const {
        return cell(school[load.staff].display_name(), Ink::bold);
    }

    [[nodiscard]] Cell contract(const StaffLoad& load) const {
        const auto contract = school[load.staff].contract;
        return cell(contract > 0 ? decimal(contract / 100, 2, look.language) : "\u2013");
    }
};

Cell time(Minutes minutes) {
    return minutes == Minutes{0} ? cell("\u2013", Ink::faint) : cell(hours(minutes));
}

Cell target(const StaffLoad& load) {
    return load.fair_share ? cell(hours(load.fair_share->target)) : Cell{};
}

/// "+1:20 (+8 %) !"; the mark stands for more than the school tolerates.
Cell deviation(const StaffLoad& load) {
    if (!load.fair_share)
        return {};
    const auto& share = *load.fair_share;
    const auto sign = share.deviation > Minutes{0} ? "+" : "";
    const auto percent_sign = share.deviation_percent > 0 ? "+" : "";
    const auto text = sign + hours(share.deviation) + " (" + percent_sign +
                      std::to_string(share.deviation_percent) + " %)";
    return cell(
        text + (load.beyond_tolerance ? " !" : "  "),
        load.beyond_tolerance ? Ink::yellow : Ink::plain
    );
}

TextTable load_by_kind(const Sheet& sheet) {
    TextTable table{
        .columns = {
            {sheet.word({"wie", "who"})},
            sheet.number({"wtf", "contract"}),
            sheet.number({"contact", "contact"}),
            sheet.number({"toezicht", "supervision"}),
            sheet.number({"gesprekken", "coach talks"}),
            sheet.number({"overleg", "meetings"}),
            sheet.number({"leiding", "leading"}),
            sheet.number({"samen", "total"}),
            sheet.number({"naar rato", "pro rata"}),
            sheet.number({"verschil  ", "difference  "})}};
    for (const auto& load : sheet.sheet.staff)
        table.rows.push_back(
            {sheet.name(load),
             sheet.contract(load),
             time(load.load.contact),
             time(load.load.supervision),
             time(load.load.coaching),
             time(load.load.meetings),
             time(load.load.leading),
             time(load.load.total()),
             target(load),
             deviation(load)}
        );
    return table;
}

std::string day_of(const StaffLoad& load) {
    return load.first_session && load.last_session
               ? clock_times({*load.first_session, *load.last_session})
               : "";
}

/// Lessons above what the CAO allows are marked.
Cell lessons(const StaffLoad& load) {
    const bool too_many = load.lessons_at_most && load.lessons > *load.lessons_at_most;
    return too_many ? cell(hours(load.lessons) + " !", Ink::red) : time(load.lessons);
}

TextTable shape_of_week(const Sheet& sheet) {
    TextTable table{
        .columns = {
            {sheet.word({"wie", "who"})},
            {sheet.word({"rol", "role"})},
            sheet.number({"dagen", "days"}),
            {sheet.word({"eerste–laatste", "first–last"})},
            sheet.number({"langste stuk", "longest stretch"}),
            sheet.number({"pauze", "breaks"}),
            sheet.number({"voor te bereiden", "to prepare"}),
            sheet.number({"les", "lessons"}),
            sheet.number({"CAO", "CAO"}),
            sheet.number({"van contract", "of contract"})}};
    for (const auto& load : sheet.sheet.staff)
        table.rows.push_back(
            {sheet.name(load),
             cell(sheet.word(name_of(sheet.school[load.staff].role))),
             cell(std::to_string(load.days_present)),
             cell(day_of(load)),
             time(load.longest_stretch),
             time(load.breaks),
             cell(load.preparations > 0 ? std::to_string(load.preparations) : "\u2013"),
             lessons(load),
             load.lessons_at_most ? time(*load.lessons_at_most) : Cell{},
             load.contract_per_mille
                 ? cell(std::to_string((*load.contract_per_mille + 5) / 10) + " %")
                 : Cell{}}
        );
    return table;
}

std::string fairness_line(const Sheet& sheet) {
    static constexpr Text line{
        "Verdeling over {people} mensen met een aanstelling, omgerekend naar voltijd: laagste "
        "{lowest}, hoogste {highest}, Jain-index {jain} (1 is gelijk).",
        "Share of {people} people with a contract, as if full-time: lowest {lowest}, highest "
        "{highest}, Jain index {jain} (1 is even)."};
    const auto& fairness = sheet.sheet.fairness;
    const Message jain{
        decimal(fairness.jain_per_mille, 3, Language::dutch),
        decimal(fairness.jain_per_mille, 3, Language::english)};
    return filled(
               line,
               {{"people", fairness.people},
                {"lowest", hours(fairness.lowest)},
                {"highest", hours(fairness.highest)},
                {"jain", jain}}
           ).in(sheet.look.language) +
           '\n';
}

std::string mark_line(const Sheet& sheet) {
    static constexpr Text line{
        "! wijkt meer dan {percent} % af van naar rato, of geeft meer les dan de CAO zonder "
        "instemming toestaat.",
        "! deviates more than {percent} % from pro rata, or gives more lessons than the CAO allows "
        "without consent."};
    return filled(
               line, {{"percent", sheet.school.settings.load_tolerance_percent}}
           ).in(sheet.look.language) +
           '\n';
}

/// What "!" means in a table of deviations alone; nothing when none is there.
std::string tolerance_line(const Sheet& sheet) {
    static constexpr Text line{
        "! wijkt meer dan {percent} % af van naar rato.",
        "! deviates more than {percent} % from pro rata."};
    if (std::ranges::none_of(sheet.sheet.staff, &StaffLoad::beyond_tolerance))
        return {};
    return filled(
               line, {{"percent", sheet.school.settings.load_tolerance_percent}}
           ).in(sheet.look.language) +
           '\n';
}

}  // namespace

std::string load_table(const school::School& school, const LoadSheet& sheet, const Look& look) {
    const Sheet shown{school, sheet, look};
    return rendered(load_by_kind(shown), look.width, look.colour) + '\n' +
           rendered(shape_of_week(shown), look.width, look.colour) + '\n' + fairness_line(shown) +
           mark_line(shown);
}

std::string
short_load_table(const school::School& school, const LoadSheet& sheet, const Look& look) {
    const Sheet shown{school, sheet, look};
    TextTable table{
        .columns = {
            {shown.word({"wie", "who"})},
            shown.number({"wtf", "contract"}),
            shown.number({"belasting", "load"}),
            shown.number({"naar rato", "pro rata"}),
            shown.number({"verschil  ", "difference  "})}};
    for (const auto& load : sheet.staff)
        table.rows.push_back(
            {shown.name(load),
             shown.contract(load),
             time(load.load.total()),
             target(load),
             deviation(load)}
        );
    return rendered(table, look.width, look.colour) + tolerance_line(shown);
}

}  // namespace slimfit::show
