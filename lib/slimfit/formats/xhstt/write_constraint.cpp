#include "slimfit/formats/xhstt/words.hpp"
#include "slimfit/formats/xhstt/writing.hpp"

namespace slimfit::formats {

namespace {

using namespace xhstt;

class ConstraintWriter {
public:
    ConstraintWriter(const Instance& instance, XmlText& text) : instance_{instance}, text_{text} {}

    void write(const AppliesToEvents& to) {
        references("EventGroups", "EventGroup", to.event_groups);
        references("Events", "Event", to.events);
    }

    void write(const AppliesToEventGroups& to) {
        references("EventGroups", "EventGroup", to.event_groups);
    }

    void write(const AppliesToResources& to) {
        references("ResourceGroups", "ResourceGroup", to.resource_groups);
        references("Resources", "Resource", to.resources);
    }

    void write(const AppliesToEventPairs& to) {
        const WrittenElement pairs{text_, "EventPairs"};
        for (const auto& pair : to.pairs) {
            const WrittenElement element{text_, "EventPair"};
            write_reference("FirstEvent", instance_[pair.first].code, text_);
            write_reference("SecondEvent", instance_[pair.second].code, text_);
            write_number("MinSeparation", pair.minimum_separation, text_);
            if (pair.maximum_separation)
                write_number("MaxSeparation", *pair.maximum_separation, text_);
        }
    }

    // What each kind has of its own.

    void write(const AssignResource& rule) { role(rule.role); }

    void write(const AssignTime& /*rule*/) {}

    void write(const SplitEvents& rule) {
        limits(rule.duration, "MinimumDuration", "MaximumDuration");
        limits(rule.amount, "MinimumAmount", "MaximumAmount");
    }

    void write(const DistributeSplitEvents& rule) {
        write_number("Duration", rule.duration, text_);
        limits(rule.amount);
    }

    void write(const PreferResources& rule) {
        references("ResourceGroups", "ResourceGroup", rule.domain.resource_groups);
        references("Resources", "Resource", rule.domain.resources);
        role(rule.role);
    }

    void write(const PreferTimes& rule) {
        domain(rule.domain);
        if (rule.duration)
            write_number("Duration", *rule.duration, text_);
    }

    void write(const AvoidSplitAssignments& rule) { role(rule.role); }

    void write(const SpreadEvents& rule) {
        const WrittenElement groups{text_, "TimeGroups"};
        for (const auto& [group, of_group] : rule.time_groups) {
            WrittenElement element{text_, "TimeGroup"};
            element.text("Reference", instance_[group].code);
            limits(of_group);
        }
    }

    void write(const LinkEvents& /*rule*/) {}

    void write(const OrderEvents& /*rule*/) {}

    void write(const AvoidClashes& /*rule*/) {}

    void write(const AvoidUnavailableTimes& rule) { domain(rule.domain); }

    void write(const LimitIdleTimes& rule) { limited(rule); }

    void write(const ClusterBusyTimes& rule) { limited(rule); }

    void write(const LimitBusyTimes& rule) { limited(rule); }

    void write(const LimitWorkload& rule) { limits(rule.limits); }

private:
    template <class EntityId>
    void references(const char* list, const char* name, const std::vector<EntityId>& ids) {
        write_references(list, name, ids, instance_, text_);
    }

    void role(RoleId id) { write_text("Role", instance_[id].name, text_); }

    void
    limits(const Limits& limits, const char* minimum = "Minimum", const char* maximum = "Maximum") {
        write_number(minimum, limits.minimum, text_);
        write_number(maximum, limits.maximum, text_);
    }

    void domain(const TimeDomain& times) {
        references("TimeGroups", "TimeGroup", times.time_groups);
        references("Times", "Time", times.times);
    }

    template <class Kind>
    void limited(const Kind& rule) {
        references("TimeGroups", "TimeGroup", rule.time_groups);
        limits(rule.limits);
    }

    const Instance& instance_;
    XmlText& text_;
};

}  // namespace

void write_constraint(const Constraint& constraint, const Instance& instance, XmlText& text) {
    const std::string kind{kind_of(constraint)};
    WrittenElement element{text, kind.c_str()};
    element.text("Id", constraint.code);
    write_text("Name", constraint.name, text);
    write_text("Required", constraint.required ? "true" : "false", text);
    write_number("Weight", constraint.weight, text);
    write_text("CostFunction", word_of(cost_function_words, constraint.cost_function), text);
    ConstraintWriter writer{instance, text};
    std::visit(
        [&](const auto& rule) {
            {
                const WrittenElement applies_to{text, "AppliesTo"};
                writer.write(rule.applies_to);
            }
            writer.write(rule);
        },
        constraint.rule
    );
}

}  // namespace slimfit::formats
