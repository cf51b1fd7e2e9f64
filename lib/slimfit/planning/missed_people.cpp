#include "slimfit/planning/missed_people.hpp"

#include "slimfit/planning/called_away.hpp"
#include "slimfit/planning/make_draft.hpp"

#include <algorithm>
#include <set>

namespace slimfit::planning {

std::vector<school::StaffId> MissedPeople::of(const staffing::Deficit& deficit) {
    if (draft_.school.exceptions.absences.empty() || deficit.kind != staffing::Provider::person)
        return {};
    std::set<school::StaffId> missed;
    for (const auto& claim : deficit.claims)
        if (claim.seat)
            add_missed(claim.event, *claim.seat, missed);
    return {missed.begin(), missed.end()};
}

std::vector<school::StaffId> MissedPeople::of(const solver::Squeeze& squeeze) {
    if (draft_.school.exceptions.absences.empty())
        return {};
    std::set<school::StaffId> missed;
    for (const auto event : squeeze.beside) {
        const auto& seats = with_everybody().instance[event].seats;
        for (std::size_t seat = 0; seat < seats.size(); ++seat)
            if (seats[seat].kind == timetable::Seat::Kind::occupying)
                add_missed(event, seat, missed);
    }
    return {missed.begin(), missed.end()};
}

std::vector<school::StaffId> MissedPeople::of(const solver::OnCallGap& too_few) {
    if (draft_.school.exceptions.absences.empty())
        return {};
    const auto is_at_hand = [&](const timetable::OnCall::Person& person) {
        return std::ranges::any_of(person.at_hand, [&](timetable::TickRange range) {
            return range.contains(too_few.ticks);
        });
    };
    const auto& now = draft_.instance.on_call[too_few.on_call].people;
    const auto& usual = with_everybody().instance.on_call[too_few.on_call].people;
    std::vector<school::StaffId> missed;
    for (std::size_t row = 0; row < usual.size(); ++row)
        if (is_at_hand(usual[row]) && !is_at_hand(now[row]))
            missed.emplace_back(usual[row].person.value());
    return missed;
}

const Draft& MissedPeople::with_everybody() {
    if (!with_everybody_) {
        everybody_there_ = draft_.school;
        everybody_there_.exceptions.absences.clear();
        with_everybody_.emplace(make_draft(
            everybody_there_,
            draft_.groups,
            draft_.demands,
            {.week = draft_.clock.week(), .previous = draft_.previous}
        ));
    }
    return *with_everybody_;
}

void MissedPeople::add_missed(
    timetable::EventId event, std::size_t seat, std::set<school::StaffId>& missed
) {
    for (const auto& candidate : with_everybody().instance[event].seats[seat].candidates)
        if (const school::StaffId staff{candidate.person.value()};
            std::ranges::none_of(candidate.costs, &timetable::Price::hard) &&
            is_missed(staff, event))
            missed.insert(staff);
}

/// Away at every moment at which she works, of those that the event was counted for.
bool MissedPeople::is_missed(school::StaffId staff, timetable::EventId event) const {
    const auto works_at = [&](const Moment& moment) {
        const auto& spans = with_everybody_->instance.people[staff.value()].available;
        return std::ranges::any_of(spans, [&](timetable::TickRange span) {
            return span.contains(draft_.clock.ticks(moment));
        });
    };
    bool is_away{};
    const auto& counted = starts_[event.value()].ticks;
    for (const auto& moment : draft_.demands[event.value()].moments) {
        if (!works_at(moment) || std::ranges::count(counted, draft_.clock.ticks(moment).first) == 0)
            continue;
        if (!is_called_away(draft_.school, staff, moment))
            return false;
        is_away = true;
    }
    return is_away;
}

}  // namespace slimfit::planning
