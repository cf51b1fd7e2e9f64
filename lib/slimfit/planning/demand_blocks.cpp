#include "slimfit/planning/demand_blocks.hpp"

#include "slimfit/planning/day_words.hpp"
#include "slimfit/school/day.hpp"

#include <algorithm>

namespace slimfit::planning {

namespace {

using school::Block;
using school::BlockShape;

/// Blocks of one unit on one day, and the base groups that are there.
class UnitDay {
public:
    UnitDay(
        const school::School& school,
        const std::vector<grouping::WeekGroup>& groups,
        school::UnitId unit,
        calendar::Date date
    )
        : school_{school},
          groups_{groups},
          unit_{unit},
          date_{date},
          rhythm_{school::rhythm_on(school, unit, date)} {}

    void add_to(std::vector<Demand>& demands) const {
        for (std::size_t row = 0; row < rhythm_.size(); ++row) {
            if (rhythm_[row].shape == BlockShape::each_base_group)
                add_base_groups(row, demands);
            else
                add_unit(row, demands);
        }
    }

private:
    [[nodiscard]] bool is_away(const grouping::WeekGroup& group, const Block& block) const {
        const auto* excursion = school::excursion_on(school_, *group.base_group, date_);
        return excursion != nullptr && excursion->time.overlaps(block.time);
    }

    /// The mentor of the day, unless she is away during part of the block.
    [[nodiscard]] std::optional<school::StaffId>
    mentor_during(school::BaseGroupId group, const Block& block) const {
        const auto mentor = school::mentor_on(school_, group, date_);
        if (!mentor)
            return std::nullopt;
        const auto presence = school::presence_on(school_, *mentor, date_);
        const bool is_at_work = std::ranges::any_of(presence, [&](calendar::TimeSpan span) {
            return span.contains(block.time);
        });
        const auto& excursions = school_.exceptions.excursions;
        const bool is_out = std::ranges::any_of(excursions, [&](const auto& excursion) {
            return excursion.date == date_ && excursion.time.overlaps(block.time) &&
                   std::ranges::find(excursion.escorts, *mentor) != excursion.escorts.end();
        });
        return is_at_work && !is_out ? mentor : std::nullopt;
    }

    [[nodiscard]] std::vector<GroupRow> groups_in(const Block& block) const {
        std::vector<GroupRow> rows;
        for (GroupRow row = 0; row < groups_.size(); ++row)
            if (groups_[row].unit == unit_ && groups_[row].base_group &&
                !is_away(groups_[row], block))
                rows.push_back(row);
        return rows;
    }

    [[nodiscard]] bool is_eating(std::size_t row) const {
        return row < rhythm_.size() && school_[rhythm_[row].kind].nature == school::Nature::eating;
    }

    [[nodiscard]] Demand demand_of(std::size_t row) const {
        const auto& block = rhythm_[row];
        return {
            .kind = DemandKind::block,
            .code = school_[unit_].code + '.' + std::string{day_code(date_)} + '.' + block.code,
            .target = block.code,
            .session = block.kind,
            .subject = block.subject,
            .unit = unit_,
            .moments = {{date_, block.time}},
            .zones = block.zones,
            .day_part = block.day_part,
            .opens_or_closes_day = row == 0 || row + 1 == rhythm_.size(),
            .next_to_eating = is_eating(row + 1) || (row > 0 && is_eating(row - 1))};
    }

    [[nodiscard]] int adults_needed(const Block& block, int heads) const {
        const auto& kind = school_[block.kind];
        const auto by_ratio = kind.pupils_per_adult == 0
                                  ? 0
                                  : (heads + kind.pupils_per_adult - 1) / kind.pupils_per_adult;
        return std::max({kind.adults_at_least, block.adults, by_ratio});
    }

    void add_base_groups(std::size_t row, std::vector<Demand>& demands) const {
        const auto& block = rhythm_[row];
        for (const auto group : groups_in(block)) {
            const auto base_group = *groups_[group].base_group;
            auto demand = demand_of(row);
            demand.code += '.' + school_[base_group].code;
            demand.groups = {group};
            demand.heads = static_cast<int>(groups_[group].pupils.size());
            demand.adults = adults_needed(block, demand.heads);
            demand.mentor = mentor_during(base_group, block);
            if (demand.zones.empty())
                demand.zones = {school_[base_group].home};
            demands.push_back(std::move(demand));
        }
    }

    void add_unit(std::size_t row, std::vector<Demand>& demands) const {
        const auto& block = rhythm_[row];
        auto demand = demand_of(row);
        demand.groups = groups_in(block);
        for (const auto group : demand.groups)
            demand.heads += static_cast<int>(groups_[group].pupils.size());
        if (demand.heads == 0)
            return;
        demand.the_rest = block.shape == BlockShape::the_rest;
        demand.adults = demand.the_rest
                            ? std::max(school_[block.kind].adults_at_least, block.adults)
                            : adults_needed(block, demand.heads);
        demands.push_back(std::move(demand));
    }

    const school::School& school_;
    const std::vector<grouping::WeekGroup>& groups_;
    school::UnitId unit_;
    calendar::Date date_;
    school::DayRhythm rhythm_;
};

}  // namespace

void add_block_demands(
    const school::School& school,
    const std::vector<grouping::WeekGroup>& groups,
    calendar::IsoWeek week,
    std::vector<Demand>& demands
) {
    for (std::uint32_t unit = 0; unit < school.units.size(); ++unit)
        for (const auto date : school::school_days_of(school, week))
            UnitDay{school, groups, school::UnitId{unit}, date}.add_to(demands);
}

}  // namespace slimfit::planning
