#include "support/school_like_instance.hpp"

#include <array>

namespace slimfit::test {
namespace {

using namespace timetable;

constexpr auto day_ticks = Tick{96};  ///< 8:00 to 16:00
constexpr auto days = 5;
constexpr auto heads_in_group = 22;
constexpr auto groups_in_unit = 4;
constexpr auto levels = std::array{12, 16, 18, 18, 14, 10};
constexpr auto core_begins = std::array{Tick{8}, Tick{29}};  ///< 8:40 and 10:25
constexpr auto round_ticks = Tick{6};

/// Tags are only told apart: one for what must be, one for each wish.
constexpr auto must = Price{.tag = 0, .hard = true, .each = 10};
constexpr auto rather = Price{.tag = 0, .hard = true, .each = 2};

constexpr Price wish(Tag tag, std::int64_t each) {
    return {.tag = tag, .hard = false, .each = each};
}

constexpr auto own_mentor = wish(1, 4);
constexpr auto core_early = wish(2, 1);
constexpr auto no_coach = wish(3, 3);
constexpr auto fair = wish(4, 1);
constexpr auto same_leader = wish(5, 6);
constexpr auto preparations = wish(6, 5);
constexpr auto faces = wish(7, 1);
constexpr auto days_in_a_row = wish(8, 8);

constexpr auto teacher_days = std::array<std::array<bool, days>, 6>{
    {{true, true, true, true, true},
     {true, true, false, true, true},
     {true, true, true, false, false},
     {false, false, true, true, true},
     {true, true, true, true, true},
     {false, false, true, false, false}}};
constexpr auto assistant_days = std::array<std::array<bool, days>, 3>{
    {{true, true, false, true, true},
     {true, true, true, true, false},
     {false, false, true, false, true}}};

struct Unit {
    CrowdId crowd;
    std::vector<GroupId> base;
    std::vector<ZoneId> rooms;
    ZoneId leerplein;
    std::vector<PersonId> teachers;
    std::vector<PersonId> assistants;
};

class Author {
public:
    Instance make(int units) {
        for (auto day = 0; day < days; ++day)
            in_.days.push_back({day * day_ticks, (day + 1) * day_ticks});
        in_.fair_load = FairLoad{.price = fair};
        playground_ = zone(10'000, true);
        for (auto left = units; left > 0; --left) {
            specialists();
            unit();
        }
        in_.prices = {must, must, must, must, rather, rather, must, rather, rather, 2};
        in_.tags = 9;
        return std::move(in_);
    }

private:
    static Tick at(int day, Tick tick) { return day * day_ticks + tick; }

    PersonId person(const std::array<bool, days>& at_work, Tick from = 0, Tick to = day_ticks) {
        auto one = Person{};
        auto present = 0;
        for (auto day = 0; day < days; ++day)
            if (at_work[static_cast<std::size_t>(day)]) {
                one.available.push_back({at(day, from), at(day, to)});
                ++present;
            }
        in_.people.push_back(one);
        const auto id = PersonId{static_cast<std::uint32_t>(in_.people.size() - 1)};
        in_.fair_load->shares.push_back({id, present});
        return id;
    }

    ZoneId zone(int capacity, bool shared) {
        in_.zones.push_back({.capacity = capacity, .shared = shared});
        return ZoneId{static_cast<std::uint32_t>(in_.zones.size() - 1)};
    }

    GroupId group(int heads) {
        in_.groups.push_back({heads});
        return GroupId{static_cast<std::uint32_t>(in_.groups.size() - 1)};
    }

    EventId add(Event event) {
        in_.events.push_back(std::move(event));
        return EventId{static_cast<std::uint32_t>(in_.events.size() - 1)};
    }

    static Seat seat(const std::vector<PersonId>& people, bool leads, std::optional<Price> empty) {
        auto one = Seat{.leads = leads, .empty = empty};
        for (const auto person : people)
            one.candidates.push_back({person, {}});
        return one;
    }

    void specialists() {
        hall_ = zone(30, false);
        music_room_ = zone(30, false);
        gym_ = {person({true, true, true, true, true}, 56, 75)};
        music_ = {person({true, false, true, false, true}, 56, 75)};
        lunch_ = {person({true, true, true, true, true}, 47, 57)};
    }

    void unit() {
        auto unit = Unit{.crowd = CrowdId{static_cast<std::uint32_t>(in_.crowds.size())}};
        in_.crowds.push_back({heads_in_group * groups_in_unit});
        for (auto left = groups_in_unit; left > 0; --left) {
            unit.base.push_back(group(heads_in_group));
            unit.rooms.push_back(zone(30, false));
        }
        unit.leerplein = zone(100, true);
        for (const auto& at_work : teacher_days)
            unit.teachers.push_back(person(at_work));
        for (const auto& at_work : assistant_days)
            unit.assistants.push_back(person(at_work));
        base_group_blocks(unit);
        const auto math = level_groups(unit, core_begins[0]);
        const auto language = level_groups(unit, core_begins[1]);
        for (const auto one : math)
            for (const auto other : language)
                in_.overlaps.push_back({one, other, 3});
        whole_unit_blocks(unit);
        lessons_of_specialists(unit);
        breaks(unit);
    }

    /// Opening, eating together and closing: the mentor, or who stands in.
    void base_group_blocks(const Unit& unit) {
        for (std::size_t row = 0; row < unit.base.size(); ++row)
            for (auto day = 0; day < days; ++day)
                for (const auto& [tick, ticks] :
                     {std::pair{6, 2}, std::pair{47, 3}, std::pair{74, 1}}) {
                    auto mentor = seat(unit.teachers, true, must);
                    for (std::size_t other = 0; other < mentor.candidates.size(); ++other)
                        if (other != row)
                            mentor.candidates[other].costs = {own_mentor};
                    add(
                        {.duration = ticks,
                         .starts = {{at(day, tick), {}}},
                         .unplaced = must,
                         .groups = {unit.base[row]},
                         .heads = heads_in_group,
                         .zones = {unit.rooms[row]},
                         .seats = {mentor},
                         .counts_as_face = true}
                    );
                }
    }

    /// Five times a week for each level, in any round of their core; all others are on the
    /// leerplein meanwhile.
    std::vector<GroupId> level_groups(const Unit& unit, Tick core) {
        auto groups = std::vector<GroupId>{};
        for (std::size_t level = 0; level < levels.size(); ++level) {
            groups.push_back(group(levels[level]));
            for (const auto base : unit.base)
                in_.overlaps.push_back({groups.back(), base, 2});
            instruction(unit, groups.back(), levels[level], core);
        }
        for (auto day = 0; day < days; ++day)
            for (auto round = 0; round < 3; ++round) {
                const auto begin = at(day, core + round * round_ticks);
                cover(unit, begin, round_ticks, unit.leerplein, 35);
                coach_slot(unit, begin);
            }
        return groups;
    }

    void instruction(const Unit& unit, GroupId group, int heads, Tick core) {
        const auto course = CourseId{static_cast<std::uint32_t>(in_.courses.size())};
        in_.courses.push_back({.same_day = rather, .leaders = same_leader});
        auto atom = Atom{.heads = heads, .faces_at_most = 1, .price = faces};
        auto starts = std::vector<StartOption>{};
        for (auto day = 0; day < days; ++day)
            for (auto round = 0; round < 3; ++round) {
                auto costs = std::vector<Price>(static_cast<std::size_t>(round), core_early);
                starts.push_back({at(day, core + round * round_ticks), costs});
            }
        for (auto times = 0; times < days; ++times) {
            const auto event = add(
                {.duration = round_ticks,
                 .starts = starts,
                 .unplaced = must,
                 .groups = {group},
                 .heads = heads,
                 .crowd = unit.crowd,
                 .clash_class = ClashClass::teaching,
                 .zones = unit.rooms,
                 .seats = {seat(unit.teachers, true, must), seat(unit.assistants, false, {})},
                 .course = course,
                 .preparation = static_cast<int>(course.value()),
                 .counts_as_lesson = true,
                 .counts_as_face = true}
            );
            in_.courses[course.value()].events.push_back(event);
            atom.events.push_back(event);
        }
        in_.atoms.push_back(atom);
    }

    /// Who is in no other event then: a teacher answers for them, others help.
    void cover(const Unit& unit, Tick begin, Tick ticks, ZoneId where, int heads_per_person) {
        auto everybody = unit.teachers;
        everybody.insert(everybody.end(), unit.assistants.begin(), unit.assistants.end());
        const auto event = add(
            {.duration = ticks,
             .starts = {{begin, {}}},
             .unplaced = must,
             .zones = {where},
             .seats =
                 {seat(unit.teachers, true, must),
                  seat(everybody, false, {}),
                  seat(everybody, false, {}),
                  seat(everybody, false, {})}}
        );
        in_.covers.push_back(
            {.event = event,
             .crowd = unit.crowd,
             .heads_per_person = heads_per_person,
             .people_at_least = 1,
             .missing = must}
        );
    }

    void coach_slot(const Unit& unit, Tick begin) {
        add(
            {.duration = round_ticks,
             .starts = {{begin, {}}},
             .unplaced = no_coach,
             .seats = {seat(unit.teachers, true, no_coach)}}
        );
    }

    /// Morning break and lunch play outside, and theme in the afternoon.
    void whole_unit_blocks(const Unit& unit) {
        auto lunch = unit.assistants;
        lunch.insert(lunch.end(), unit.teachers.begin(), unit.teachers.end());
        lunch.push_back(lunch_.front());
        for (auto day = 0; day < days; ++day) {
            for (const auto& [tick, ticks] : {std::pair{26, 3}, std::pair{50, 6}})
                add(
                    {.duration = ticks,
                     .starts = {{at(day, tick), {}}},
                     .unplaced = must,
                     .groups = unit.base,
                     .heads = heads_in_group * groups_in_unit,
                     .zones = {playground_},
                     .seats = {seat(lunch, false, must), seat(lunch, false, must)}}
                );
            cover(unit, at(day, 56), 9, unit.leerplein, 30);
            cover(unit, at(day, 65), 9, unit.leerplein, 30);
        }
    }

    /// Gym twice a week, not on days in a row, and music once, in the afternoon.
    void lessons_of_specialists(const Unit& unit) {
        for (const auto group : unit.base) {
            const auto course = CourseId{static_cast<std::uint32_t>(in_.courses.size())};
            in_.courses.push_back({.same_day = must, .adjacent_days = days_in_a_row});
            for (auto times = 0; times < 2; ++times)
                in_.courses[course.value()].events.push_back(
                    add(lesson_of(unit, group, gym_, hall_, course))
                );
            add(lesson_of(unit, group, music_, music_room_, {}));
        }
    }

    static Event lesson_of(
        const Unit& unit,
        GroupId group,
        const std::vector<PersonId>& teacher,
        ZoneId zone,
        std::optional<CourseId> course
    ) {
        auto starts = std::vector<StartOption>{};
        for (auto day = 0; day < days; ++day)
            for (const auto tick : {56, 65})
                starts.push_back({at(day, tick), {}});
        return {
            .duration = 9,
            .starts = starts,
            .unplaced = must,
            .groups = {group},
            .heads = heads_in_group,
            .crowd = unit.crowd,
            .zones = {zone},
            .seats = {seat(teacher, true, must)},
            .course = course};
    }

    /// Half an hour for everybody on each day at work.
    void breaks(const Unit& unit) {
        auto team = unit.teachers;
        team.insert(team.end(), unit.assistants.begin(), unit.assistants.end());
        for (const auto person : team)
            for (const auto& present : in_[person].available) {
                auto starts = std::vector<StartOption>{};
                for (const auto tick : {29, 35, 41, 50, 56, 59, 65})
                    starts.push_back({present.first + tick, {}});
                add(
                    {.duration = 6,
                     .starts = starts,
                     .unplaced = must,
                     .seats = {seat({person}, false, must)},
                     .counts_as_load = false}
                );
            }
    }

    Instance in_;
    ZoneId playground_;
    ZoneId hall_;
    ZoneId music_room_;
    std::vector<PersonId> gym_;
    std::vector<PersonId> music_;
    std::vector<PersonId> lunch_;
};

}  // namespace

Instance school_like_instance(int units) {
    return Author{}.make(units);
}

}  // namespace slimfit::test
