#include "slimfit/solver/search.hpp"

#include "slimfit/grouping/week_groups.hpp"
#include "slimfit/planning/make_draft.hpp"
#include "slimfit/school/day.hpp"

#include "benchmark.hpp"
#include "school_file.hpp"

#include <string>
#include <utility>

namespace slimfit::bench {

namespace {

/// The usual search with one thing changed.
struct Variant {
    std::string name;
    solver::Tuning tuning;
};

std::vector<Variant> variants() {
    std::vector<Variant> all{{"usual", {}}};
    for (std::size_t row = 0; row < solver::neighbourhoods.size(); ++row) {
        solver::Tuning tuning;
        tuning.weights[row] = 0;
        all.push_back({"without " + std::string{solver::neighbourhoods[row].name}, tuning});
    }
    for (const std::size_t streams : {1, 4}) {
        solver::Tuning tuning;
        tuning.streams = streams;
        all.push_back({std::to_string(streams) + " streams", tuning});
    }
    solver::Tuning cold;
    cold.opening = cold.improving;
    all.push_back({"opening no hotter than improving", cold});
    return all;
}

/// The scores of some seeds, summed up.
class Scores {
public:
    void add(timetable::Score score) {
        ++runs_;
        if (score.hard > 0) {
            ++broken_;
            hard_ += score.hard;
        } else
            soft_ += score.soft;
    }

    /// "678", or "678; 1 of 6 broken, hard 12".
    [[nodiscard]] std::string in_words() const {
        const auto whole = runs_ - broken_;
        auto words = whole == 0 ? std::string{"-"} : std::to_string((soft_ + whole / 2) / whole);
        if (broken_ > 0)
            words += "; " + std::to_string(broken_) + " of " + std::to_string(runs_) +
                     " broken, hard " + std::to_string(hard_);
        return words;
    }

private:
    std::int64_t runs_{};
    std::int64_t broken_{};
    std::int64_t hard_{};
    std::int64_t soft_{};
};

std::string measured(
    const timetable::Instance& instance,
    const solver::Tuning& tuning,
    const Request& request,
    const SearchSize& size
) {
    Scores scores;
    for (int run = 0; run < size.seeds; ++run)
        scores.add(solver::search(
                       instance,
                       {.seed = request.seed + static_cast<std::uint64_t>(run),
                        .limit = {.steps = size.steps},
                        .threads = request.threads},
                       tuning
        )
                       .score);
    return scores.in_words();
}

}  // namespace

void bench_search(
    const Request& request, const std::vector<std::filesystem::path>& schools, SearchSize size
) {
    Table table{request.out, request.layout, {"school", "search", "mean soft cost"}};
    for (const auto& file : schools) {
        const auto school = school_of(file);
        const auto dates = school::school_days_of(school, request.week);
        const auto groups = grouping::week_groups(school, {dates.front(), dates.back()}).groups;
        const auto demands = planning::demands_of(school, groups, request.week);
        const auto draft = planning::make_draft(school, groups, demands, {.week = request.week});
        for (const auto& [name, tuning] : variants())
            table.row({file.stem().string(), name, measured(draft.instance, tuning, request, size)}
            );
    }
}

}  // namespace slimfit::bench
