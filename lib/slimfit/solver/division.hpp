#pragma once

#include "slimfit/solver/districts.hpp"
#include "slimfit/solver/random.hpp"
#include "slimfit/timetable/instance.hpp"

#include <cstdint>
#include <vector>

namespace slimfit::solver {

/// Which stream may change which district on which day: streams that work on different parts of one
/// solution can be put together again. Who or what serves several districts goes with one of them,
/// drawn by chance, so that two streams never ask for her at once.
class Division {
public:
    /// Whole days of all districts are dealt out by chance.
    [[nodiscard]] static Division
    by_days(const Districts& districts, std::size_t days, std::size_t streams, Random& random);

    /// Whole weeks of districts are dealt out by chance; streams beyond the number of districts
    /// share some with others, by days.
    [[nodiscard]] static Division
    by_districts(const Districts& districts, std::size_t days, std::size_t streams, Random& random);

    /// Some districts for the first stream, the others for nobody.
    [[nodiscard]] static Division of_some(
        const Districts& districts,
        std::size_t days,
        const std::vector<bool>& chosen_districts,
        Random& random
    );

    /// All of it for the first stream.
    [[nodiscard]] static Division whole(const Districts& districts, std::size_t days);

    [[nodiscard]] std::size_t owner(Districts::Row district, std::size_t day) const {
        return owners_[district * days_ + day];
    }

    [[nodiscard]] std::size_t owner(timetable::PersonId person, std::size_t day) const {
        return owner(district_of_person_[person.value()], day);
    }

    [[nodiscard]] std::size_t owner(timetable::ZoneId zone, std::size_t day) const {
        return owner(district_of_zone_[zone.value()], day);
    }

private:
    Division(const Districts& districts, std::size_t days);

    void draw_shared(const Districts& districts, Random& random);

    std::size_t days_;
    std::vector<std::size_t> owners_;  ///< by district and day
    std::vector<Districts::Row> district_of_person_;
    std::vector<Districts::Row> district_of_zone_;
};

}  // namespace slimfit::solver
