#include "xhstt_search.hpp"

#include "slimfit/core/contract.hpp"
#include "slimfit/formats/write_file.hpp"
#include "slimfit/formats/xhstt_writer.hpp"
#include "slimfit/highschool_solver/audit.hpp"
#include "slimfit/xhstt/evaluate.hpp"

#include "interrupt.hpp"
#include "numbers.hpp"
#include "progress_line.hpp"

#include <optional>

namespace slimfit::cli {

namespace {

/// The part of the soft cost above the bound, in tenths of a percent, rounded up so that it never
/// promises too much; none while the hard parts differ or nothing is proven.
std::optional<std::int64_t> gap_in_tenths(timetable::Score score, timetable::Score bound) {
    if (score.hard != bound.hard)
        return std::nullopt;
    if (score.soft == bound.soft)
        return 0;
    if (bound.soft <= 0)
        return std::nullopt;
    return (1000 * (score.soft - bound.soft) + score.soft - 1) / score.soft;
}

/// The instance with one solution of it, for whoever looks into a drift.
void save_drift(
    const xhstt::Instance& instance, xhstt::Solution solution, const std::filesystem::path& file
) {
    solution.instance = xhstt::InstanceId{0};
    xhstt::Archive archive{.instances = {instance}};
    archive.solution_groups = {{.code = "drift", .solutions = {std::move(solution)}}};
    (void)formats::write_file(file, formats::write_xhstt(archive));
}

void expect_reckoned_right(
    const xhstt::Instance& instance, const std::vector<xhstt::Meet>& meets, timetable::Score score
) {
    const auto cost = xhstt::evaluate(instance, meets).cost;
    expects(
        cost.hard == score.hard && cost.soft == score.soft,
        "the cost of the search is not that of the evaluator"
    );
}

}  // namespace

const xhstt::Solution*
cheapest_solution(const xhstt::Archive& archive, xhstt::InstanceId instance) {
    const xhstt::Solution* cheapest = nullptr;
    xhstt::Cost least;
    for (const auto& group : archive.solution_groups)
        for (const auto& solution : group.solutions) {
            if (solution.instance != instance)
                continue;
            const auto cost = xhstt::evaluate(archive[instance], solution.meets).cost;
            if (cheapest == nullptr || cost < least) {
                cheapest = &solution;
                least = cost;
            }
        }
    return cheapest;
}

Message standing_in_words(timetable::Score score, timetable::Score bound) {
    const auto gap = gap_in_tenths(score, bound);
    const auto words = filled(
        {"hard {hard}, zacht {soft} · bewezen ondergrens hard {hard_bound}, zacht {soft_bound}",
         "hard {hard}, soft {soft} · proven bound hard {hard_bound}, soft {soft_bound}"},
        {{"hard", score.hard},
         {"soft", score.soft},
         {"hard_bound", bound.hard},
         {"soft_bound", bound.soft}}
    );
    if (!gap)
        return words;
    const auto more = filled({" · verschil {gap} %", " · gap {gap} %"}, {{"gap", tenths(*gap)}});
    return {words.dutch + more.dutch, words.english + more.english};
}

FoundTimetable search_timetable(
    const xhstt::Archive& archive,
    xhstt::InstanceId id,
    highschool_solver::Options options,
    const xhstt::Solution* start,
    const std::filesystem::path& drift_file,
    const Console& console
) {
    const auto& instance = archive[id];
    const auto prepared = highschool::prepare(instance);
    auto bound = highschool_solver::lower_bound(prepared);
    options.bound = bound.score;
    if (start != nullptr)
        options.start = decisions_of(prepared, start->meets);
    ProgressLine line{console};
    const Interrupt interrupt{[&] {
        line.interject(
            {"Ik stop en bewaar het beste rooster tot nu toe. Nog een keer Ctrl-C: niets bewaren.",
             "Stopping; the best timetable so far is kept. Ctrl-C again: keep nothing."}
        );
    }};
    options.stop = interrupt.token();
    options.progress = [&](const solver::Progress& now) {
        const auto standing = standing_in_words(now.score, options.bound);
        const auto seconds = tenths(now.elapsed.count() / 100);
        const auto begin = [&](const std::string& number) {
            return instance.code + " · " + number + " s · ";
        };
        line.show(
            now.elapsed,
            {begin(seconds.dutch) + standing.dutch, begin(seconds.english) + standing.english}
        );
    };
    try {
        auto result = solve(prepared, options);
        xhstt::Solution solution{.instance = id, .meets = meets_of(prepared, result.best)};
        solution.running_seconds = static_cast<double>(result.elapsed.count()) / 1000;
        expect_reckoned_right(instance, solution.meets, result.score);
        return {std::move(solution), result.score, std::move(bound), result.steps};
    } catch (const highschool_solver::ScoreDrift& drift) {
        line.end();
        save_drift(instance, {.meets = meets_of(prepared, drift.decisions())}, drift_file);
        throw;
    }
}

}  // namespace slimfit::cli
