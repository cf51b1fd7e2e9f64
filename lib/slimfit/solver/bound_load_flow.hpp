#pragma once

#include "slimfit/solver/bound_reach.hpp"
#include "slimfit/staffing/flow_network.hpp"

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace slimfit::solver {

/// Which people can take which load in a week, without regard to when: seats that the same people
/// can take flow to them, and nobody takes more than the ticks in which she could have load.
class LoadFlow {
public:
    /// The instance has a FairLoad.
    explicit LoadFlow(const Reach& reach);

    [[nodiscard]] std::int64_t people() const { return static_cast<std::int64_t>(named_.size()); }

    /// The size of a flow, to guess how long one takes.
    [[nodiscard]] std::size_t arcs() const;

    /// The total loads that the people named in FairLoad can have together.
    struct Totals {
        std::int64_t least{};
        std::int64_t most{};
    };

    /// None when a seat that must be filled cannot be.
    [[nodiscard]] std::optional<Totals> totals() const;

    /// Ticks that people are above or below their targets at least, all together, when their loads
    /// have that total.
    ///
    /// With A ticks above targets and R = total - all targets, A - R are below: so 2A - R, and A is
    /// the cost of the flow.
    [[nodiscard]] std::int64_t deviation(std::int64_t total) const;

    /// The same with targets that are not rounded down, as a fraction of contracts(). Convex in the
    /// total, since loads and targets may be mixed in proportion. At most people() - 1 more than
    /// the deviation: rounding moves ticks from below to above, and takes R < people() off.
    [[nodiscard]] std::int64_t smooth_deviation(std::int64_t total) const;

    [[nodiscard]] std::int64_t contracts() const { return contracts_; }

private:
    using Network = staffing::FlowNetwork;

    struct Named {
        std::int64_t contract{};
        std::int64_t most{};  ///< ticks
    };

    struct SeatClass {
        std::vector<std::size_t> named;  ///< rows of named_
        bool others{};                   ///< people without a share can take them too
        std::int64_t filled{};           ///< ticks that somebody takes for sure
        std::int64_t optional{};         ///< ticks that somebody may take
    };

    /// Adds the arcs from a person to the node that takes the load of all people named.
    using AddArcs = std::function<void(Network&, Network::Node, Network::Node, const Named&)>;

    void add_events(const Reach& reach);
    void add_seats(timetable::EventId id, const Reach& reach);
    void limit_people(const Reach& reach);
    [[nodiscard]] std::int64_t all_ticks() const;
    [[nodiscard]] std::optional<std::int64_t> cheapest(
        std::int64_t named_take,
        std::int64_t others_take,
        std::int64_t scale,
        const AddArcs& add_arcs
    ) const;

    std::map<timetable::PersonId, std::size_t> row_of_;
    std::vector<Named> named_;
    std::int64_t contracts_{};
    std::map<std::vector<timetable::PersonId>, SeatClass> classes_;
};

}  // namespace slimfit::solver
