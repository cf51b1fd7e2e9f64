#include "support/random_instance.hpp"

#include <algorithm>

namespace slimfit::test {
namespace {

using namespace timetable;

constexpr auto tag_count = std::size_t{7};

class Author {
public:
    Author(std::uint64_t seed, RandomSize size) : random_{seed}, size_{size} {}

    Instance make() {
        instance_.tags = tag_count;
        days();
        resources();
        courses();
        for (auto left = size_.events; left > 0; --left)
            event();
        demands_on_events();
        demands_on_people();
        atoms();
        quotas();
        on_call();
        prices();
        return std::move(instance_);
    }

private:
    Price price() {
        return {static_cast<Tag>(random_.row(tag_count)), random_.once_in(2), random_.number(0, 9)};
    }

    std::vector<Price> some_prices() {
        auto some = std::vector<Price>{};
        for (auto left = random_.number(0, 2); left > 0; --left)
            some.push_back(price());
        return some;
    }

    std::optional<Price> maybe_price() {
        return random_.once_in(3) ? std::nullopt : std::optional{price()};
    }

    template <class IdType>
    IdType any(std::size_t rows) {
        return IdType{random_.row(rows)};
    }

    /// Each with one chance in some.
    template <class IdType>
    std::vector<IdType> some(std::size_t rows, int one_in) {
        auto ids = std::vector<IdType>{};
        for (std::uint32_t row = 0; row < rows; ++row)
            if (random_.once_in(one_in))
                ids.emplace_back(row);
        return ids;
    }

    /// Some days follow each other without a gap.
    void days() {
        auto first = random_.number(0, 2);
        for (auto left = size_.days; left > 0; --left) {
            instance_.days.push_back({first, first + size_.ticks_per_day});
            first += size_.ticks_per_day + random_.number(0, 1);
        }
    }

    TickRange part_of(TickRange day) {
        const auto first = random_.number(day.first, day.last - 1);
        return {first, random_.number(first + 1, day.last)};
    }

    std::vector<TickRange> some_stretches() {
        auto stretches = std::vector<TickRange>{};
        for (const auto day : instance_.days) {
            const auto cut = random_.number(day.first + 1, day.last - 1);
            if (!random_.once_in(4))
                stretches.push_back({day.first, cut});
            if (!random_.once_in(4))
                stretches.push_back({random_.number(cut, day.last - 1), day.last});
        }
        return stretches;
    }

    void resources() {
        for (auto left = size_.people; left > 0; --left) {
            auto person = Person{.available = some_stretches()};
            for (auto wishes = random_.number(0, 2); wishes > 0; --wishes)
                person.unwanted.push_back({some_ticks(), price()});
            instance_.people.push_back(person);
        }
        for (auto left = 5; left > 0; --left)
            instance_.groups.push_back({random_.number(3, 12)});
        for (std::uint32_t one = 0; one < 5; ++one)
            for (std::uint32_t other = one + 1; other < 5; ++other)
                if (random_.once_in(4))
                    instance_.overlaps.push_back({GroupId{one}, GroupId{other}, 2});
        for (auto left = 4; left > 0; --left) {
            auto zone = Zone{.capacity = random_.number(5, 40), .shared = random_.once_in(2)};
            if (random_.once_in(2))
                zone.closed = some_stretches();
            zone.adjacent = some<ZoneId>(4, 3);
            instance_.zones.push_back(zone);
        }
        for (auto left = 2; left > 0; --left)
            instance_.crowds.push_back({random_.number(8, 25)});
    }

    void courses() {
        for (auto left = 3; left > 0; --left)
            instance_.courses.push_back(
                {.same_day = maybe_price(),
                 .adjacent_days = maybe_price(),
                 .leaders = maybe_price()}
            );
    }

    std::vector<StartOption> starts(int duration) {
        auto options = std::vector<StartOption>{};
        for (const auto day : instance_.days)
            for (auto tick = day.first; tick + duration <= day.last; ++tick)
                if (random_.once_in(2))
                    options.push_back({tick, some_prices()});
        return options;
    }

    TickRange some_ticks() { return part_of(instance_.days[random_.row(instance_.days.size())]); }

    std::vector<Barred> some_bars() {
        auto bars = std::vector<Barred>{};
        for (auto left = random_.once_in(4) ? 2 : 0; left > 0; --left)
            bars.push_back({some_ticks(), price()});
        return bars;
    }

    std::vector<Lapse> some_lapses() {
        auto lapses = std::vector<Lapse>{};
        for (const auto person : some<PersonId>(instance_.people.size(), 4))
            lapses.push_back({person, some_ticks()});
        return lapses;
    }

    Seat seat() {
        auto seat = Seat{
            .kind = random_.once_in(4) ? Seat::Kind::watching : Seat::Kind::occupying,
            .leads = random_.once_in(2),
            .empty = maybe_price()};
        for (const auto person : some<PersonId>(instance_.people.size(), 2))
            seat.candidates.push_back({person, some_prices(), some_bars()});
        return seat;
    }

    void event() {
        const auto id = EventId{static_cast<std::uint32_t>(instance_.events.size())};
        auto event = Event{.duration = random_.number(1, 4), .unplaced = price()};
        event.starts = starts(event.duration);
        event.groups = some<GroupId>(instance_.groups.size(), 3);
        event.heads = random_.number(0, 9);
        for (const auto day : instance_.days)
            if (event.heads > 0 && random_.once_in(4))
                event.absent.push_back({day, random_.number(1, event.heads)});
        event.clash_class = static_cast<ClashClass>(random_.number(0, 2));
        event.zones = some<ZoneId>(instance_.zones.size(), 2);
        for (auto left = random_.number(0, 4); left > 0; --left)
            event.seats.push_back(seat());
        if (random_.once_in(2))
            event.course = any<CourseId>(instance_.courses.size());
        if (event.course)
            instance_.courses[event.course->value()].events.push_back(id);
        if (random_.once_in(2))
            event.crowd = any<CrowdId>(instance_.crowds.size());
        event.preparation = random_.number(-1, 2);
        event.counts_as_load = random_.once_in(2);
        event.counts_as_lesson = random_.once_in(2);
        event.counts_as_share = !random_.once_in(4);
        event.counts_as_face = random_.once_in(2);
        event.watched_next_door = random_.once_in(2);
        event.leaves_eyes_free = !random_.once_in(4);
        instance_.events.push_back(event);
    }

    std::vector<PersonId> some_people() { return some<PersonId>(instance_.people.size(), 2); }

    void demands_on_events() {
        for (auto left = size_.events / 2; left > 0; --left) {
            const auto event = any<EventId>(instance_.events.size());
            instance_.covers.push_back(
                {.event = event,
                 .crowd = any<CrowdId>(instance_.crowds.size()),
                 .absent = random_.once_in(3) ? random_.number(0, 2) : 0,
                 .heads_per_person = random_.number(0, 6),
                 .people_at_least = random_.number(0, 2),
                 .missing = price(),
                 .idle = price(),
                 .heads_at_most = random_.number(0, 12),
                 .crowded = price()}
            );
            instance_.authorities.push_back(
                {random_.once_in(2) ? event : any<EventId>(instance_.events.size()),
                 some_people(),
                 random_.once_in(2),
                 price(),
                 some_lapses()}
            );
            instance_.mixtures.push_back(
                {.event = random_.once_in(2) ? event : any<EventId>(instance_.events.size()),
                 .people = some_people(),
                 .percent = random_.number(0, 100),
                 .at_least = random_.number(0, 2),
                 .price = price(),
                 .lapses = some_lapses()}
            );
        }
    }

    void demands_on_people() {
        const auto people = instance_.people.size();
        instance_.fair_load = FairLoad{.price = price()};
        for (std::uint32_t row = 0; row < people; ++row) {
            const auto person = PersonId{row};
            if (!random_.once_in(3))
                instance_.fair_load->shares.push_back({person, random_.number(1, 9)});
            if (random_.once_in(2))
                instance_.lesson_limits.push_back({person, random_.number(0, 8), price()});
            if (random_.once_in(2))
                instance_.preparation_limits.push_back({person, random_.number(0, 2), price()});
            if (random_.once_in(2)) {
                const auto some = random_.number(0, 7);
                const auto more = random_.number(1, 7);
                instance_.crowd_shares.push_back(
                    {person, {{CrowdId{0}, some}, {CrowdId{1}, more}}, price()}
                );
            }
        }
        if (random_.once_in(4))
            instance_.fair_load.reset();
    }

    void atoms() {
        for (auto left = 3; left > 0; --left) {
            auto atom = Atom{
                .heads = random_.number(1, 4),
                .faces_at_most = random_.number(0, 2),
                .price = price()};
            for (const auto event : some<EventId>(instance_.events.size(), 2))
                if (instance_[event].counts_as_face)
                    atom.events.push_back(event);
            instance_.atoms.push_back(atom);
        }
    }

    void quotas() {
        for (auto left = random_.number(0, 1); left > 0; --left) {
            auto quota = Quota{
                .given = random_.number(0, 6),
                .takers = some<EventId>(instance_.events.size(), 3),
                .taken_from = some_stretches(),
                .taken_per_tick = random_.number(0, 2),
                .at_least = random_.number(0, 12),
                .price = price()};
            for (const auto event : some<EventId>(instance_.events.size(), 3))
                if (std::ranges::count(quota.takers, event) == 0)
                    quota.parts.push_back(part_of(event));
            instance_.quotas.push_back(quota);
        }
    }

    Quota::Part part_of(EventId event) {
        auto part = Quota::Part{event, random_.number(0, 20)};
        for (const auto zone : instance_[event].zones)
            if (random_.once_in(2))
                part.less.push_back({zone, random_.number(0, 10)});
        return part;
    }

    /// Everybody may be called, on the first or the last day.
    void on_call() {
        auto call = OnCall{
            .near = {some<ZoneId>(instance_.zones.size(), 2)},
            .ticks = {instance_.days[random_.number(0, 1) == 0 ? 0 : instance_.days.size() - 1]},
            .for_heads = random_.once_in(2),
            .people_at_least = random_.number(1, 3),
            .price = price()};
        for (std::uint32_t row = 0; row < instance_.people.size(); ++row)
            call.people.push_back({PersonId{row}, some_stretches(), random_.once_in(3)});
        instance_.on_call.push_back(call);
    }

    void prices() {
        instance_.prices = {
            .person_clash = price(),
            .person_unavailable = price(),
            .group_clash = price(),
            .visiting_clash = price(),
            .zone_clash = price(),
            .zone_capacity = price(),
            .zone_closed = price(),
            .watcher_away = price(),
            .watched_too_many = price(),
            .watched_at_most = random_.number(0, 2)};
    }

    RandomSource random_;
    RandomSize size_;
    Instance instance_;
};

OptionRow any_or_none(std::size_t options, RandomSource& random) {
    return static_cast<OptionRow>(random.number(-1, static_cast<int>(options) - 1));
}

}  // namespace

Instance random_instance(std::uint64_t seed, RandomSize size) {
    return Author{seed, size}.make();
}

Assignment random_assignment(const Instance& instance, RandomSource& random) {
    auto assignment = Assignment{};
    for (const auto& event : instance.events) {
        auto choice = EventChoice{
            any_or_none(event.starts.size(), random), any_or_none(event.zones.size(), random), {}};
        for (const auto& seat : event.seats)
            choice.people.push_back(any_or_none(seat.candidates.size(), random));
        assignment.push_back(choice);
    }
    return assignment;
}

}  // namespace slimfit::test
