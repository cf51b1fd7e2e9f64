#pragma once

#include "slimfit/core/result.hpp"

#include <string>
#include <vector>

namespace slimfit::intake {

/// What an import does or would do with somebody or something.
enum class ChangeKind : std::uint8_t {
    new_base_group,
    new_pupil,
    left,
    returned,
    moved,  ///< to another base group
    year_group,
    stay,  ///< first or last day
    renamed,
    level,
    measurements,  ///< how many were added, per subject and scale
    corrected,     ///< a measurement that has another value now
    linked,        ///< will be known by a key next time
    forgotten,     ///< keys that were identity numbers
    new_staff,
    holiday,
    remembered,  ///< something of the file that the school keeps for next time
    // From here on nothing is changed: these ask for a person.
    older_file,        ///< than the last one that was taken in
    many_leave,        ///< so many that the file is rather of another school
    many_other_names,  ///< so many that the keys rather mean other children now
    to_confirm,        ///< known by name alone
    resembles,         ///< a row of nobody with us that looks like somebody of ours
    marks_at_odds,     ///< a row whose key and ECK iD are not of one pupil with us
    unmatched,         ///< a row that is nobody with us
    unknown_group,
    double_key,  ///< somebody with the key or ECK iD of somebody above her in the file
    not_placed,  ///< a pupil without group or year group
    already_left,
    levels_of_left,  ///< results of who is no pupil any more
    not_in_file,     ///< somebody of ours whom the file does not name
    unknown_subject,
    not_converted,  ///< measured on a scale that the subject is not grouped on
    hours_needed,
    other_role,  ///< of a member of staff whose role with us stays
    staff_not_planned,
    unknown_role,
    holiday_kept,  ///< the school deviates
    warning
};

[[nodiscard]] const Text& name_of(ChangeKind kind);

/// Whether a change of that kind alters the school.
[[nodiscard]] bool alters(ChangeKind kind);

struct Change {
    ChangeKind kind{};
    std::string who;    ///< code of a pupil, staff member or base group; may be empty
    std::string name;   ///< given name, for who may see it; may be empty
    Message what;       ///< old -> new, why, from where
    std::string where;  ///< "file:line"; empty when it has no place
};

using Changes = std::vector<Change>;

}  // namespace slimfit::intake
