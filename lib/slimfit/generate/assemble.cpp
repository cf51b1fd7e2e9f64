#include "slimfit/generate/assemble.hpp"

#include "slimfit/generate/first_aid.hpp"
#include "slimfit/generate/level_groups.hpp"
#include "slimfit/generate/meetings.hpp"
#include "slimfit/generate/people.hpp"
#include "slimfit/generate/pupils.hpp"
#include "slimfit/generate/special_days.hpp"
#include "slimfit/generate/subjects.hpp"
#include "slimfit/generate/tags.hpp"
#include "slimfit/generate/unit_frame.hpp"

namespace slimfit::generate {

namespace {

using school::School;
using school::StaffId;
using school::UnitId;

/// Room for more than the plan has: a child or two may come.
constexpr int spare_places = 10;

int pupils_at_most(const UnitPlan& unit) {
    return unit.pupils() + later_pupils(unit) + spare_places;
}

LocationSize size_of(const LocationPlan& location) {
    LocationSize size{.prefix = location.prefix, .halls = location.halls};
    for (const auto& unit : location.units)
        (unit.stage == Stage::lower ? size.lower_pupils : size.pupils) += pupils_at_most(unit);
    return size;
}

/// BB1; in a school with more upper units BB2a.
std::vector<std::string> base_group_codes(const UnitPlan& unit) {
    const bool numbered = unit.code.back() >= '0' && unit.code.back() <= '9';
    std::vector<std::string> codes;
    for (int number = 0; number < unit.base_groups; ++number)
        codes.push_back(
            unit.code + (numbered ? std::string(1, static_cast<char>('a' + number))
                                  : std::to_string(number + 1))
        );
    return codes;
}

/// Makes one location of a school.
class LocationMaker {
public:
    LocationMaker(School& school, SchoolTimes times, const LocationPlan& plan, Random& random)
        : school_{school}, times_{times}, plan_{plan}, random_{random} {}

    std::vector<UnitSite> make() {
        add_units();
        add_people();
        add_children();
        for (const auto& site : sites_) {
            if (site.stage != Stage::lower)
                add_round_offers(school_, site);
            add_base_group_offers(school_, site);
            add_norms(school_, site);
        }
        add_sessions_of_staff();
        return sites_;
    }

private:
    void add_units() {
        const auto size = size_of(plan_);
        const auto shared = add_location(school_, times_, size);
        for (const auto& unit : plan_.units) {
            sites_.push_back(add_unit(
                school_,
                times_,
                {.code = unit.code,
                 .name = unit.name,
                 .stage = unit.stage,
                 .theme = unit.theme,
                 .base_groups = base_group_codes(unit),
                 .pupils = pupils_at_most(unit),
                 .building = main_building(size)},
                shared
            ));
            units_.push_back(sites_.back().unit);
        }
    }

    void add_people() {
        for (std::size_t row = 0; row < units_.size(); ++row) {
            add_teachers(school_, times_, units_[row], plan_.units[row], random_);
            add_others(school_, times_, {units_[row]}, plan_.units[row].others, random_);
        }
        add_others(school_, times_, units_, plan_.shared, random_);
        first_without_ = school_.staff.size();
        add_others(school_, times_, {}, plan_.without, random_);
        complete_first_aid(school_, units_);
    }

    void add_children() {
        for (std::size_t row = 0; row < units_.size(); ++row) {
            const auto& unit = plan_.units[row];
            add_pupils(school_, units_[row], unit, random_);
            add_level_groups(school_, sites_[row], unit.pupils());
            if (unit.stage == Stage::lower) {
                set_tags_of_lower_unit(school_, units_[row], random_);
                continue;
            }
            set_tags(school_, units_[row], random_);
            for (const auto subject : levelled_subjects(school_))
                set_groups_of_last_time(
                    school_,
                    units_[row],
                    subject,
                    level_group_count(unit.pupils(), unit.base_groups),
                    random_
                );
        }
    }

    void add_sessions_of_staff() {
        const auto coordinators = care_coordinators();
        for (std::size_t row = 0; row < units_.size(); ++row) {
            std::optional<StaffId> coordinator;
            if (!coordinators.empty())
                coordinator = coordinators[row * coordinators.size() / units_.size()];
            add_meetings(school_, times_, units_[row], coordinator);
            for (const auto& teacher : plan_.units[row].teachers)
                add_leading_time(school_, units_[row], leading_days(teacher));
        }
    }

    [[nodiscard]] std::vector<StaffId> care_coordinators() const {
        std::vector<StaffId> found;
        for (auto row = first_without_; row < school_.staff.size(); ++row)
            if (school_.staff[row].role == school::Role::care_coordinator)
                found.emplace_back(static_cast<std::uint32_t>(row));
        return found;
    }

    School& school_;
    SchoolTimes times_;
    const LocationPlan& plan_;
    Random& random_;
    std::vector<UnitSite> sites_;
    std::vector<UnitId> units_;
    std::size_t first_without_{};
};

/// What was decided by hand: the first meeting of each unit begins as soon as it can.
void add_locks(School& school) {
    for (const auto& session : school.staff_sessions)
        if (session.days.size() == 1 && session.attendees.size() > 2 &&
            session.code.ends_with("-unitoverleg"))
            school.locks.push_back(
                {.target = session.code,
                 .weekday = session.days.front(),
                 .start = session.window.begin}
            );
}

}  // namespace

School assemble(const SchoolPlan& plan, Random& random) {
    auto school = empty_school(plan.times);
    school.code = plan.code;
    school.name = plan.name;
    std::vector<UnitSite> sites;
    for (const auto& location : plan.locations) {
        const auto made = LocationMaker{school, plan.times, location, random}.make();
        sites.insert(sites.end(), made.begin(), made.end());
    }
    add_locks(school);
    add_special_days(school, plan.times, sites);
    return school;
}

}  // namespace slimfit::generate
