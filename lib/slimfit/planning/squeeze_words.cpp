#include "slimfit/planning/squeeze_words.hpp"

#include "slimfit/calendar/words.hpp"
#include "slimfit/planning/deficit_words.hpp"

namespace slimfit::planning {

namespace {

Listing names_of(const Draft& draft, const std::vector<timetable::EventId>& events) {
    Listing names;
    for (const auto event : events)
        names.add(name_of_demand(draft, draft.demands[event.value()]));
    return names;
}

}  // namespace

Reason squeeze_in_words(
    const Draft& draft, const solver::Squeeze& squeeze, const std::vector<school::StaffId>& absent
) {
    static constexpr Text no_time{
        "{day}: voor {lone} is er geen moment: altijd is er dan iemand te weinig bij "
        "{beside}.{absent} Laat er nog iemand zijn die daarbij mag, of zet er een op een andere "
        "tijd.",
        "{day}: there is no moment for {lone}: somebody would always be lacking at "
        "{beside}.{absent} Have somebody more there who may do that, or move one of them to "
        "another time."};
    static constexpr Text not_all{
        "{day}: {lone} kunnen niet {all}. Alleen {spare} kan een van hen weg; anders is er iemand "
        "te weinig bij {beside}.{absent} Laat er nog iemand zijn die daarbij mag, of zet er een "
        "op een andere tijd.",
        "{day}: {lone} cannot {all} be. Only {spare} can one of them go; else somebody is lacking "
        "at {beside}.{absent} Have somebody more there who may do that, or move one of them to "
        "another time."};
    const auto count = squeeze.lone.size();
    std::vector<Moment> spare;
    for (const auto [first, last] : squeeze.spare)
        spare.push_back(draft.clock.moment(first, last - first));
    const auto& moments = draft.demands[squeeze.lone.front().value()].moments;
    return {
        spare.empty() ? no_time : not_all,
        {{"day", calendar::name_of(moments.front().date.weekday())},
         {"lone", names_of(draft, squeeze.lone).words()},
         {"all",
          count == 2 ? Message{"allebei", "both"}
                     : Message{"alle " + std::to_string(count), "all " + std::to_string(count)}},
         {"spare", names_of_moments(spare)},
         {"beside", names_of(draft, squeeze.beside).words()},
         {"absent", words_of_absent(draft, absent)}}};
}

}  // namespace slimfit::planning
