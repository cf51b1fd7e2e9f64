#include "slimfit/solver/districts.hpp"

#include <algorithm>
#include <map>
#include <numeric>

namespace slimfit::solver {

using namespace timetable;

namespace {

/// Sets of rows that are joined step by step; each is named by its lowest row.
class JoinedRows {
public:
    explicit JoinedRows(std::size_t rows) : parent_(rows) {
        std::iota(parent_.begin(), parent_.end(), std::size_t{0});
    }

    std::size_t find(std::size_t row) {
        while (parent_[row] != row)
            row = parent_[row] = parent_[parent_[row]];
        return row;
    }

    void join(std::size_t one, std::size_t other) {
        const auto [low, high] = std::minmax({find(one), find(other)});
        parent_[high] = low;
    }

private:
    std::vector<std::size_t> parent_;
};

/// Groups first, then crowds: whoever has heads.
class Heads {
public:
    explicit Heads(const Prepared& prepared)
        : prepared_{prepared},
          in_{*prepared.instance},
          joined_{in_.groups.size() + in_.crowds.size()} {
        for (const auto& overlap : in_.overlaps)
            joined_.join(overlap.one.value(), overlap.other.value());
        for (std::size_t event = 0; event < in_.events.size(); ++event) {
            const auto rows = rows_of(event);
            for (const auto row : rows)
                joined_.join(rows.front(), row);
        }
    }

    /// The name of the part an event is in; none when it has no heads.
    std::optional<std::size_t> part(std::size_t event) {
        const auto rows = rows_of(event);
        if (rows.empty())
            return std::nullopt;
        return joined_.find(rows.front());
    }

private:
    [[nodiscard]] std::vector<std::size_t> rows_of(std::size_t event) const {
        auto rows = std::vector<std::size_t>{};
        for (const auto group : in_.events[event].groups)
            rows.push_back(group.value());
        if (const auto crowd = in_.events[event].crowd)
            rows.push_back(in_.groups.size() + crowd->value());
        for (const auto cover : prepared_.covers_of[event])
            rows.push_back(in_.groups.size() + prepared_[cover].crowd.value());
        return rows;
    }

    const Prepared& prepared_;
    const Instance& in_;
    JoinedRows joined_;
};

/// By person, in how many seats of each district she may be.
using Votes = std::vector<std::map<std::uint32_t, int>>;

template <class Visit>
void for_each_candidate(const Prepared& prepared, std::size_t event, Visit visit) {
    for (const auto seat : prepared.seats[event])
        for (const auto& candidate : prepared.candidates[seat.value()])
            visit(candidate.person);
}

std::uint32_t most_voted(const Prepared& prepared, std::size_t event, const Votes& votes) {
    auto sums = std::map<std::uint32_t, int>{};
    for_each_candidate(prepared, event, [&](PersonId person) {
        for (const auto& [district, count] : votes[person.value()])
            sums[district] += count;
    });
    const auto most =
        std::ranges::max_element(sums, {}, [](const auto& entry) { return entry.second; });
    return most == sums.end() ? 0 : most->first;
}

void make_set(std::vector<Districts::Row>& rows) {
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
}

void add_shared(const Prepared& prepared, Districts& districts) {
    const auto& instance = *prepared.instance;
    districts.of_person.resize(instance.people.size());
    districts.of_zone.resize(instance.zones.size());
    for (std::size_t event = 0; event < instance.events.size(); ++event) {
        const auto district = districts.of_event[event];
        for_each_candidate(prepared, event, [&](PersonId person) {
            auto& rows = districts.of_person[person.value()];
            if (rows.empty() || rows.back() != district)
                rows.push_back(district);
        });
        for (const auto zone : instance.events[event].zones)
            districts.of_zone[zone.value()].push_back(district);
    }
    std::ranges::for_each(districts.of_person, make_set);
    std::ranges::for_each(districts.of_zone, make_set);
}

}  // namespace

Districts districts_of(const Prepared& prepared) {
    const auto events = prepared.events.size();
    auto heads = Heads{prepared};
    auto numbers = std::map<std::size_t, std::uint32_t>{};
    auto votes = Votes(prepared.instance->people.size());
    auto districts = Districts{.of_event = std::vector<std::uint32_t>(events)};
    for (std::size_t event = 0; event < events; ++event) {
        const auto part = heads.part(event);
        if (!part)
            continue;
        const auto next = static_cast<std::uint32_t>(numbers.size());
        const auto district = numbers.try_emplace(*part, next).first->second;
        districts.of_event[event] = district;
        for_each_candidate(prepared, event, [&](PersonId person) {
            ++votes[person.value()][district];
        });
    }
    for (std::size_t event = 0; event < events; ++event)
        if (!heads.part(event))
            districts.of_event[event] = most_voted(prepared, event, votes);
    districts.count = std::max<std::size_t>(1, numbers.size());
    add_shared(prepared, districts);
    return districts;
}

std::vector<bool> with_neighbours(const Districts& districts, const std::vector<bool>& chosen) {
    auto wider = chosen;
    for (const auto* shared : {&districts.of_person, &districts.of_zone})
        for (const auto& rows : *shared)
            if (std::ranges::any_of(rows, [&](auto district) { return chosen[district]; }))
                for (const auto district : rows)
                    wider[district] = true;
    return wider;
}

}  // namespace slimfit::solver
