#pragma once

#include "slimfit/calendar/date.hpp"
#include "slimfit/school/pupil.hpp"
#include "slimfit/school/staff.hpp"

#include <optional>
#include <string>
#include <vector>

namespace slimfit::school {

/// Which role with us a role of the administration is.
struct RoleWord {
    std::string word;          ///< code or description: "OWA"
    std::optional<Role> role;  ///< none: not to be planned
};

/// Which subject a field or test of another program is.
struct SubjectWord {
    std::string word;
    SubjectId subject;
};

/// What stands in a column of a CSV file.
struct CsvColumn {
    std::string header;
    std::optional<SubjectId> subject;  ///< none: not to be read
    std::string measure;               ///< empty: found out from the values
};

/// Which level of a subject's scale a measured value means. Without one nothing is converted.
struct LevelMeaning {
    SubjectId subject;
    std::string measure;
    std::string value;
    std::vector<int> year_groups;  ///< of the pupil; empty: all
    int means{};                   ///< row in the subject's scale
};

/// How much instruction a measured value asks for in general.
struct NeedDefault {
    std::optional<SubjectId> subject;  ///< none: every subject
    std::string measure;
    std::string value;
    Need need{};
};

/// What a school remembers to take in files of its pupil administration and tracking system the
/// same way each time. All of it may be edited by hand.
struct Administration {
    std::string brin;  ///< empty: not known
    std::string salt;  ///< of the hashes in Marks; empty until the first import
    std::optional<calendar::Date> reference_date;  ///< of the last file with pupils taken in
    std::vector<RoleWord> role_words;
    std::vector<SubjectWord> subject_words;
    std::vector<CsvColumn> csv_columns;
    std::vector<LevelMeaning> level_meanings;
    std::vector<NeedDefault> need_defaults;
};

}  // namespace slimfit::school
