#include "slimfit/intake/groups_elsewhere.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace slimfit::intake {

namespace {

/// A group of one of the files, by the mark of its key.
struct GroupElsewhere {
    const Delivery* delivery;
    DeliveredGroupKey key;
};

using Groups = std::map<std::string, GroupElsewhere, std::less<>>;

Groups groups_of(const std::vector<Delivery>& deliveries) {
    Groups groups;
    for (const auto& delivery : deliveries)
        for (const auto& [mark, key] : delivery.group_keys)
            groups.try_emplace(mark, GroupElsewhere{.delivery = &delivery, .key = key});
    return groups;
}

/// Brings groups of other files into one that has none.
class Linking {
public:
    Linking(const Groups& groups, Delivery& into) : groups_{groups}, into_{into} {}

    void link(DeliveredPupil& pupil) {
        const auto found = groups_.find(pupil.group_elsewhere);
        if (found == groups_.end())
            return;
        pupil.group = row_of(found->second);
        // As in one file: a combination group says nothing of the pupil.
        if (!pupil.year_group && (pupil.year_word.empty() || pupil.year_word == "C"))
            pupil.year_group = found->second.key.year_group;
    }

    void link(DeliveredStaff& member) {
        for (const auto& mark : member.groups_elsewhere)
            if (const auto found = groups_.find(mark); found != groups_.end())
                member.groups.push_back(row_of(found->second));
    }

private:
    std::size_t row_of(const GroupElsewhere& group) {
        const auto [row, is_new] =
            rows_.try_emplace(std::pair{group.delivery, group.key.row}, into_.groups.size());
        if (is_new) {
            into_.groups.push_back(group.delivery->groups[group.key.row]);
            into_.groups.back().line = 0;  // of the other file
        }
        return row->second;
    }

    const Groups& groups_;
    Delivery& into_;
    std::map<std::pair<const Delivery*, std::size_t>, std::size_t> rows_;
};

}  // namespace

bool has_groups_elsewhere(const std::vector<Delivery>& deliveries) {
    return std::ranges::any_of(deliveries, [](const Delivery& delivery) {
        return std::ranges::any_of(
                   delivery.pupils,
                   [](const DeliveredPupil& pupil) { return !pupil.group_elsewhere.empty(); }
               ) ||
               std::ranges::any_of(delivery.staff, [](const DeliveredStaff& member) {
                   return !member.groups_elsewhere.empty();
               });
    });
}

std::vector<Delivery> with_groups_elsewhere(const std::vector<Delivery>& deliveries) {
    auto linked = deliveries;
    const auto groups = groups_of(deliveries);
    for (auto& delivery : linked) {
        Linking linking{groups, delivery};
        for (auto& pupil : delivery.pupils)
            linking.link(pupil);
        for (auto& member : delivery.staff)
            linking.link(member);
    }
    // Who makes the room of a new group looks at how many pupils are in it.
    std::ranges::stable_partition(linked, [](const Delivery& delivery) {
        return !delivery.pupils.empty();
    });
    return linked;
}

}  // namespace slimfit::intake
