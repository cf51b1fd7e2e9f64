#include "slimfit/school/checks/audience.hpp"
#include "slimfit/school/checks/topics.hpp"
#include "slimfit/school/day.hpp"
#include "slimfit/school/places.hpp"

#include <algorithm>
#include <functional>

namespace slimfit::school {

namespace {

/// One thing a leader must be, with the words that count who is left.
struct Demand {
    std::function<bool(const StaffMember&)> is_met_by;
    Text who_is_left;
};

/// Whether something that depends on dated qualifications holds on some day of the year. If it
/// does, it holds on the first day of the year or on a day on which a qualification begins.
bool holds_some_day(
    const School& school, const StaffMember& staff, const std::function<bool(calendar::Date)>& holds
) {
    if (holds(school.year.days.first))
        return true;
    return std::ranges::any_of(staff.qualifications, [&](const Qualification& qualification) {
        return qualification.from && school.year.days.contains(*qualification.from) &&
               holds(*qualification.from);
    });
}

bool comes_on_a_day_of(const StaffMember& staff, const Offer& offer) {
    return std::ranges::any_of(staff.presence, [&](const Presence& presence) {
        return may_be_on(offer, presence.weekday);
    });
}

int highest_year_group(const School& school, const Offer& offer) {
    int highest = 0;
    for (const auto pupil : pupils_of(school, offer))
        highest = std::max(highest, school[pupil].year_group);
    return highest;
}

bool is_listed(const School& school, const Offer& offer, const StaffMember& staff) {
    return std::ranges::any_of(offer.leaders, [&](StaffId leader) {
        return &school[leader] == &staff;
    });
}

/// In words; empty when the role is enough.
std::string qualification_needed(const School& school, const Offer& offer) {
    return school[offer.kind].nature == Nature::gym ? "gym" : offer.specialism;
}

/// What by law or by the file is asked of a leader at the same moment: specialism and gym.
Demand qualified(const School& school, const Offer& offer) {
    const bool gym = school[offer.kind].nature == Nature::gym;
    const int highest = gym ? highest_year_group(school, offer) : 0;
    return {
        [&school, &offer, gym, highest](const StaffMember& staff) {
            return holds_some_day(school, staff, [&](calendar::Date date) {
                return (offer.specialism.empty() || staff.has_specialism(offer.specialism, date)) &&
                       (!gym || may_give_gym(staff, highest, date));
            });
        },
        {"{left} met de bevoegdheid of het specialisme ({needed})",
         "{left} with the qualification or specialism ({needed})"}};
}

std::vector<Demand> demands_of(const School& school, const Offer& offer) {
    std::vector<Demand> demands;
    demands.push_back(
        {[&](const StaffMember& staff) {
             const auto& roles = school[offer.kind].may_lead;
             return std::ranges::find(roles, staff.role) != roles.end();
         },
         {"{left} met een rol die deze soort mag leiden",
          "{left} with a role that may lead this kind"}}
    );
    demands.push_back(
        {[&](const StaffMember& staff) { return staff.serves_unit(offer.unit); },
         {"{left} die voor de unit werken", "{left} who serve the unit"}}
    );
    if (!offer.leaders.empty())
        demands.push_back(
            {[&](const StaffMember& staff) { return is_listed(school, offer, staff); },
             {"{left} die bij het aanbod genoemd zijn", "{left} who are named with the offer"}}
        );
    if (!qualification_needed(school, offer).empty())
        demands.push_back(qualified(school, offer));
    demands.push_back(
        {[&](const StaffMember& staff) { return comes_on_a_day_of(staff, offer); },
         {"{left} die er zijn op een dag van het aanbod", "{left} who come on a day of the offer"}}
    );
    return demands;
}

/// "3 met een rol ..., 1 die voor de unit werkt, 0 met het specialisme": up to where nobody is
/// left.
Message counted_down(const School& school, const Offer& offer) {
    std::vector<const StaffMember*> left;
    for (const auto& staff : school.staff)
        left.push_back(&staff);
    Message words;
    for (const auto& demand : demands_of(school, offer)) {
        std::erase_if(left, [&](const auto* staff) { return !demand.is_met_by(*staff); });
        const auto next = filled(
            demand.who_is_left,
            {{"left", static_cast<std::int64_t>(left.size())},
             {"needed", qualification_needed(school, offer)}}
        );
        const std::string separator = words.dutch.empty() ? "" : ", ";
        words.dutch += separator + next.dutch;
        words.english += separator + next.english;
        if (left.empty())
            break;
    }
    return words;
}

bool somebody_may_lead(const School& school, const Offer& offer) {
    const auto demands = demands_of(school, offer);
    return std::ranges::any_of(school.staff, [&](const StaffMember& staff) {
        return std::ranges::all_of(demands, [&](const Demand& demand) {
            return demand.is_met_by(staff);
        });
    });
}

}  // namespace

void check_leaders(const School& school, ProblemList& problems) {
    if (!problems.knows_table("staff"))
        return;
    for (const auto& offer : school.offers)
        if (problems.knows_row(offer.line) && problems.knows_row(school[offer.kind].line) &&
            !somebody_may_lead(school, offer))
            problems.add(
                offer.line,
                {"Aanbod {offer}: niemand kan dit leiden. Van {all} medewerkers blijven over: "
                 "{left}. "
                 "Geef iemand wat ontbreekt of verander het aanbod.",
                 "Offer {offer}: nobody can lead this. Of {all} staff there are left: {left}. Give "
                 "somebody what is missing or change the offer."},
                {{"offer", offer.code},
                 {"all", static_cast<std::int64_t>(school.staff.size())},
                 {"left", counted_down(school, offer)}}
            );
}

}  // namespace slimfit::school
