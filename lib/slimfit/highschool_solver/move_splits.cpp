#include "slimfit/highschool_solver/moves.hpp"

#include <algorithm>

namespace slimfit::highschool_solver {

using namespace highschool;

namespace {

/// A meet, by chance, of an event that may be split otherwise.
std::optional<MeetId> any_splittable(Bench& bench) {
    const auto event = bench.any(bench.choices.splittable).event;
    const auto& facts = bench.prepared()[event];
    constexpr auto tries = 10;
    for (auto tried = 0; tried < tries; ++tried) {
        const auto number = bench.random.below(static_cast<std::size_t>(facts.duration));
        const MeetId meet{facts.first_meet + static_cast<Row>(number)};
        if (bench.solution.duration(meet) > 0)
            return meet;
    }
    return std::nullopt;
}

std::optional<MeetId> unused_meet(const Bench& bench, EventId event) {
    std::optional<MeetId> unused;
    for_each_meet_row(bench.prepared(), event, [&](MeetId meet) {
        if (!unused && bench.solution.duration(meet) == 0)
            unused = meet;
    });
    return unused;
}

/// Another meet of the same event.
std::optional<MeetId> any_sibling(Bench& bench, MeetId meet) {
    const auto event = bench.prepared().event_of(meet);
    const auto& facts = bench.prepared()[event];
    constexpr auto tries = 10;
    for (auto tried = 0; tried < tries; ++tried) {
        const auto number = bench.random.below(static_cast<std::size_t>(facts.duration));
        const MeetId other{facts.first_meet + static_cast<Row>(number)};
        if (other != meet && bench.solution.duration(other) > 0)
            return other;
    }
    return std::nullopt;
}

void go_anywhere(Bench& bench, MeetId meet) {
    const auto event = bench.prepared().event_of(meet);
    const auto starts = bench.choices.starts_of(event, bench.solution.duration(meet));
    if (!starts.empty())
        bench.set_start(meet, bench.any(starts));
    settle(bench, meet);
}

void clear(Bench& bench, MeetId meet) {
    bench.set_start(meet, no_start);
    for_each_task(bench.prepared(), meet, [&](TaskId task) {
        bench.set_resource(task, no_resource);
    });
}

/// A meet as another one is to be: that long, and there.
struct Piece {
    std::int32_t duration{};
    Start start{no_start};

    friend bool operator==(const Piece&, const Piece&) = default;
};

std::vector<Piece> pieces_of(const Bench& bench, EventId event) {
    std::vector<Piece> pieces;
    for_each_meet_row(bench.prepared(), event, [&](MeetId meet) {
        if (bench.solution.duration(meet) > 0)
            pieces.push_back({bench.solution.duration(meet), bench.solution.start(meet)});
    });
    return pieces;
}

void shape(Bench& bench, MeetId meet, const Piece& piece) {
    if (bench.solution.duration(meet) > 0)
        bench.set_start(meet, no_start);
    bench.set_duration(meet, piece.duration);
    bench.set_start(meet, piece.start);
    settle(bench, meet);
}

/// An event gets the pieces of another one; what is there already stays as it is.
void take_pieces(Bench& bench, EventId event, std::vector<Piece> pieces) {
    std::vector<MeetId> others;
    for_each_meet_row(bench.prepared(), event, [&](MeetId meet) {
        const Piece piece{bench.solution.duration(meet), bench.solution.start(meet)};
        if (piece.duration == 0)
            return;
        const auto wanted = std::ranges::find(pieces, piece);
        if (wanted == pieces.end())
            others.push_back(meet);
        else
            pieces.erase(wanted);
    });
    for (auto row = pieces.size(); row < others.size(); ++row) {
        clear(bench, others[row]);
        bench.set_duration(others[row], 0);
    }
    for (std::size_t row = 0; row < pieces.size(); ++row)
        if (const auto meet =
                row < others.size() ? std::optional{others[row]} : unused_meet(bench, event))
            shape(bench, *meet, pieces[row]);
}

/// What is linked with an event is split as it is, and runs when it does.
void split_linked_alike(Bench& bench, EventId event) {
    const auto& facts = bench.prepared()[event];
    if (bench.choices.linked[event.value()].empty())
        return;
    const auto pieces = pieces_of(bench, event);
    for (const auto linked : bench.choices.linked[event.value()])
        if (bench.prepared()[linked].given == no_start &&
            bench.prepared()[linked].duration == facts.duration)
            take_pieces(bench, linked, pieces);
}

/// A meet gets another duration and keeps its start if it may.
void lengthen(Bench& bench, MeetId meet, std::int32_t duration) {
    const auto event = bench.prepared().event_of(meet);
    const auto start = bench.solution.start(meet);
    const auto may_stay = bench.choices.may_start(event, duration, start);
    if (!may_stay)
        bench.set_start(meet, no_start);
    bench.set_duration(meet, duration);
    if (may_stay)
        settle(bench, meet);
    else
        go_anywhere(bench, meet);
}

}  // namespace

bool split_meet(Bench& bench) {
    const auto meet = any_splittable(bench);
    if (!meet || bench.solution.duration(*meet) < 2)
        return false;
    const auto event = bench.prepared().event_of(*meet);
    const auto other = unused_meet(bench, event);
    if (!other)
        return false;
    const auto before = cost_of_split(bench.solution, event).hard;
    const auto duration = bench.solution.duration(*meet);
    const auto most = static_cast<std::size_t>(duration) - 1;
    const auto part = static_cast<std::int32_t>(1 + bench.random.below(most));
    lengthen(bench, *meet, duration - part);
    bench.set_duration(*other, part);
    if (cost_of_split(bench.solution, event).hard > before)
        return false;
    go_anywhere(bench, *other);
    split_linked_alike(bench, event);
    return true;
}

bool merge_meets(Bench& bench) {
    const auto meet = any_splittable(bench);
    const auto other = meet ? any_sibling(bench, *meet) : std::nullopt;
    if (!other)
        return false;
    const auto event = bench.prepared().event_of(*meet);
    const auto before = cost_of_split(bench.solution, event).hard;
    const auto part = bench.solution.duration(*other);
    clear(bench, *other);
    bench.set_duration(*other, 0);
    lengthen(bench, *meet, bench.solution.duration(*meet) + part);
    if (cost_of_split(bench.solution, event).hard > before)
        return false;
    split_linked_alike(bench, event);
    return true;
}

bool shift_duration(Bench& bench) {
    const auto meet = any_splittable(bench);
    const auto other = meet ? any_sibling(bench, *meet) : std::nullopt;
    if (!other || bench.solution.duration(*other) < 2)
        return false;
    const auto event = bench.prepared().event_of(*meet);
    const auto before = cost_of_split(bench.solution, event).hard;
    lengthen(bench, *other, bench.solution.duration(*other) - 1);
    lengthen(bench, *meet, bench.solution.duration(*meet) + 1);
    if (cost_of_split(bench.solution, event).hard > before)
        return false;
    split_linked_alike(bench, event);
    return true;
}

namespace {

/// What has to change so that an event has another split.
struct Resplit {
    std::vector<MeetId> meets;  ///< not of a duration that is wanted
    Split durations;            ///< wanted, and no meet has them yet
};

Resplit resplit_of(const Bench& bench, EventId event, const Split& split) {
    Resplit resplit{.durations = split};
    for_each_meet_row(bench.prepared(), event, [&](MeetId meet) {
        const auto duration = bench.solution.duration(meet);
        if (duration == 0)
            return;
        const auto wanted = std::ranges::find(resplit.durations, duration);
        if (wanted == resplit.durations.end())
            resplit.meets.push_back(meet);
        else
            resplit.durations.erase(wanted);
    });
    return resplit;
}

}  // namespace

bool split_otherwise(Bench& bench) {
    const auto& splitting = bench.any(bench.choices.splittable);
    const auto& splits = bench.random.once_in(2) ? splitting.cheapest : splitting.least_hard;
    const auto resplit = resplit_of(bench, splitting.event, bench.any(splits));
    if (resplit.durations.empty())
        return false;
    for (auto row = resplit.durations.size(); row < resplit.meets.size(); ++row) {
        clear(bench, resplit.meets[row]);
        bench.set_duration(resplit.meets[row], 0);
    }
    for (std::size_t row = 0; row < resplit.durations.size(); ++row) {
        if (row < resplit.meets.size()) {
            lengthen(bench, resplit.meets[row], resplit.durations[row]);
            continue;
        }
        const auto meet = unused_meet(bench, splitting.event);
        bench.set_duration(*meet, resplit.durations[row]);
        go_anywhere(bench, *meet);
    }
    split_linked_alike(bench, splitting.event);
    return true;
}

}  // namespace slimfit::highschool_solver
