#include "slimfit/intake/recognise_pupils.hpp"

#include "slimfit/intake/marks_at_odds.hpp"
#include "slimfit/intake/names_beside_keys.hpp"
#include "slimfit/intake/plain_text.hpp"
#include "slimfit/intake/pupil_stay.hpp"
#include "slimfit/intake/recogniser.hpp"
#include "slimfit/intake/said_group.hpp"
#include "slimfit/intake/school_year_of.hpp"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>
#include <unordered_map>

namespace slimfit::intake {

namespace {

using school::BaseGroupId;

constexpr Text is_like_this_row{
    "heet en zit in de groep als deze rij{year}{again}",
    "has the name and group of this row{year}{again}"};
constexpr Text is_in_other_year{
    ", maar in groep {year} en niet in groep {said}: --same all geldt niet voor haar, zeg --same "
    "{code} of --other {code}",
    ", but in year group {year} and not in {said}: --same all does not hold for her, say --same "
    "{code} or --other {code}"};
constexpr Text is_asked_each_time{
    "; zij heeft in het bestand geen blijvende sleutel, zodat dit elke keer wordt gevraagd",
    "; she has no lasting key in the file, so that this is asked each time"};

/// Whom the marks of a row make it, and the row at odds that may be her as well.
struct Doubt {
    std::size_t known;
    std::size_t because;
};

class PupilRecognition {
public:
    PupilRecognition(const Delivery& delivery, const BaseGroupsFound& groups, TakingIn& work)
        : delivery_{delivery},
          work_{work},
          groups_{groups},
          recogniser_{pupils_known(work.school), work},
          found_{
              .rows = std::vector<RecognisedRow>(delivery.pupils.size()),
              .is_spoken_for = std::vector<bool>(work.school.pupils.size())},
          row_of_(work.school.pupils.size()) {}

    PupilsRecognised recognise() && {
        for (std::size_t row = 0; row < found_.rows.size(); ++row)
            if (has_eckid(row))
                recognise_by_marks(row);
        doubt_rows_of_those_at_odds();
        for (std::size_t row = 0; row < found_.rows.size(); ++row)
            if (!has_eckid(row))
                recognise_by_key(row);
        for (std::size_t row = 0; row < found_.rows.size(); ++row)
            if (is_open(row))
                recognise_as_said(row);
        for (const auto& [row, may_be] : at_odds_)
            settle_from(row);
        for (const auto& [row, may_be] : at_odds_)
            if (is_open(row))
                hold_back(row, may_be);
        for (const auto& [row, doubt] : doubted_)
            if (is_open(row))
                believe_or_hold_back(row, doubt);
        report_more_at_odds();
        for (std::size_t row = 0; row < found_.rows.size(); ++row)
            if (is_open(row))
                claim(row);
        for (const auto& [row, may_be] : claimed_)
            believe_or_ask(row, may_be);
        leave_doubles_alone();
        look_for_likeness();
        return std::move(found_);
    }

private:
    [[nodiscard]] bool is_open(std::size_t row) const {
        return !found_.rows[row].pupil && !found_.rows[row].waits;
    }

    [[nodiscard]] bool has_eckid(std::size_t row) const {
        return !delivery_.pupils[row].marks.eckid.empty();
    }

    /// Who has a row with her ECK iD and another key lost hers to whoever this row is.
    void recognise_by_key(std::size_t row) {
        const auto known = recogniser_.by_marks(delivery_.pupils[row].marks);
        const auto other = known ? row_of_[*known] : std::nullopt;
        if (known && !(other && has_eckid(*other) && !delivery_.pupils[*other].marks.key.empty()))
            recognise_once(row, *known);
    }

    void recognise_by_marks(std::size_t row) {
        // Who has one mark of ours and an ECK iD that nobody has is somebody else, and new.
        if (auto may_be = at_odds(marks_in(row), recogniser_, work_.school); may_be.size() > 1)
            note_at_odds(row, std::move(may_be));
        else if (const auto known = recogniser_.by_marks(delivery_.pupils[row].marks))
            recognise_once(row, *known);
    }

    [[nodiscard]] RowMarks marks_in(std::size_t row) const {
        static const std::string no_code;
        const auto& pupil = delivery_.pupils[row];
        return {.marks = pupil.marks, .code = no_code, .name = pupil.name, .place = pupil.place};
    }

    [[nodiscard]] std::optional<std::size_t> bearer_of_eckid(std::size_t row) const {
        return recogniser_.by_marks({.eckid = delivery_.pupils[row].marks.eckid, .key = {}});
    }

    void note_at_odds(std::size_t row, std::vector<std::size_t> may_be) {
        for (const auto known : may_be)
            if (known != bearer_of_eckid(row))
                rows_with_key_of_.emplace(known, row);
        at_odds_.emplace(row, std::move(may_be));
    }

    /// Who surely has a row of her own bears another key now, so that the row that has hers is the
    /// bearer of its ECK iD. That may say the same of who has the key that was that one's.
    void settle_from(std::size_t row) {
        for (auto next = std::optional{row}; next && is_of_eckid_alone(*next);) {
            const auto known = *bearer_of_eckid(*next);
            recognise_as(*next, known);
            sure_.insert(known);
            const auto found = rows_with_key_of_.find(known);
            next = found == rows_with_key_of_.end() ? std::nullopt : std::optional{found->second};
        }
    }

    [[nodiscard]] bool is_of_eckid_alone(std::size_t row) const {
        const auto by_eckid = bearer_of_eckid(row);
        return is_open(row) && by_eckid && !row_of_[*by_eckid] &&
               std::ranges::all_of(at_odds_.at(row), [&](std::size_t known) {
                   return known == by_eckid || surely_has_row(known);
               });
    }

    /// Not when her row calls her otherwise: then it may be the one that is wrong.
    [[nodiscard]] bool surely_has_row(std::size_t known) const {
        const auto row = row_of_[known];
        return row && (sure_.contains(known) ||
                       name_in_row(delivery_.pupils[*row].name, work_.school.pupils[known]) !=
                           NameInRow::another);
    }

    /// A row that calls somebody otherwise may be the one that is wrong where another row points at
    /// her as well. With what it makes of her the same file would decide for the other row when it
    /// comes again.
    void doubt_rows_of_those_at_odds() {
        for (const auto& [row, may_be] : at_odds_)
            for (const auto known : may_be)
                if (const auto other = row_of_[known]; other && !surely_has_row(known)) {
                    doubted_.emplace(*other, Doubt{.known = known, .because = row});
                    found_.rows[*other].pupil.reset();
                    found_.is_spoken_for[known] = false;
                    row_of_[known].reset();
                }
    }

    void believe_or_hold_back(std::size_t row, const Doubt& doubt) {
        if (found_.rows[doubt.because].pupil) {
            recognise_once(row, doubt.known);
            return;
        }
        found_.rows[row].waits = true;
        if (++held_back_ <= most_told)
            report_also_pointed_at(
                delivery_, marks_in(row), doubt.known, delivery_.pupils[doubt.because].place, work_
            );
    }

    /// One of them is in the file, so that none of them has left.
    void hold_back(std::size_t row, const std::vector<std::size_t>& may_be) {
        found_.rows[row].waits = true;
        for (const auto known : may_be)
            found_.is_spoken_for[known] = true;
        if (++held_back_ <= most_told)
            report_at_odds(delivery_, marks_in(row), may_be, work_);
    }

    void report_more_at_odds() {
        report_rest(
            work_,
            ChangeKind::marks_at_odds,
            held_back_,
            {"en nog {more}", "and {more} more"},
            delivery_.file
        );
    }

    void recognise_as_said(std::size_t row) {
        if (const auto known =
                said_of_row(delivery_, delivery_.pupils[row].place, recogniser_, work_)) {
            recognise_once(row, *known);
            if (found_.rows[row].pupil)
                sure_.insert(*known);
        }
    }

    void recognise_once(std::size_t row, std::size_t known) {
        if (!found_.is_spoken_for[known]) {
            recognise_as(row, known);
            return;
        }
        found_.rows[row].waits = true;
        add_change(
            work_,
            ChangeKind::warning,
            work_.school.pupils[known].code,
            {},
            {"twee rijen van het bestand zijn deze leerling; de eerste telt",
             "two rows of the file are this pupil; the first counts"},
            {},
            place_in(delivery_, delivery_.pupils[row].place)
        );
    }

    void recognise_as(std::size_t row, std::size_t known) {
        found_.rows[row].pupil = known;
        found_.is_spoken_for[known] = true;
        row_of_[known] = row;
    }

    /// All rows claim before any is decided, so that their order says nothing.
    void claim(std::size_t row) {
        const auto& pupil = delivery_.pupils[row];
        const auto group = base_group_of(pupil, groups_);
        if (!group)
            return;
        auto bearers = bearers_in(*group, pupil.name);
        std::erase_if(bearers, [&](std::size_t known) { return found_.is_spoken_for[known]; });
        if (bearers.empty())
            return;
        auto may_be = likeliest(pupil.year_group, bearers, work_.school);
        for (const auto known : may_be)
            claims_.add(known, std::to_string(row));
        claimed_.emplace(row, std::move(may_be));
    }

    /// By the group itself, for two groups of a school may have one name.
    [[nodiscard]] std::vector<std::size_t>
    bearers_in(BaseGroupId group, const PersonName& name) const {
        auto bearers = recogniser_.by_name(name, {});
        std::erase_if(bearers, [&](std::size_t known) {
            return work_.school.pupils[known].base_group != group;
        });
        return bearers;
    }

    void believe_or_ask(std::size_t row, const std::vector<std::size_t>& may_be) {
        for (const auto known : may_be)
            work_.asked.codes.insert(work_.school.pupils[known].code);
        const bool is_of_all = is_of_her_year(row, may_be.front());
        if (const auto known = recogniser_.believed(may_be, claims_, is_of_all))
            recognise_as(row, *known);
        else
            ask(row, may_be);
    }

    /// Whether the row has her in the year group that she is in with us, or in that school year.
    [[nodiscard]] bool is_of_her_year(std::size_t row, std::size_t known) const {
        const auto& said = delivery_.pupils[row].year_group;
        return is_in_year_said(
            said ? std::set{*said} : std::set<int>{},
            work_.school.pupils[known],
            work_.school,
            school_year_of(delivery_).value_or(school_year_of(work_.options.on))
        );
    }

    void ask(std::size_t row, const std::vector<std::size_t>& may_be) {
        const auto& pupil = delivery_.pupils[row];
        found_.rows[row].waits = true;
        for (const auto known : may_be)
            found_.is_spoken_for[known] = true;
        if (may_be.size() > 1 || !claims_.is_claimed_once(may_be.front())) {
            ask_which(
                delivery_,
                {.name = pupil.name,
                 .year_group = pupil.year_group,
                 .place = pupil.place,
                 .may_be = may_be},
                work_
            );
            return;
        }
        const auto& known = work_.school.pupils[may_be.front()];
        add_change(
            work_,
            ChangeKind::to_confirm,
            known.code,
            known.name,
            is_like_this_row,
            {{"year",
              is_of_her_year(row, may_be.front()) ? Message{}
                                                  : filled(
                                                        is_in_other_year,
                                                        {{"said", *pupil.year_group},
                                                         {"year", known.year_group},
                                                         {"code", known.code}}
                                                    )},
             {"again", pupil.marks.empty() ? filled(is_asked_each_time, {}) : Message{}}},
            place_in(delivery_, pupil.place)
        );
    }

    /// Who is left out for a double key is in the file all the same: she has not left.
    void leave_doubles_alone() {
        for (const auto& left_out : delivery_.double_pupils)
            for (const auto known : recogniser_.by_name(left_out.name, {}))
                found_.is_spoken_for[known] = true;
    }

    /// Somebody new may be somebody of ours who is written otherwise or who changed groups. As many
    /// names are alike by chance, so that only a person's word makes it so, or makes her new; until
    /// then neither is done, for a child who is there twice is hard to take out again, and nobody
    /// leaves who may be in the file.
    void look_for_likeness() {
        auto is_out = found_.is_spoken_for;
        for (std::size_t known = 0; known < is_out.size(); ++known)
            if (const auto& pupil = work_.school.pupils[known];
                has_left(pupil, work_.options.on) || work_.are_there.contains(pupil.code))
                is_out[known] = true;
        std::map<std::size_t, int> rows_like;
        for (std::size_t row = 0; row < found_.rows.size(); ++row)
            if (is_new(row)) {
                const auto& like = found_.rows[row].like = nearest_to(row, is_out);
                if (like) {
                    ++rows_like[*like];
                    work_.asked.codes.insert(work_.school.pupils[*like].code);
                }
            }
        for (std::size_t row = 0; row < found_.rows.size(); ++row)
            if (const auto like = found_.rows[row].like;
                like && rows_like[*like] == 1 &&
                work_.options.same.contains(work_.school.pupils[*like].code))
                recognise_as(row, *like);
            else if (like)
                found_.is_spoken_for[*like] = true;
    }

    [[nodiscard]] bool is_new(std::size_t row) const {
        const auto& pupil = delivery_.pupils[row];
        const bool is_told_with_her_group = pupil.group && !base_group_of(pupil, groups_);
        return !found_.rows[row].pupil && !found_.rows[row].waits && !is_told_with_her_group &&
               !has_left(pupil, work_.options.on);
    }

    [[nodiscard]] std::optional<std::size_t>
    nearest_to(std::size_t row, const std::vector<bool>& is_out) const {
        const auto& pupil = delivery_.pupils[row];
        const auto group = base_group_of(pupil, groups_);
        const auto nearest = recogniser_.nearest(
            pupil.name, group ? compared(work_.school[*group].name) : "", is_out
        );
        return nearest && may_be(pupil, group, work_.school.pupils[*nearest]) ? nearest
                                                                              : std::nullopt;
    }

    /// A summer takes a child one year on, and to another group; with another spelling as well it
    /// is another child.
    [[nodiscard]] static bool may_be(
        const DeliveredPupil& row, std::optional<BaseGroupId> group, const school::Pupil& pupil
    ) {
        const bool is_near_in_years =
            !row.year_group || std::abs(*row.year_group - pupil.year_group) <= 1;
        const auto name = without_accents(row.name.given);
        const bool is_same_name = without_accents(pupil.name).starts_with(name);
        return is_near_in_years && (group == pupil.base_group || is_same_name);
    }

    const Delivery& delivery_;
    TakingIn& work_;
    const BaseGroupsFound& groups_;
    Recogniser recogniser_;
    PupilsRecognised found_;
    std::vector<std::optional<std::size_t>> row_of_;  ///< per pupil with us: the row that is her
    std::set<std::size_t> sure_;  ///< pupils with us, whatever their row calls them
    std::map<std::size_t, std::vector<std::size_t>> at_odds_;  ///< whom the marks of a row point at
    std::unordered_map<std::size_t, std::size_t> rows_with_key_of_;  ///< of those at odds
    std::map<std::size_t, Doubt> doubted_;                           ///< by row
    std::int64_t held_back_{};
    std::map<std::size_t, std::vector<std::size_t>> claimed_;  ///< whom an open row may be
    Claims claims_;
};

}  // namespace

PupilsRecognised
recognise_pupils(const Delivery& delivery, const BaseGroupsFound& groups, TakingIn& work) {
    return PupilRecognition{delivery, groups, work}.recognise();
}

}  // namespace slimfit::intake
