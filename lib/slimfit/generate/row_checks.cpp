#include "slimfit/generate/row_checks.hpp"

#include "slimfit/generate/subjects.hpp"

#include <algorithm>
#include <initializer_list>
#include <map>
#include <set>

namespace slimfit::generate {

namespace {

class RowChecker {
public:
    RowChecker(
        const NewSchool& lists, const std::vector<ListedUnit>& units, const school::School& school
    )
        : lists_{lists}, school_{school} {
        for (const auto& unit : units) {
            units_.insert(unit.code);
            base_groups_.insert(unit.base_groups.begin(), unit.base_groups.end());
        }
        for (const auto& pupil : lists.pupils) {
            pupils_.insert(pupil.code);
            units_known_ = units_known_ && !is_unread(pupil, {"unit", "jaargroep", "basisgroep"});
            groups_known_ = groups_known_ && !is_unread(pupil, {"basisgroep"});
            pupils_known_ = pupils_known_ && !is_unread(pupil, {"code"});
        }
    }

    Problems check() {
        check_sizes();
        check_codes();
        for (const auto& staff : lists_.staff)
            check_staff(staff);
        for (const auto& pupil : lists_.pupils)
            check_pupil(pupil);
        return std::move(problems_);
    }

private:
    /// Whether the row has nothing but a default in one of these columns.
    template <class Row>
    static bool is_unread(const Row& row, std::initializer_list<std::string_view> columns) {
        return std::ranges::any_of(columns, [&](std::string_view column) {
            return std::ranges::find(row.unread, column) != row.unread.end();
        });
    }

    void add_to_staff(const StaffRow& row, const Text& text, Facts facts) {
        add(lists_.staff_file, row.line, text, std::move(facts));
    }

    void add_to_pupil(const PupilRow& row, const Text& text, Facts facts) {
        add(lists_.pupils_file, row.line, text, std::move(facts));
    }

    void add(const std::string& file, int line, const Text& text, Facts facts) {
        problems_.push_back({file + ':' + std::to_string(line), filled(text, facts)});
    }

    void check_sizes() {
        if (lists_.staff.empty())
            problems_.push_back(
                {lists_.staff_file,
                 filled(
                     {"Er staan geen medewerkers in de lijst. Zet er een rij per medewerker in.",
                      "There is no staff in the list. Put in a row per member of staff."},
                     {}
                 )}
            );
        if (lists_.pupils.empty())
            problems_.push_back(
                {lists_.pupils_file,
                 filled(
                     {"Er staan geen leerlingen in de lijst. Zet er een rij per leerling in.",
                      "There are no pupils in the list. Put in a row per pupil."},
                     {}
                 )}
            );
    }

    /// Staff and pupils share one table of names, so a code is given out once.
    void check_codes() {
        constexpr Text twice{
            "Code {code} is al gebruikt. Geef iedereen een eigen code.",
            "Code {code} is used already. Give everybody a code of their own."};
        std::set<std::string> used;
        for (const auto& staff : lists_.staff)
            if (!staff.code.empty() && !used.insert(staff.code).second)
                add_to_staff(staff, twice, {{"code", staff.code}});
        for (const auto& pupil : lists_.pupils)
            if (!pupil.code.empty() && !used.insert(pupil.code).second)
                add_to_pupil(pupil, twice, {{"code", pupil.code}});
    }

    void check_staff(const StaffRow& staff) {
        for (const auto& unit : staff.units)
            if (units_known_ && !units_.contains(unit))
                add_to_staff(
                    staff,
                    {"Unit {unit} komt in de lijst van leerlingen niet voor; kies uit: {known}.",
                     "Unit {unit} does not occur in the list of pupils; choose from: {known}."},
                    {{"unit", unit}, {"known", list_of(units_)}}
                );
        for (const auto& group : staff.mentor_of)
            check_mentor(staff, group);
        if (staff.role == school::Role::subject_teacher && staff.subject != "gym" &&
            staff.subject != "muziek")
            add_to_staff(
                staff,
                {"Bij een vakleerkracht hoort in de kolom vak gym of muziek, en er staat "
                 "\"{typed}\". "
                 "Verbeter dat.",
                 "Of a subject teacher the column vak says gym or muziek, and it says \"{typed}\". "
                 "Correct that."},
                {{"typed", staff.subject}}
            );
        if (staff.leads_unit && staff.units.size() != 1)
            add_to_staff(
                staff,
                {"Een unitleider hoort bij één unit. Vul in de kolom units die unit in.",
                 "A unit leader belongs to one unit. Fill in that unit in the column units."},
                {}
            );
    }

    void check_mentor(const StaffRow& staff, const MentorOf& mentor) {
        if (!base_groups_.contains(mentor.base_group)) {
            if (groups_known_)
                add_to_staff(
                    staff,
                    {"Basisgroep {group} komt in de lijst van leerlingen niet voor; kies uit: "
                     "{known}.",
                     "Base group {group} does not occur in the list of pupils; choose from: "
                     "{known}."},
                    {{"group", mentor.base_group}, {"known", list_of(base_groups_)}}
                );
            return;
        }
        for (const auto& day : mentor.days.empty() ? staff.days : mentor.days)
            for (const auto week : {calendar::CycleWeek::a, calendar::CycleWeek::b}) {
                if (day.week && *day.week != week)
                    continue;
                const auto [taken, is_new] =
                    mentors_.try_emplace({mentor.base_group, day.weekday, week}, staff.code);
                if (!is_new && taken->second != staff.code)
                    add_to_staff(
                        staff,
                        {"Basisgroep {group} heeft op een van deze dagen al {other} als mentor. "
                         "Verdeel de dagen, bijvoorbeeld met {group}=ma+di.",
                         "Base group {group} has {other} as mentor already on one of these days. "
                         "Divide the days, for instance with {group}=mon+tue."},
                        {{"group", mentor.base_group}, {"other", taken->second}}
                    );
                if (!is_new && taken->second != staff.code)
                    return;
            }
    }

    void check_pupil(const PupilRow& pupil) {
        for (const auto& other : pupil.apart_from)
            if (pupils_known_ && (!pupils_.contains(other) || other == pupil.code))
                add_to_pupil(
                    pupil,
                    {"Kolom apart van: \"{typed}\" is geen code van een andere leerling. Verbeter "
                     "de "
                     "code.",
                     "Column apart van: \"{typed}\" is no code of another pupil. Correct the "
                     "code."},
                    {{"typed", other}}
                );
        for (const auto& cell : pupil.levels)
            if (!cell.level.empty() && !is_on_scale(cell))
                add_to_pupil(
                    pupil,
                    {"Kolom {subject}: \"{typed}\" is geen niveau; verwacht is M3, E3, M4 tot en "
                     "met "
                     "E8, of niets als het niet bekend is.",
                     "Column {subject}: \"{typed}\" is no level; expected is M3, E3, M4 up to and "
                     "including E8, or nothing when it is not known."},
                    {{"subject", cell.subject}, {"typed", cell.level}}
                );
    }

    [[nodiscard]] bool is_on_scale(const LevelCell& cell) const {
        const auto& subject = school_[subject_of(school_, cell.subject)];
        const auto& values = school_[*subject.scale].values;
        return std::ranges::find(values, cell.level) != values.end();
    }

    static std::string list_of(const std::set<std::string>& codes) {
        std::string list;
        for (const auto& code : codes)
            if (!code.empty())
                list += (list.empty() ? "" : ", ") + code;
        return list;
    }

    struct MentorDay {
        std::string base_group;
        calendar::Weekday weekday{};
        calendar::CycleWeek week{};

        friend auto operator<=>(const MentorDay&, const MentorDay&) = default;
    };

    const NewSchool& lists_;
    const school::School& school_;
    std::set<std::string> units_;
    std::set<std::string> base_groups_;
    std::set<std::string> pupils_;
    // What a cell of pupils that was not understood may have named is no fault elsewhere.
    bool units_known_{true};
    bool groups_known_{true};
    bool pupils_known_{true};
    std::map<MentorDay, std::string> mentors_;
    Problems problems_;
};

}  // namespace

Problems problems_between_rows(
    const NewSchool& lists, const std::vector<ListedUnit>& units, const school::School& school
) {
    return RowChecker{lists, units, school}.check();
}

}  // namespace slimfit::generate
