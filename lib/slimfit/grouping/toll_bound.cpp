#include "slimfit/grouping/toll_bound.hpp"

#include <algorithm>
#include <cstdlib>

namespace slimfit::grouping {

TollBound::TollBound(const Setting& setting, std::vector<int> tolls)
    : tolls_{std::move(tolls)},
      worth_of_places_{setting.worth_of_places(tolls_)},
      rows_(
          setting.groups() + 1,
          std::vector<Cheapest>(setting.crowds.size(), {closed, closed, closed})
      ) {
    for (const auto& crowd : setting.crowds)
        pupils_.push_back(
            {static_cast<int>(crowd.members.size()),
             crowd.level.value_or(0),
             crowd.level ? step_price : 0}
        );
    for (auto group = setting.groups(); group-- > 0;)
        for (std::size_t row = 0; row < pupils_.size(); ++row) {
            auto& cheapest = rows_[group][row];
            const auto& later = rows_[group + 1][row];
            cheapest.to_move_here =
                tolls_[group] + setting.price_of_moving(setting.crowds[row], group);
            cheapest.to_move_later = std::min(later.to_move_here, later.to_move_later);
        }
}

int TollBound::with(std::size_t group, int middle) {
    int least = -worth_of_places_;
    for (std::size_t row = 0; row < pupils_.size(); ++row) {
        const auto& pupils = pupils_[row];
        const auto& cheapest = rows_[group][row];
        const int up = pupils.price_of_step * (middle - pupils.level);
        const int so_far = std::min(cheapest.so_far, cheapest.to_move_here + std::abs(up));
        rows_[group + 1][row].so_far = so_far;
        least += pupils.count * std::min(so_far, cheapest.to_move_later + std::max(0, up));
    }
    return least;
}

}  // namespace slimfit::grouping
