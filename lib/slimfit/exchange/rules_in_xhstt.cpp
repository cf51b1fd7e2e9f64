#include "slimfit/exchange/rules_in_xhstt.hpp"

namespace slimfit::exchange {

namespace {

constexpr RuleInXhstt fully(std::string_view rule) {
    return {rule, Said::fully, std::nullopt};
}

constexpr RuleInXhstt by_another_measure(std::string_view rule, Text why) {
    return {rule, Said::by_another_measure, why};
}

constexpr RuleInXhstt in_part(std::string_view rule, Text why) {
    return {rule, Said::in_part, why};
}

constexpr RuleInXhstt not_at_all(std::string_view rule, Text why) {
    return {rule, Said::not_at_all, why};
}

constexpr Text by_dates{
    "wie een deel van de week mag, mag hier de hele week, als de sessie op meer dagen kan",
    "who may for a part of the week may all week here, if the session can be on several days"};
constexpr Text by_school_file{
    "volgt uit het schoolbestand alleen; geen rooster verandert er iets aan",
    "follows from the school file alone; no timetable changes it"};
constexpr Text of_the_rest{
    "hoeveel leerlingen er op het leerplein overblijven volgt uit de andere sessies; XHSTT telt "
    "geen leerlingen",
    "how many pupils are left on the work square follows from the other sessions; XHSTT counts no "
    "pupils"};
constexpr Text watching{
    "een plaats voor wie elders werkt en toekijkt kent XHSTT niet",
    "XHSTT has no place for who works elsewhere and watches"};

constexpr RuleInXhstt all[]{
    in_part(
        "pupil-nowhere",
        {"elk dagdeel gaat door; een gat tussen twee sessies ziet XHSTT niet",
         "every block takes place; XHSTT does not see a gap between two sessions"}
    ),
    in_part("unsupervised", of_the_rest),
    fully("break"),
    not_at_all("shift-length", by_school_file),
    not_at_all("week-length", by_school_file),
    not_at_all("daily-rest", by_school_file),
    in_part(
        "teaching-qualified",
        {"alleen waar geen leerkracht uit de buurt verantwoordelijk kan zijn; toekijken kent XHSTT "
         "niet",
         "only where no teacher near by can be responsible; XHSTT knows no watching"}
    ),
    in_part("gym-qualified", by_dates),
    in_part(
        "gym-minutes",
        {"als aantal keren gym; lopen naar een verre zaal gaat er niet af",
         "as a number of gym lessons; the walk to a far hall is not taken off"}
    ),
    in_part(
        "lunch-trained",
        {"een verklaring omtrent gedrag wel; van een deel van de mensen vraagt XHSTT niets",
         "a certificate of conduct, yes; XHSTT asks nothing of a part of the people"}
    ),
    in_part(
        "employee-present",
        {"alleen waar één plaats is; dat één van meer mensen in dienst is kan XHSTT niet vragen",
         "only where there is one place; XHSTT cannot ask that one of several is an employee"}
    ),
    not_at_all(
        "first-aid-cover",
        {"wie ergens aanwezig is zonder dat er iets van haar gevraagd wordt telt in XHSTT niet",
         "who is about without being asked for anything does not count in XHSTT"}
    ),
    by_another_measure(
        "working-time",
        {"telt elke vijf minuten, niet elke sessie", "counts every five minutes, not every session"}
    ),
    fully("lesson-hours"),
    fully("person-twice"),
    by_another_measure(
        "pupil-twice",
        {"telt groepen die leerlingen delen, niet paren van sessies",
         "counts groups that share pupils, not pairs of sessions"}
    ),
    by_another_measure(
        "own-instruction",
        {"telt groepen die leerlingen delen, niet paren van sessies; ook twee instructies of "
         "plusklassen tegelijk",
         "counts groups that share pupils, not pairs of sessions; two instructions or two "
         "pull-outs "
         "at once too"}
    ),
    in_part("may-lead", by_dates),
    fully("may-assist"),
    in_part("serves-unit", watching),
    not_at_all("responsible-near", watching),
    not_at_all("responsible-limit", watching),
    in_part(
        "enough-adults",
        {"van een vast aantal; hoeveel er op het leerplein nodig zijn volgt uit de andere sessies. "
         "Een "
         "les die niet doorgaat mist hier ook haar volwassenen",
         "of a fixed number; how many the work square needs follows from the other sessions. A "
         "lesson "
         "that is not held misses its adults here too"}
    ),
    in_part(
        "group-size",
        {"alleen wat op de ene dag wel en op de andere niet past; groepen zijn er voor het rooster",
         "only what fits on one day and not on another; groups are there before the timetable"}
    ),
    fully("zone-twice"),
    in_part(
        "zone-capacity",
        {"van elke sessie apart; wie er samen in een gedeelde ruimte zijn telt XHSTT niet op",
         "of each session by itself; XHSTT does not add up who is in a shared zone together"}
    ),
    by_another_measure(
        "zone-closed",
        {"telt elke vijf minuten, niet elke sessie", "counts every five minutes, not every session"}
    ),
    fully("within-rhythm"),
    fully("offer-complete"),
    fully("once-a-day"),
    in_part(
        "subject-minutes",
        {"als aantal lessen naast de rondes; wat een andere sessie van een ronde afneemt telt "
         "XHSTT niet",
         "as a number of lessons beside the rounds; XHSTT does not count what another session "
         "takes of a round"}
    ),
    fully("mentor-opens-closes"),
    fully("meeting-held"),
    fully("lock-kept"),
    not_at_all(
        "fair-load",
        {"een eerlijk deel van wat allen samen doen kent XHSTT niet, alleen vaste grenzen",
         "XHSTT knows fixed limits alone, no fair share of what all do together"}
    ),
    not_at_all(
        "specialist-share",
        {"een verdeling van iemands tijd over units kent XHSTT niet",
         "XHSTT knows no division of somebody's time over units"}
    ),
    fully("short-week"),
    fully("coach-slot"),
    fully("own-mentor"),
    fully("same-leader"),
    not_at_all(
        "few-preparations",
        {"XHSTT telt uren van iemand, geen verschillende groepen",
         "XHSTT counts hours of somebody, no different groups"}
    ),
    not_at_all(
        "few-faces",
        {"XHSTT telt niet hoeveel mensen een leerling op een dag ziet",
         "XHSTT does not count how many people a pupil sees on a day"}
    ),
    fully("core-early"),
    fully("meeting-early"),
    by_another_measure(
        "spread-days",
        {"twee sessies op één dag tellen ook mee", "two sessions on one day count too"}
    ),
    fully("stability"),
    by_another_measure(
        "wish-free-time",
        {"telt elke wens één keer, ook voor een pauze",
         "counts every wish once, and for a break too"}
    ),
    in_part(
        "wish-kind",
        {"een wens die van de dag afhangt niet, als de sessie op meer dagen kan",
         "not a wish that depends on the day, if the session can be on several days"}
    ),
};

}  // namespace

std::span<const RuleInXhstt> rules_in_xhstt() {
    return all;
}

}  // namespace slimfit::exchange
