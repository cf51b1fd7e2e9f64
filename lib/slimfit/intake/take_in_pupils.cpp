#include "slimfit/intake/plain_text.hpp"
#include "slimfit/intake/recogniser.hpp"
#include "slimfit/intake/taking_in.hpp"

#include <algorithm>
#include <set>

namespace slimfit::intake {

namespace {

using calendar::Date;
using school::BaseGroupId;
using school::Pupil;

std::vector<KnownPerson> pupils_known(const school::School& school) {
    std::vector<KnownPerson> people;
    for (const auto& pupil : school.pupils)
        people.push_back(
            {.marks = pupil.marks,
             .code = pupil.code,
             .name = pupil.name,
             .group = school[pupil.base_group].code}
        );
    return people;
}

std::vector<PersonName> names_of(const std::vector<DeliveredPupil>& pupils) {
    std::vector<PersonName> names;
    for (const auto& pupil : pupils)
        names.push_back(pupil.name);
    return names;
}

std::string day_or_none(std::optional<Date> day) {
    return day ? day->to_string() : "-";
}

class PupilsTakenIn {
public:
    PupilsTakenIn(
        const Delivery& delivery,
        const std::vector<std::optional<BaseGroupId>>& groups,
        TakingIn& work
    )
        : delivery_{delivery},
          work_{work},
          groups_{groups},
          shown_{shown_names(names_of(delivery.pupils))},
          recogniser_{pupils_known(work.school)},
          row_of_(delivery.pupils.size()),
          is_spoken_for_(work.school.pupils.size()) {}

    void take_in() {
        recognise_by_marks();
        recognise_by_name();
        for (std::size_t row = 0; row < delivery_.pupils.size(); ++row)
            if (row_of_[row])
                update(row, work_.school.pupils[*row_of_[row]]);
            else if (!waits_.contains(row))
                add(row);
        report_linked();
        report_already_left();
        report_absent();
    }

private:
    [[nodiscard]] const DeliveredPupil& delivered(std::size_t row) const {
        return delivery_.pupils[row];
    }

    [[nodiscard]] std::optional<BaseGroupId> group_of(std::size_t row) const {
        const auto group = delivered(row).group;
        return group ? groups_[*group] : std::nullopt;
    }

    void recognise_by_marks() {
        for (std::size_t row = 0; row < delivery_.pupils.size(); ++row) {
            const auto found = recogniser_.by_marks(delivered(row).marks);
            if (!found)
                continue;
            if (is_spoken_for_[*found]) {
                waits_.insert(row);
                add_change(
                    work_,
                    ChangeKind::warning,
                    work_.school.pupils[*found].code,
                    {},
                    {"twee rijen van het bestand zijn deze leerling; de eerste telt",
                     "two rows of the file are this pupil; the first counts"},
                    {},
                    place_in(delivery_, delivered(row).line)
                );
                continue;
            }
            row_of_[row] = *found;
            is_spoken_for_[*found] = true;
        }
    }

    /// Only those whom nothing else told, within their group, and never without a person's word.
    void recognise_by_name() {
        for (std::size_t row = 0; row < delivery_.pupils.size(); ++row) {
            const auto group = group_of(row);
            if (row_of_[row] || waits_.contains(row) || !group)
                continue;
            auto rows = recogniser_.by_name(delivered(row).name, work_.school[*group].code);
            std::erase_if(rows, [&](std::size_t known) {
                return work_.options.other.contains(work_.school.pupils[known].code);
            });
            // Of two with one name the second row waits as well: who it is depends on the first.
            const auto asked = std::ranges::find_if(rows, [&](std::size_t known) {
                return asked_about_.contains(known);
            });
            if (asked != rows.end()) {
                ask(row, {*asked}, rows.size() > 1);
                continue;
            }
            std::erase_if(rows, [&](std::size_t known) { return is_spoken_for_[known]; });
            if (!rows.empty())
                ask_or_believe(row, likeliest(row, rows));
        }
    }

    /// Of several with one name the only one in the year group of the row.
    [[nodiscard]] std::vector<std::size_t>
    likeliest(std::size_t row, const std::vector<std::size_t>& rows) const {
        std::vector<std::size_t> of_year;
        for (const auto known : rows)
            if (work_.school.pupils[known].year_group == delivered(row).year_group)
                of_year.push_back(known);
        return of_year.size() == 1 ? of_year : rows;
    }

    void ask_or_believe(std::size_t row, const std::vector<std::size_t>& rows) {
        const auto said = std::ranges::find_if(rows, [&](std::size_t known) {
            return work_.options.same.contains(work_.school.pupils[known].code);
        });
        const bool believed = said != rows.end() || (work_.options.same_all && rows.size() == 1);
        if (believed) {
            row_of_[row] = said == rows.end() ? rows.front() : *said;
            is_spoken_for_[*row_of_[row]] = true;
            return;
        }
        ask(row, rows, rows.size() > 1);
    }

    void ask(std::size_t row, const std::vector<std::size_t>& rows, bool may_be_others) {
        for (const auto known : rows) {
            is_spoken_for_[known] = true;
            asked_about_.insert(known);
        }
        waits_.insert(row);
        const auto& pupil = work_.school.pupils[rows.front()];
        add_change(
            work_,
            ChangeKind::to_confirm,
            pupil.code,
            pupil.name,
            !may_be_others
                ? Text{"heet en zit in de groep als deze rij", "has the name and group of this row"}
                : Text{"en anderen in de groep heten als deze rij; noem met --same wie het is", "and others in the group have the name of this row; say with --same who it is"},
            {},
            place_in(delivery_, delivered(row).line)
        );
    }

    [[nodiscard]] bool has_left(const DeliveredPupil& pupil) const {
        return pupil.is_former || (pupil.gone_from && *pupil.gone_from <= work_.options.on);
    }

    void add(std::size_t row) {
        const auto& from_file = delivered(row);
        if (has_left(from_file)) {
            ++already_left_;
            return;
        }
        const auto group = group_of(row);
        if (from_file.group && !group)
            return;  // told once for the whole group
        if (!group || !from_file.year_group) {
            report_not_placed(row);
            return;
        }
        auto& school = work_.school;
        Pupil pupil{
            .code = next_code(school, 'L'),
            .name = shown_[row],
            .year_group = *from_file.year_group,
            .base_group = *group,
            .from = first_day(from_file),
            .until = last_day(from_file),
            .marks = from_file.marks};
        keep_valid(pupil);
        add_change(
            work_,
            ChangeKind::new_pupil,
            pupil.code,
            pupil.name,
            pupil.from
                ? Text{"groep {year}, {group}, vanaf {from}", "year group {year}, {group}, from {from}"}
                : Text{"groep {year}, {group}", "year group {year}, {group}"},
            {{"year", pupil.year_group},
             {"group", school[*group].name},
             {"from", day_or_none(pupil.from)}},
            place_in(delivery_, from_file.line)
        );
        school.pupils.push_back(std::move(pupil));
    }

    void report_not_placed(std::size_t row) {
        const auto& pupil = delivered(row);
        const bool lacks_group = !group_of(row);
        add_change(
            work_,
            ChangeKind::not_placed,
            {},
            shown_[row],
            lacks_group && !pupil.year_group
                ? Text{"geen stamgroep en geen leerjaar {word}", "no base group and no year group {word}"}
            : lacks_group
                ? Text{"geen stamgroep", "no base group"}
                : Text{"geen leerjaar van 1 tot en met 8 {word}", "no year group from 1 to 8 {word}"},
            {{"word", pupil.year_word.empty() ? "" : '(' + pupil.year_word + ')'}},
            place_in(delivery_, pupil.line)
        );
    }

    /// Only a day inside the school year says something: all others were here before it began.
    [[nodiscard]] std::optional<Date> first_day(const DeliveredPupil& pupil) const {
        if (pupil.from && *pupil.from > work_.school.year.days.first)
            return pupil.from;
        return std::nullopt;
    }

    [[nodiscard]] std::optional<Date> last_day(const DeliveredPupil& pupil) const {
        if (pupil.gone_from)
            return pupil.gone_from->plus_days(-1);
        if (pupil.is_former)
            return work_.options.on.plus_days(-1);
        return std::nullopt;
    }

    /// Who left before she came was never here: the last day alone says so.
    static void keep_valid(Pupil& pupil) {
        if (pupil.from && pupil.until && *pupil.until < *pupil.from)
            pupil.from.reset();
    }

    void update(std::size_t row, Pupil& pupil) {
        const auto& from_file = delivered(row);
        if (merge_marks(from_file.marks, pupil.marks))
            ++linked_;
        complete_name(row, pupil);
        if (has_left(from_file)) {
            let_leave(*last_day(from_file), pupil, from_file.line);
            return;
        }
        update_stay(from_file, pupil);
        update_year_group(from_file, pupil);
        update_group(row, pupil);
    }

    /// A name that somebody gave by hand stays.
    void complete_name(std::size_t row, Pupil& pupil) {
        const auto& shown = shown_[row];
        const bool same_given =
            compared(pupil.name).starts_with(compared(delivered(row).name.given));
        if (shown.empty() || shown == pupil.name || (!pupil.name.empty() && !same_given))
            return;
        pupil.name = shown;
        add_change(
            work_,
            ChangeKind::renamed,
            pupil.code,
            shown,
            {"naam in het bestand", "name in the file"},
            {}
        );
    }

    void let_leave(Date last, Pupil& pupil, int line) {
        if (pupil.until && *pupil.until <= last)
            return;
        pupil.until = last;
        keep_valid(pupil);
        add_change(
            work_,
            ChangeKind::left,
            pupil.code,
            pupil.name,
            {"laatste dag {last}", "last day {last}"},
            {{"last", last.to_string()}},
            place_in(delivery_, line)
        );
    }

    void update_stay(const DeliveredPupil& from_file, Pupil& pupil) {
        const auto from = first_day(from_file);
        const auto until = last_day(from_file);
        const bool was_gone = pupil.until && *pupil.until < work_.options.on;
        const auto before = std::pair{pupil.from, pupil.until};
        if (from)
            pupil.from = from;
        if (until || was_gone)
            pupil.until = until;
        keep_valid(pupil);
        if (before == std::pair{pupil.from, pupil.until})
            return;
        add_change(
            work_,
            was_gone ? ChangeKind::returned : ChangeKind::stay,
            pupil.code,
            pupil.name,
            {"{old_from} t/m {old_until} → {from} t/m {until}",
             "{old_from} to {old_until} → {from} to {until}"},
            {{"old_from", day_or_none(before.first)},
             {"old_until", day_or_none(before.second)},
             {"from", day_or_none(pupil.from)},
             {"until", day_or_none(pupil.until)}},
            place_in(delivery_, from_file.line)
        );
    }

    void update_year_group(const DeliveredPupil& from_file, Pupil& pupil) {
        if (!from_file.year_group || *from_file.year_group == pupil.year_group)
            return;
        add_change(
            work_,
            ChangeKind::year_group,
            pupil.code,
            pupil.name,
            {"groep {old} → {new}", "year group {old} → {new}"},
            {{"old", pupil.year_group}, {"new", *from_file.year_group}},
            place_in(delivery_, from_file.line)
        );
        pupil.year_group = *from_file.year_group;
    }

    void update_group(std::size_t row, Pupil& pupil) {
        const auto group = group_of(row);
        if (!group || *group == pupil.base_group)
            return;
        add_change(
            work_,
            ChangeKind::moved,
            pupil.code,
            pupil.name,
            {"{old} → {new}", "{old} → {new}"},
            {{"old", work_.school[pupil.base_group].name}, {"new", work_.school[*group].name}},
            place_in(delivery_, delivered(row).line)
        );
        pupil.base_group = *group;
    }

    void report_linked() {
        if (linked_ > 0)
            add_change(
                work_,
                ChangeKind::linked,
                {},
                {},
                {"{pupils} {pupils|leerling|leerlingen}", "{pupils} {pupils|pupil|pupils}"},
                {{"pupils", linked_}}
            );
    }

    void report_already_left() {
        if (already_left_ > 0)
            add_change(
                work_,
                ChangeKind::already_left,
                {},
                {},
                {"{pupils} {pupils|leerling|leerlingen}", "{pupils} {pupils|pupil|pupils}"},
                {{"pupils", already_left_}}
            );
    }

    /// Who was known by a key and is in none of the groups of the file any more has left. Of others
    /// nothing can be said.
    void report_absent() {
        std::set<BaseGroupId> groups;
        for (std::size_t row = 0; row < delivery_.pupils.size(); ++row)
            if (const auto group = group_of(row))
                groups.insert(*group);
        const auto on = work_.options.on;
        for (std::size_t row = 0; row < is_spoken_for_.size(); ++row) {
            auto& pupil = work_.school.pupils[row];
            if (is_spoken_for_[row] || !groups.contains(pupil.base_group) ||
                (pupil.until && *pupil.until < on))
                continue;
            if (!pupil.marks.empty()) {
                let_leave(on.plus_days(-1), pupil, 0);
                continue;
            }
            add_change(
                work_,
                ChangeKind::not_in_file,
                pupil.code,
                pupil.name,
                {"{group}; blijft", "{group}; stays"},
                {{"group", work_.school[pupil.base_group].name}}
            );
        }
    }

    const Delivery& delivery_;
    TakingIn& work_;
    const std::vector<std::optional<BaseGroupId>>& groups_;
    std::vector<std::string> shown_;
    Recogniser recogniser_;
    std::vector<std::optional<std::size_t>> row_of_;  ///< of the pupil with us, per row of the file
    std::vector<bool> is_spoken_for_;                 ///< per pupil with us
    std::set<std::size_t> waits_;                     ///< rows for a person to decide on
    std::set<std::size_t> asked_about_;               ///< pupils with us whom they may be
    int linked_{};
    int already_left_{};
};

}  // namespace

void take_in_pupils(
    const Delivery& delivery, const std::vector<std::optional<BaseGroupId>>& groups, TakingIn& work
) {
    if (!delivery.pupils.empty())
        PupilsTakenIn{delivery, groups, work}.take_in();
}

}  // namespace slimfit::intake
