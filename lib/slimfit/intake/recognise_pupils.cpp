#include "slimfit/intake/recognise_pupils.hpp"

#include "slimfit/intake/plain_text.hpp"
#include "slimfit/intake/pupil_stay.hpp"
#include "slimfit/intake/recogniser.hpp"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>

namespace slimfit::intake {

namespace {

using school::BaseGroupId;

constexpr Text is_like_this_row{
    "heet en zit in de groep als deze rij{again}", "has the name and group of this row{again}"};
constexpr Text is_like_this_row_as_others_are{
    "heet en zit in de groep als deze rij; wie zo heten: {all}. Noem met --same wie het is{again}",
    "has the name and group of this row; who have it: {all}. Say with --same who it is{again}"};
constexpr Text is_asked_each_time{
    "; zij heeft in het bestand geen blijvende sleutel, zodat dit elke keer wordt gevraagd",
    "; she has no lasting key in the file, so that this is asked each time"};

class PupilRecognition {
public:
    PupilRecognition(const Delivery& delivery, const BaseGroupsFound& groups, TakingIn& work)
        : delivery_{delivery},
          work_{work},
          groups_{groups},
          recogniser_{pupils_known(work.school), work.options},
          found_{
              .rows = std::vector<RecognisedRow>(delivery.pupils.size()),
              .is_spoken_for = std::vector<bool>(work.school.pupils.size())} {}

    PupilsRecognised recognise() && {
        for (std::size_t row = 0; row < found_.rows.size(); ++row)
            recognise_by_marks(row);
        for (std::size_t row = 0; row < found_.rows.size(); ++row)
            if (!found_.rows[row].pupil && !found_.rows[row].waits)
                recognise_by_name(row);
        leave_doubles_alone();
        look_for_likeness();
        return std::move(found_);
    }

private:
    void recognise_by_marks(std::size_t row) {
        const auto known = recogniser_.by_marks(delivery_.pupils[row].marks);
        if (!known)
            return;
        if (!found_.is_spoken_for[*known]) {
            recognise_as(row, *known);
            return;
        }
        found_.rows[row].waits = true;
        add_change(
            work_,
            ChangeKind::warning,
            work_.school.pupils[*known].code,
            {},
            {"twee rijen van het bestand zijn deze leerling; de eerste telt",
             "two rows of the file are this pupil; the first counts"},
            {},
            place_in(delivery_, delivery_.pupils[row].line)
        );
    }

    void recognise_as(std::size_t row, std::size_t known) {
        found_.rows[row].pupil = known;
        found_.is_spoken_for[known] = true;
    }

    void recognise_by_name(std::size_t row) {
        const auto group = base_group_of(delivery_.pupils[row], groups_);
        if (!group)
            return;
        auto bearers = bearers_in(*group, delivery_.pupils[row].name);
        // Of two with one name the second row waits as well: who it is depends on the first.
        const auto asked = std::ranges::find_if(bearers, [&](std::size_t known) {
            return asked_about_.contains(known);
        });
        if (asked != bearers.end()) {
            ask(row, {*asked}, bearers);
            return;
        }
        std::erase_if(bearers, [&](std::size_t known) { return found_.is_spoken_for[known]; });
        if (!bearers.empty())
            believe_or_ask(row, likeliest(row, bearers));
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

    /// Of several with one name the only one in the year group of the row.
    [[nodiscard]] std::vector<std::size_t>
    likeliest(std::size_t row, const std::vector<std::size_t>& bearers) const {
        std::vector<std::size_t> of_year;
        for (const auto known : bearers)
            if (work_.school.pupils[known].year_group == delivery_.pupils[row].year_group)
                of_year.push_back(known);
        return of_year.size() == 1 ? of_year : bearers;
    }

    void believe_or_ask(std::size_t row, const std::vector<std::size_t>& bearers) {
        if (const auto known = recogniser_.believed(bearers))
            recognise_as(row, *known);
        else
            ask(row, bearers, bearers);
    }

    /// `may_be`: who waits for the answer with this row; `bearers`: all who have her name.
    void
    ask(std::size_t row,
        const std::vector<std::size_t>& may_be,
        const std::vector<std::size_t>& bearers) {
        for (const auto known : may_be) {
            found_.is_spoken_for[known] = true;
            asked_about_.insert(known);
        }
        found_.rows[row].waits = true;
        const auto& pupil = work_.school.pupils[may_be.front()];
        add_change(
            work_,
            ChangeKind::to_confirm,
            pupil.code,
            pupil.name,
            bearers.size() > 1 ? is_like_this_row_as_others_are : is_like_this_row,
            {{"all", described(work_.school, bearers)},
             {"again",
              delivery_.pupils[row].marks.empty() ? filled(is_asked_each_time, {}) : Message{}}},
            place_in(delivery_, delivery_.pupils[row].line)
        );
    }

    /// Who is left out for a double key is in the file all the same: she has not left.
    void leave_doubles_alone() {
        for (const auto& left_out : delivery_.double_pupils)
            for (const auto known : recogniser_.by_name(left_out.name, {}))
                found_.is_spoken_for[known] = true;
    }

    /// Somebody new may be somebody of ours who is written otherwise or who changed groups. That
    /// is only told, for as many names are alike by chance; a person's word makes it so.
    void look_for_likeness() {
        auto is_out = found_.is_spoken_for;
        for (std::size_t known = 0; known < is_out.size(); ++known)
            if (has_left(work_.school.pupils[known], work_.options.on))
                is_out[known] = true;
        std::map<std::size_t, int> rows_like;
        for (std::size_t row = 0; row < found_.rows.size(); ++row)
            if (is_new(row)) {
                const auto& like = found_.rows[row].like = nearest_to(row, is_out);
                if (like)
                    ++rows_like[*like];
            }
        for (std::size_t row = 0; row < found_.rows.size(); ++row)
            if (const auto like = found_.rows[row].like;
                like && rows_like[*like] == 1 &&
                work_.options.same.contains(work_.school.pupils[*like].code))
                recognise_as(row, *like);
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
    std::set<std::size_t> asked_about_;  ///< pupils with us whom waiting rows may be
};

}  // namespace

PupilsRecognised
recognise_pupils(const Delivery& delivery, const BaseGroupsFound& groups, TakingIn& work) {
    return PupilRecognition{delivery, groups, work}.recognise();
}

}  // namespace slimfit::intake
