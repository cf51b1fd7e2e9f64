#include "slimfit/highschool/families/task_resources.hpp"
#include "slimfit/highschool_solver/part_points.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <vector>

namespace slimfit::highschool_solver {

using namespace highschool;
using exact::Sum;

namespace {

class Places {
public:
    Places(PartProgram& made, PartStatement& statement) : made_{made}, statement_{statement} {}

    void charge() {
        std::map<OpenPlaceId, std::vector<const TaskOptions*>> places;
        std::set<Row> splits;
        for (const auto& options : made_.tasks) {
            const auto place = prepared().place_of(options.task);
            places[place].push_back(&options);
            for (const auto row : prepared().split_of_place[place.value()])
                splits.insert(row);
        }
        for (const auto& [place, tasks] : places)
            charge_place(place, tasks);
        for (const auto row : splits)
            charge_split(row);
    }

private:
    [[nodiscard]] const Prepared& prepared() const { return statement_.prepared(); }

    [[nodiscard]] const Solution& solution() const { return statement_.lifted(); }

    void charge_place(OpenPlaceId place, const std::vector<const TaskOptions*>& tasks) {
        using families::AssignResource;
        using families::PreferResources;
        for_each_point(prepared().assign_resource, place, [&](Row row) {
            Sum open = lifted_deviation<AssignResource>(row);
            for (const auto* const options : tasks)
                for (const auto& chosen : options->chosen)
                    open.add(chosen, -duration_of(options->task));
            statement_.charge<AssignResource>(row, prepared().assign_resource[row].price, open);
        });
        for_each_point(prepared().prefer_resources, place, [&](Row row) {
            const auto& point = prepared().prefer_resources[row];
            const auto& wanted = prepared().domains[point.asked.domain];
            Sum wrong = lifted_deviation<PreferResources>(row);
            for (const auto* const options : tasks)
                for (std::size_t one = 0; one < options->resources.size(); ++one)
                    if (!wanted[static_cast<std::size_t>(options->resources[one])])
                        wrong.add(options->chosen[one], duration_of(options->task));
            statement_.charge<PreferResources>(row, point.price, wrong);
        });
    }

    template <class Family>
    [[nodiscard]] Sum lifted_deviation(Row row) const {
        Sum sum;
        Family::judge(solution(), row, [&](const Price&, std::int64_t deviation) {
            sum.constant = deviation;
        });
        return sum;
    }

    [[nodiscard]] std::int32_t duration_of(TaskId task) const {
        return solution().duration(prepared().meet_of(task));
    }

    void charge_split(Row row) {
        std::map<ResourceRow, std::vector<Sum>> users;
        for (std::size_t resource = 0; resource < prepared().resources; ++resource)
            if (solution().counters().uses[row * prepared().resources + resource] > 0)
                users[static_cast<ResourceRow>(resource)].push_back(exact::constantly(1));
        for (const auto& options : made_.tasks)
            if (const auto points =
                    prepared().split_of_place[prepared().place_of(options.task).value()];
                std::ranges::find(points, row) != points.end())
                for (std::size_t one = 0; one < options.resources.size(); ++one)
                    users[options.resources[one]].push_back(options.chosen[one]);
        Sum different;
        for (const auto& [resource, cases] : users)
            different.add(any_of(made_.program, cases));
        constexpr std::int64_t none_is_too_few{0};
        statement_.charge<families::AvoidSplitAssignments>(
            row,
            prepared().avoid_split[row].price,
            outside(made_.program, different, none_is_too_few, 1)
        );
    }

    PartProgram& made_;
    PartStatement& statement_;
};

}  // namespace

void charge_places(PartProgram& made, PartStatement& statement) {
    Places{made, statement}.charge();
}

}  // namespace slimfit::highschool_solver
