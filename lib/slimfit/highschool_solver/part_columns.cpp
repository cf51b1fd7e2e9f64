#include "slimfit/highschool_solver/part_columns.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <tuple>
#include <utility>
#include <vector>

namespace slimfit::highschool_solver {

using namespace highschool;
using exact::Column;
using exact::of;
using exact::Sum;

namespace {

class Columns {
public:
    Columns(
        const Part& part,
        const PartBefore& before,
        const Choices& choices,
        PartProgram& made,
        PartStatement& statement
    )
        : part_{part}, before_{before}, choices_{choices}, made_{made}, statement_{statement} {}

    void add() {
        add_bundles();
        add_tasks();
    }

private:
    /// What makes meets alike: their event, duration, whether they have a time, and resources. Who
    /// gets other resources is like nobody else.
    using Kind =
        std::tuple<EventId, std::int32_t, bool, std::vector<ResourceRow>, std::optional<MeetId>>;

    [[nodiscard]] const Prepared& prepared() const { return *choices_.prepared; }

    [[nodiscard]] const Solution& solution() const { return statement_.lifted(); }

    [[nodiscard]] Kind kind_of(MeetId meet, Start start) const {
        std::vector<ResourceRow> resources;
        std::optional<MeetId> itself;
        for_each_task(prepared(), meet, [&](TaskId task) {
            resources.push_back(solution().resource(task));
            if (before_.resources.contains(task))
                itself = meet;
        });
        return {
            prepared().event_of(meet),
            solution().duration(meet),
            start != no_start,
            std::move(resources),
            itself};
    }

    [[nodiscard]] std::vector<ResourceId> resources_of(MeetId meet) const {
        std::vector<ResourceId> resources;
        for (const auto& given : prepared().given[prepared().event_of(meet).value()])
            resources.push_back(given.resource);
        for_each_task(prepared(), meet, [&](TaskId task) {
            if (const auto resource = solution().resource(task); resource != no_resource)
                resources.emplace_back(static_cast<Row>(resource));
        });
        return resources;
    }

    [[nodiscard]] bool is_closed(const std::vector<ResourceId>& resources, TimeRange range) const {
        for (const auto resource : resources)
            for (auto time = range.first; time < range.last; ++time)
                if (statement_.is_closed(resource, time))
                    return true;
        return false;
    }

    void add_bundles() {
        std::map<Kind, std::vector<MeetId>> kinds;
        for (const auto& [meet, start] : before_.starts)
            kinds[kind_of(meet, start)].push_back(meet);
        for (const auto& [kind, meets] : kinds)
            add_bundle(meets, std::get<2>(kind));
    }

    void add_bundle(const std::vector<MeetId>& meets, bool have_times) {
        const auto event = prepared().event_of(meets.front());
        const auto duration = solution().duration(meets.front());
        const auto resources = resources_of(meets.front());
        auto starts = std::set<Start>{};
        for (const auto start : choices_.starts_of(event, duration))
            if (const TimeRange range{start, start + duration};
                is_inside(range, part_.within) && !is_closed(resources, range))
                starts.insert(start);
        for (const auto meet : meets)
            if (const auto start = before_.starts.at(meet); start != no_start)
                starts.insert(start);
        Bundle bundle{.meets = meets, .starts = {starts.begin(), starts.end()}, .columns = {}};
        Sum placed;
        for (std::size_t row = 0; row < starts.size(); ++row) {
            bundle.columns.push_back(made_.program.add_choice());
            placed.add(of(bundle.columns.back()));
        }
        const auto all = std::ssize(meets);
        made_.program.keep_within(placed, have_times ? all : 0, all);
        note_busy(bundle, duration, resources);
        made_.bundles.push_back(std::move(bundle));
    }

    /// One meet is at one start: all of them that hold a time are one case. Several may overlap.
    void note_busy(
        const Bundle& bundle, std::int32_t duration, const std::vector<ResourceId>& resources
    ) {
        std::map<Start, std::vector<Sum>> cases;
        for (std::size_t row = 0; row < bundle.starts.size(); ++row)
            for (auto time = bundle.starts[row]; time < bundle.starts[row] + duration; ++time) {
                auto& at_time = cases[time];
                if (bundle.meets.size() == 1 && !at_time.empty())
                    at_time.front().add(of(bundle.columns[row]));
                else
                    at_time.push_back(of(bundle.columns[row]));
            }
        for (const auto& [time, sums] : cases)
            for (const auto resource : resources)
                for (const auto& sum : sums)
                    statement_.note_busy(resource, time, sum);
    }

    void add_tasks() {
        std::map<MeetId, const Bundle*> moving;
        for (const auto& bundle : made_.bundles)
            moving.emplace(bundle.meets.front(), &bundle);
        for (const auto& [task, present] : before_.resources) {
            const auto found = moving.find(prepared().meet_of(task));
            if (found != moving.end())
                add_moving_task(task, *found->second);
            else
                add_task(task);
        }
    }

    [[nodiscard]] bool may_get(TaskId task, ResourceRow resource) const {
        return resource == before_.resources.at(task) || part_.among.empty() ||
               std::ranges::find(part_.among, resource) != part_.among.end();
    }

    [[nodiscard]] std::set<ResourceRow> resources_for(TaskId task) const {
        std::set<ResourceRow> resources;
        for (const auto one : choices_.candidates[prepared().place_of(task).value()])
            if (may_get(task, one))
                resources.insert(one);
        if (const auto present = before_.resources.at(task); present != no_resource)
            resources.insert(present);
        return resources;
    }

    /// A resource at a time range, as a choice; none where that cannot be.
    [[nodiscard]] std::optional<Column> at(ResourceRow resource, TimeRange range) {
        const ResourceId id{static_cast<Row>(resource)};
        if (is_closed({id}, range))
            return std::nullopt;
        return made_.program.add_choice();
    }

    void add_task(TaskId task) {
        TaskOptions options{.task = task, .resources = {}, .chosen = {}};
        const auto range = solution().time(prepared().meet_of(task));
        Sum one_of_them;
        for (const auto resource : resources_for(task))
            if (const auto column = at(resource, range)) {
                one_of_them.add(of(*column));
                options.resources.push_back(resource);
                options.chosen.push_back(of(*column));
                note_busy(resource, range, *column);
            }
        made_.program.keep_within(one_of_them, has_resource(task) ? 1 : 0, 1);
        note_work(options);
        made_.tasks.push_back(std::move(options));
    }

    /// Of a meet that moves: a choice for each start with each resource.
    void add_moving_task(TaskId task, const Bundle& bundle) {
        TaskOptions options{.task = task, .resources = {}, .chosen = {}};
        const auto duration = solution().duration(bundle.meets.front());
        std::vector<Sum> at_start(bundle.starts.size());
        for (const auto resource : resources_for(task)) {
            Sum chosen;
            std::map<Start, Sum> busy;
            for (std::size_t row = 0; row < bundle.starts.size(); ++row) {
                const TimeRange range{bundle.starts[row], bundle.starts[row] + duration};
                const auto column = at(resource, range);
                if (!column)
                    continue;
                chosen.add(of(*column));
                at_start[row].add(of(*column));
                for (auto time = range.first; time < range.last; ++time)
                    busy[time].add(of(*column));
            }
            for (const auto& [time, sum] : busy)
                statement_.note_busy(ResourceId{static_cast<Row>(resource)}, time, sum);
            options.resources.push_back(resource);
            options.chosen.push_back(std::move(chosen));
        }
        for (std::size_t row = 0; row < bundle.starts.size(); ++row) {
            at_start[row].add(of(bundle.columns[row]), -1);
            made_.program.keep_within(at_start[row], has_resource(task) ? 0 : -1, 0);
        }
        note_work(options);
        made_.tasks.push_back(std::move(options));
    }

    [[nodiscard]] bool has_resource(TaskId task) const {
        return before_.resources.at(task) != no_resource;
    }

    void note_busy(ResourceRow resource, TimeRange range, Column column) {
        for (auto time = range.first; time < range.last; ++time)
            statement_.note_busy(ResourceId{static_cast<Row>(resource)}, time, of(column));
    }

    void note_work(const TaskOptions& options) {
        const auto meet = prepared().meet_of(options.task);
        const auto load =
            prepared()[prepared().place_of(options.task)].load * solution().duration(meet);
        for (std::size_t row = 0; row < options.resources.size(); ++row)
            statement_.note_work(
                ResourceId{static_cast<Row>(options.resources[row])}, options.chosen[row], load
            );
    }

    const Part& part_;
    const PartBefore& before_;
    const Choices& choices_;
    PartProgram& made_;
    PartStatement& statement_;
};

}  // namespace

PartBefore before(const Part& part, const Solution& solution) {
    PartBefore before;
    for (const auto meet : part.meets)
        before.starts.emplace(meet, solution.start(meet));
    for (const auto task : part.tasks)
        before.resources.emplace(task, solution.resource(task));
    return before;
}

void add_columns(
    const Part& part,
    const PartBefore& before,
    const Choices& choices,
    PartProgram& made,
    PartStatement& statement
) {
    Columns{part, before, choices, made, statement}.add();
}

}  // namespace slimfit::highschool_solver
