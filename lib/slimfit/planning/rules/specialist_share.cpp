#include "slimfit/planning/rules/declarations.hpp"

namespace slimfit::planning::rules {

void specialist_share(Draft& draft) {
    const auto price = draft.prices.of("specialist-share");
    for (std::uint32_t row = 0; row < draft.school.staff.size(); ++row) {
        const auto& serves = draft.school.staff[row].serves;
        if (price.each == 0 || serves.size() < 2)
            continue;
        timetable::CrowdShare share{.person = timetable::PersonId{row}, .price = price};
        int together = 0;
        for (const auto& service : serves)
            together += service.percent;
        if (together == 0)
            continue;
        for (const auto& service : serves)
            share.parts.push_back({timetable::CrowdId{service.unit.value()}, service.percent});
        draft.instance.crowd_shares.push_back(std::move(share));
    }
}

}  // namespace slimfit::planning::rules
