#include "slimfit/intake/line_to_paste.hpp"
#include "slimfit/intake/recogniser.hpp"
#include "slimfit/intake/role_in_file.hpp"
#include "slimfit/intake/taking_in.hpp"
#include "slimfit/school/role_name.hpp"

#include <algorithm>
#include <set>

namespace slimfit::intake {

namespace {

using school::StaffMember;

constexpr Text has_unknown_role{"{words}; bijvoorbeeld {line}", "{words}; for example {line}"};
constexpr Text has_no_role{
    "geen rol in het bestand; voor ieder zonder rol geldt dan {line}",
    "no role in the file; for everybody without a role then holds {line}"};

constexpr Text is_not_planned{"niet in te plannen", "not to be planned"};

std::vector<KnownPerson> staff_known(const school::School& school) {
    std::vector<KnownPerson> people;
    for (const auto& member : school.staff)
        people.push_back(
            {.marks = member.marks, .code = member.code, .name = member.name, .group = {}}
        );
    return people;
}

class StaffTakenIn {
public:
    StaffTakenIn(
        const Delivery& delivery, const BaseGroupsFound& groups, TakingIn& work, Named& named
    )
        : delivery_{delivery},
          groups_{groups},
          work_{work},
          named_{named},
          shown_{shown_names(delivery.staff)},
          codes_{work.school, 'M'},
          recogniser_{staff_known(work.school), work} {}

    void take_in() {
        for (std::size_t row = 0; row < delivery_.staff.size(); ++row)
            if (const auto known = recogniser_.by_marks(delivery_.staff[row].marks))
                take_as(delivery_.staff[row], *known);
            else
                rest_.push_back(row);
        std::erase_if(rest_, [&](std::size_t row) { return take_as_said(delivery_.staff[row]); });
        for (const auto row : rest_)
            for (const auto known : bearers_of(delivery_.staff[row]))
                claims_.add(known, std::to_string(row));
        for (const auto row : rest_)
            recognise_by_name_or_add(row);
        if (linked_ > 0)
            add_change(
                work_,
                ChangeKind::linked,
                {},
                {},
                {"{staff} {staff|medewerker|medewerkers}", "{staff} staff"},
                {{"staff", linked_}}
            );
    }

private:
    void take_as(const DeliveredStaff& from_file, std::size_t known) {
        auto& member = work_.school.staff[known];
        seen_.insert(known);
        named_.staff.insert(member.code);
        link(from_file, member);
        tell_other_role(from_file, member);
    }

    /// Hers with us stays: the school may have decided it.
    void tell_other_role(const DeliveredStaff& from_file, const StaffMember& member) {
        const auto other = other_role(work_.school, from_file, member.role);
        if (!other)
            return;
        const auto& in_file = other->role ? school::name_of(*other->role) : is_not_planned;
        add_change(
            work_,
            ChangeKind::other_role,
            member.code,
            member.name,
            {"in het bestand {words} ({role}), bij ons {ours}",
             "in the file {words} ({role}), with us {ours}"},
            {{"words", words_of_roles(from_file)},
             {"role", in_file},
             {"ours", school::name_of(member.role)}},
            place_in(delivery_, from_file.place)
        );
    }

    void link(const DeliveredStaff& from_file, StaffMember& member) {
        if (!merge_marks(from_file.marks, member.marks))
            return;
        ++linked_;
        if (member.presence.empty())
            ask_for_hours(member);
    }

    void ask_for_hours(const StaffMember& member) {
        add_change(
            work_,
            ChangeKind::hours_needed,
            member.code,
            member.name,
            {"een leerlingadministratie kent geen uren", "a pupil administration knows no hours"},
            {}
        );
    }

    bool take_as_said(const DeliveredStaff& from_file) {
        const auto known = said_of_row(delivery_, from_file.place, recogniser_, work_);
        if (known && seen_.contains(*known))
            report_twice(from_file, *known);
        else if (known)
            take_as(from_file, *known);
        return known.has_value();
    }

    /// By the word of the unit leader two people would become one.
    void report_twice(const DeliveredStaff& from_file, std::size_t known) {
        add_change(
            work_,
            ChangeKind::warning,
            work_.school.staff[known].code,
            {},
            {"twee rijen van het bestand zijn deze medewerker; de eerste telt",
             "two rows of the file are this member of staff; the first counts"},
            {},
            place_in(delivery_, from_file.place)
        );
    }

    /// Of those whom no key or word made somebody else.
    [[nodiscard]] std::vector<std::size_t> bearers_of(const DeliveredStaff& from_file) const {
        auto bearers = recogniser_.by_name(from_file.name, {});
        std::erase_if(bearers, [&](std::size_t known) { return seen_.contains(known); });
        return bearers;
    }

    void recognise_by_name_or_add(std::size_t row) {
        const auto& from_file = delivery_.staff[row];
        const auto bearers = bearers_of(from_file);
        if (bearers.empty()) {
            add(row);
            return;
        }
        for (const auto known : bearers)
            work_.asked.codes.insert(work_.school.staff[known].code);
        if (const auto known = recogniser_.believed(bearers, claims_, true))
            take_as(from_file, *known);
        else
            ask(from_file, bearers);
    }

    void ask(const DeliveredStaff& from_file, const std::vector<std::size_t>& bearers) {
        for (const auto known : bearers)
            named_.staff.insert(work_.school.staff[known].code);
        const auto& member = work_.school.staff[bearers.front()];
        const bool is_clear = bearers.size() == 1 && claims_.is_claimed_once(bearers.front());
        if (!is_clear && !is_told_as_unclear(work_))
            return;
        add_change(
            work_,
            ChangeKind::to_confirm,
            member.code,
            member.name,
            is_clear
                ? Text{"heet als deze medewerker in het bestand", "has the name of this member of staff in the file"}
                : Text{"heet als {name} in het bestand, en niet als enige; noem de rij bij wie het "
                       "is, zoals --same {code}={row}",
                       "has the name of {name} in the file, and is not the only one; name the row "
                       "with who it is, as in --same {code}={row}"},
            {{"name", name_with_initial(from_file.name)},
             {"code", member.code},
             {"row", row_to_say(delivery_, from_file.place, work_.has_several_files)}},
            place_in(delivery_, from_file.place)
        );
    }

    void ask_for_role(std::size_t row) {
        const auto& from_file = delivery_.staff[row];
        add_change(
            work_,
            ChangeKind::unknown_role,
            {},
            shown_[row],
            from_file.roles.empty() ? has_no_role : has_unknown_role,
            {{"words", words_of_roles(from_file)},
             {"line",
              line_to_paste(
                  "role-word", {{"word", roles_of(from_file).front()}, {"role", "teacher"}}
              )}},
            place_in(delivery_, from_file.place)
        );
    }

    void add(std::size_t row) {
        const auto& from_file = delivery_.staff[row];
        const auto meaning = meaning_of_roles(work_.school, from_file);
        if (!meaning) {
            ask_for_role(row);
            return;
        }
        const bool is_known_again = can_be_known_again(from_file);
        if (!meaning->role || !is_known_again) {
            add_change(
                work_,
                ChangeKind::staff_not_planned,
                {},
                shown_[row],
                is_known_again ? Text{"{words}", "{words}"}
                               : Text{"geen naam en geen sleutel", "no name and no key"},
                {{"words", words_of_roles(from_file)}},
                place_in(delivery_, from_file.place)
            );
            return;
        }
        auto& school = work_.school;
        StaffMember member{
            .code = codes_.next(),
            .name = shown_[row],
            .role = *meaning->role,
            .serves = services_of(from_file),
            .marks = from_file.marks};
        add_change(
            work_,
            ChangeKind::new_staff,
            member.code,
            member.name,
            {"{words} → {role}; nog in te vullen: contract, werkdagen en bevoegdheden",
             "{words} → {role}; still to fill in: contract, working days and qualifications"},
            {{"words", words_of_roles(from_file)}, {"role", school::name_of(member.role)}},
            place_in(delivery_, from_file.place)
        );
        named_.staff.insert(member.code);
        school.staff.push_back(std::move(member));
    }

    /// The units of her groups, in parts as equal as whole percents are.
    [[nodiscard]] std::vector<school::Service> services_of(const DeliveredStaff& member) const {
        std::set<school::UnitId> units;
        for (const auto group : member.groups)
            if (groups_[group])
                units.insert(work_.school[*groups_[group]].unit);
        std::vector<school::Service> services;
        constexpr int all = 100;
        int given = 0;
        for (const auto unit : units) {
            const auto left = static_cast<int>(units.size() - services.size());
            services.push_back({.unit = unit, .percent = (all - given + left - 1) / left});
            given += services.back().percent;
        }
        return services;
    }

    const Delivery& delivery_;
    const BaseGroupsFound& groups_;
    TakingIn& work_;
    Named& named_;
    std::vector<std::string> shown_;
    FreeCodes codes_;
    Recogniser recogniser_;
    std::set<std::size_t> seen_;
    std::vector<std::size_t> rest_;
    Claims claims_;
    int linked_{};
};

}  // namespace

void take_in_staff(
    const Delivery& delivery, const BaseGroupsFound& groups, TakingIn& work, Named& named
) {
    if (!delivery.staff.empty())
        StaffTakenIn{delivery, groups, work, named}.take_in();
}

}  // namespace slimfit::intake
