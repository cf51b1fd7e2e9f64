#include "slimfit/planning/demand_blocks.hpp"

#include "slimfit/planning/called_away.hpp"
#include "slimfit/planning/day_words.hpp"
#include "slimfit/school/day.hpp"
#include "slimfit/school/homes.hpp"

#include <algorithm>

namespace slimfit::planning {

namespace {

using school::Block;
using school::BlockShape;

using calendar::TimeSpan;

/// A stretch of a block with the same base groups from begin to end: the whole block, unless an
/// excursion begins or ends meanwhile.
struct Part {
    TimeSpan time;
    std::vector<GroupRow> groups;
};

/// Joins parts that follow each other: of the rest pupils may come and go.
std::vector<Part> joined(const std::vector<Part>& parts) {
    std::vector<Part> result;
    for (const auto& part : parts) {
        if (result.empty() || result.back().time.end != part.time.begin) {
            result.push_back(part);
            continue;
        }
        auto& last = result.back();
        last.time.end = part.time.end;
        std::vector<GroupRow> all;
        std::ranges::set_union(last.groups, part.groups, std::back_inserter(all));
        last.groups = std::move(all);
    }
    return result;
}

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
    [[nodiscard]] const school::Excursion* excursion_of(GroupRow group) const {
        return school::excursion_on(school_, *groups_[group].base_group, date_);
    }

    [[nodiscard]] bool is_away(GroupRow group, TimeSpan time) const {
        const auto* excursion = excursion_of(group);
        return excursion != nullptr && excursion->time.overlaps(time);
    }

    /// The parts of a block in which some of the groups are at school.
    [[nodiscard]] std::vector<Part>
    parts_of(const Block& block, const std::vector<GroupRow>& groups) const {
        std::vector<calendar::ClockTime> cuts{block.time.begin, block.time.end};
        for (const auto group : groups)
            if (is_away(group, block.time)) {
                const auto away = excursion_of(group)->time;
                cuts.push_back(std::clamp(away.begin, block.time.begin, block.time.end));
                cuts.push_back(std::clamp(away.end, block.time.begin, block.time.end));
            }
        std::ranges::sort(cuts);
        cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
        std::vector<Part> parts;
        for (std::size_t next = 1; next < cuts.size(); ++next) {
            Part part{{cuts[next - 1], cuts[next]}, {}};
            std::ranges::copy_if(groups, std::back_inserter(part.groups), [&](GroupRow group) {
                return !is_away(group, part.time);
            });
            if (!part.groups.empty())
                parts.push_back(std::move(part));
        }
        return parts;
    }

    /// The mentor of the day, unless she is away during part of the time.
    [[nodiscard]] std::optional<school::StaffId>
    mentor_during(school::BaseGroupId group, TimeSpan time) const {
        const auto mentor = school::mentor_on(school_, group, date_);
        if (!mentor)
            return std::nullopt;
        const auto presence = school::presence_on(school_, *mentor, date_);
        const bool is_at_work =
            std::ranges::any_of(presence, [&](TimeSpan span) { return span.contains(time); });
        const bool is_out = is_called_away(school_, *mentor, {date_, time});
        return is_at_work && !is_out ? mentor : std::nullopt;
    }

    [[nodiscard]] std::vector<GroupRow> base_groups() const {
        std::vector<GroupRow> rows;
        for (GroupRow row = 0; row < groups_.size(); ++row)
            if (groups_[row].unit == unit_ && groups_[row].base_group)
                rows.push_back(row);
        return rows;
    }

    [[nodiscard]] int heads_today(GroupRow group) const {
        const auto all = static_cast<int>(groups_[group].pupils.size());
        return all - grouping::absent_on(school_, groups_[group], date_);
    }

    [[nodiscard]] bool is_eating(std::size_t row) const {
        return row < rhythm_.size() && school_[rhythm_[row].kind].nature == school::Nature::eating;
    }

    [[nodiscard]] Demand demand_of(std::size_t row, const Part& part) const {
        const auto& block = rhythm_[row];
        return {
            .kind = DemandKind::block,
            .code = school_[unit_].code + '.' + std::string{day_code(date_)} + '.' + block.code,
            .target = block.code,
            .session = block.kind,
            .subject = block.subject,
            .unit = unit_,
            .moments = {{date_, part.time}},
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
        for (const auto group : base_groups()) {
            const auto base_group = *groups_[group].base_group;
            std::vector<Demand> made;
            for (const auto& part : parts_of(block, {group})) {
                auto demand = demand_of(row, part);
                demand.code += '.' + school_[base_group].code;
                demand.groups = {group};
                demand.heads = heads_today(group);
                demand.adults = adults_needed(block, demand.heads);
                demand.mentor = mentor_during(base_group, part.time);
                if (demand.zones.empty())
                    demand.zones = school::homes_during(school_, base_group, date_, part.time);
                if (demand.heads > 0)
                    made.push_back(std::move(demand));
            }
            add_numbered(std::move(made), demands);
        }
    }

    void add_unit(std::size_t row, std::vector<Demand>& demands) const {
        const auto& block = rhythm_[row];
        const bool the_rest = block.shape == BlockShape::the_rest;
        auto parts = parts_of(block, base_groups());
        if (the_rest)
            parts = joined(parts);
        std::vector<Demand> made;
        for (const auto& part : parts) {
            auto demand = demand_of(row, part);
            demand.groups = part.groups;
            for (const auto group : demand.groups)
                demand.heads += heads_today(group);
            demand.the_rest = the_rest;
            // A unit of one base group has its circle and closing with the mentor as well.
            if (demand.groups.size() == 1 &&
                school_[block.kind].nature == school::Nature::base_group_time)
                demand.mentor =
                    mentor_during(*groups_[demand.groups.front()].base_group, part.time);
            demand.adults = the_rest ? std::max(school_[block.kind].adults_at_least, block.adults)
                                     : adults_needed(block, demand.heads);
            if (demand.heads > 0)
                made.push_back(std::move(demand));
        }
        add_numbered(std::move(made), demands);
    }

    /// The second part of a block, and what follows, gets a number behind its code.
    static void add_numbered(std::vector<Demand> parts, std::vector<Demand>& demands) {
        for (std::size_t row = 0; row < parts.size(); ++row) {
            if (row > 0)
                parts[row].code += '.' + std::to_string(row + 1);
            demands.push_back(std::move(parts[row]));
        }
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
