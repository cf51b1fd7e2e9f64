#include "slimfit/check/soft.hpp"
#include "slimfit/check/words.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>

namespace slimfit::check {

namespace {

using school::BaseGroupId;

using Groups = std::vector<roster::RosterGroupId>;

Groups groups_of(const Session& session) {
    auto groups = session.placed.groups;
    std::ranges::sort(groups);
    return groups;
}

Message codes_of(const Week& week, const Groups& groups) {
    std::vector<Message> codes;
    for (const auto group : groups)
        codes.push_back(same(week.roster()[group].code));
    return listed(codes);
}

bool is_prepared(const Session& session) {
    const auto nature = session.kind.nature;
    return session.placed.purpose == roster::Purpose::offer &&
           (nature == Nature::instruction || nature == Nature::extended_instruction ||
            nature == Nature::lesson);
}

std::int64_t preparations_of(const Week& week, StaffId staff) {
    std::set<std::pair<std::optional<school::SubjectId>, Groups>> different;
    for (const auto& session : week.sessions())
        if (session.placed.leader == staff && is_prepared(session))
            different.emplace(session.placed.subject, groups_of(session));
    return static_cast<std::int64_t>(different.size());
}

/// The faces that a pupil of that year group may see on a day; nothing without an agreement.
std::optional<std::int64_t> faces_allowed(const Week& week, int year_group) {
    for (const auto& limit : week.school().settings.faces)
        if (limit.from_year_group <= year_group && year_group <= limit.to_year_group)
            return limit.faces_at_most;
    return std::nullopt;
}

std::int64_t faces_of(const Week& week, PupilId pupil, Date date) {
    std::set<StaffId> faces;
    for (const auto* session : week.sessions_of(pupil, date)) {
        const bool counts = !session->placed.the_rest && session->kind.nature != Nature::outdoor;
        if (counts && session->placed.leader && !week.stays(pupil, *session).empty())
            faces.insert(*session->placed.leader);
    }
    return static_cast<std::int64_t>(faces.size());
}

/// Faces beyond the limit of the pupils of one base group on one day.
struct Faces {
    std::int64_t beyond{};  ///< summed over pupils
    std::int64_t seen{};    ///< by the pupil with the most beyond
    std::int64_t allowed{};
};

void count_faces(const Week& week, PupilId pupil, Date date, Faces& faces) {
    const auto allowed = faces_allowed(week, week.school()[pupil].year_group);
    if (!allowed)
        return;
    const auto seen = faces_of(week, pupil, date);
    if (seen <= *allowed)
        return;
    faces.beyond += seen - *allowed;
    if (seen - *allowed > faces.seen - faces.allowed) {
        faces.seen = seen;
        faces.allowed = *allowed;
    }
}

}  // namespace

Findings same_leader(const Week& week) {
    std::map<std::pair<school::OfferId, Groups>, std::set<StaffId>> leaders;
    for (const auto& session : week.sessions())
        if (session.offer && session.placed.leader)
            leaders[{*session.offer, groups_of(session)}].insert(*session.placed.leader);

    Findings findings;
    for (const auto& [place, people] : leaders) {
        const auto count = static_cast<std::int64_t>(people.size());
        if (count < 2)
            continue;
        Finding finding{
            .rule = &rulebook::rule("same-leader"),
            .measured = count,
            .allowed = 1,
            .cost = count - 1,
            .facts = {{"group", codes_of(week, place.second)}}};
        const auto& offer = week.school()[place.first];
        finding.facts.emplace_back("what", week.school()[offer.kind].name);
        name_people(week, {people.begin(), people.end()}, finding);
        findings.push_back(std::move(finding));
    }
    return findings;
}

Findings few_preparations(const Week& week) {
    const auto most = week.school().settings.preparations_at_most;
    Findings findings;
    for (const auto staff : ids_of<StaffId>(week.school().staff)) {
        const auto count = preparations_of(week, staff);
        if (count <= most)
            continue;
        auto finding = about(week, "few-preparations", staff, {});
        finding.measured = count;
        finding.allowed = most;
        finding.cost = count - most;
        findings.push_back(std::move(finding));
    }
    return findings;
}

Findings few_faces(const Week& week) {
    std::map<std::pair<BaseGroupId, Date>, Faces> by_group;
    for (const auto pupil : ids_of<PupilId>(week.school().pupils))
        for (const auto date : week.days())
            if (week.school()[pupil].is_here_on(date))
                count_faces(week, pupil, date, by_group[{week.school()[pupil].base_group, date}]);

    Findings findings;
    for (const auto& [place, faces] : by_group)
        if (faces.beyond > 0)
            findings.push_back(
                {.rule = &rulebook::rule("few-faces"),
                 .date = place.second,
                 .measured = faces.seen,
                 .allowed = faces.allowed,
                 .cost = faces.beyond,
                 .facts = {{"group", week.school()[place.first].code}}}
            );
    return findings;
}

}  // namespace slimfit::check
