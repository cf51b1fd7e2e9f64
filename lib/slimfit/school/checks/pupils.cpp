#include "slimfit/school/checks/times.hpp"
#include "slimfit/school/checks/topics.hpp"

#include <algorithm>

namespace slimfit::school {

namespace {

void check_stay(const Pupil& pupil, ProblemList& problems) {
    if (pupil.year_group < 1 || pupil.year_group > 8)
        problems.add(
            pupil.line,
            {"Leerling {pupil}: leerjaar {found}, verwacht is 1 tot en met 8. Verbeter het "
             "leerjaar.",
             "Pupil {pupil}: year group {found}, expected is 1 up to and including 8. Correct the "
             "year group."},
            {{"pupil", pupil.code}, {"found", pupil.year_group}}
        );
    if (const auto fault = fault_of_validity(pupil.from, pupil.until))
        problems.add(
            pupil.line,
            {"Leerling {pupil}: {fault}", "Pupil {pupil}: {fault}"},
            {{"pupil", pupil.code}, {"fault", *fault}}
        );
    if (std::ranges::any_of(pupil.tags, &std::string::empty))
        problems.add(
            pupil.line,
            {"Leerling {pupil} heeft een leeg label. Vul het in of haal het weg.",
             "Pupil {pupil} has an empty tag. Fill it in or take it out."},
            {{"pupil", pupil.code}}
        );
}

void check_level(
    const School& school, const Pupil& pupil, const PupilLevel& level, ProblemList& problems
) {
    const auto& subject = school[level.subject];
    if (!level.value)
        return;
    if (!subject.scale) {
        problems.add(
            pupil.line,
            {"Leerling {pupil} heeft een niveau voor {subject}, maar dat vak heeft geen "
             "niveauschaal. "
             "Geef het vak een schaal of haal het niveau weg.",
             "Pupil {pupil} has a level in {subject}, but that subject has no level scale. Give "
             "the "
             "subject a scale or take the level out."},
            {{"pupil", pupil.code}, {"subject", subject.code}}
        );
        return;
    }
    const auto& scale = school[*subject.scale];
    const auto count = static_cast<std::int64_t>(scale.values.size());
    if (*level.value < 0 || *level.value >= count)
        problems.add(
            pupil.line,
            {"Leerling {pupil}: niveau nummer {found} voor {subject}, maar schaal {scale} heeft "
             "{count} "
             "niveaus. Kies een niveau van de schaal.",
             "Pupil {pupil}: level number {found} in {subject}, but scale {scale} has {count} "
             "levels. "
             "Choose a level of the scale."},
            {{"pupil", pupil.code},
             {"found", std::int64_t{*level.value} + 1},
             {"subject", subject.code},
             {"scale", scale.code},
             {"count", count}}
        );
}

void check_one_level_per_subject(const School& school, const Pupil& pupil, ProblemList& problems) {
    for (const auto& level : pupil.levels)
        if (pupil.level_in(level.subject) != &level)
            problems.add(
                pupil.line,
                {"Leerling {pupil} heeft twee niveaus voor {subject}, verwacht is een. Houd het "
                 "nieuwste over.",
                 "Pupil {pupil} has two levels in {subject}, expected is one. Keep the newest."},
                {{"pupil", pupil.code}, {"subject", school[level.subject].code}}
            );
}

void check_apart(const School& school, PupilId id, ProblemList& problems) {
    const auto& pupil = school[id];
    for (const auto other : pupil.apart_from) {
        const auto& theirs = school[other].apart_from;
        if (other == id)
            problems.add(
                pupil.line,
                {"Leerling {pupil} moet uit elkaar blijven met zichzelf. Haal die regel weg of vul "
                 "de andere leerling in.",
                 "Pupil {pupil} is to be kept apart from itself. Take that out or fill in the "
                 "other "
                 "pupil."},
                {{"pupil", pupil.code}}
            );
        else if (std::ranges::find(theirs, id) == theirs.end())
            problems.add(
                pupil.line,
                {"Leerling {pupil} moet uit elkaar blijven met {other}, maar bij {other} staat "
                 "{pupil} niet. Zet het bij beide of bij geen van beide.",
                 "Pupil {pupil} is to be kept apart from {other}, but {other} does not name "
                 "{pupil}. "
                 "Put it with both or with neither."},
                {{"pupil", pupil.code}, {"other", school[other].code}}
            );
    }
}

}  // namespace

void check_pupils(const School& school, ProblemList& problems) {
    for (std::uint32_t row = 0; row < school.pupils.size(); ++row) {
        const auto& pupil = school.pupils[row];
        check_stay(pupil, problems);
        for (const auto& level : pupil.levels)
            check_level(school, pupil, level, problems);
        check_one_level_per_subject(school, pupil, problems);
        check_apart(school, PupilId{row}, problems);
    }
}

}  // namespace slimfit::school
