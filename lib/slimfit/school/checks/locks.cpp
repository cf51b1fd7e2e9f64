#include "slimfit/calendar/words.hpp"
#include "slimfit/school/checks/audience.hpp"
#include "slimfit/school/checks/times.hpp"
#include "slimfit/school/checks/topics.hpp"
#include "slimfit/school/group_code.hpp"
#include "slimfit/school/places.hpp"

#include <algorithm>

namespace slimfit::school {

namespace {

void add(const Lock& lock, const Text& text, ProblemList& problems) {
    problems.add(
        lock.line,
        text,
        {{"target", lock.target}, {"group", lock.group}, {"day", calendar::name_of(lock.weekday)}}
    );
}

bool is_base_group_of(const School& school, UnitId unit, const std::string& code) {
    return std::ranges::any_of(school[unit].base_groups, [&](BaseGroupId group) {
        return school[group].code == code;
    });
}

bool is_group_of(const School& school, const Offer& offer, const std::string& code) {
    switch (offer.audience.kind) {
    case Audience::Kind::each_base_group:
        return is_base_group_of(school, offer.unit, code);
    case Audience::Kind::each_level_group: {
        if (!offer.subject)
            return false;
        const auto rank = rank_in_code(school, offer.unit, *offer.subject, code);
        const auto* limits = limits_of_groups(school, offer.unit, *offer.subject);
        return rank && (limits == nullptr || *rank <= limits->groups_at_most);
    }
    case Audience::Kind::tagged:
    case Audience::Kind::year_groups:
        return code.empty() || code == pull_out_code(school, offer);
    }
    return false;
}

std::string groups_of(const School& school, const Offer& offer) {
    std::string groups;
    const auto add = [&](const std::string& code) {
        groups += (groups.empty() ? "" : ", ") + code;
    };
    switch (offer.audience.kind) {
    case Audience::Kind::each_base_group:
        for (const auto group : school[offer.unit].base_groups)
            add(school[group].code);
        break;
    case Audience::Kind::each_level_group:
        if (const auto* limits =
                offer.subject ? limits_of_groups(school, offer.unit, *offer.subject) : nullptr)
            for (int rank = 1; rank <= limits->groups_at_most; ++rank)
                add(level_group_code(school, offer.unit, *offer.subject, rank));
        break;
    case Audience::Kind::tagged:
    case Audience::Kind::year_groups:
        add(pull_out_code(school, offer));
        break;
    }
    return groups;
}

void check_group(
    const School& school, const Offer& offer, const Lock& lock, ProblemList& problems
) {
    static constexpr Text none{
        "Vastgezet aanbod {target}: welke groep is bedoeld? Vul die in: {groups}.",
        "Locked offer {target}: which group is meant? Fill it in: {groups}."};
    static constexpr Text another{
        "Vastgezet aanbod {target}: groep '{group}' krijgt dit aanbod niet. Vul een groep in "
        "waarvoor het is: {groups}.",
        "Locked offer {target}: group '{group}' does not get this offer. Fill in a group it is "
        "for: {groups}."};
    if (is_group_of(school, offer, lock.group))
        return;
    problems.add(
        lock.line,
        lock.group.empty() ? none : another,
        {{"target", lock.target}, {"group", lock.group}, {"groups", groups_of(school, offer)}}
    );
}

void check_offer_lock(
    const School& school, const Offer& offer, const Lock& lock, ProblemList& problems
) {
    check_group(school, offer, lock, problems);
    const auto& rhythm = school[offer.unit].rhythm[static_cast<std::size_t>(lock.weekday)];
    const auto places = may_be_on(offer, lock.weekday) ? places_in(rhythm, offer)
                                                       : std::vector<calendar::TimeSpan>{};
    const bool fits = std::ranges::any_of(places, [&](calendar::TimeSpan place) {
        return !lock.start || *lock.start == place.begin;
    });
    if (!fits)
        add(lock,
            {"Vastgezet aanbod {target}: op {day} past het niet op die tijd in de dagdelen van het "
             "aanbod. Kies een dag en begintijd die bij een blok horen.",
             "Locked offer {target}: on {day} it does not fit at that time into the day parts of "
             "the "
             "offer. Choose a day and a begin that belong to a block."},
            problems);
}

void check_staff_session_lock(
    const StaffSession& session, const Lock& lock, ProblemList& problems
) {
    if (!lock.group.empty())
        add(lock,
            {"Vastgezette sessie {target} heeft geen leerlingen en dus geen groep '{group}'. Haal "
             "de "
             "groep weg.",
             "Locked session {target} has no pupils, so no group '{group}'. Take the group out."},
            problems);
    const bool fits =
        !lock.start || session.window.contains({*lock.start, *lock.start + session.duration});
    if (!may_be_on(session, lock.weekday) || !fits)
        add(lock,
            {"Vastgezette sessie {target}: op {day} op die tijd mag zij niet volgens haar dagen en "
             "tijden. Pas de vastgezette tijd aan of de sessie.",
             "Locked session {target}: on {day} at that time it may not be by its days and times. "
             "Change the locked time or the session."},
            problems);
}

void check_block_lock(const School& school, UnitId unit, const Lock& lock, ProblemList& problems) {
    const auto& rhythm = school[unit].rhythm[static_cast<std::size_t>(lock.weekday)];
    const auto block = std::ranges::find(rhythm, lock.target, &Block::code);
    if (block == rhythm.end()) {
        add(lock,
            {"Vastgezet blok {target}: de unit heeft op {day} geen blok met die code. Verbeter de "
             "code "
             "of de dag.",
             "Locked block {target}: the unit has no block with that code on {day}. Correct the "
             "code "
             "or the day."},
            problems);
        return;
    }
    if (lock.start && *lock.start != block->time.begin)
        add(lock,
            {"Vastgezet blok {target}: de begintijd is niet die van het blok op {day}. Haal de "
             "begintijd weg of verander het blok.",
             "Locked block {target}: the begin is not that of the block on {day}. Take the begin "
             "out "
             "or change the block."},
            problems);
    const bool each = block->shape == BlockShape::each_base_group;
    if (each ? !is_base_group_of(school, unit, lock.group) : !lock.group.empty())
        add(lock,
            {"Vastgezet blok {target}: groep '{group}' klopt niet. Vul een basisgroep van de unit "
             "in "
             "als het blok per basisgroep is, en anders geen groep.",
             "Locked block {target}: group '{group}' is not right. Fill in a base group of the "
             "unit if "
             "the block is for each base group, and else no group."},
            problems);
}

/// The groups that get an offer, and the blocks in which it may be.
bool knows_places_of(const Offer& offer, const School& school, const ProblemList& problems) {
    return problems.knows_row(offer.line) && problems.knows_row(school[offer.unit].line) &&
           problems.knows_table("settings");
}

void check_one(const School& school, const Lock& lock, ProblemList& problems) {
    if (lock.unit) {
        if (problems.knows_row(school[*lock.unit].line))
            check_block_lock(school, *lock.unit, lock, problems);
        return;
    }
    const auto offer = std::ranges::find(school.offers, lock.target, &Offer::code);
    const auto session = std::ranges::find(school.staff_sessions, lock.target, &StaffSession::code);
    if (offer != school.offers.end()) {
        if (knows_places_of(*offer, school, problems))
            check_offer_lock(school, *offer, lock, problems);
    } else if (session != school.staff_sessions.end()) {
        if (problems.knows_row(session->line))
            check_staff_session_lock(*session, lock, problems);
    } else if (problems.knows_codes("offers") && problems.knows_codes("staff-sessions"))
        add(lock,
            {"Vastgezet is '{target}', maar er is geen aanbod en geen sessie met die code. "
             "Verbeter de "
             "code, of vul bij een blok de unit in.",
             "'{target}' is locked, but no offer and no session has that code. Correct the code, "
             "or "
             "fill in the unit of a block."},
            problems);
}

}  // namespace

void check_locks(const School& school, ProblemList& problems) {
    for (const auto& lock : school.locks)
        check_one(school, lock, problems);
}

}  // namespace slimfit::school
