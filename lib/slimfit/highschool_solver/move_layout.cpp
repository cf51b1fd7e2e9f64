#include "slimfit/highschool_solver/best_start.hpp"
#include "slimfit/highschool_solver/moves.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace slimfit::highschool_solver {

using namespace highschool;

namespace {

/// A meet to be placed, with those linked with it.
struct Block {
    std::vector<MeetId> meets;
    std::int32_t duration{};
};

/// Where a block may go, and the level it leads to.
struct Option {
    Start start{};
    std::int64_t level{};
};

/// Lays out what a resource has in two stretches of times, the longest meets first. Blocks of three
/// and of two that fill a room to the last time fit in few ways, which moves one by one do not
/// find.
class Layout {
public:
    Layout(Bench& bench, ResourceId resource, std::array<TimeRange, 2> stretches)
        : bench_{bench}, resource_{resource}, stretches_{stretches} {
        for (const auto event : bench.choices.events_of[resource.value()])
            for_each_meet_row(bench.prepared(), event, [&](MeetId meet) {
                if (bench.prepared()[event].given == no_start && runs_within(meet))
                    lift(meet);
            });
        std::ranges::stable_sort(blocks_, std::greater{}, &Block::duration);
        starts_.assign(blocks_.size(), no_start);
        until_ = bench.steps + most_steps;
    }

    [[nodiscard]] std::size_t size() const { return blocks_.size(); }

    /// False when no layout was found within the changes that may be judged.
    [[nodiscard]] bool place_all() {
        place_from(0);
        if (!best_)
            return false;
        for (std::size_t row = 0; row < blocks_.size(); ++row)
            set(row, best_->starts[row]);
        for (const auto& block : blocks_)
            for (const auto meet : block.meets)
                settle(bench_, meet);
        return true;
    }

private:
    /// Starts of all blocks, and the level they lead to.
    struct Found {
        std::vector<Start> starts;
        std::int64_t level{};
    };

    static constexpr std::uint64_t most_steps{600};  ///< for a better one; twice that for any
    static constexpr std::size_t most_options{3};

    [[nodiscard]] bool is_inside(TimeRange range) const {
        return std::ranges::any_of(stretches_, [&](TimeRange stretch) {
            return stretch.first <= range.first && range.last <= stretch.last;
        });
    }

    [[nodiscard]] bool runs_within(MeetId meet) const {
        return bench_.solution.duration(meet) > 0 && bench_.solution.start(meet) != no_start &&
               is_inside(bench_.solution.time(meet));
    }

    void lift(MeetId meet) {
        Block block{.meets = {}, .duration = bench_.solution.duration(meet)};
        for_each_linked(bench_, meet, [&](MeetId linked) {
            if (bench_.prepared()[bench_.prepared().event_of(linked)].given == no_start)
                block.meets.push_back(linked);
        });
        for (const auto each : block.meets)
            bench_.set_start(each, no_start);
        blocks_.push_back(std::move(block));
    }

    void set(std::size_t row, Start start) {
        for (const auto meet : blocks_[row].meets)
            bench_.set_start(meet, start);
        starts_[row] = start;
    }

    /// Where the resource is free for a block, the least level first.
    [[nodiscard]] std::vector<Option> options_of(std::size_t row) {
        const auto& [meets, duration] = blocks_[row];
        const auto resource = static_cast<ResourceRow>(resource_.value());
        std::vector<Option> options;
        for (const auto start : starts_of(bench_, meets.front())) {
            const TimeRange range{start, start + duration};
            if (!is_inside(range) || !is_free(bench_.solution, resource, range))
                continue;
            set(row, start);
            options.push_back({start, bench_.level()});
            set(row, no_start);
        }
        std::ranges::stable_sort(options, std::less{}, &Option::level);
        return options;
    }

    /// One by chance for the first block, so that the layout is not always the one that was there;
    /// some of the best for the others.
    [[nodiscard]] std::vector<Option> options_to_try(std::size_t row) {
        auto options = options_of(row);
        if (row == 0 && !options.empty())
            return {bench_.any(options)};
        options.resize(std::min(options.size(), most_options));
        return options;
    }

    void place_from(std::size_t row) {
        if (row == blocks_.size()) {
            if (!best_ || bench_.level() < best_->level)
                best_ = {starts_, bench_.level()};
            return;
        }
        for (const auto& option : options_to_try(row)) {
            if (bench_.steps > (best_ ? until_ : until_ + most_steps))
                return;
            set(row, option.start);
            place_from(row + 1);
            set(row, no_start);
        }
    }

    Bench& bench_;
    ResourceId resource_;
    std::array<TimeRange, 2> stretches_;
    std::vector<Block> blocks_;
    std::vector<Start> starts_;  ///< by block
    std::optional<Found> best_;
    std::uint64_t until_{};
};

/// Some times in a row, about as many as a day has, with a time among them.
TimeRange any_stretch(Bench& bench, Start with) {
    constexpr Start least{4};
    constexpr std::size_t lengths{7};
    const auto times = bench.prepared().times;
    const auto length = std::min(times, least + static_cast<Start>(bench.random.below(lengths)));
    const auto before = static_cast<Start>(bench.random.below(static_cast<std::size_t>(length)));
    const auto first = std::clamp<Start>(with - before, 0, times - length);
    return {first, first + length};
}

/// A time at which a resource does nothing, by chance.
std::optional<Start> any_free_time(Bench& bench, ResourceId resource) {
    constexpr auto tries = 20;
    const auto times = static_cast<std::size_t>(bench.prepared().times);
    for (auto tried = 0; tried < tries; ++tried)
        if (const auto time = static_cast<Start>(bench.random.below(times));
            bench.solution.tasks_at(resource, time) == 0)
            return time;
    return std::nullopt;
}

}  // namespace

bool lay_out(Bench& bench) {
    const auto meet = any_meet(bench);
    if (!meet || bench.solution.start(*meet) == no_start)
        return false;
    const auto& given = bench.prepared().given[bench.prepared().event_of(*meet).value()];
    if (given.empty())
        return false;
    const auto resource = bench.any(given).resource;
    const auto free = any_free_time(bench, resource);
    if (!free)
        return false;
    Layout layout{
        bench,
        resource,
        {any_stretch(bench, bench.solution.start(*meet)), any_stretch(bench, *free)}};
    return layout.size() > 1 && layout.place_all();
}

}  // namespace slimfit::highschool_solver
