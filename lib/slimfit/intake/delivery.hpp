#pragma once

#include "slimfit/calendar/school_year.hpp"
#include "slimfit/core/result.hpp"
#include "slimfit/school/marks.hpp"
#include "slimfit/school/pupil.hpp"

#include <compare>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

// What a file of another program delivers, as far as planning needs it. Nothing else of the file is
// kept: the readers drop it while they parse.

namespace slimfit::intake {

enum class FileKind : std::uint8_t { edexml, uwlr_pupils, uwlr_results, levels, csv, holidays };

[[nodiscard]] const Text& name_of(FileKind kind);

/// What was skipped in a file, by what it is. Only counted.
enum class Skipped : std::uint8_t {
    identity_number,  ///< BSN and its relatives
    birth_and_sex,
    origin,   ///< ethnicity, countries, weights
    contact,  ///< address, mail, photo, user name
    health,   ///< diagnoses and what goes with them
    free_text,
    beside_name,  ///< what stood with a name: mail, address, remark, day
    vendor_block,
    credential,
    unknown  ///< elements and columns of no standard
};

[[nodiscard]] const Text& name_of(Skipped skipped);

/// Where a row begins in its file. Programs may write a whole file on one line.
struct RowPlace {
    int line{};
    int number{1};  ///< among the rows that begin on that line

    friend auto operator<=>(const RowPlace&, const RowPlace&) = default;
};

/// A name as far as it is needed to know children apart.
struct PersonName {
    std::string given;
    std::string initial;  ///< of the surname; empty when there is none
    bool is_called{};     ///< by the given name; otherwise it is one of her names, or initials
};

/// A base group or an instruction group. A base group that stands once per year group in the file
/// is one.
struct DeliveredGroup {
    std::string name;
    bool composed{};   ///< an instruction group, or the unit itself
    bool ambiguous{};  ///< several real groups have this name
    int line{};
};

struct DeliveredPupil {
    school::Marks marks;
    PersonName name;
    std::optional<int> year_group;     ///< 1-8
    std::string year_word;             ///< what stood there when it is no year group of ours
    std::optional<std::size_t> group;  ///< row in groups
    std::string group_elsewhere;       ///< mark of her group, in a file that has no groups
    std::vector<std::size_t> composed;
    std::optional<calendar::Date> from;
    std::optional<calendar::Date> gone_from;  ///< first day not at this school any more
    bool is_former{};                         ///< the file calls her an ex-pupil
    bool has_unreadable_day{};                ///< of her first or last day
    RowPlace place;
};

struct DeliveredStaff {
    school::Marks marks;
    PersonName name;
    std::vector<std::string> roles;  ///< codes and descriptions, her own first
    std::vector<std::size_t> groups;
    std::vector<std::string> groups_elsewhere;  ///< marks of groups, in a file that has none
    RowPlace place;
};

/// What a key of a group stands for. A base group that stands once per year group has several.
struct DeliveredGroupKey {
    std::size_t row{};              ///< in groups
    std::optional<int> year_group;  ///< 1-8
};

/// Somebody who is left out: who stands in an earlier row has her key or ECK iD.
struct DeliveredDouble {
    PersonName name;
    PersonName name_of_first;
    bool by_eckid_alone{};
    RowPlace place;
    RowPlace place_of_first;
};

/// A level of somebody in something, as the file says it.
struct DeliveredMeasurement {
    school::Marks marks;
    std::string code;  ///< of the pupil with us; empty: known by marks or name
    PersonName name;
    std::optional<int> year_group;
    std::string group;                               ///< name of the base group; empty: not said
    std::optional<school::SubjectId> known_subject;  ///< of the column it stood in
    std::string field;                 ///< what the file itself calls its subject; empty: nothing
    std::vector<std::string> subject;  ///< other words for it, most telling first
    std::string measure;
    std::string value;
    std::optional<calendar::Date> on;
    school::Certainty certainty{};
    std::string test;
    bool of_whole_test{};
    RowPlace place;
};

struct DeliveredHoliday {
    std::string name;
    std::optional<calendar::Region> region;  ///< none: the whole country
    calendar::DateRange days;
};

/// A column of a CSV file and what it was taken for.
struct DeliveredColumn {
    std::string header;
    school::SubjectId subject;         ///< what the school says of it, or else its header
    std::string measure;               ///< empty: not to be seen
    std::optional<calendar::Date> on;  ///< of all its values, as its header says; usually nothing
};

struct Delivery {
    std::string file;
    FileKind kind{};
    std::string brin;
    std::optional<int> school_year;    ///< the year in which it begins
    std::optional<calendar::Date> on;  ///< the day its data were current
    std::vector<DeliveredGroup> groups;
    std::map<std::string, DeliveredGroupKey> group_keys;  ///< by mark
    std::vector<DeliveredPupil> pupils;
    std::vector<DeliveredStaff> staff;
    std::vector<DeliveredDouble> double_pupils;
    std::vector<DeliveredDouble> double_staff;
    std::vector<DeliveredMeasurement> measurements;
    std::vector<DeliveredHoliday> holidays;
    std::vector<DeliveredColumn> level_columns;
    std::map<int, int> rows_on_line;  ///< how many rows begin on a line; not said: one
    std::map<Skipped, int> skipped;
    std::set<std::string> marks_to_forget;  ///< of keys that were identity numbers
    Problems remarks;                       ///< what was accepted all the same
};

/// How many rows begin on that line, where rows do.
[[nodiscard]] int rows_on(const Delivery& delivery, int line);

/// "27", or "1.3" for the third of the rows that begin on line 1.
[[nodiscard]] std::string line_of(const Delivery& delivery, const RowPlace& place);

}  // namespace slimfit::intake
