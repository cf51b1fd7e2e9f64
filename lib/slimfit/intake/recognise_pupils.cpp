#include "slimfit/intake/recognise_pupils.hpp"

#include "slimfit/intake/marks_at_odds.hpp"
#include "slimfit/intake/plain_text.hpp"
#include "slimfit/intake/pupil_stay.hpp"
#include "slimfit/intake/recogniser.hpp"
#include "slimfit/intake/said_group.hpp"
#include "slimfit/intake/school_year_of.hpp"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>

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

class PupilRecognition {
public:
    PupilRecognition(const Delivery& delivery, const BaseGroupsFound& groups, TakingIn& work)
        : delivery_{delivery},
          work_{work},
          groups_{groups},
          recogniser_{pupils_known(work.school), work},
          found_{
              .rows = std::vector<RecognisedRow>(delivery.pupils.size()),
              .is_spoken_for = std::vector<bool>(work.school.pupils.size()),
              .keep_marks = {}} {}

    PupilsRecognised recognise() && {
        for (std::size_t row = 0; row < found_.rows.size(); ++row)
            recognise_by_marks(row);
        for (std::size_t row = 0; row < found_.rows.size(); ++row)
            if (is_open(row))
                recognise_as_said(row);
        for (const auto& [row, may_be] : at_odds_)
            if (is_open(row))
                hold_back(row, may_be);
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

    void recognise_by_marks(std::size_t row) {
        // Who has one mark of ours and an ECK iD that nobody has is somebody else, and new.
        if (auto may_be = at_odds(marks_in(row), recogniser_, work_.school); may_be.size() > 1)
            at_odds_.emplace(row, std::move(may_be));
        else if (const auto known = recogniser_.by_marks(delivery_.pupils[row].marks))
            recognise_once(row, *known);
    }

    [[nodiscard]] RowMarks marks_in(std::size_t row) const {
        static const std::string no_code;
        const auto& pupil = delivery_.pupils[row];
        return {.marks = pupil.marks, .code = no_code, .name = pupil.name, .place = pupil.place};
    }

    /// One of them is in the file, so that none of them has left.
    void hold_back(std::size_t row, const std::vector<std::size_t>& may_be) {
        found_.rows[row].waits = true;
        for (const auto known : may_be)
            found_.is_spoken_for[known] = true;
        found_.keep_marks.insert(may_be.begin(), may_be.end());
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
                said_of_row(delivery_, delivery_.pupils[row].place, recogniser_, work_))
            recognise_once(row, *known);
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
    std::map<std::size_t, std::vector<std::size_t>> at_odds_;  ///< whom the marks of a row point at
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
