#pragma once

#include "slimfit/formats/xhstt/id_table.hpp"
#include "slimfit/formats/xhstt/parts.hpp"
#include "slimfit/formats/xml/values.hpp"
#include "slimfit/xhstt/archive.hpp"

#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>

namespace slimfit::formats {

/// From the Ids of one instance to the rows of its tables.
struct InstanceNames {
    explicit InstanceNames(school::ProblemList& problems)
        : time_groups{{"tijdgroep", "time group"}, problems},
          times{{"tijd", "time"}, problems},
          resource_types{{"resourcesoort", "resource type"}, problems},
          resource_groups{{"resourcegroep", "resource group"}, problems},
          resources{{"resource", "resource"}, problems},
          event_groups{{"groep gebeurtenissen", "event group"}, problems},
          events{{"gebeurtenis", "event"}, problems},
          constraints{{"voorwaarde", "constraint"}, problems} {}

    IdTable<xhstt::TimeGroup> time_groups;
    IdTable<xhstt::Time> times;
    IdTable<xhstt::ResourceType> resource_types;
    IdTable<xhstt::ResourceGroup> resource_groups;
    IdTable<xhstt::Resource> resources;
    IdTable<xhstt::EventGroup> event_groups;
    IdTable<xhstt::Event> events;
    IdTable<xhstt::Constraint> constraints;
    std::unordered_map<std::string, xhstt::RoleId> roles;
};

/// The instances of an archive by their Ids, with the names of each.
struct InstanceTable {
    explicit InstanceTable(school::ProblemList& problems)
        : ids{{"instantie", "instance"}, problems} {}

    IdTable<xhstt::Instance> ids;
    std::deque<InstanceNames> names;
    bool is_right{};  ///< they have been read without a problem
};

/// An instance while it is read.
struct InstanceReading {
    xhstt::Instance& instance;
    InstanceNames& names;
    school::ProblemList& problems;
};

[[nodiscard]] xhstt::Instance
read_instance(const Element& element, InstanceNames& names, school::ProblemList& problems);

/// After the instances it may refer to.
[[nodiscard]] xhstt::SolutionGroup read_solution_group(
    const Element& element,
    const xhstt::Archive& archive,
    const InstanceTable& table,
    school::ProblemList& problems
);

// The readers of the parts of an instance, each in a file of its own and in this order: what comes
// later refers to what came before.

void read_times(Parts& parts, const InstanceReading& reading);
void read_resources(Parts& parts, const InstanceReading& reading);
void read_events(Parts& parts, const InstanceReading& reading);
void read_constraints(Parts& parts, const InstanceReading& reading);

/// Whether an element of this name is one of the sixteen kinds of constraints.
[[nodiscard]] bool is_rule(std::string_view name);

/// What a constraint says beside what all kinds say. Its element is a rule.
[[nodiscard]] xhstt::Rule read_rule(Parts& parts, const InstanceReading& reading);

// What several readers share.

/// Of the part <MetaData>, which may be missing.
[[nodiscard]] xhstt::MetaData read_metadata(Parts& parts);

/// The role of that name, new when nobody had it before.
[[nodiscard]] xhstt::RoleId role_of(const std::string& name, const InstanceReading& reading);

}  // namespace slimfit::formats
