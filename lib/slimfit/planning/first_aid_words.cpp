#include "slimfit/planning/first_aid_words.hpp"

#include "slimfit/planning/deficit_words.hpp"

namespace slimfit::planning {

Reason first_aid_in_words(
    const Draft& draft, const solver::OnCallGap& too_few, const std::vector<school::StaffId>& absent
) {
    static constexpr Text nobody{
        "{when}: in {where} moet een BHV'er zijn zolang er leerlingen zijn, en er is er "
        "geen.{absent} Vraag iemand met een BHV-certificaat, of zet bij wie het heeft {line} in "
        "het schoolbestand.",
        "{when}: {where} must have a first-aider as long as pupils are there, and there is "
        "none.{absent} Ask somebody with a certificate, or put {line} with who has one in the "
        "school file."};
    static constexpr Text too_few_of_them{
        "{when}: in {where} moeten {asked} BHV'ers zijn zolang er leerlingen zijn, en er "
        "{there|is|zijn} er {there}.{absent} Vraag iemand met een BHV-certificaat, of zet bij wie "
        "het heeft {line} in het schoolbestand.",
        "{when}: {where} must have {asked} first-aiders as long as pupils are there, and there "
        "{there|is|are} {there}.{absent} Ask somebody with a certificate, or put {line} with who "
        "has one in the school file."};
    const auto& call = draft.instance.on_call[too_few.on_call];
    const auto& building = draft.school[school::ZoneId{call.near.front().value()}].building;
    const auto [first, last] = too_few.ticks;
    return {
        too_few.people == 0 && call.people_at_least == 1 ? nobody : too_few_of_them,
        {{"where", building.empty() ? draft.school.name : building},
         {"asked", std::int64_t{call.people_at_least}},
         {"there", std::int64_t{too_few.people}},
         {"absent", words_of_absent(draft, absent)},
         {"line", R"(<qualification kind="first-aid"/>)"}},
        {draft.clock.moment(first, last - first)}};
}

}  // namespace slimfit::planning
