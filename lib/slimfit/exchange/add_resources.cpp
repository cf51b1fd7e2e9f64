#include "slimfit/exchange/making.hpp"
#include "slimfit/exchange/resource_types.hpp"

#include <algorithm>
#include <set>

namespace slimfit::exchange {

namespace {

using timetable::ClashClass;

/// Adds the rows of the table; codes are unique in a table of the school, and here over all types.
class Resources {
public:
    explicit Resources(xhstt::Instance& instance) : instance_{instance} {}

    void add_type(const char* name) { instance_.resource_types.push_back({name, name}); }

    xhstt::ResourceId
    add(const std::string& code, const std::string& name, xhstt::ResourceTypeId type) {
        auto unique = code;
        if (!codes_.insert(unique).second) {
            unique += " (" + instance_[type].code + ')';
            codes_.insert(unique);
        }
        const auto row = static_cast<std::uint32_t>(instance_.resources.size());
        instance_.resources.push_back({unique, name, type});
        return xhstt::ResourceId{row};
    }

private:
    xhstt::Instance& instance_;
    std::set<std::string> codes_;
};

bool has_class(
    const timetable::Instance& instance, const SharingGroups& groups, ClashClass clash_class
) {
    const SharedPupils only{groups, {clash_class, clash_class}, {}, {}};
    return std::ranges::any_of(instance.events, [&](const timetable::Event& event) {
        return only.take_part_in(event);
    });
}

/// Pupils whom a lesson elsewhere may take from their own instruction stand there three times: that
/// clash has a price of its own, which the format can say of other resources alone.
std::vector<SharedPupils>
shared_by(const timetable::Instance& instance, const SharingGroups& groups) {
    std::vector<SharedPupils> shared{
        {groups, {ClashClass::ordinary, ClashClass::teaching}, "pupil-twice", {}}};
    if (has_class(instance, groups, ClashClass::visiting)) {
        shared.push_back({groups, {ClashClass::ordinary, ClashClass::visiting}, "pupil-twice", {}});
        if (has_class(instance, groups, ClashClass::teaching))
            shared.push_back(
                {groups, {ClashClass::teaching, ClashClass::visiting}, "own-instruction", {}}
            );
    }
    return shared;
}

std::string codes_of(const planning::Draft& draft, const SharingGroups& groups) {
    std::string codes;
    for (const auto group : groups)
        codes += (codes.empty() ? "" : " + ") + draft.groups[group.value()].code;
    return codes;
}

void add_shared_pupils(Making& making, Resources& resources) {
    for (const auto& groups : sharing_groups(making.problem()))
        for (auto& shared : shared_by(making.problem(), groups)) {
            const auto number = making.shared_pupils.size() + 1;
            shared.resource = resources.add(
                "pupils-" + std::to_string(number), codes_of(making.draft, groups), pupils_type
            );
            making.shared_pupils.push_back(std::move(shared));
        }
}

}  // namespace

/// By code: names of people, groups and rooms stay with the school.
void add_resources(Making& making) {
    const auto& draft = making.draft;
    Resources resources{making.instance};
    for (const auto* name : {"Staff", "Room", "Group", "Pupils"})
        resources.add_type(name);
    for (const auto& staff : draft.school.staff)
        resources.add(staff.code, staff.code, staff_type);
    for (const auto& zone : draft.school.zones)
        resources.add(zone.code, zone.code, zone_type);
    for (const auto& group : draft.groups)
        resources.add(group.code, group.code, group_type);
    add_shared_pupils(making, resources);
}

}  // namespace slimfit::exchange
