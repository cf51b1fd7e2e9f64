#include "slimfit/timetable/families/family.hpp"

#include <array>

namespace slimfit::timetable {

std::string_view name(Family family) {
    using namespace std::string_view_literals;
    static constexpr auto names = std::array{"unplaced"sv,
                                             "start cost"sv,
                                             "candidate cost"sv,
                                             "empty seat"sv,
                                             "person clash"sv,
                                             "person away"sv,
                                             "unwanted time"sv,
                                             "group clash"sv,
                                             "zone clash"sv,
                                             "zone full"sv,
                                             "zone closed"sv,
                                             "watcher away"sv,
                                             "watches too many"sv,
                                             "same day"sv,
                                             "adjacent days"sv,
                                             "many leaders"sv,
                                             "too few people"sv,
                                             "no authority"sv,
                                             "poor mixture"sv,
                                             "too many lessons"sv,
                                             "unfair load"sv,
                                             "missed crowd share"sv,
                                             "too many preparations"sv,
                                             "too many faces"sv,
                                             "missed quota"sv,
                                             "too few on call"sv};
    static_assert(names.size() == static_cast<std::size_t>(Family::too_few_on_call) + 1);
    return names[static_cast<std::size_t>(family)];
}

}  // namespace slimfit::timetable
