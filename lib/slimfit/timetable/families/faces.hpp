#pragma once

#include "slimfit/timetable/families/family.hpp"
#include "slimfit/timetable/families/walks.hpp"

namespace slimfit::timetable::families {

/// Heads that see too many different leaders on a day.
struct TooManyFaces {
    static constexpr auto family = Family::too_many_faces;

    struct Scope {
        Row atom{};
        std::size_t day{};
    };

    template <class Visit>
    static void scopes(const Prepared& prepared, Visit visit) {
        for_each_row(prepared.instance->atoms.size(), [&](Row atom) {
            for (std::size_t day = 0; day < prepared.days; ++day)
                visit(Scope{atom, day});
        });
    }

    template <class Visit>
    static void touched(const Solution& solution, const StartChange& change, Visit visit) {
        const auto& prepared = solution.prepared();
        const auto came = change.after != TickRange{};
        const auto went = change.before != TickRange{};
        const auto to = came ? prepared.day(change.after.first) : 0;
        const auto from = went ? prepared.day(change.before.first) : 0;
        if (came && went && to == from)
            return;
        for (const auto atom : prepared.atoms_of[change.event.value()]) {
            if (went)
                visit(Scope{atom, from});
            if (came)
                visit(Scope{atom, to});
        }
    }

    template <class Visit>
    static void touched(const Solution& solution, const SeatChange& change, Visit visit) {
        const auto& prepared = solution.prepared();
        if (!prepared[change.seat].leads || !solution.placed(change.event))
            return;
        const auto day = prepared.day(solution.time(change.event).first);
        for (const auto atom : prepared.atoms_of[change.event.value()])
            visit(Scope{atom, day});
    }

    template <class Charge>
    static void judge(const Solution& solution, Scope scope, Charge charge) {
        const auto& atom = solution.instance().atoms[scope.atom];
        const auto faces =
            solution.counters().faces[scope.atom * solution.prepared().days + scope.day];
        if (faces > atom.faces_at_most)
            charge(atom.price, std::int64_t{faces - atom.faces_at_most} * atom.heads);
    }

    static Place place(const Solution&, Scope scope) {
        return {.day = scope.day, .row = scope.atom};
    }
};

}  // namespace slimfit::timetable::families
