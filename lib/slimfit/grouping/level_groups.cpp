#include "slimfit/grouping/level_groups.hpp"

#include "slimfit/grouping/former_groups.hpp"
#include "slimfit/grouping/move_reason.hpp"
#include "slimfit/school/group_code.hpp"

#include <algorithm>
#include <unordered_map>

namespace slimfit::grouping {

namespace {

using school::PupilId;
using school::School;

std::vector<PupilId>
pupils_of_unit(const School& school, school::UnitId unit, calendar::DateRange days) {
    std::vector<PupilId> pupils;
    for (std::uint32_t row = 0; row < school.pupils.size(); ++row)
        if (const auto& pupil = school.pupils[row];
            school[pupil.base_group].unit == unit && pupil.is_here_in(days))
            pupils.emplace_back(row);
    return pupils;
}

GroupingTask task_of(
    const School& school,
    const school::GroupLimits& limits,
    const std::vector<PupilId>& pupils,
    const std::vector<std::string>& former
) {
    GroupingTask task{
        .former_groups = former.size(),
        .pupils_at_least = limits.pupils_at_least,
        .pupils_at_most = limits.pupils_at_most,
        .groups_at_least = limits.groups_at_least,
        .groups_at_most = limits.groups_at_most};
    std::unordered_map<std::uint32_t, std::size_t> row_of;
    for (std::size_t row = 0; row < pupils.size(); ++row)
        row_of.emplace(pupils[row].value(), row);
    for (const auto pupil : pupils) {
        Member member;
        if (const auto* level = school[pupil].level_in(limits.subject)) {
            member.level = level->value;
            if (const auto at = std::ranges::find(former, level->group); at != former.end())
                member.former = static_cast<std::size_t>(at - former.begin());
        }
        for (const auto other : school[pupil].apart_from)
            if (const auto row = row_of.find(other.value()); row != row_of.end())
                member.apart_from.push_back(row->second);
        task.members.push_back(std::move(member));
    }
    return task;
}

std::string range_of(int least, int most, std::string_view up_to) {
    if (least == most)
        return std::to_string(least);
    return std::to_string(least) + std::string{up_to} + std::to_string(most);
}

Message range_in_words(int least, int most) {
    return {range_of(least, most, " tot en met "), range_of(least, most, " to ")};
}

bool some_number_of_groups_fits(const GroupingTask& task) {
    const std::int64_t pupils = std::ssize(task.members);
    for (std::int64_t groups = task.groups_at_least; groups <= task.groups_at_most; ++groups)
        if (groups * task.pupils_at_least <= pupils && pupils <= groups * task.pupils_at_most)
            return true;
    return false;
}

std::int64_t pairs_apart(const GroupingTask& task) {
    std::int64_t both_ways = 0;
    for (const auto& member : task.members)
        both_ways += std::ssize(member.apart_from);
    return both_ways / 2;
}

/// What stands in the way of any division, or that none was found.
Text obstacle(const GroupingTask& task, bool proven) {
    if (!some_number_of_groups_fits(task))
        return {
            "Unit {unit}, {subject}: {pupils} {pupils|leerling past|leerlingen passen} niet in "
            "{groups} "
            "{groups|groep|groepen} van "
            "{size}. "
            "Verander het aantal groepen of hun grootte.",
            "Unit {unit}, {subject}: {pupils} {pupils|pupil does|pupils do} not fit in {groups} "
            "{groups|group|groups} "
            "of {size}. "
            "Change "
            "the number of groups or their size."};
    if (proven)
        return {
            "Unit {unit}, {subject}: voor {pupils} leerlingen is er geen verdeling in {groups} "
            "groepen "
            "van {size} die de {pairs} paren uit elkaar houdt. Sta meer of grotere groepen toe, of "
            "laat een paar bij elkaar.",
            "Unit {unit}, {subject}: for {pupils} pupils there is no division into {groups} groups "
            "of "
            "{size} that keeps the {pairs} pairs apart. Allow more or larger groups, or leave a "
            "pair "
            "together."};
    return {
        "Unit {unit}, {subject}: voor {pupils} leerlingen is geen verdeling in {groups} groepen "
        "van "
        "{size} gevonden die de {pairs} paren uit elkaar houdt. Laat een paar bij elkaar of "
        "verruim de "
        "grenzen.",
        "Unit {unit}, {subject}: for {pupils} pupils no division into {groups} groups of {size} "
        "was "
        "found that keeps the {pairs} pairs apart. Leave a pair together or widen the limits."};
}

Problem does_not_fit(
    const School& school, const school::GroupLimits& limits, const GroupingTask& task, bool proven
) {
    return {
        school.file.empty() || limits.line == 0 ? school.file
                                                : school.file + ':' + std::to_string(limits.line),
        filled(
            obstacle(task, proven),
            {{"unit", school[limits.unit].code},
             {"subject", school[limits.subject].name},
             {"pupils", static_cast<std::int64_t>(task.members.size())},
             {"pairs", pairs_apart(task)},
             {"groups", range_in_words(limits.groups_at_least, limits.groups_at_most)},
             {"size", range_in_words(limits.pupils_at_least, limits.pupils_at_most)}}
        )};
}

/// Puts a partition into the words of the school.
class InWords {
public:
    InWords(
        const School& school,
        const std::vector<PupilId>& pupils,
        const std::vector<std::string>& former,
        const GroupingTask& task,
        const Partition& partition
    )
        : school_{school}, pupils_{pupils}, former_{former}, task_{task}, partition_{partition} {}

    void fill(LevelGroups& made) const {
        made.cost = partition_.cost;
        for (std::size_t group = 0; group < partition_.groups(); ++group)
            made.groups.push_back(group_of(made, group));
        for (std::size_t row = 0; row < pupils_.size(); ++row) {
            if (!task_.members[row].level)
                made.unknown.push_back(pupils_[row]);
            if (const auto reason = reason_of_move(task_, partition_, row);
                reason && !former_.empty())
                made.moves.push_back(
                    {.pupil = pupils_[row],
                     .from = code_of_former(task_.members[row].former),
                     .to = made.groups[partition_.group_of[row]].code,
                     .reason = *reason}
                );
        }
    }

private:
    [[nodiscard]] std::string code_of_former(std::optional<std::size_t> row) const {
        return row ? former_[*row] : std::string{};
    }

    [[nodiscard]] LevelGroup group_of(const LevelGroups& made, std::size_t group) const {
        const auto rank = static_cast<int>(group) + 1;
        LevelGroup result{
            .code = school::level_group_code(school_, made.unit, made.subject, rank),
            .rank = rank,
            .continues = code_of_former(partition_.continues[group])};
        std::vector<int> levels;
        for (std::size_t row = 0; row < pupils_.size(); ++row) {
            if (partition_.group_of[row] != group)
                continue;
            result.pupils.push_back(pupils_[row]);
            if (const auto level = task_.members[row].level)
                levels.push_back(*level);
        }
        if (!levels.empty()) {
            std::ranges::sort(levels);
            result.lowest = levels.front();
            result.median = levels[(levels.size() - 1) / 2];
            result.highest = levels.back();
        }
        return result;
    }

    const School& school_;
    const std::vector<PupilId>& pupils_;
    const std::vector<std::string>& former_;
    const GroupingTask& task_;
    const Partition& partition_;
};

}  // namespace

Result<LevelGroups>
level_groups(const School& school, const school::GroupLimits& limits, calendar::DateRange days) {
    LevelGroups made{.unit = limits.unit, .subject = limits.subject, .proven = true};
    const auto pupils = pupils_of_unit(school, limits.unit, days);
    if (pupils.empty())
        return made;
    const auto former = former_groups(school, pupils, limits.unit, limits.subject);
    const auto task = task_of(school, limits, pupils, former);
    const auto search = best_partition(task);
    if (!search.best)
        return tl::unexpected{Problems{does_not_fit(school, limits, task, search.proven)}};
    InWords{school, pupils, former, task, *search.best}.fill(made);
    made.proven = search.proven;
    return made;
}

}  // namespace slimfit::grouping
