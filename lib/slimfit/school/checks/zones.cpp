#include "slimfit/school/checks/times.hpp"
#include "slimfit/school/checks/topics.hpp"

#include <algorithm>

namespace slimfit::school {

namespace {

bool names(const Zone& zone, ZoneId neighbour) {
    return std::ranges::find(zone.adjacent, neighbour) != zone.adjacent.end();
}

void check_size(const Zone& zone, ProblemList& problems) {
    if (zone.capacity < 0)
        problems.add(
            zone.line,
            {"Plek {zone}: de capaciteit is {found}, verwacht is 0 of meer. Vul in hoeveel "
             "leerlingen er tegelijk in kunnen.",
             "Zone {zone}: the capacity is {found}, expected is 0 or more. Fill in how many pupils "
             "fit at one time."},
            {{"zone", zone.code}, {"found", zone.capacity}}
        );
    if (zone.walking == calendar::Minutes{0})
        return;
    if (const auto fault = fault_of_duration(zone.walking))
        problems.add(
            zone.line,
            {"Plek {zone}, looptijd: {fault}", "Zone {zone}, walking time: {fault}"},
            {{"zone", zone.code}, {"fault", *fault}}
        );
}

void check_neighbours(const School& school, ZoneId id, ProblemList& problems) {
    const auto& zone = school[id];
    for (const auto neighbour : zone.adjacent) {
        if (neighbour == id)
            problems.add(
                zone.line,
                {"Plek {zone} staat als buur van zichzelf. Haal die verwijzing weg.",
                 "Zone {zone} is named as its own neighbour. Take that reference out."},
                {{"zone", zone.code}}
            );
        else if (!names(school[neighbour], id))
            problems.add(
                zone.line,
                {"Plek {zone} noemt {other} als buur, maar {other} noemt {zone} niet. Zet {zone} "
                 "ook bij {other} of haal {other} hier weg.",
                 "Zone {zone} names {other} as its neighbour, but {other} does not name {zone}. "
                 "Add "
                 "{zone} to {other} too or take {other} out here."},
                {{"zone", zone.code}, {"other", school[neighbour].code}}
            );
    }
}

}  // namespace

void check_zones(const School& school, ProblemList& problems) {
    for (std::uint32_t row = 0; row < school.zones.size(); ++row) {
        check_size(school.zones[row], problems);
        check_neighbours(school, ZoneId{row}, problems);
    }
}

}  // namespace slimfit::school
