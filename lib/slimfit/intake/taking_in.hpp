#pragma once

#include "slimfit/intake/take_in.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace slimfit::intake {

/// Whom the rows that are not known by a key asked about, so that a word of the unit leader that
/// nobody asked for can be told.
struct Asked {
    std::set<std::string> codes;
    std::set<const SaidRow*> rows;   ///< of those that she said, in the options
    std::int64_t unclear{};          ///< rows that several may be, or of which several may be one
    std::set<const SaidRow*> unfit;  ///< of these the code of nobody who may stand there
};

/// What the steps of taking in share.
struct TakingIn {
    school::School& school;
    const TakeInOptions& options;
    Changes& changes;
    bool has_several_files{};
    Asked asked;
    std::set<std::string> linked;  ///< codes of pupils whom a key was added to
    /// Codes of pupils who are in one of the files by key, or were taken in from one: who is like
    /// them is not them.
    std::set<std::string> are_there;
};

/// The base group of each group of a file; nothing for composed and unknown ones.
using BaseGroupsFound = std::vector<std::optional<school::BaseGroupId>>;

/// What a file calls a pupil.
struct NameInFile {
    PersonName name;
    std::string where;
    bool is_new{};  ///< the pupil came with this import
};

/// Whom the files of one import name together: who is in none of them may have left.
struct Named {
    std::set<std::string> pupils;               ///< codes
    std::set<std::string> staff;                ///< codes
    std::set<school::BaseGroupId> base_groups;  ///< named, or of somebody named
    std::string where;                          ///< the first file with pupils
    std::map<std::string, NameInFile> names;    ///< of pupils, by code
};

// One step per topic, each in a file of its own.

/// Before all else: takes the marks of identity numbers out of the school, which an earlier import
/// may have left there.
void forget_identity_numbers(const std::vector<Delivery>& deliveries, TakingIn& work);

void take_in_pupils(
    const Delivery& delivery, const BaseGroupsFound& groups, TakingIn& work, Named& named
);

/// Tells which files with pupils are older than the last one that was taken in, and remembers the
/// day of the newest.
void take_in_reference_date(const std::vector<Delivery>& deliveries, TakingIn& work);

/// After the people of all files: calls the pupils as the files do, with an initial where two of
/// the whole school have one given name.
void take_in_names(const Named& named, TakingIn& work);

/// After the people of all files.
void look_at_absent(const Named& named, TakingIn& work);

/// After it: tells when so many of who was there before have left that the files are rather of
/// another school, or of a part of it.
void look_at_many_leaving(const school::School& before, TakingIn& work);

/// The same when so many are called otherwise now that their keys mean other children: some
/// programs number the pupils of each export anew.
void look_at_other_names(const school::School& before, const Named& named, TakingIn& work);

void take_in_staff(
    const Delivery& delivery, const BaseGroupsFound& groups, TakingIn& work, Named& named
);
void take_in_measurements(const Delivery& delivery, TakingIn& work);

/// Which column was taken for which subject, for the school to correct and for next time.
void take_in_columns(const Delivery& delivery, TakingIn& work);
void take_in_holidays(const Delivery& delivery, TakingIn& work);

/// After the holidays of all files: says when the school year has none, for want of years in the
/// bundled table.
void look_at_holidays(TakingIn& work);

// What several topics share.

/// Finds the base groups of a file. Groups for which the unit leader named a unit are made.
[[nodiscard]] BaseGroupsFound base_groups_of(const Delivery& delivery, TakingIn& work);

/// The base group that a pupil of the file is in, when it is one of ours.
[[nodiscard]] std::optional<school::BaseGroupId>
base_group_of(const DeliveredPupil& pupil, const BaseGroupsFound& groups);

/// The base group with that name, or else the one with that code; nothing when two are as good.
[[nodiscard]] std::optional<school::BaseGroupId>
base_group_named(const school::School& school, const std::string& name);

/// The unit with that code or name.
[[nodiscard]] std::optional<school::UnitId>
unit_named(const school::School& school, const std::string& name);

/// The names by which people of a file are shown: the given name, with an initial where two have
/// the same.
[[nodiscard]] std::vector<std::string> shown_names(const std::vector<PersonName>& names);

template <class Person>
[[nodiscard]] std::vector<std::string> shown_names(const std::vector<Person>& people) {
    std::vector<PersonName> names;
    for (const auto& person : people)
        names.push_back(person.name);
    return shown_names(names);
}

/// Whether somebody of a file can be known when she comes again. Others are never taken in.
template <class Person>
[[nodiscard]] bool can_be_known_again(const Person& person) {
    return !person.marks.empty() || !person.name.given.empty();
}

/// Gives out codes that nobody has: a letter and the next number, as wide as those of the school.
class FreeCodes {
public:
    FreeCodes(const school::School& school, char letter);

    [[nodiscard]] std::string next();

private:
    char letter_;
    int highest_{};
    std::size_t digits_;
};

/// Adds what is known of a person now. Whether that was anything new.
bool merge_marks(const school::Marks& found, school::Marks& marks);

void add_change(
    TakingIn& work,
    ChangeKind kind,
    std::string who,
    std::string name,
    const Text& what,
    const Facts& facts,
    std::string where = {}
);

/// Of one kind of thing so many are told; more help nobody.
inline constexpr std::int64_t most_told = 100;

/// After them: tells how many of all were not told, if any, in words with "{more}".
void report_rest(
    TakingIn& work, ChangeKind kind, std::int64_t all, const Text& words, std::string where = {}
);

inline constexpr Text number_of_pupils{
    "{pupils} {pupils|leerling|leerlingen}", "{pupils} {pupils|pupil|pupils}"};

/// Pupils with us, told apart by where they are: "L0041 Noor (groep 6, De Bevers), ..."; of many
/// the first ten.
[[nodiscard]] Message
described(const school::School& school, const std::vector<std::size_t>& pupils);

/// "12, 15, 31"; of many rows of a file the first ten.
[[nodiscard]] std::string listed(const Delivery& delivery, const std::vector<RowPlace>& rows);

/// "Noor K.", or what there is of it.
[[nodiscard]] std::string name_with_initial(const PersonName& name);

class Recogniser;

/// Who of the people the unit leader said that a row is that no key tells. Notes that the row
/// asked, and whether it may be somebody with that code.
[[nodiscard]] std::optional<std::size_t> said_of_row(
    const Delivery& delivery, const RowPlace& place, const Recogniser& people, TakingIn& work
);

/// Asks who a row is that several people of ours may be, or several rows one of them: what tells
/// the row from others, who it may be and how to say so.
struct Question {
    const PersonName& name;
    std::optional<int> year_group;
    RowPlace place;
    std::vector<std::size_t> may_be;  ///< pupils with us
};

void ask_which(const Delivery& delivery, const Question& question, TakingIn& work);

/// Counts one more row of which it is unclear who it is. Whether to tell it.
[[nodiscard]] bool is_told_as_unclear(TakingIn& work);

/// After all rows: tells how many more were unclear than were told.
void report_more_unclear(TakingIn& work);

/// After all rows: tells which words of the unit leader on who is who no row asked for.
void report_unasked(TakingIn& work);

/// Says of how many pupils something is so, when there are any.
void report_pupils(TakingIn& work, ChangeKind kind, int pupils);

/// "file:line"
[[nodiscard]] std::string place_in(const Delivery& delivery, int line);
[[nodiscard]] std::string place_in(const Delivery& delivery, const RowPlace& place);

}  // namespace slimfit::intake
