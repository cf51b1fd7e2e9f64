#include "slimfit/rulebook/limits.hpp"

#include "slimfit/core/contract.hpp"

#include <charconv>

namespace slimfit::rulebook {

/// The bytes of limits.csv, embedded when the program is built.
extern const std::string_view limits_csv;

namespace {

/// Splits one line of our own table; a field in quotes may hold commas.
std::vector<std::string> fields_of(std::string_view line) {
    std::vector<std::string> fields{1};
    bool quoted = false;
    for (const char letter : line) {
        if (letter == '"')
            quoted = !quoted;
        else if (letter == ',' && !quoted)
            fields.emplace_back();
        else
            fields.back() += letter;
    }
    return fields;
}

Limit limit_of(std::string_view line) {
    const auto fields = fields_of(line);
    expects(fields.size() == 7, "a line of limits.csv has seven fields");
    Limit limit{
        .key = fields[0],
        .unit = fields[2],
        .from = calendar::Date::parse(fields[3]),
        .until = calendar::Date::parse(fields[4]),
        .origin = fields[5],
        .source = fields[6]};
    const auto* end = fields[1].data() + fields[1].size();
    const auto read = std::from_chars(fields[1].data(), end, limit.value);
    expects(read.ptr == end && read.ec == std::errc{}, "a limit of limits.csv is a whole number");
    return limit;
}

std::vector<Limit> limits_of(std::string_view table) {
    std::vector<Limit> limits;
    table.remove_prefix(table.find('\n') + 1);
    while (!table.empty()) {
        const auto end = std::min(table.find('\n'), table.size());
        if (end > 0)
            limits.push_back(limit_of(table.substr(0, end)));
        table.remove_prefix(std::min(end + 1, table.size()));
    }
    return limits;
}

std::int64_t value_on(std::string_view key, calendar::Date date) {
    for (const auto& limit : all_limits())
        if (limit.key == key && (!limit.from || *limit.from <= date) &&
            (!limit.until || date <= *limit.until))
            return limit.value;
    throw ContractViolation{"limits.csv has no value for " + std::string{key}};
}

}  // namespace

const std::vector<Limit>& all_limits() {
    static const auto limits = limits_of(limits_csv);
    return limits;
}

Limits limits_on(calendar::Date date) {
    const auto minutes = [&](std::string_view key) { return Minutes{value_on(key, date)}; };
    const auto number = [&](std::string_view key) { return static_cast<int>(value_on(key, date)); };
    return {
        .presence_without_break = minutes("presence-without-break"),
        .break_length = minutes("break-length"),
        .long_presence = minutes("long-presence"),
        .long_break_length = minutes("long-break-length"),
        .break_piece = minutes("break-piece"),
        .young_presence_without_break = minutes("young-presence-without-break"),
        .shift_length = minutes("shift-length"),
        .week_length = minutes("week-length"),
        .daily_rest = minutes("daily-rest"),
        .short_daily_rest = minutes("short-daily-rest"),
        .yearly_lessons = minutes("yearly-lessons"),
        .weekly_contract = minutes("weekly-contract"),
        .weekly_gym = minutes("weekly-gym"),
        .gym_qualification_from_year_group = number("gym-qualification-from-year-group"),
        .trained_lunch_percent = number("trained-lunch-percent"),
        .first_aiders_per_building = number("first-aiders-per-building")};
}

}  // namespace slimfit::rulebook
