#pragma once

#include "slimfit/intake/changes.hpp"
#include "slimfit/intake/delivery.hpp"
#include "slimfit/intake/said_row.hpp"
#include "slimfit/school/school.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace slimfit::intake {

/// What the unit leader said beside the files.
struct TakeInOptions {
    calendar::Date on;                     ///< who is here that day; for what bears no date itself
    std::optional<calendar::Date> today;   ///< what bears no date itself is not of later; none: any
    std::optional<calendar::Date> newest;  ///< results of a later day are mistakes; none: any day
    std::string salt;                      ///< with which the marks of the files were made
    std::map<std::string, std::vector<std::string>>
        units;                   ///< unit -> names of groups in the files
    bool same_all{};             ///< everybody known by name alone is that pupil
    std::set<std::string> same;  ///< codes of those who are
    std::vector<SaidRow> same_rows;
    std::set<std::string> other;  ///< codes of those who are somebody else
    bool older{};                 ///< a file may be older than the last one that was taken in
    bool whole_school{};          ///< who is in none of the files has left, whatever her group
};

/// A school with files taken in, not yet judged by make_school, and all that changed on the way.
struct TakenIn {
    school::School school;
    Changes changes;
};

/// Decides what files change: pupils first, then staff, measurements and holidays, in the order of
/// the files. Taking in the same again changes nothing. Problems: units and people that the
/// school does not have, and what else makes the question itself wrong.
[[nodiscard]] Result<TakenIn> take_in(
    const school::School& school,
    const std::vector<Delivery>& deliveries,
    const TakeInOptions& options
);

}  // namespace slimfit::intake
