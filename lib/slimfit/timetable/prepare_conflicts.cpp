#include "slimfit/timetable/prepare_parts.hpp"

#include <algorithm>

namespace slimfit::timetable {
namespace {

/// By event, the ticks it may lie on, 64 to a word.
class PossibleTicks {
public:
    explicit PossibleTicks(const Prepared& prepared)
        : words_{(static_cast<std::size_t>(prepared.ticks) + 63) / 64},
          bits_(prepared.events.size() * words_) {
        for (std::size_t row = 0; row < prepared.events.size(); ++row)
            for (const auto start : prepared.starts[row])
                mark(row, time_at(prepared, event_of_row(row), start));
    }

    [[nodiscard]] bool meet(std::size_t one, std::size_t other) const {
        for (std::size_t word = 0; word < words_; ++word)
            if ((bits_[one * words_ + word] & bits_[other * words_ + word]) != 0)
                return true;
        return false;
    }

private:
    void mark(std::size_t row, TickRange time) {
        for (auto tick = time.first; tick < time.last; ++tick)
            bits_[row * words_ + static_cast<std::size_t>(tick) / 64] |= std::uint64_t{1}
                                                                         << (tick % 64);
    }

    std::size_t words_;
    std::vector<std::uint64_t> bits_;
};

std::vector<std::vector<std::size_t>> events_by_group(const Instance& instance) {
    auto events = std::vector<std::vector<std::size_t>>(instance.groups.size());
    for (std::size_t row = 0; row < instance.events.size(); ++row)
        for (const auto group : instance.events[row].groups)
            events[group.value()].push_back(row);
    return events;
}

/// By group, those it shares heads with, itself first.
std::vector<std::vector<std::size_t>> sharing_groups(const Instance& instance) {
    auto sharing = std::vector<std::vector<std::size_t>>(instance.groups.size());
    for (std::size_t group = 0; group < sharing.size(); ++group)
        sharing[group].push_back(group);
    for (const auto& overlap : instance.overlaps) {
        sharing[overlap.one.value()].push_back(overlap.other.value());
        sharing[overlap.other.value()].push_back(overlap.one.value());
    }
    return sharing;
}

bool visits_teaching(const Event& one, const Event& other) {
    return (one.clash_class == ClashClass::visiting && other.clash_class == ClashClass::teaching) ||
           (one.clash_class == ClashClass::teaching && other.clash_class == ClashClass::visiting);
}

}  // namespace

void prepare_conflicts(Prepared& prepared) {
    const auto& instance = *prepared.instance;
    const auto possible = PossibleTicks{prepared};
    const auto by_group = events_by_group(instance);
    const auto sharing = sharing_groups(instance);
    auto seen_from = std::vector<std::size_t>(instance.events.size(), instance.events.size());

    for (std::size_t row = 0; row < instance.events.size(); ++row) {
        auto conflicts = std::vector<Conflict>{};
        const auto meet = [&](std::size_t other) {
            if (other == row || seen_from[other] == row)
                return;
            seen_from[other] = row;
            if (possible.meet(row, other))
                conflicts.push_back(
                    {event_of_row(other),
                     visits_teaching(instance.events[row], instance.events[other])}
                );
        };
        for (const auto group : instance.events[row].groups)
            for (const auto shared : sharing[group.value()])
                std::ranges::for_each(by_group[shared], meet);
        std::ranges::sort(conflicts, {}, &Conflict::event);
        prepared.conflicts.append(conflicts);
    }
}

}  // namespace slimfit::timetable
