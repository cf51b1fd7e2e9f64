#include "slimfit/solver/bound_load_seats.hpp"

#include "slimfit/solver/bound_crowds.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace slimfit::solver {

using timetable::Candidate;
using timetable::EventId;
using timetable::Instance;
using timetable::PersonId;
using timetable::Seat;
using timetable::TickRange;

namespace {

std::vector<PersonId> who_can(const Reach& reach, EventId id, const Seat& seat) {
    std::set<PersonId> people;
    for (const auto& candidate : seat.candidates) {
        const auto can = [&](const OpenStart& start) {
            return reach.seating(id, candidate, start.ticks).has_value();
        };
        if (std::ranges::any_of(reach.starts(id), can))
            people.insert(candidate.person);
    }
    return {people.begin(), people.end()};
}

// Ticks of the week, as a set.
class TickSet {
public:
    explicit TickSet(const Instance& instance)
        : ticks_(static_cast<std::size_t>(instance.days.back().last)) {}

    void add(TickRange range) {
        std::fill(ticks_.begin() + range.first, ticks_.begin() + range.last, true);
    }

    [[nodiscard]] std::int64_t size() const {
        return std::count(ticks_.begin(), ticks_.end(), true);
    }

    // How many of them an event takes wherever it starts.
    [[nodiscard]] std::int64_t least_taken(const std::vector<OpenStart>& starts) const {
        auto least = size();
        for (const auto& start : starts)
            least = std::min(
                least,
                static_cast<std::int64_t>(std::count(
                    ticks_.begin() + start.ticks.first, ticks_.begin() + start.ticks.last, true
                ))
            );
        return least;
    }

private:
    std::vector<bool> ticks_;
};

class Maker {
public:
    Maker(const Reach& reach, bool empty_seats_cost)
        : reach_{reach},
          empty_seats_cost_{empty_seats_cost},
          classes_of_(reach.instance().events.size()),
          filled_of_(reach.instance().events.size()) {}

    LoadSeats seats() {
        const auto& fair = *instance().fair_load;
        seats_.price = cost_parts * reach_.cost(fair.price).soft;
        for (const auto& share : fair.shares) {
            row_of_.emplace(share.person, seats_.named.size());
            seats_.named.push_back({.contract = share.contract, .most = 0});
            seats_.contracts += share.contract;
        }
        for (std::uint32_t row = 0; row < instance().events.size(); ++row)
            if (instance().events[row].counts_as_load)
                add_seats_of(EventId{row});
        for (const auto& floor : crowd_floors(reach_))
            add_crowd(floor.covers, floor.ticks);
        limit_people();
        return std::move(seats_);
    }

private:
    [[nodiscard]] const Instance& instance() const { return reach_.instance(); }

    void add_seats_of(EventId id) {
        const auto& event = instance()[id];
        for (const auto& seat : event.seats) {
            if (seat.kind != Seat::Kind::occupying)
                continue;
            const bool is_filled = reach_.is_filled(id, seat) && !reach_.may_be_unplaced(id);
            const auto row = class_of(who_can(reach_, id, seat), is_filled ? 0 : empty(id, seat));
            classes_of_[id.value()].insert(row);
            auto& of_class = seats_.classes[row];
            (is_filled ? of_class.filled : of_class.optional) += event.duration;
            filled_of_[id.value()] += is_filled ? event.duration : 0;
        }
    }

    [[nodiscard]] std::int64_t empty(EventId id, const Seat& seat) const {
        const bool is_free =
            !empty_seats_cost_ || reach_.may_be_unplaced(id) || reach_.may_be_deserted(id);
        return is_free ? 0 : cost_parts * reach_.soft(seat.empty) / instance()[id].duration;
    }

    std::size_t class_of(const std::vector<PersonId>& people, std::int64_t empty) {
        const auto [found, is_new] =
            row_of_class_.try_emplace({people, empty}, seats_.classes.size());
        if (is_new) {
            auto& of_class = seats_.classes.emplace_back();
            of_class.empty = empty;
            for (const auto person : people) {
                const auto row = row_of_.find(person);
                if (row != row_of_.end())
                    of_class.named.push_back(row->second);
                else
                    of_class.others = true;
            }
        }
        return found->second;
    }

    void add_crowd(const std::vector<EventId>& covers, std::int64_t ticks) {
        std::set<std::size_t> classes;
        for (const auto cover : covers) {
            // Where the work in a cover is no load, nothing can be said of the others.
            if (!instance()[cover].counts_as_load)
                return;
            const auto& of_cover = classes_of_[cover.value()];
            // A seat that the crowd fills would be paid for as empty.
            if (std::ranges::any_of(of_cover, [this](std::size_t row) {
                    return seats_.classes[row].empty > 0;
                }))
                return;
            classes.insert(of_cover.begin(), of_cover.end());
            ticks -= filled_of_[cover.value()];
        }
        if (ticks > 0)
            seats_.crowds.push_back({.classes = {classes.begin(), classes.end()}, .ticks = ticks});
    }

    // A person is in one place at a tick; of the ticks with load in reach, some go to what is hers
    // alone and no load, her breaks.
    void limit_people() {
        if (reach_.may_pay(instance().prices.person_clash)) {
            for (auto& named : seats_.named)
                named.most = seats_.all_ticks();
            return;
        }
        std::vector<TickSet> ticks(seats_.named.size(), TickSet{instance()});
        for_each_candidate([&](EventId id, const Seat&, const Candidate& candidate, std::size_t row
                           ) {
            if (!instance()[id].counts_as_load)
                return;
            for (const auto& start : reach_.starts(id))
                if (reach_.seating(id, candidate, start.ticks))
                    ticks[row].add(start.ticks);
        });
        for (std::size_t row = 0; row < ticks.size(); ++row)
            seats_.named[row].most = ticks[row].size();
        for_each_candidate([&](EventId id, const Seat& seat, const Candidate&, std::size_t row) {
            const bool hers_alone = seat.candidates.size() == 1 && reach_.is_filled(id, seat) &&
                                    !reach_.may_be_unplaced(id);
            if (hers_alone && !instance()[id].counts_as_load)
                seats_.named[row].most -= ticks[row].least_taken(reach_.starts(id));
        });
    }

    // Candidates of occupying seats who have a share, with its row.
    template <class Visit>
    void for_each_candidate(Visit visit) const {
        for (std::uint32_t row = 0; row < instance().events.size(); ++row)
            for (const auto& seat : instance().events[row].seats)
                if (seat.kind == Seat::Kind::occupying)
                    for (const auto& candidate : seat.candidates)
                        if (const auto named = row_of_.find(candidate.person);
                            named != row_of_.end())
                            visit(EventId{row}, seat, candidate, named->second);
    }

    const Reach& reach_;
    bool empty_seats_cost_{};
    LoadSeats seats_;
    std::map<PersonId, std::size_t> row_of_;
    std::map<std::pair<std::vector<PersonId>, std::int64_t>, std::size_t> row_of_class_;
    std::vector<std::set<std::size_t>> classes_of_;  ///< by event
    std::vector<std::int64_t> filled_of_;            ///< by event: ticks
};

}  // namespace

std::int64_t LoadSeats::all_ticks() const {
    std::int64_t sum{};
    for (const auto& of_class : classes)
        sum += of_class.filled + of_class.optional;
    for (const auto& crowd : crowds)
        sum += crowd.ticks;
    return sum;
}

LoadSeats load_seats(const Reach& reach, bool empty_seats_cost) {
    return Maker{reach, empty_seats_cost}.seats();
}

}  // namespace slimfit::solver
