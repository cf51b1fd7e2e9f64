#include "slimfit/timetable/prepare_parts.hpp"

#include <algorithm>
#include <cstdint>
#include <unordered_map>

namespace slimfit::timetable {
namespace {

/// Hands out counters: one for each pair of an owner and a value under it.
class Slots {
public:
    std::size_t of(std::uint32_t owner, std::uint32_t value) {
        const auto key = std::uint64_t{owner} << 32 | value;
        return known_.try_emplace(key, known_.size()).first->second;
    }

    [[nodiscard]] std::size_t count() const { return known_.size(); }

private:
    std::unordered_map<std::uint64_t, std::size_t> known_;
};

/// The crowd a person is with in an event.
std::optional<CrowdId> crowd_of(const Prepared& prepared, EventId event) {
    if (!(*prepared.instance)[event].counts_as_share)
        return std::nullopt;
    const auto covers = prepared.covers_of[event.value()];
    return covers.empty() ? prepared[event].takes_from : prepared[covers.front()].crowd;
}

class CandidateRows {
public:
    explicit CandidateRows(Prepared& prepared) : prepared_{prepared} {}

    void lay_out() {
        auto may_watch = std::vector<std::vector<SeatId>>(prepared_.instance->people.size());
        for (std::size_t row = 0; row < prepared_.seat_facts.size(); ++row) {
            const auto id = SeatId{static_cast<std::uint32_t>(row)};
            seat(id);
            if (!prepared_[id].occupying)
                for (const auto& candidate : prepared_.candidates[row])
                    may_watch[candidate.person.value()].push_back(id);
        }
        for (auto& seats : may_watch)
            seats.erase(std::unique(seats.begin(), seats.end()), seats.end());
        prepared_.may_watch = Lists<SeatId>::of(may_watch);
        prepared_.leader_slots = leaders_.count();
        prepared_.preparation_slots = preparations_.count();
        prepared_.face_slot_count = faces_.count();
    }

private:
    void seat(SeatId id) {
        const auto& facts = prepared_[id];
        auto candidates = std::vector<CandidateFacts>{};
        for (const auto& candidate : prepared_.seat(id).candidates) {
            candidates.push_back(facts_of(facts, candidate.person));
            prepared_.candidate_costs.append(candidate.costs);
            prepared_.candidate_bars.append(candidate.barred);
            prepared_.crowd_parts.append(parts_of(facts, candidate.person));
            prepared_.face_slots.append(faces_of(facts, candidate.person));
        }
        prepared_.candidates.append(candidates);
    }

    CandidateFacts facts_of(const SeatFacts& seat, PersonId person) {
        auto facts = CandidateFacts{.person = person};
        if (!seat.leads)
            return facts;
        const auto& event = (*prepared_.instance)[seat.event];
        if (event.course)
            facts.leader = static_cast<Slot>(leaders_.of(event.course->value(), person.value()));
        const auto limited = !prepared_.preparation_limits_of[person.value()].empty();
        if (event.preparation >= 0 && limited) {
            const auto preparation = static_cast<std::uint32_t>(event.preparation);
            facts.preparation = static_cast<Slot>(preparations_.of(person.value(), preparation));
        }
        return facts;
    }

    [[nodiscard]] std::vector<Row> parts_of(const SeatFacts& seat, PersonId person) const {
        auto rows = std::vector<Row>{};
        const auto crowd = crowd_of(prepared_, seat.event);
        if (!crowd || !seat.occupying)
            return rows;
        for (const auto share : prepared_.crowd_shares_of[person.value()]) {
            const auto& parts = prepared_.instance->crowd_shares[share].parts;
            for (std::size_t part = 0; part < parts.size(); ++part)
                if (parts[part].crowd == *crowd)
                    rows.push_back(prepared_.first_part[share] + static_cast<Row>(part));
        }
        return rows;
    }

    std::vector<Row> faces_of(const SeatFacts& seat, PersonId person) {
        auto slots = std::vector<Row>{};
        if (seat.leads)
            for (const auto atom : prepared_.atoms_of[seat.event.value()])
                slots.push_back(static_cast<Row>(faces_.of(atom, person.value())));
        return slots;
    }

    Prepared& prepared_;
    Slots leaders_;
    Slots preparations_;
    Slots faces_;
};

}  // namespace

void prepare_candidates(Prepared& prepared) {
    CandidateRows{prepared}.lay_out();
}

}  // namespace slimfit::timetable
