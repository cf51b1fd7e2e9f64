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
        if (!change.comes_or_goes() || !prepared[change.event].counts_as_load)
            return;
        auto total_changes = false;
        for_each_person(solution, change.event, true, [&](PersonId person) {
            total_changes = total_changes || prepared.fair_share_of[person.value()] != no_slot;
        });
        if (total_changes)
            scopes(prepared, visit);
    }

    /// Load that goes from one person to another leaves the shares of all others as they were.
    template <class Visit>
    static void touched(const Solution& solution, const SeatChange& change, Visit visit) {
        const auto& prepared = solution.prepared();
        if (!prepared[change.event].counts_as_load || !prepared[change.seat].occupying ||
            !solution.placed(change.event))
            return;
        const auto before = share_of(prepared, change.before);
        const auto after = share_of(prepared, change.after);
        if ((before == no_slot) != (after == no_slot))
            scopes(prepared, visit);
        else if (before != no_slot) {
            visit(static_cast<Row>(before));
            visit(static_cast<Row>(after));
        }
    }

    template <class Charge>
    static void judge(const Solution& solution, Scope row, Charge charge) {
        const auto& fair = *solution.instance().fair_load;
        const auto& share = fair.shares[row];
        const auto& counters = solution.counters();
        const auto target = counters.shared_load * share.contract / solution.prepared().contracts;
        const auto off = std::abs(counters.load[share.person.value()] - target);
        if (off > 0)
            charge(fair.price, off);
    }

    static Place place(const Solution& solution, Scope row) {
        return {.person = solution.instance().fair_load->shares[row].person, .row = row};
    }

private:
    static Slot share_of(const Prepared& prepared, std::optional<PersonId> person) {
        return person ? prepared.fair_share_of[person->value()] : no_slot;
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
        for (std::size_t part = 0; part < share.parts.size(); ++part)
            total += ticks[part];
        auto off = std::int64_t{0};
        for (std::size_t part = 0; part < share.parts.size(); ++part)
            off += std::abs(ticks[part] - total * share.parts[part].percent / 100);
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
