#include "slimfit/rulebook/rule_tables.hpp"

namespace slimfit::rulebook {

namespace {

constexpr auto soft = Hardness::soft;
constexpr auto school = Origin::school;
constexpr auto wish = Origin::wish;
constexpr auto unchanged = ShortWeek::unchanged;
constexpr auto scaled = ShortWeek::scaled;

constexpr Rule rules[]{
    {"fair-load",
     soft,
     school,
     "",
     scaled,
     1,
     {"De werklast is naar rato van de aanstelling verdeeld",
      "The load is shared pro rata to contract"},
     {"{who} heeft {measured-hours} uur belasting; naar rato zou het {allowed-hours} zijn.",
      "{who} has {measured-hours} hours of load; pro rata it would be {allowed-hours}."}},
    {"specialist-share",
     soft,
     school,
     "",
     scaled,
     1,
     {"Gedeelde specialisten verdelen hun tijd eerlijk over de units",
      "Shared specialists divide their time fairly over the units"},
     {"{who} is {measured-hours} uur in {what}; naar afspraak zou het {allowed-hours} zijn.",
      "{who} is {measured-hours} hours in {what}; as agreed it would be {allowed-hours}."}},
    {"coach-slot",
     soft,
     school,
     "",
     unchanged,
     15,
     {"In elke ronde is een leerkracht vrij voor gesprekken",
      "Every round has a teacher free for coach talks"},
     {"{what} ({when}) heeft {measured} {measured|leerkracht|leerkrachten} voor gesprekken; "
      "{allowed} is de afspraak.",
      "{what} ({when}) has {measured} {measured|teacher|teachers} for coach talks; {allowed} "
      "{allowed|was|were} agreed."}},
    {"own-mentor",
     soft,
     school,
     "",
     unchanged,
     5,
     {"De basisgroep is bij de eigen mentor", "The base group is with its own mentor"},
     {"{what} ({when}) wordt niet door de mentor {who} geleid.",
      "{what} ({when}) is not led by the mentor {who}."}},
    {"same-leader",
     soft,
     school,
     "",
     unchanged,
     10,
     {"Een niveaugroep houdt door de week dezelfde leider",
      "A level group keeps the same leader through the week"},
     {"{group} heeft voor {what} {measured} leiders in de week.",
      "{group} has {measured} leaders for {what} in the week."}},
    {"few-preparations",
     soft,
     school,
     "",
     unchanged,
     8,
     {"Niemand bereidt veel verschillende groepen voor",
      "Nobody prepares for many different groups"},
     {"{who} bereidt {measured} {measured|groep|verschillende groepen} voor; {allowed} is de "
      "afspraak.",
      "{who} prepares for {measured} {measured|group|different groups}; {allowed} is the "
      "agreement."}},
    {"few-faces",
     soft,
     school,
     "",
     unchanged,
     1,
     {"Een leerling ziet op een dag niet veel gezichten", "A pupil sees not many faces on a day"},
     {"{group} ({when}): {measured} {measured|gezicht|verschillende gezichten}; {allowed} is de "
      "afspraak.",
      "{group} ({when}): {measured} {measured|face|different faces}; {allowed} is the agreement."}},
    {"core-early",
     soft,
     school,
     "",
     unchanged,
     1,
     {"Kernvakken liggen vroeg op de dag", "Core subjects lie early in the day"},
     {"{what} ({when}) begint {measured} minuten na het begin van de schooldag.",
      "{what} ({when}) begins {measured} minutes into the school day."}},
    {"spread-days",
     soft,
     school,
     "",
     unchanged,
     4,
     {"Sessies van een groep liggen verspreid over de week",
      "Sessions of a group are spread over the week"},
     {"{group} heeft {what} op twee dagen achter elkaar.",
      "{group} has {what} on two days in a row."}},
    {"stability",
     soft,
     school,
     "",
     unchanged,
     3,
     {"De week lijkt op de vorige", "The week resembles the one before"},
     {"{what} ({when}) is anders dan vorige keer.", "{what} ({when}) differs from last time."}},
    {"wish-free-time",
     soft,
     wish,
     "",
     unchanged,
     6,
     {"Gewenste vrije momenten blijven vrij", "Moments wished free stay free"},
     {"{who} wil {when} liever niets, maar heeft {what}.",
      "{who} would rather have nothing on {when} but has {what}."}},
    {"wish-kind",
     soft,
     wish,
     "",
     unchanged,
     3,
     {"Mensen doen liefst wat zij graag doen", "People rather do what they like to do"},
     {"{who} doet {what} ({when}) liever {wish}.", "{who} would rather {wish} {what} ({when})."}},
};

}  // namespace

std::span<const Rule> soft_rules() {
    return rules;
}

}  // namespace slimfit::rulebook
