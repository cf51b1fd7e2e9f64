#include "slimfit/calendar/clock.hpp"
#include "slimfit/school/role_name.hpp"
#include "slimfit/show/csv.hpp"
#include "slimfit/show/load_table.hpp"
#include "slimfit/show/words.hpp"

#include <cstdlib>
#include <optional>

namespace slimfit::show {

namespace {

using calendar::Minutes;
using workload::StaffLoad;

/// A quarter of an hour is 0.25.
CsvValue hours_of(std::optional<Minutes> time) {
    if (!time)
        return {};
    const auto hundredths = std::abs(time->count()) * 100;
    const auto rounded = (hundredths + 30) / 60;
    return CsvDecimal{time->count() < 0 ? -rounded : rounded, 2};
}

CsvValue clock(const std::optional<calendar::ClockTime>& time) {
    if (!time)
        return {};
    return time->to_string();
}

std::vector<CsvValue> header(Language language) {
    static constexpr Text names[]{
        {"code", "code"},
        {"naam", "name"},
        {"rol", "role"},
        {"wtf", "fte"},
        {"dagen aanwezig", "days present"},
        {"aanwezig (uren)", "presence (hours)"},
        {"contact (uren)", "contact (hours)"},
        {"toezicht (uren)", "supervision (hours)"},
        {"gesprekken (uren)", "coach talks (hours)"},
        {"overleg (uren)", "meetings (hours)"},
        {"leiding (uren)", "leading (hours)"},
        {"belasting (uren)", "load (hours)"},
        {"naar rato (uren)", "pro rata (hours)"},
        {"verschil (uren)", "difference (hours)"},
        {"verschil (%)", "difference (%)"},
        {"belasting van contract (%)", "load of contract (%)"},
        {"les (uren)", "lessons (hours)"},
        {"les volgens CAO (uren)", "lessons by CAO (hours)"},
        {"pauze (uren)", "breaks (hours)"},
        {"voor te bereiden groepen", "groups to prepare"},
        {"langste stuk zonder kwartier vrij (uren)",
         "longest stretch without a free quarter (hours)"},
        {"eerste sessie", "first session"},
        {"laatste sessie", "last session"}};
    std::vector<CsvValue> header;
    for (const auto& name : names)
        header.emplace_back(std::string{name.in(language)});
    return header;
}

std::vector<CsvValue>
record(const StaffLoad& load, const school::School& school, Language language) {
    const auto& person = school[load.staff];
    const auto& share = load.fair_share;
    return {
        person.code,
        person.name,
        std::string{name_of(person.role).in(language)},
        CsvDecimal{person.contract / 100, 2},
        std::int64_t{load.days_present},
        hours_of(load.presence),
        hours_of(load.load.contact),
        hours_of(load.load.supervision),
        hours_of(load.load.coaching),
        hours_of(load.load.meetings),
        hours_of(load.load.leading),
        hours_of(load.load.total()),
        share ? hours_of(share->target) : CsvValue{},
        share ? hours_of(share->deviation) : CsvValue{},
        share ? CsvValue{std::int64_t{share->deviation_percent}} : CsvValue{},
        load.contract_per_mille ? CsvValue{CsvDecimal{*load.contract_per_mille, 1}} : CsvValue{},
        hours_of(load.lessons),
        hours_of(load.lessons_at_most),
        hours_of(load.breaks),
        std::int64_t{load.preparations},
        hours_of(load.longest_stretch),
        clock(load.first_session),
        clock(load.last_session)};
}

}  // namespace

std::string
load_csv(const school::School& school, const workload::LoadSheet& sheet, Language language) {
    auto csv = std::string{csv_mark} + csv_record(header(language), language);
    for (const auto& load : sheet.staff)
        csv += csv_record(record(load, school, language), language);
    return csv;
}

}  // namespace slimfit::show
