#include "slimfit/grouping/move_reason.hpp"

#include <algorithm>
#include <array>

namespace slimfit::grouping {

namespace {

int size_of(const Partition& partition, std::size_t group) {
    return static_cast<int>(std::ranges::count(partition.group_of, group));
}

bool must_be_apart_from_somebody_in(
    const Member& member, const Partition& partition, std::size_t group
) {
    return std::ranges::any_of(member.apart_from, [&](std::size_t other) {
        return partition.group_of[other] == group;
    });
}

/// Whether the division would cost no more with a member in another group, whatever forbids that.
bool would_do_as_well(
    const GroupingTask& task, const Partition& partition, std::size_t row, std::size_t group
) {
    auto other = partition;
    other.group_of[row] = group;
    return priced(task, std::move(other)).cost.total() <= partition.cost.total();
}

/// Her level when that alone made her go; else what keeps her from her former group.
MoveReason
why_not(const GroupingTask& task, const Partition& partition, std::size_t row, std::size_t home) {
    const auto& member = task.members[row];
    if (!member.level)
        return MoveReason::unknown_level;
    const auto by_level =
        *member.level > partition.middles[home] ? MoveReason::level_above : MoveReason::level_below;
    if (!would_do_as_well(task, partition, row, home))
        return by_level;
    if (must_be_apart_from_somebody_in(member, partition, home))
        return MoveReason::kept_apart;
    if (size_of(partition, home) == task.pupils_at_most)
        return MoveReason::group_full;
    if (size_of(partition, partition.group_of[row]) == task.pupils_at_least)
        return MoveReason::group_short;
    return by_level;
}

}  // namespace

std::optional<MoveReason>
reason_of_move(const GroupingTask& task, const Partition& partition, std::size_t member) {
    const auto former = task.members[member].former;
    if (!former)
        return MoveReason::new_pupil;
    const auto continued = std::ranges::find(partition.continues, former);
    if (continued == partition.continues.end())
        return MoveReason::group_ended;
    const auto home = static_cast<std::size_t>(continued - partition.continues.begin());
    if (partition.group_of[member] == home)
        return std::nullopt;
    return why_not(task, partition, member, home);
}

Message words_of(const Move& move) {
    static constexpr std::array<Text, 8> names{
        Text{"nieuw", "new"},
        Text{"{from} is opgeheven", "{from} has ended"},
        Text{"niveau onbekend", "level unknown"},
        Text{"niveau boven dat van {from}", "level above that of {from}"},
        Text{"niveau onder dat van {from}", "level below that of {from}"},
        Text{"blijft uit elkaar met iemand in {from}", "kept apart from somebody in {from}"},
        Text{"{from} was vol", "{from} was full"},
        Text{"{to} was te klein", "{to} was too small"}};
    return filled(
        names[static_cast<std::size_t>(move.reason)], {{"from", move.from}, {"to", move.to}}
    );
}

}  // namespace slimfit::grouping
