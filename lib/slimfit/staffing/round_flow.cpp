#include "slimfit/staffing/round_flow.hpp"

#include "slimfit/staffing/cheapest_pairs.hpp"

namespace slimfit::staffing {

RoundStaffing cheapest_staffing(std::span<const RoundSeat> seats) {
    std::vector<PairRow> rows;
    rows.reserve(seats.size());
    for (const auto& seat : seats) {
        auto& row = rows.emplace_back(PairRow{.options = {}, .alone = seat.empty});
        row.options.reserve(seat.options.size());
        for (const auto& option : seat.options)
            row.options.push_back({.column = option.person.value(), .cost = option.cost});
    }
    auto pairs = cheapest_pairs(rows);
    return {.taken = std::move(pairs.taken), .cost = pairs.cost};
}

}  // namespace slimfit::staffing
