#include "slimfit/intake/recognise_pupils.hpp"

#include "slimfit/intake/recogniser.hpp"

#include <algorithm>
#include <set>

namespace slimfit::intake {

namespace {

using school::BaseGroupId;

constexpr Text is_like_this_row{
    "heet en zit in de groep als deze rij", "has the name and group of this row"};
constexpr Text is_like_this_row_as_others_are{
    "en anderen in de groep heten als deze rij; noem met --same wie het is",
    "and others in the group have the name of this row; say with --same who it is"};

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
            ask(row, {*asked}, bearers.size() > 1);
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
            ask(row, bearers, bearers.size() > 1);
    }

    void ask(std::size_t row, const std::vector<std::size_t>& bearers, bool may_be_others) {
        for (const auto known : bearers) {
            found_.is_spoken_for[known] = true;
            asked_about_.insert(known);
        }
        found_.rows[row].waits = true;
        const auto& pupil = work_.school.pupils[bearers.front()];
        add_change(
            work_,
            ChangeKind::to_confirm,
            pupil.code,
            pupil.name,
            may_be_others ? is_like_this_row_as_others_are : is_like_this_row,
            {},
            place_in(delivery_, delivery_.pupils[row].line)
        );
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
