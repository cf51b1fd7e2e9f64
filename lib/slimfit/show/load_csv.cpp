#include "slimfit/calendar/clock.hpp"
#include "slimfit/show/csv.hpp"
#include "slimfit/show/load_table.hpp"
#include "slimfit/show/words.hpp"

#include <optional>

namespace slimfit::show {

namespace {

using calendar::Minutes;
using workload::StaffLoad;

CsvValue minutes(std::optional<Minutes> time) {
    if (!time)
        return {};
    return time->count();
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
        {"werktijdfactor in tienduizendsten", "contract in ten-thousandths"},
        {"dagen", "days"},
        {"aanwezig", "presence"},
        {"contact", "contact"},
        {"toezicht", "supervision"},
        {"gesprekken", "coach talks"},
        {"overleg", "meetings"},
        {"leiding", "leading"},
        {"belasting", "load"},
        {"naar rato", "pro rata"},
        {"verschil", "difference"},
        {"verschil in procenten", "difference in percent"},
        {"belasting in promille van contract", "load per mille of contract"},
        {"les", "lessons"},
        {"les volgens CAO", "lessons by CAO"},
        {"pauze", "breaks"},
        {"voor te bereiden groepen", "groups to prepare"},
        {"langste stuk zonder kwartier vrij", "longest stretch without a free quarter"},
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
        std::int64_t{person.contract},
        std::int64_t{load.days_present},
        minutes(load.presence),
        minutes(load.load.contact),
        minutes(load.load.supervision),
        minutes(load.load.coaching),
        minutes(load.load.meetings),
        minutes(load.load.leading),
        minutes(load.load.total()),
        share ? minutes(share->target) : CsvValue{},
        share ? minutes(share->deviation) : CsvValue{},
        share ? CsvValue{std::int64_t{share->deviation_percent}} : CsvValue{},
        load.contract_per_mille ? CsvValue{std::int64_t{*load.contract_per_mille}} : CsvValue{},
        minutes(load.lessons),
        minutes(load.lessons_at_most),
        minutes(load.breaks),
        std::int64_t{load.preparations},
        minutes(load.longest_stretch),
        clock(load.first_session),
        clock(load.last_session)};
}

}  // namespace

std::string
load_csv(const school::School& school, const workload::LoadSheet& sheet, Language language) {
    auto csv = csv_record(header(language));
    for (const auto& load : sheet.staff)
        csv += csv_record(record(load, school, language));
    return csv;
}

}  // namespace slimfit::show
