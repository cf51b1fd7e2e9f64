#pragma once

#include "slimfit/timetable/families/person_limits.hpp"

#include <cstdlib>

namespace slimfit::timetable::families {

/// A person with more or less load than her share of all load.
struct UnfairLoad {
    static constexpr auto family = Family::unfair_load;
    using Scope = Row;

    template <class Visit>
    static void scopes(const Prepared& prepared, Visit visit) {
        if (prepared.instance->fair_load)
            for_each_row(prepared.instance->fair_load->shares.size(), visit);
    }

    template <class Visit>
    static void touched(const Solution& solution, const StartChange& change, Visit visit) {
        const auto& prepared = solution.prepared();
        if (change.load.ticks == 0)
            return;
        for_each_person(solution, change.event, true, [&](PersonId person) {
            visit_own_share(prepared, person, change.load, visit);
        });
        visit_moved_targets(prepared, change.load, visit);
    }

    template <class Visit>
    static void touched(const Solution& solution, const SeatChange& change, Visit visit) {
        const auto& prepared = solution.prepared();
        if (!prepared[change.event].counts_as_load || !prepared[change.seat].occupying)
            return;
        for_each_person(change, [&](PersonId person) {
            visit_own_share(prepared, person, change.load, visit);
        });
        visit_moved_targets(prepared, change.load, visit);
    }

    template <class Charge>
    static void judge(const Solution& solution, Scope row, Charge charge) {
        const auto& fair = *solution.instance().fair_load;
        const auto& share = fair.shares[row];
        const auto& counters = solution.counters();
        const auto target = counters.fair_targets[solution.prepared().contract_of[row]].ticks;
        const auto off = std::abs(counters.load[share.person.value()] - target);
        if (off > 0)
            charge(fair.price, off);
    }

    static Place place(const Solution& solution, Scope row) {
        return {.person = solution.instance().fair_load->shares[row].person, .row = row};
    }

private:
    static bool moves(const LoadShift& load, std::size_t contract) {
        return (load.moved_targets >> (contract % 64) & 1U) != 0;
    }

    /// The share of who gets more or less load, unless it is visited with its target.
    template <class Visit>
    static void
    visit_own_share(const Prepared& prepared, PersonId person, const LoadShift& load, Visit visit) {
        const auto share = prepared.fair_share_of[person.value()];
        if (share == no_slot)
            return;
        const auto row = static_cast<Row>(share);
        if (!moves(load, prepared.contract_of[row]))
            visit(row);
    }

    template <class Visit>
    static void visit_moved_targets(const Prepared& prepared, const LoadShift& load, Visit visit) {
        if (load.moved_targets == 0)
            return;
        for (std::size_t contract = 0; contract < prepared.contracts_apart.size(); ++contract)
            if (moves(load, contract))
                for (const auto share : prepared.shares_of[contract])
                    visit(share);
    }
};

/// A person whose ticks are not divided over crowds as agreed.
struct MissedCrowdShare {
    static constexpr auto family = Family::missed_crowd_share;
    using Scope = Row;

    template <class Visit>
    static void scopes(const Prepared& prepared, Visit visit) {
        for_each_row(prepared.instance->crowd_shares.size(), visit);
    }

    template <class Visit>
    static void touched(const Solution& solution, const StartChange& change, Visit visit) {
        const auto& prepared = solution.prepared();
        if (change.comes_or_goes() && has_crowd(prepared[change.event]))
            for_each_person(solution, change.event, true, [&](PersonId person) {
                visit_rows_of(prepared.crowd_shares_of, person, visit);
            });
    }

    template <class Visit>
    static void touched(const Solution& solution, const SeatChange& change, Visit visit) {
        const auto& prepared = solution.prepared();
        if (prepared[change.seat].occupying && has_crowd(prepared[change.event]))
            for_each_person(change, [&](PersonId person) {
                visit_rows_of(prepared.crowd_shares_of, person, visit);
            });
    }

    template <class Charge>
    static void judge(const Solution& solution, Scope row, Charge charge) {
        const auto& share = solution.instance().crowd_shares[row];
        const auto* ticks =
            solution.counters().part_ticks.data() + solution.prepared().first_part[row];
        auto total = std::int64_t{0};
        auto whole = std::int64_t{0};
        for (std::size_t part = 0; part < share.parts.size(); ++part) {
            total += ticks[part];
            whole += share.parts[part].proportion;
        }
        auto off = std::int64_t{0};
        for (std::size_t part = 0; part < share.parts.size(); ++part)
            off += std::abs(ticks[part] - total * share.parts[part].proportion / whole);
        if (off > 0)
            charge(share.price, off);
    }

    static Place place(const Solution& solution, Scope row) {
        return {.person = solution.instance().crowd_shares[row].person, .row = row};
    }

private:
    static bool has_crowd(const EventFacts& event) {
        return event.covers || event.takes_from.has_value();
    }
};

}  // namespace slimfit::timetable::families
