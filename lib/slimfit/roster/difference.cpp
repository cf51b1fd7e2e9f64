#include "slimfit/roster/difference.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace slimfit::roster {

namespace {

using Moment = std::tuple<calendar::Weekday, calendar::TimeSpan>;

Moment moment_of(const PlacedSession& session) {
    return {session.date.weekday(), session.time};
}

/// What sessions have in common that stand for each other: the code without its number in the
/// week. The code of a block has none.
std::string family_of(const PlacedSession& session) {
    if (session.purpose == Purpose::block)
        return session.code;
    return session.code.substr(0, session.code.find_last_of('.'));
}

/// Sessions of one family in two weeks.
struct Family {
    std::vector<const PlacedSession*> before;
    std::vector<const PlacedSession*> after;
};

std::map<std::string, Family> families_of(const Roster& before, const Roster& after) {
    std::map<std::string, Family> families;
    for (const auto& session : before.sessions)
        families[family_of(session)].before.push_back(&session);
    for (const auto& session : after.sessions)
        families[family_of(session)].after.push_back(&session);
    return families;
}

std::vector<std::string> groups_of(const PlacedSession& session, const Roster& roster) {
    std::vector<std::string> codes;
    for (const auto group : session.groups)
        codes.push_back(roster[group].code);
    return codes;
}

bool is_a_change(const Change& change) {
    return change.came() || change.went() || change.moved() || change.changed_people() ||
           change.changed_zone();
}

/// Pairs the sessions of a family and keeps the changes.
class Pairing {
public:
    Pairing(const Roster& before, const Roster& after, std::vector<Change>& changes)
        : before_{before}, after_{after}, changes_{changes} {}

    void pair(Family family) {
        pair_same_moments(family);
        std::ranges::sort(family.before, {}, [](const auto* session) {
            return moment_of(*session);
        });
        std::ranges::sort(family.after, {}, [](const auto* session) {
            return moment_of(*session);
        });
        const auto pairs = std::max(family.before.size(), family.after.size());
        for (std::size_t at = 0; at < pairs; ++at)
            keep(
                at < family.before.size() ? family.before[at] : nullptr,
                at < family.after.size() ? family.after[at] : nullptr
            );
    }

private:
    void pair_same_moments(Family& family) {
        std::erase_if(family.before, [&](const PlacedSession* session) {
            const auto twin = std::ranges::find_if(family.after, [&](const auto* other) {
                return moment_of(*other) == moment_of(*session);
            });
            if (twin == family.after.end())
                return false;
            keep(session, *twin);
            family.after.erase(twin);
            return true;
        });
    }

    void keep(const PlacedSession* before, const PlacedSession* after) {
        Change change;
        if (before != nullptr) {
            change.before = *before;
            change.groups = groups_of(*before, before_);
        }
        if (after != nullptr) {
            change.after = *after;
            change.groups = groups_of(*after, after_);
        }
        if (is_a_change(change))
            changes_.push_back(std::move(change));
    }

    const Roster& before_;
    const Roster& after_;
    std::vector<Change>& changes_;
};

const PlacedSession& shown(const Change& change) {
    return change.after ? *change.after : *change.before;
}

}  // namespace

bool Change::moved() const {
    return before && after && moment_of(*before) != moment_of(*after);
}

bool Change::changed_people() const {
    if (!before || !after)
        return false;
    return before->leader != after->leader || before->responsible != after->responsible ||
           !std::ranges::is_permutation(before->assistants, after->assistants);
}

bool Change::changed_zone() const {
    return before && after && before->zone != after->zone;
}

std::vector<Change> difference(const Roster& before, const Roster& after) {
    std::vector<Change> changes;
    Pairing pairing{before, after, changes};
    for (auto& [code, family] : families_of(before, after))
        pairing.pair(std::move(family));
    std::ranges::stable_sort(changes, [](const Change& one, const Change& other) {
        const auto& first = shown(one);
        const auto& second = shown(other);
        return std::tuple{moment_of(first), std::string_view{first.code}} <
               std::tuple{moment_of(second), std::string_view{second.code}};
    });
    return changes;
}

}  // namespace slimfit::roster
