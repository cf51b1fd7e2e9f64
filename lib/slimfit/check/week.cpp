#include "slimfit/check/week.hpp"

#include "slimfit/core/contract.hpp"
#include "slimfit/school/day.hpp"

#include <algorithm>

namespace slimfit::check {

namespace {

std::vector<StaffId> adults_of(const roster::PlacedSession& placed) {
    std::vector<StaffId> adults;
    if (placed.leader)
        adults.push_back(*placed.leader);
    for (const auto assistant : placed.assistants)
        if (std::ranges::find(adults, assistant) == adults.end())
            adults.push_back(assistant);
    return adults;
}

std::map<std::string, school::OfferId> offers_by_code(const school::School& school) {
    std::map<std::string, school::OfferId> offers;
    for (const auto id : ids_of<school::OfferId>(school.offers))
        offers.emplace(school[id].code, id);
    return offers;
}

std::optional<school::OfferId> offer_among(
    const std::map<std::string, school::OfferId>& offers, const roster::PlacedSession& placed
) {
    const auto found = offers.find(placed.target);
    if (placed.purpose != roster::Purpose::offer || found == offers.end())
        return std::nullopt;
    return found->second;
}

/// The pupils of the groups of a session who are enrolled on its date; in order, each once.
std::vector<PupilId> members_of(
    const school::School& school, const roster::Roster& roster, const roster::PlacedSession& placed
) {
    std::vector<PupilId> members;
    for (const auto group : placed.groups)
        for (const auto pupil : roster[group].pupils)
            if (school[pupil].is_here_on(placed.date))
                members.push_back(pupil);
    std::ranges::sort(members);
    members.erase(std::unique(members.begin(), members.end()), members.end());
    return members;
}

}  // namespace

bool Session::has_adult(StaffId staff) const {
    return std::ranges::find(adults, staff) != adults.end();
}

Week::Week(const school::School& school, const roster::Roster& roster, const roster::Roster* before)
    : school_{&school},
      roster_{&roster},
      previous_{before},
      days_{school::school_days_of(school, roster.week)} {
    expects(roster.school == school.code, "a roster is checked beside its own school");
    for (const auto unit : ids_of<UnitId>(school.units))
        for (const auto date : days_)
            rhythms_[{unit, date}] = school::rhythm_on(school, unit, date);
    add_sessions();
    place_pupils();
    enrol_pupils();
    occupy_people();
}

void Week::add_sessions() {
    std::vector<const roster::PlacedSession*> placed;
    for (const auto& session : roster_->sessions)
        if (session.purpose != roster::Purpose::excursion)
            placed.push_back(&session);
    std::ranges::sort(placed, {}, [](const auto* session) {
        return std::tuple{session->date, session->time, session->code};
    });
    const auto offers = offers_by_code(*school_);
    by_offer_.resize(school_->offers.size());
    sessions_.reserve(placed.size());
    for (const auto* session : placed) {
        const auto offer = offer_among(offers, *session);
        sessions_.push_back({*session, (*school_)[session->kind], offer, adults_of(*session), {}});
        by_date_[session->date].push_back(&sessions_.back());
        if (offer)
            by_offer_[offer->value()].push_back(&sessions_.back());
    }
}

void Week::place_pupils() {
    by_pupil_.resize(school_->pupils.size());
    for (const auto& session : sessions_)
        for (const auto pupil : members_of(*school_, *roster_, session.placed))
            by_pupil_[pupil.value()].push_back(&session);
    for (auto& session : sessions_)
        for (const auto pupil : members_of(*school_, *roster_, session.placed))
            if (!stays(pupil, session).empty())
                session.pupils.push_back(pupil);
}

void Week::enrol_pupils() {
    pupils_by_unit_.resize(school_->units.size());
    for (const auto id : ids_of<PupilId>(school_->pupils)) {
        const auto& pupil = (*school_)[id];
        if (std::ranges::any_of(days_, [&](Date date) { return pupil.is_here_on(date); }))
            pupils_by_unit_[(*school_)[pupil.base_group].unit.value()].push_back(id);
    }
}

void Week::occupy_people() {
    for (const auto& session : sessions_)
        for (const auto adult : session.adults)
            by_staff_[{adult, session.date()}].push_back(
                {session.time(), &session, session.placed.code}
            );
    std::map<Date, int> excursions;
    for (const auto& excursion : school_->exceptions.excursions) {
        const auto number = ++excursions[excursion.date];
        const auto code = "excursion." + excursion.date.to_string() + '.' + std::to_string(number);
        for (const auto escort : school::escorts_of(*school_, excursion))
            by_staff_[{escort, excursion.date}].push_back({excursion.time, nullptr, code});
    }
    for (auto& [key, occupations] : by_staff_)
        std::ranges::sort(occupations, {}, [](const Occupation& occupation) {
            return std::pair{occupation.time, occupation.code};
        });
}

const std::vector<const Session*>& Week::sessions_on(Date date) const {
    static const std::vector<const Session*> none;
    const auto found = by_date_.find(date);
    return found == by_date_.end() ? none : found->second;
}

const std::vector<Occupation>& Week::occupations(StaffId staff, Date date) const {
    static const std::vector<Occupation> none;
    const auto found = by_staff_.find({staff, date});
    return found == by_staff_.end() ? none : found->second;
}

const school::DayRhythm& Week::rhythm(UnitId unit, Date date) const {
    static const school::DayRhythm none;
    const auto found = rhythms_.find({unit, date});
    return found == rhythms_.end() ? none : found->second;
}

std::vector<TimeSpan> Week::away(PupilId pupil, Date date) const {
    std::vector<TimeSpan> spans;
    const auto base_group = (*school_)[pupil].base_group;
    for (const auto& excursion : school_->exceptions.excursions)
        if (excursion.date == date &&
            std::ranges::find(excursion.base_groups, base_group) != excursion.base_groups.end())
            spans.push_back(excursion.time);
    return spans;
}

std::vector<TimeSpan> Week::stays(PupilId pupil, const Session& session) const {
    auto elsewhere = away(pupil, session.date());
    if (session.placed.the_rest)
        for (const auto* other : sessions_of(pupil, session.date()))
            if (!other->placed.the_rest)
                elsewhere.push_back(other->time());
    return left_of(session.time(), std::move(elsewhere));
}

std::vector<const Session*> Week::sessions_of(PupilId pupil, Date date) const {
    std::vector<const Session*> of_date;
    for (const auto* session : by_pupil_[pupil.value()])
        if (session->date() == date)
            of_date.push_back(session);
    return of_date;
}

const school::Block* block_of(const Week& week, const Session& session) {
    using roster::Purpose;
    const auto& placed = session.placed;
    const bool of_block = placed.purpose == Purpose::block || placed.purpose == Purpose::coach_slot;
    if (!of_block || !placed.unit)
        return nullptr;
    const auto& rhythm = week.rhythm(*placed.unit, placed.date);
    const auto found = std::ranges::find(rhythm, placed.target, &school::Block::code);
    return found == rhythm.end() ? nullptr : &*found;
}

std::optional<school::BaseGroupId> base_group_of(const Week& week, const Session& session) {
    const auto& groups = session.placed.groups;
    if (groups.size() != 1)
        return std::nullopt;
    return week.roster()[groups.front()].base_group;
}

std::optional<TimeSpan> school_time(const school::DayRhythm& rhythm) {
    if (rhythm.empty())
        return std::nullopt;
    return TimeSpan{rhythm.front().time.begin, rhythm.back().time.end};
}

}  // namespace slimfit::check
