#include "slimfit/generate/places.hpp"

namespace slimfit::generate {

namespace {

using school::School;
using school::Zone;
using school::ZoneId;
using school::ZoneKind;

constexpr int classroom_capacity = 32;
constexpr int small_room_capacity = 14;

ZoneId add(School& school, Zone zone) {
    const ZoneId id{static_cast<std::uint32_t>(school.zones.size())};
    school.zones.push_back(std::move(zone));
    return id;
}

void join(School& school, ZoneId one, ZoneId other) {
    school.zones[one.value()].adjacent.push_back(other);
    school.zones[other.value()].adjacent.push_back(one);
}

Zone hall(SchoolTimes times, const LocationSize& size, int number) {
    const auto suffix = size.halls > 1 ? "-" + std::to_string(number) : std::string{};
    const auto named = size.halls > 1 ? " " + std::to_string(number) : std::string{};
    if (times == SchoolTimes::small_school)
        return {
            .code = size.prefix + "dorpshal" + suffix,
            .name = "Sporthal in het dorp" + named,
            .kind = ZoneKind::hall,
            .capacity = classroom_capacity,
            .building = size.prefix + "dorpshal",
            .walking = calendar::Minutes{5}};
    return {
        .code = size.prefix + "gymzaal" + suffix,
        .name = "Gymzaal" + named,
        .kind = ZoneKind::hall,
        .capacity = classroom_capacity,
        .building = main_building(size)};
}

}  // namespace

std::string main_building(const LocationSize& size) {
    return size.prefix + "hoofdgebouw";
}

LocationPlaces add_location(School& school, SchoolTimes times, const LocationSize& size) {
    const auto building = main_building(size);
    LocationPlaces places;
    for (int number = 1; number <= size.halls; ++number)
        places.halls.push_back(add(school, hall(times, size, number)));
    places.play_hall =
        add(school,
            {.code = size.prefix + "speelzaal",
             .name = "Speelzaal",
             .kind = ZoneKind::hall,
             .capacity = classroom_capacity,
             .building = building});
    places.playground =
        add(school,
            {.code = size.prefix + "plein",
             .name = "Schoolplein",
             .kind = ZoneKind::playground,
             .capacity = size.pupils,
             .shared = true,
             .building = building});
    places.lower_playground =
        add(school,
            {.code = size.prefix + "kleuterplein",
             .name = "Kleuterplein",
             .kind = ZoneKind::playground,
             .capacity = size.lower_pupils,
             .shared = true,
             .building = building});
    places.music_room =
        add(school,
            {.code = size.prefix + "muzieklokaal",
             .name = "Muzieklokaal",
             .kind = ZoneKind::classroom,
             .capacity = classroom_capacity,
             .building = building});
    return places;
}

UnitPlaces add_unit_places(School& school, const UnitSize& size) {
    UnitPlaces places;
    places.work_square =
        add(school,
            {.code = size.code + "-leerplein",
             .name = "Leerplein " + size.code,
             .kind = ZoneKind::work_square,
             .capacity = size.pupils,
             .shared = true,
             .building = size.building});
    for (int number = 1; number <= size.base_groups; ++number)
        places.classrooms.push_back(
            add(school,
                {.code = size.code + "-lokaal-" + std::to_string(number),
                 .name = "Lokaal " + size.code + " " + std::to_string(number),
                 .kind = ZoneKind::classroom,
                 .capacity = classroom_capacity,
                 .building = size.building})
        );
    for (int number = 1; number <= 2; ++number)
        places.small_rooms.push_back(
            add(school,
                {.code = size.code + "-kamer-" + std::to_string(number),
                 .name = "Werkkamer " + size.code + " " + std::to_string(number),
                 .kind = ZoneKind::small_room,
                 .capacity = small_room_capacity,
                 .building = size.building})
        );
    for (const auto room : places.classrooms)
        join(school, places.work_square, room);
    for (const auto room : places.small_rooms)
        join(school, places.work_square, room);
    for (std::size_t next = 1; next < places.classrooms.size(); ++next)
        join(school, places.classrooms[next - 1], places.classrooms[next]);
    return places;
}

}  // namespace slimfit::generate
