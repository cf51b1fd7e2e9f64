#pragma once

#include "slimfit/core/id.hpp"
#include "slimfit/timetable/price.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace slimfit::timetable {

/// The smallest step of time: a row in the week. Ticks of one day follow each other; the last tick
/// of a day and the first of the next are no neighbours. Five minutes in a school, a lesson in an
/// archive instance; the engine does not know.
using Tick = std::int32_t;

using PersonId = Id<struct Person>;
using GroupId = Id<struct Group>;
using ZoneId = Id<struct Zone>;
using EventId = Id<struct Event>;
using CourseId = Id<struct Course>;
using CrowdId = Id<struct Crowd>;
using AtomId = Id<struct Atom>;

/// Ticks from first up to, not including, last.
struct TickRange {
    Tick first{};
    Tick last{};

    [[nodiscard]] constexpr bool empty() const { return first == last; }

    [[nodiscard]] constexpr bool contains(TickRange other) const {
        return first <= other.first && other.last <= last;
    }

    [[nodiscard]] constexpr bool overlaps(TickRange other) const {
        return first < other.last && other.first < last;
    }

    friend constexpr auto operator<=>(const TickRange&, const TickRange&) = default;
};

/// A moment a person would rather have free: each occupying seat of hers in an event that counts as
/// load and overlaps it costs once.
struct Unwanted {
    TickRange ticks;
    Price price;
};

/// Somebody who can take seats.
struct Person {
    std::vector<TickRange> available;  ///< in order, not overlapping
    std::vector<Unwanted> unwanted;
};

/// People who are taught together and count as heads. Groups may share heads, see Overlap.
struct Group {
    int heads{};
};

/// Two different groups that share heads: events of both at one tick clash.
struct Overlap {
    GroupId one;
    GroupId other;
    int heads{};  ///< > 0
};

/// A place for events.
struct Zone {
    int capacity{};  ///< heads at a tick, shared or not
    bool shared{};   ///< several events at a tick, up to the capacity together
    std::vector<TickRange> closed;
    std::vector<ZoneId> adjacent;  ///< read from the watched event's zone
};

/// A set of heads that is divided over events: a Cover of the crowd has those that no event of the
/// crowd takes away over the whole of the cover's time.
struct Crowd {
    int heads{};
};

/// A start an event may have, and what it costs to have it.
struct StartOption {
    Tick tick{};
    std::vector<Price> costs;
};

/// Ticks at which a candidate may not have her seat after all; costs when the event overlaps them.
struct Barred {
    TickRange ticks;
    Price price;

    friend constexpr bool operator==(const Barred&, const Barred&) = default;
};

/// A person who may take a seat, and what it costs that she does.
struct Candidate {
    PersonId person;
    std::vector<Price> costs;
    std::vector<Barred> barred{};
};

/// A place for one person in an event.
struct Seat {
    enum class Kind : std::uint8_t {
        occupying,  ///< the person is there and nowhere else
        /// The person is busy near by: at every tick of the event she occupies exactly one seat,
        /// in an event (another or this one) that leaves her eyes free and whose zone is the same
        /// or, see Event::watched_next_door, adjacent. Nothing is near without a zone.
        watching
    };

    Kind kind{};
    bool leads{};  ///< when occupying: counts for leaders, preparations and faces
    std::vector<Candidate> candidates;
    /// What it costs to leave it empty; none: nothing by itself. Costs nothing in a cover without
    /// heads.
    std::optional<Price> empty;
};

/// Heads of an event who are not there on a day of the week.
struct AbsentHeads {
    TickRange day;
    int heads{};  ///< > 0

    friend bool operator==(const AbsentHeads&, const AbsentHeads&) = default;
};

/// How two events that share heads at a tick are priced: by the classes of both.
enum class ClashClass : std::uint8_t { ordinary, teaching, visiting };

/// Something that takes place once in the week: a start, a zone and people are to be found for it.
/// Without a start it costs `unplaced`, and its zone and people count for nothing at all. A zone
/// that is not chosen costs nothing: whoever places an event chooses one.
struct Event {
    int duration{1};                  ///< ticks
    std::vector<StartOption> starts;  ///< ticks ascending; all within one day
    Price unplaced;                   ///< what it costs to have no start
    std::vector<GroupId> groups;
    int heads{};  ///< of its groups together; of a cover: ignored, they are what remains
    std::vector<AbsentHeads> absent{};  ///< of its heads, by day, each once
    /// Takes its heads away from the covers of this crowd, unless it is a cover itself.
    std::optional<CrowdId> crowd;
    ClashClass clash_class{};
    std::vector<ZoneId> zones;  ///< one of these; empty: needs none
    std::vector<Seat> seats;
    std::optional<CourseId> course;
    /// Same value: the same preparation for who leads it. Negative: none.
    int preparation{-1};
    bool counts_as_load{true};   ///< for fair shares of load
    bool counts_as_lesson{};     ///< for limits of lessons
    bool counts_as_share{true};  ///< the ticks of its people belong to its crowd, see CrowdShare
    bool counts_as_face{};       ///< its leaders are faces to its heads
    bool watched_next_door{};    ///< its watcher may be in an adjacent zone
    /// Who occupies a seat of it can watch another event meanwhile. Not who is held by it, as by a
    /// talk behind a closed door, wherever that is.
    bool leaves_eyes_free{true};

    /// Who is there when it is at a tick.
    [[nodiscard]] int heads_at(Tick tick) const {
        int there = heads;
        for (const auto& some : absent)
            if (some.day.contains({tick, tick + 1}))
                there -= some.heads;
        return there;
    }
};

/// Events that repeat the same for the same group; they are interchangeable.
struct Course {
    std::vector<EventId> events;
    std::optional<Price> same_day;       ///< each event beyond the first on a day
    std::optional<Price> adjacent_days;  ///< each pair of days in a row that both have one
    std::optional<Price> leaders;        ///< each different leader in the week beyond the first
};

/// An event for the heads of a crowd that no other event has: it needs people by their number.
/// An event takes heads away when it lasts at least over the whole cover; fewer than none are left
/// never. An event that covers several crowds has the heads of all, and needs people for each by
/// itself. Each filled occupying seat is one of the people.
struct Cover {
    EventId event;
    CrowdId crowd;
    int absent{};            ///< heads of the crowd who are not there whenever it is
    int heads_per_person{};  ///< 0: no ratio; people needed are rounded up
    int people_at_least{};   ///< when there are heads at all
    Price missing;           ///< each person too few
    Price idle{};            ///< each person in an event without heads in any of its crowds
    int heads_at_most{};     ///< 0: any number
    Price crowded{};         ///< each head above
};

/// Ticks at which somebody does not count among the people named.
struct Lapse {
    PersonId person;
    TickRange ticks;
};

/// An event that must be led by one of some people, or be watched: somebody in a watching seat.
/// Costs once when neither holds; a cover without heads needs nobody.
struct Authority {
    EventId event;
    std::vector<PersonId> people;
    bool any_seat{};  ///< any occupying seat counts, not only the leading one
    Price price;
    std::vector<Lapse> lapses{};  ///< of the people, where the event overlaps them
};

/// Of the people in the occupying seats of an event, enough must be among some people; costs per
/// person too few. Judged when somebody is there; a cover without heads needs nobody.
struct Mixture {
    EventId event;
    std::vector<PersonId> people;
    int percent{};   ///< of the filled occupying seats, rounded up
    int at_least{};  ///< whatever the percentage says
    Price price;
    std::vector<Lapse> lapses{};  ///< of the people, where the event overlaps them
};

/// A person's lesson ticks in the week: the durations of all her occupying seats that count.
struct LessonLimit {
    PersonId person;
    int ticks_at_most{};
    Price price;  ///< each tick above
};

/// Load in proportion to contract over all people named: load is the durations of all occupying
/// seats that count; the target of a person is the total load of those named times her share of
/// all contracts, rounded down.
struct FairLoad {
    struct Share {
        PersonId person;
        std::int64_t contract{};  ///< > 0
    };

    std::vector<Share> shares;  ///< each person once
    Price price;                ///< each tick above or below the target
};

/// A person's ticks in crowds in agreed proportions: each tick above or below costs. Ticks are the
/// durations of her occupying seats in events of the crowd, or in a cover of it (its first, when
/// it covers several); the target of a part is its proportion of the ticks of all parts, rounded
/// down.
struct CrowdShare {
    struct Part {
        CrowdId crowd;     ///< each once in the parts
        int proportion{};  ///< to the sum of all, which is above zero
    };

    PersonId person;
    std::vector<Part> parts;
    Price price;
};

/// Different preparations of one person in the week.
struct PreparationLimit {
    PersonId person;
    int at_most{};
    Price price;  ///< each above
};

/// Heads that take part in exactly the same events.
struct Atom {
    int heads{};
    std::vector<EventId> events;  ///< only those that count as a face, each once
    int faces_at_most{};          ///< different leaders on a day
    Price price;                  ///< each face above, times the heads
};

/// Some events must give enough together, in a measure of the author; others take some of it when
/// they lie in some ticks. What has no start gives and takes nothing.
struct Quota {
    struct Less {
        ZoneId zone;
        int less{};  ///< than elsewhere
    };

    struct Part {
        EventId event;
        int gives{};
        std::vector<Less> less{};  ///< by zone, each once
    };

    std::vector<Part> parts;  ///< each event once
    int given{};              ///< before anything is decided

    std::vector<EventId> takers;        ///< each once, and none of them a part
    std::vector<TickRange> taken_from;  ///< in order, not overlapping
    int taken_per_tick{};               ///< by each taker there

    int at_least{};
    Price price;  ///< costs once when it is missed
};

/// Enough people who can be called must be near at some ticks of one day. Who occupies a seat of an
/// event in another zone is out of reach as long as it lasts.
struct OnCall {
    struct Person {
        PersonId person;
        std::vector<TickRange> at_hand;  ///< in order, not overlapping: unless she is far away
        bool comes_along{};  ///< is near only while she occupies a seat of an event there
    };

    std::vector<Person> people;    ///< each once
    std::vector<ZoneId> near;      ///< in order
    std::vector<TickRange> ticks;  ///< in order, not overlapping: when they are needed
    bool for_heads{};              ///< needed only while an event with heads is near
    int people_at_least{};
    Price price;  ///< each person too few, once in each stretch in which equally many are
};

/// What clashes and gaps cost; there is one of each in an instance.
struct BasicPrices {
    Price person_clash;  ///< each tick on which a person sits twice, per seat beyond the first
    Price person_unavailable;  ///< each occupying seat with a tick its person is not available
    Price group_clash;         ///< each pair of events that share heads at a tick
    Price visiting_clash;      ///< the same, when one is visiting and the other teaching
    Price zone_clash;          ///< each tick of an unshared zone, per event beyond the first
    Price zone_capacity;       ///< each tick with more heads than a zone holds, once
    Price zone_closed;         ///< each event that overlaps a closed time of its zone
    Price watcher_away;        ///< each watching seat whose person is not near at every tick
    Price watched_too_many;    ///< each tick on which a person watches too many, per seat above
    int watched_at_most{2};
};

/// A timetabling problem: events that need a start, a zone and people, and what is to be kept.
/// Ids are rows of their table. Made by an author who knows the words; constant while solving.
struct Instance {
    std::vector<TickRange> days;  ///< in order; their ticks make up the week
    std::vector<Person> people;
    std::vector<Group> groups;
    std::vector<Overlap> overlaps;
    std::vector<Zone> zones;
    std::vector<Crowd> crowds;
    std::vector<Event> events;
    std::vector<Course> courses;
    std::vector<Cover> covers;
    std::vector<Authority> authorities;
    std::vector<Mixture> mixtures;
    std::vector<LessonLimit> lesson_limits;
    std::optional<FairLoad> fair_load;
    std::vector<CrowdShare> crowd_shares;
    std::vector<PreparationLimit> preparation_limits;
    std::vector<Atom> atoms;
    std::vector<Quota> quotas;
    std::vector<OnCall> on_call;
    BasicPrices prices;
    std::size_t tags{};  ///< all tags are below

    [[nodiscard]] const Person& operator[](PersonId id) const { return people[id.value()]; }

    [[nodiscard]] const Group& operator[](GroupId id) const { return groups[id.value()]; }

    [[nodiscard]] const Zone& operator[](ZoneId id) const { return zones[id.value()]; }

    [[nodiscard]] const Event& operator[](EventId id) const { return events[id.value()]; }

    [[nodiscard]] const Course& operator[](CourseId id) const { return courses[id.value()]; }

    [[nodiscard]] const Crowd& operator[](CrowdId id) const { return crowds[id.value()]; }

    /// The heads of a cover when no event takes any away.
    [[nodiscard]] int all_heads(const Cover& cover) const {
        const auto present = (*this)[cover.crowd].heads - cover.absent;
        return present > 0 ? present : 0;
    }
};

/// Throws ContractViolation when ids are out of range, ranges are not in order or a price is
/// negative: an instance is made by us, so a fault in it is a fault of ours.
void expect_sound(const Instance& instance);

}  // namespace slimfit::timetable
