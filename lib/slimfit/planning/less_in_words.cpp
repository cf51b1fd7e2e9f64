#include "slimfit/planning/less_in_words.hpp"

#include "slimfit/planning/cause_words.hpp"
#include "slimfit/planning/lost_lock_words.hpp"
#include "slimfit/planning/titles.hpp"

#include <algorithm>
#include <map>

namespace slimfit::planning {

namespace {

using school::School;

Message same(const std::string& words) {
    return {words, words};
}

bool is_less(const Frequency& frequency) {
    return frequency.now < frequency.usual;
}

/// Groups that lose something for one reason: a unit together, or one of its groups.
struct Part {
    std::string who;  ///< code of the unit or group; name of the meeting
    int now{};
    int usual{};
    int left_out{};
    Message why;
    bool only_by_days{};
};

struct Line {
    Message title;
    std::vector<Part> parts;
};

class Lines {
public:
    Lines(const School& school, calendar::IsoWeek week, const LessThanUsual& less)
        : school_{school}, week_{week}, less_{less} {}

    void add_offers(std::optional<school::UnitId> only) {
        for (const auto& [title, rows] : by_title(only)) {
            Line line{.title = title};
            for (const auto& [unit, of_unit] : by_unit(rows))
                add_unit(unit, of_unit, line);
            if (!line.parts.empty())
                lines_.push_back(std::move(line));
        }
    }

    void add_staff_sessions() {
        Line line{.title = {"Overleg", "Meetings"}};
        for (const auto& frequency : less_.frequencies)
            if (const auto* session = staff_session_called(school_, frequency.target);
                session != nullptr && !frequency.offer && is_less(frequency))
                line.parts.push_back(part_of(title_of(*session).dutch, frequency));
        if (!line.parts.empty())
            lines_.push_back(std::move(line));
    }

    [[nodiscard]] std::vector<Message> words() const {
        std::vector<Message> words;
        for (const auto& line : lines_)
            if (!shrinks_with_days(line))
                words.push_back(words_of_line(line));
        if (auto shrunk = words_of_shrunk(); !shrunk.dutch.empty())
            words.push_back(std::move(shrunk));
        return words;
    }

private:
    using Rows = std::vector<const Frequency*>;

    [[nodiscard]] std::vector<std::pair<Message, Rows>> by_title(std::optional<school::UnitId> only
    ) const {
        std::vector<std::pair<Message, Rows>> titles;
        for (const auto& frequency : less_.frequencies) {
            if (!frequency.offer || (only && school_[*frequency.offer].unit != *only))
                continue;
            const auto title = title_of(school_, school_[*frequency.offer]);
            auto found = std::ranges::find(titles, title, &std::pair<Message, Rows>::first);
            if (found == titles.end())
                found = titles.insert(titles.end(), {title, {}});
            found->second.push_back(&frequency);
        }
        return titles;
    }

    [[nodiscard]] std::map<school::UnitId, Rows> by_unit(const Rows& rows) const {
        std::map<school::UnitId, Rows> units;
        for (const auto* row : rows)
            units[school_[*row->offer].unit].push_back(row);
        return units;
    }

    /// When all groups of the unit lose something for one reason they are counted together.
    void add_unit(school::UnitId unit, const Rows& rows, Line& line) const {
        const auto why = [&](const Frequency* row) { return part_of({}, *row).why; };
        const bool together = std::ranges::all_of(rows, [&](const Frequency* row) {
            return is_less(*row) && why(row) == why(rows.front());
        });
        if (!together) {
            for (const auto* row : rows)
                if (is_less(*row))
                    line.parts.push_back(part_of(row->group, *row));
            return;
        }
        auto part = part_of(school_[unit].code, *rows.front());
        for (const auto* row : rows)
            if (row != rows.front()) {
                part.now += row->now;
                part.usual += row->usual;
                part.left_out += row->left_out;
            }
        line.parts.push_back(std::move(part));
    }

    [[nodiscard]] Part part_of(std::string who, const Frequency& frequency) const {
        return {
            std::move(who),
            frequency.now,
            frequency.usual,
            frequency.left_out,
            words_of(frequency.causes, school_, week_, affected_by(frequency)),
            frequency.causes == std::vector{Cause::free_day}};
    }

    [[nodiscard]] Affected affected_by(const Frequency& frequency) const {
        Affected affected{.zones = zones_of(frequency)};
        if (frequency.offer)
            affected.unit = school_[*frequency.offer].unit;
        const auto& groups = school_.base_groups;
        const auto group = std::ranges::find(groups, frequency.group, &school::BaseGroup::code);
        if (group != groups.end())
            affected.base_group =
                school::BaseGroupId{static_cast<std::uint32_t>(group - groups.begin())};
        return affected;
    }

    [[nodiscard]] std::vector<school::ZoneId> zones_of(const Frequency& frequency) const {
        if (frequency.offer)
            return school_[*frequency.offer].zones;
        const auto* session = staff_session_called(school_, frequency.target);
        return session != nullptr && session->zone ? std::vector{*session->zone}
                                                   : std::vector<school::ZoneId>{};
    }

    /// Less of it because there are fewer days, as of all else, and still some of it for all.
    static bool shrinks_with_days(const Line& line) {
        return std::ranges::all_of(line.parts, [](const Part& part) {
            return part.only_by_days && part.now > 0 && part.left_out == 0;
        });
    }

    static Message amount(const Part& part) {
        return filled(
            {"{now} van {usual}", "{now} of {usual}"}, {{"now", part.now}, {"usual", part.usual}}
        );
    }

    /// " (vrijdag vrij; 1 vond geen plaats)".
    static Message reason_of(const Part& part) {
        static constexpr Text left_out{
            "{count} {count|vond|vonden} geen plaats", "{count} found no place"};
        auto why = part.why;
        if (part.left_out > 0) {
            const auto more = filled(left_out, {{"count", part.left_out}});
            const auto* const between = why.dutch.empty() ? "" : "; ";
            why = {why.dutch + between + more.dutch, why.english + between + more.english};
        }
        if (why.dutch.empty())
            return why;
        return {" (" + why.dutch + ')', " (" + why.english + ')'};
    }

    static Message words_of_line(const Line& line) {
        auto words = line.title;
        const auto add = [&](const Message& more) {
            words.dutch += more.dutch;
            words.english += more.english;
        };
        for (std::size_t row = 0; row < line.parts.size(); ++row) {
            const auto& part = line.parts[row];
            add(same((row > 0 ? ", " : ": ") + part.who + ' '));
            add(amount(part));
            const auto reason = reason_of(part);
            if (row + 1 == line.parts.size() || reason_of(line.parts[row + 1]) != reason)
                add(reason);
        }
        return words;
    }

    [[nodiscard]] Message words_of_shrunk() const {
        Message list;
        Message why;
        for (const auto& line : lines_) {
            if (!shrinks_with_days(line))
                continue;
            Part all;
            for (const auto& part : line.parts) {
                all.now += part.now;
                all.usual += part.usual;
                why = part.why;
            }
            const auto words = amount(all);
            const auto* const between = list.dutch.empty() ? "" : ", ";
            list.dutch += between + line.title.dutch + ' ' + words.dutch;
            list.english += between + line.title.english + ' ' + words.english;
        }
        if (list.dutch.empty())
            return {};
        return filled(
            {"Naar verhouding van de dagen ({why}): {list}",
             "In proportion to the days ({why}): {list}"},
            {{"why", why}, {"list", list}}
        );
    }

    const School& school_;
    calendar::IsoWeek week_;
    const LessThanUsual& less_;
    std::vector<Line> lines_;
};

}  // namespace

std::vector<Message> less_in_words(
    const School& school, const roster::Roster& roster, std::optional<school::UnitId> unit
) {
    const auto less = less_than_usual(school, roster);
    Lines lines{school, roster.week, less};
    lines.add_offers(unit);
    lines.add_staff_sessions();
    auto words = lines.words();
    for (const auto& lost : less.locks)
        if (const auto of = unit_of(*lost.lock, school); !unit || !of || of == unit)
            words.push_back(words_of(lost, school, roster.week));
    return words;
}

}  // namespace slimfit::planning
