#include "slimfit/show/heading.hpp"

#include "slimfit/show/session_words.hpp"
#include "slimfit/show/words.hpp"

#include <algorithm>

namespace slimfit::show {

namespace {

using roster::Purpose;

template <class Named>
const std::string& name_or_code(const Named& named) {
    return named.name.empty() ? named.code : named.name;
}

struct SubjectOf {
    const Shown& shown;

    std::string operator()(WholeSchool) const { return name_or_code(shown.school); }

    std::string operator()(OfUnit view) const { return name_or_code(shown.school[view.unit]); }

    std::string operator()(OfStaff view) const { return shown.school[view.staff].display_name(); }

    std::string operator()(OfGroup view) const { return name_of(shown, shown.roster[view.group]); }

    std::string operator()(OfZone view) const { return name_or_code(shown.school[view.zone]); }
};

std::string group_name(const std::string& code, const Shown& shown) {
    const auto& groups = shown.roster.groups;
    const auto found = std::ranges::find(groups, code, &roster::RosterGroup::code);
    return found == groups.end() ? code : name_of(shown, *found);
}

/// The kind of the offer, the name of the meeting, or the code of the block.
std::string target_name(const roster::OpenSession& open, const Shown& shown) {
    const auto& offers = shown.school.offers;
    const auto& meetings = shown.school.staff_sessions;
    const auto offer = std::ranges::find(offers, open.target, &school::Offer::code);
    if (open.purpose == Purpose::offer && offer != offers.end())
        return shown.school[offer->kind].name.in(shown.language);
    const auto meeting = std::ranges::find(meetings, open.target, &school::StaffSession::code);
    if (open.purpose == Purpose::staff_session && meeting != meetings.end())
        return name_or_code(*meeting);
    return open.target.empty() ? open.code : open.target;
}

}  // namespace

std::string subject_of(const View& view, const Shown& shown) {
    return std::visit(SubjectOf{shown}, view);
}

std::string week_heading(const Shown& shown) {
    const auto week = shown.roster.week;
    return "week " + std::to_string(week.week) + ", " + dates_of_week(week, shown.language);
}

std::string words_of(const roster::OpenSession& open, const Shown& shown) {
    auto words = target_name(open, shown);
    if (!open.group.empty())
        words = group_name(open.group, shown) + " \u00B7 " + words;
    return words + ", " + std::to_string(open.duration.count()) + " min";
}

}  // namespace slimfit::show
