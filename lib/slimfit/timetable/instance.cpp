#include "slimfit/timetable/instance.hpp"

#include "slimfit/core/contract.hpp"
#include "slimfit/timetable/assignment.hpp"

#include <algorithm>
#include <limits>
#include <utility>

namespace slimfit::timetable {
namespace {

template <class Entity, class Table>
void expect_row(Id<Entity> id, const Table& table, const char* sentence) {
    expects(id.value() < table.size(), sentence);
}

template <class T>
void expect_option_rows(const std::vector<T>& options) {
    constexpr auto most = static_cast<std::size_t>(std::numeric_limits<OptionRow>::max());
    expects(options.size() <= most, "an event has more options than an OptionRow counts");
}

/// Checks one instance; remembers it and its week.
class Soundness {
public:
    explicit Soundness(const Instance& instance) : in_{instance} {}

    void check() {
        days();
        resources();
        for (std::size_t row = 0; row < in_.events.size(); ++row)
            event(in_.events[row]);
        courses();
        covers();
        demands_on_events();
        demands_on_people();
        atoms_and_quotas();
        basic_prices();
    }

private:
    void price(const Price& price) const {
        expects(price.each >= 0, "a price is negative");
        expects(price.tag < in_.tags, "a tag is out of range");
    }

    void prices(const std::vector<Price>& list) const {
        for (const auto& one : list)
            price(one);
    }

    void price(const std::optional<Price>& maybe) const {
        if (maybe)
            price(*maybe);
    }

    void lapses(const std::vector<Lapse>& list) const {
        for (const auto& lapse : list) {
            expect_row(lapse.person, in_.people, "a person is out of range");
            ranges({lapse.ticks});
        }
    }

    void people(const std::vector<PersonId>& list) const {
        for (const auto id : list)
            expect_row(id, in_.people, "a person is out of range");
    }

    void events(const std::vector<EventId>& list) const {
        for (const auto id : list)
            expect_row(id, in_.events, "an event is out of range");
        auto sorted = list;
        std::ranges::sort(sorted);
        expects(std::ranges::adjacent_find(sorted) == sorted.end(), "an event is named twice");
    }

    /// Within the week, in order and not overlapping.
    void ranges(const std::vector<TickRange>& list) const {
        auto before = Tick{0};
        for (const auto range : list) {
            expects(range.first < range.last, "a range of ticks is empty");
            expects(range.first >= before, "ranges of ticks are not in order");
            before = range.last;
        }
        expects(list.empty() || in_week(list), "a range of ticks lies outside the week");
    }

    [[nodiscard]] bool in_week(const std::vector<TickRange>& list) const {
        return !in_.days.empty() && list.front().first >= in_.days.front().first &&
               list.back().last <= in_.days.back().last;
    }

    void days() const {
        auto before = Tick{0};
        for (const auto day : in_.days) {
            expects(day.first < day.last, "a day without ticks");
            expects(day.first >= before, "days are not in order");
            before = day.last;
        }
    }

    void resources() const {
        for (const auto& person : in_.people) {
            ranges(person.available);
            for (const auto& unwanted : person.unwanted) {
                ranges({unwanted.ticks});
                price(unwanted.price);
            }
        }
        for (const auto& overlap : in_.overlaps) {
            expect_row(overlap.one, in_.groups, "a group is out of range");
            expect_row(overlap.other, in_.groups, "a group is out of range");
            expects(overlap.one != overlap.other, "a group overlaps with itself");
            expects(overlap.heads > 0, "an overlap without heads");
        }
        for (const auto& zone : in_.zones) {
            ranges(zone.closed);
            for (const auto id : zone.adjacent)
                expect_row(id, in_.zones, "a zone is out of range");
        }
    }

    void event(const Event& event) const {
        expects(event.duration > 0, "an event without duration");
        price(event.unplaced);
        expect_option_rows(event.starts);
        expect_option_rows(event.zones);
        for (std::size_t row = 0; row < event.starts.size(); ++row) {
            const auto tick = event.starts[row].tick;
            expects(row == 0 || event.starts[row - 1].tick < tick, "starts are not in order");
            expects(in_one_day({tick, tick + event.duration}), "an event crosses a day");
            prices(event.starts[row].costs);
        }
        for (const auto id : event.groups)
            expect_row(id, in_.groups, "a group is out of range");
        for (const auto& some : event.absent) {
            expects(std::ranges::count(in_.days, some.day) == 1, "heads are absent on no day");
            expects(some.heads > 0, "no heads are absent");
            expects(event.heads_at(some.day.first) >= 0, "more heads are absent than there are");
        }
        for (const auto id : event.zones)
            expect_row(id, in_.zones, "a zone is out of range");
        if (event.crowd)
            expect_row(*event.crowd, in_.crowds, "a crowd is out of range");
        if (event.course)
            expect_row(*event.course, in_.courses, "a course is out of range");
        for (const auto& one : event.seats)
            seat(one);
    }

    [[nodiscard]] bool in_one_day(TickRange time) const {
        return std::ranges::any_of(in_.days, [&](TickRange day) { return day.contains(time); });
    }

    void seat(const Seat& seat) const {
        expect_option_rows(seat.candidates);
        price(seat.empty);
        for (const auto& candidate : seat.candidates) {
            expect_row(candidate.person, in_.people, "a person is out of range");
            prices(candidate.costs);
            for (const auto& bar : candidate.barred) {
                ranges({bar.ticks});
                price(bar.price);
            }
        }
    }

    void courses() const {
        auto members = std::size_t{0};
        for (std::size_t row = 0; row < in_.courses.size(); ++row) {
            const auto& course = in_.courses[row];
            events(course.events);
            for (const auto id : course.events)
                expects(
                    in_[id].course == CourseId{static_cast<std::uint32_t>(row)},
                    "a course has an event of another course"
                );
            members += course.events.size();
            price(course.same_day);
            price(course.adjacent_days);
            price(course.leaders);
        }
        const auto of_courses = std::ranges::count_if(in_.events, [](const Event& event) {
            return event.course.has_value();
        });
        expects(std::cmp_equal(members, of_courses), "an event is missing in its course");
    }

    void covers() const {
        for (const auto& cover : in_.covers) {
            expect_row(cover.event, in_.events, "an event is out of range");
            expect_row(cover.crowd, in_.crowds, "a crowd is out of range");
            expects(cover.absent >= 0, "heads that are absent are negative");
            expects(cover.heads_per_person >= 0, "a ratio is negative");
            price(cover.missing);
            price(cover.idle);
            price(cover.crowded);
        }
    }

    void demands_on_events() const {
        for (const auto& authority : in_.authorities) {
            expect_row(authority.event, in_.events, "an event is out of range");
            people(authority.people);
            price(authority.price);
            lapses(authority.lapses);
        }
        for (const auto& mixture : in_.mixtures) {
            expect_row(mixture.event, in_.events, "an event is out of range");
            people(mixture.people);
            price(mixture.price);
            lapses(mixture.lapses);
        }
    }

    void demands_on_people() const {
        for (const auto& limit : in_.lesson_limits) {
            people({limit.person});
            price(limit.price);
        }
        for (const auto& limit : in_.preparation_limits) {
            people({limit.person});
            price(limit.price);
        }
        for (const auto& share : in_.crowd_shares) {
            people({share.person});
            price(share.price);
            crowd_parts(share);
        }
        if (in_.fair_load)
            fair_load(*in_.fair_load);
    }

    void crowd_parts(const CrowdShare& share) const {
        auto whole = std::int64_t{0};
        auto crowds = std::vector<CrowdId>{};
        for (const auto& part : share.parts) {
            expect_row(part.crowd, in_.crowds, "a crowd is out of range");
            expects(part.proportion >= 0, "a proportion below zero");
            whole += part.proportion;
            crowds.push_back(part.crowd);
        }
        expects(whole > 0, "proportions that are nothing together");
        std::ranges::sort(crowds);
        expects(std::ranges::adjacent_find(crowds) == crowds.end(), "a crowd has two parts");
    }

    void fair_load(const FairLoad& fair) const {
        price(fair.price);
        auto named = std::vector<PersonId>{};
        for (const auto& share : fair.shares) {
            expects(share.contract > 0, "a share of load without contract");
            named.push_back(share.person);
        }
        people(named);
        std::ranges::sort(named);
        expects(std::ranges::adjacent_find(named) == named.end(), "a person has two shares");
    }

    void atoms_and_quotas() const {
        for (const auto& atom : in_.atoms) {
            events(atom.events);
            price(atom.price);
            for (const auto id : atom.events)
                expects(in_[id].counts_as_face, "an atom names an event that is no face");
        }
        for (const auto& quota : in_.quotas)
            parts_of(quota);
        for (const auto& call : in_.on_call)
            on_call(call);
    }

    void parts_of(const Quota& quota) const {
        price(quota.price);
        ranges(quota.taken_from);
        expects(quota.taken_per_tick >= 0, "a taker gives");
        auto named = std::vector<EventId>{};
        for (const auto& part : quota.parts) {
            named.push_back(part.event);
            for (const auto& [zone, less] : part.less)
                expect_row(zone, in_.zones, "a zone is out of range");
        }
        named.insert(named.end(), quota.takers.begin(), quota.takers.end());
        events(named);
        std::ranges::sort(named);
        expects(
            std::ranges::adjacent_find(named) == named.end(), "an event has two parts in a quota"
        );
    }

    void on_call(const OnCall& call) const {
        expects(!call.ticks.empty(), "people are on call at no time");
        ranges(call.ticks);
        price(call.price);
        expects(std::ranges::is_sorted(call.near), "near zones are not in order");
        for (const auto zone : call.near)
            expect_row(zone, in_.zones, "a zone is out of range");
        for (const auto& person : call.people) {
            people({person.person});
            ranges(person.at_hand);
        }
    }

    void basic_prices() const {
        const auto& basic = in_.prices;
        for (const auto* one :
             {&basic.person_clash,
              &basic.person_unavailable,
              &basic.group_clash,
              &basic.visiting_clash,
              &basic.zone_clash,
              &basic.zone_capacity,
              &basic.zone_closed,
              &basic.watcher_away,
              &basic.watched_too_many})
            price(*one);
        expects(basic.watched_at_most >= 0, "a limit of watched events is negative");
    }

    const Instance& in_;
};

}  // namespace

void expect_sound(const Instance& instance) {
    Soundness{instance}.check();
}

}  // namespace slimfit::timetable
