#pragma once

#include "slimfit/staffing/needs.hpp"

namespace slimfit::staffing {

/// What needs that cannot all be met cost hard at least, in parts (see parts_of_one); 0 when they
/// can be met. `shared_by`: the price of an event without a start is divided by this, so that the
/// shortages of several tables can be added.
///
/// Why it is a bound. Cut every need in pieces (see DemandGraph) and give each piece a weight, so
/// that
///   - the weights of the pieces of a need are together at most the price of going without it;
///   - the weights of all pieces of an event are together at most the price of the event;
///   - the weight of a piece is at most a clash at each of its ticks.
/// Take any solution, and for each provider and tick say that it serves one of the pieces it is
/// with. What is served is a matching. A piece is not served because its event has no start or its
/// need went without: then the price paid covers all its pieces; or because its provider serves
/// another at that tick: then a clash is paid for this piece alone. So the solution costs at least
/// the weight of the pieces it does not serve, which is at least what a matching of the greatest
/// weight leaves out. That holds for any weights; two are tried (even over all ticks of a need, and
/// all on the pieces that are in a Hall set), and the greater bound is taken.
[[nodiscard]] std::int64_t least_cost_of_shortage(const NeedTable& table, std::int64_t shared_by);

}  // namespace slimfit::staffing
