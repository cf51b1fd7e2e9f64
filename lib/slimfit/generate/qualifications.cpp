#include "slimfit/generate/qualifications.hpp"

#include "slimfit/generate/school_calendar.hpp"
#include "slimfit/generate/subjects.hpp"

namespace slimfit::generate {

namespace {

using school::Qualification;
using school::QualificationKind;
using school::Role;

constexpr int percent_first_aiders = 40;
constexpr int percent_gym = 25;

bool is_teacher_by_training(Role role) {
    return role == Role::teacher || role == Role::care_coordinator || role == Role::director;
}

}  // namespace

std::string_view specialism_of(Task task) {
    switch (task) {
    case Task::arithmetic:
        return "rekenen";
    case Task::language:
        return "taal";
    case Task::second_language:
        return "nt2";
    case Task::gifted:
        return "hoogbegaafdheid";
    case Task::behaviour:
        return "gedrag";
    case Task::none:
    case Task::gym:
    case Task::music:
        break;
    }
    return "";
}

Qualification first_aid() {
    return {.kind = QualificationKind::first_aid, .until = date_of("2027-11-30")};
}

std::vector<Qualification> qualifications_of_teacher(Random& random) {
    std::vector<Qualification> held{{.kind = QualificationKind::teaching}};
    const bool gives_gym = random.chance(percent_gym);
    if (gives_gym)
        held.push_back({.kind = QualificationKind::gym});
    if (gives_gym || random.chance(percent_first_aiders))
        held.push_back(first_aid());
    return held;
}

void qualify_for_gym(school::StaffMember& teacher) {
    std::erase_if(teacher.qualifications, [](const Qualification& held) {
        return held.kind == QualificationKind::gym || held.kind == QualificationKind::first_aid;
    });
    teacher.qualifications.push_back({.kind = QualificationKind::gym});
    teacher.qualifications.push_back(first_aid());
}

std::vector<Qualification>
qualifications_of(const school::School& school, const OtherPattern& pattern, Random& random) {
    std::vector<Qualification> held;
    if (pattern.task == Task::gym || pattern.task == Task::music) {
        const auto* subject = pattern.task == Task::gym ? "gym" : "muziek";
        held.push_back({.kind = QualificationKind::teaching, .subject = subject_of(school, subject)}
        );
    } else if (is_teacher_by_training(pattern.role))
        held.push_back({.kind = QualificationKind::teaching});
    if (pattern.task == Task::gym)
        held.push_back({.kind = QualificationKind::gym});
    if (const auto specialism = specialism_of(pattern.task); !specialism.empty())
        held.push_back({.kind = QualificationKind::specialism, .name = std::string{specialism}});
    // In the gym hall and around the building there is always somebody at hand.
    const bool always = pattern.task == Task::gym || pattern.role == Role::caretaker ||
                        pattern.role == Role::director;
    if (always || (is_employee(pattern.role) && random.chance(percent_first_aiders)))
        held.push_back(first_aid());
    if (pattern.role == Role::supporter || pattern.role == Role::assistant ||
        pattern.role == Role::lunch_supervisor)
        held.push_back({.kind = QualificationKind::lunch_supervision});
    if (!is_employee(pattern.role))
        held.push_back({.kind = QualificationKind::conduct});
    return held;
}

bool is_employee(Role role) {
    return role != Role::lunch_supervisor && role != Role::volunteer && role != Role::trainee &&
           role != Role::teacher_in_training;
}

std::optional<calendar::Date> last_day_of(Role role) {
    if (role == Role::teacher_in_training || role == Role::trainee)
        return date_of("2027-01-29");
    return std::nullopt;
}

}  // namespace slimfit::generate
