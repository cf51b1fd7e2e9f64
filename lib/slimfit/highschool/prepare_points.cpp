#include "slimfit/highschool/prepare_parts.hpp"

#include <limits>
#include <variant>

namespace slimfit::highschool {

namespace {

using namespace xhstt;
using highschool::Start;

/// Adds the points of one constraint to those of its family.
class PointAdder {
public:
    PointAdder(Prepared& prepared, Row constraint)
        : prepared_{prepared},
          instance_{*prepared.instance},
          constraint_{instance_.constraints[constraint]},
          price_{
              .constraint = ConstraintId{constraint},
              .weight = constraint_.weight,
              .function = constraint_.cost_function,
              .hard = constraint_.required} {}

    void operator()(const AssignResource& rule) {
        for_each_place(rule.applies_to, rule.role, [&](OpenPlaceId place) {
            prepared_.assign_resource.add(place, price_, {});
        });
    }

    void operator()(const AssignTime& rule) {
        for_each(rule.applies_to, [&](EventId event) {
            prepared_.assign_time.add(event, price_, {});
        });
    }

    void operator()(const SplitEvents& rule) {
        for_each(rule.applies_to, [&](EventId event) {
            prepared_.split.add(event, price_, {rule.duration, rule.amount});
        });
    }

    void operator()(const DistributeSplitEvents& rule) {
        for_each(rule.applies_to, [&](EventId event) {
            prepared_.distribute.add(event, price_, {rule.duration, rule.amount});
        });
    }

    void operator()(const PreferResources& rule) {
        const auto domain = static_cast<Row>(prepared_.domains.size());
        prepared_.domains.push_back(resources_in(rule.domain));
        for_each_place(rule.applies_to, rule.role, [&](OpenPlaceId place) {
            prepared_.prefer_resources.add(place, price_, {domain});
        });
    }

    void operator()(const PreferTimes& rule) {
        const AskedStarts asked{times_in(rule.domain), rule.duration.value_or(0)};
        for_each(rule.applies_to, [&](EventId event) {
            prepared_.prefer_times.add(event, price_, asked);
        });
    }

    void operator()(const AvoidSplitAssignments& rule) {
        for (const auto group : rule.applies_to.event_groups)
            prepared_.avoid_split.add(group, price_, {});
    }

    void operator()(const SpreadEvents& rule) {
        std::vector<LimitedSet> groups;
        for (const auto& [group, limits] : rule.time_groups)
            groups.push_back({times_in(group), limits});
        const auto row = add_groups(groups);
        for (const auto group : rule.applies_to.event_groups) {
            const auto first = static_cast<Row>(prepared_.spread_counts);
            prepared_.spread.add(group, price_, {row, first});
            prepared_.spread_counts += groups.size();
        }
    }

    void operator()(const LinkEvents& rule) {
        for (const auto group : rule.applies_to.event_groups) {
            const auto events = instance_[group].events.size();
            prepared_.link.add(group, price_, {static_cast<std::int32_t>(events)});
        }
    }

    void operator()(const OrderEvents& rule) {
        constexpr auto unlimited = std::numeric_limits<int>::max();
        for (const auto& pair : rule.applies_to.pairs)
            prepared_.order.add(
                pair.first,
                price_,
                {pair.second, pair.minimum_separation, pair.maximum_separation.value_or(unlimited)}
            );
    }

    void operator()(const AvoidClashes& rule) {
        for_each(rule.applies_to, [&](ResourceId resource) {
            prepared_.clashes.add(resource, price_, {});
        });
    }

    void operator()(const AvoidUnavailableTimes& rule) {
        const auto set = times_in(rule.domain);
        for_each(rule.applies_to, [&](ResourceId resource) {
            prepared_.unavailable.add(resource, price_, {set});
        });
    }

    void operator()(const LimitIdleTimes& rule) { add_grouped(prepared_.idle, rule); }

    void operator()(const ClusterBusyTimes& rule) { add_grouped(prepared_.cluster, rule); }

    void operator()(const LimitBusyTimes& rule) { add_grouped(prepared_.busy, rule); }

    void operator()(const LimitWorkload& rule) {
        // A thousandth is forgiven, so that what was rounded on the way to a file counts as whole.
        const auto forgiven = prepared_.share / 1000;
        const AskedWork asked{
            rule.limits.minimum * prepared_.share - forgiven,
            rule.limits.maximum * prepared_.share + forgiven};
        for_each(rule.applies_to, [&](ResourceId resource) {
            prepared_.workload.add(resource, price_, asked);
        });
    }

private:
    template <class Visit>
    void for_each(const AppliesToEvents& applies_to, Visit visit) {
        for (const auto group : applies_to.event_groups)
            for (const auto event : instance_[group].events)
                visit(event);
        for (const auto event : applies_to.events)
            visit(event);
    }

    template <class Visit>
    void for_each(const AppliesToResources& applies_to, Visit visit) {
        for (const auto group : applies_to.resource_groups)
            for (const auto resource : instance_[group].resources)
                visit(resource);
        for (const auto resource : applies_to.resources)
            visit(resource);
    }

    template <class Visit>
    void for_each_place(const AppliesToEvents& applies_to, RoleId role, Visit visit) {
        for_each(applies_to, [&](EventId event) {
            const auto& facts = prepared_[event];
            for (auto number = 0; number < facts.open_places; ++number) {
                const OpenPlaceId place{facts.first_place + static_cast<Row>(number)};
                if (instance_[event].places[prepared_[place].place].role == role)
                    visit(place);
            }
        });
    }

    template <class Table, class Rule>
    void add_grouped(Table& table, const Rule& rule) {
        std::vector<LimitedSet> groups;
        for (const auto group : rule.time_groups)
            groups.push_back({times_in(group), rule.limits});
        const auto row = add_groups(groups);
        for_each(rule.applies_to, [&](ResourceId resource) {
            table.add(resource, price_, {row, rule.limits});
        });
    }

    Row times_in(TimeGroupId group) {
        const auto set = prepared_.sets.add();
        for (const auto time : instance_[group].times)
            prepared_.sets.put(set, static_cast<Start>(time.value()));
        return set;
    }

    Row times_in(const TimeDomain& domain) {
        const auto set = prepared_.sets.add();
        for (const auto time : domain.times)
            prepared_.sets.put(set, static_cast<Start>(time.value()));
        for (const auto group : domain.time_groups)
            for (const auto time : instance_[group].times)
                prepared_.sets.put(set, static_cast<Start>(time.value()));
        return set;
    }

    std::vector<bool> resources_in(const ResourceDomain& domain) {
        std::vector<bool> in(prepared_.resources);
        for (const auto resource : domain.resources)
            in[resource.value()] = true;
        for (const auto group : domain.resource_groups)
            for (const auto resource : instance_[group].resources)
                in[resource.value()] = true;
        return in;
    }

    Row add_groups(const std::vector<LimitedSet>& groups) {
        auto& all = prepared_.time_groups;
        for (Start time = 0; time < prepared_.times; ++time) {
            std::vector<Row> here;
            for (Row place = 0; place < groups.size(); ++place)
                if (holds(prepared_.sets[groups[place].set], time))
                    here.push_back(place);
            all.at.append(here);
        }
        all.of.append(groups);
        return static_cast<Row>(all.of.size() - 1);
    }

    Prepared& prepared_;
    const Instance& instance_;
    const Constraint& constraint_;
    Price price_;
};

}  // namespace

void prepare_points(Prepared& prepared) {
    const auto& constraints = prepared.instance->constraints;
    for (Row row = 0; row < constraints.size(); ++row)
        std::visit(PointAdder{prepared, row}, constraints[row].rule);
    const auto events = prepared.events.size();
    const auto places = prepared.open_places.size();
    const auto groups = prepared.instance->event_groups.size();
    prepared.assign_time.order(events);
    prepared.split.order(events);
    prepared.distribute.order(events);
    prepared.prefer_times.order(events);
    prepared.order.order(events);
    prepared.assign_resource.order(places);
    prepared.prefer_resources.order(places);
    prepared.avoid_split.order(groups);
    prepared.spread.order(groups);
    prepared.link.order(groups);
    prepared.clashes.order(prepared.resources);
    prepared.unavailable.order(prepared.resources);
    prepared.idle.order(prepared.resources);
    prepared.cluster.order(prepared.resources);
    prepared.busy.order(prepared.resources);
    prepared.workload.order(prepared.resources);
}

}  // namespace slimfit::highschool
