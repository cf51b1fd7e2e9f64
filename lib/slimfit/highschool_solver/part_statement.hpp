#pragma once

#include "slimfit/exact/statements.hpp"
#include "slimfit/highschool/solution.hpp"
#include "slimfit/solver/energy.hpp"

#include <map>
#include <set>
#include <utility>
#include <vector>

namespace slimfit::highschool_solver {

/// Says what points of families cost, in columns of an integer program, on top of a solution from
/// which the part was lifted.
class PartStatement {
public:
    PartStatement(
        exact::IntegerProgram& program,
        const highschool::Solution& lifted,
        const solver::Energy& energy,
        std::vector<std::int32_t> clashes
    )
        : program_{program},
          lifted_{lifted},
          energy_{energy},
          clashes_before_{std::move(clashes)} {}

    /// When a resource has something to do, as one of cases of which each is 0 or 1: what comes at
    /// a time, in addition to what was not lifted.
    void note_busy(highschool::ResourceId resource, highschool::Start time, exact::Sum chosen);

    /// Work in shares, see Prepared::share; each a case of 0 or 1 that brings so much of it.
    void note_work(highschool::ResourceId resource, const exact::Sum& chosen, std::int64_t load);

    /// Whether a clash of a resource there cannot be chosen.
    [[nodiscard]] bool is_closed(highschool::ResourceId resource, highschool::Start time) const;

    /// A point costs what it does by this deviation.
    template <class Family>
    void charge(highschool::Row row, const highschool::Price& price, const exact::Sum& deviation) {
        Family::judge(lifted_, row, [&](const highschool::Price& at, std::int64_t amount) {
            told_ += energy_.of(highschool::cost(at, amount));
        });
        charge_price(price, deviation);
    }

    /// The points of all resources that were noted. False when one of them cannot be said.
    [[nodiscard]] bool charge_resources();

    /// What the charged points cost before anything is chosen.
    [[nodiscard]] std::int64_t told() const { return told_; }

    [[nodiscard]] const highschool::Prepared& prepared() const { return lifted_.prepared(); }

    [[nodiscard]] const highschool::Solution& lifted() const { return lifted_; }

    [[nodiscard]] exact::IntegerProgram& program() { return program_; }

private:
    struct Work {
        exact::Sum shares;
        std::vector<exact::Sum> cases;
    };

    void charge_price(const highschool::Price& price, const exact::Sum& deviation);
    [[nodiscard]] bool must_not_clash(highschool::ResourceId resource) const;
    [[nodiscard]] exact::Sum make_busy(highschool::ResourceId resource, highschool::Start time);
    [[nodiscard]] exact::Sum busy(highschool::ResourceId resource, highschool::Start time);
    [[nodiscard]] std::vector<exact::Sum>
    busy_times(highschool::ResourceId resource, highschool::Row set);
    [[nodiscard]] exact::Sum count(highschool::ResourceId resource, highschool::Row set);
    [[nodiscard]] exact::Sum
    idle(highschool::ResourceId resource, highschool::Row set, bool exactly);
    void charge_clashes(highschool::ResourceId resource);
    void charge_unavailable(highschool::ResourceId resource);
    void charge_idle(highschool::ResourceId resource);
    void charge_cluster(highschool::ResourceId resource);
    void charge_limits(highschool::ResourceId resource);
    [[nodiscard]] bool charge_work(highschool::ResourceId resource);

    exact::IntegerProgram& program_;
    const highschool::Solution& lifted_;
    solver::Energy energy_;
    std::vector<std::int32_t> clashes_before_;  ///< by resource, see Counters::clashes
    std::int64_t told_{};
    std::set<highschool::ResourceId> resources_;
    std::map<std::size_t, std::vector<exact::Sum>> cases_;  ///< by Prepared::at
    std::map<std::size_t, exact::Sum> busy_;                ///< the same
    std::map<highschool::ResourceId, exact::Sum> clashes_;
    std::map<highschool::ResourceId, Work> work_;
};

}  // namespace slimfit::highschool_solver
