#include "slimfit/intake/pupil_stay.hpp"
#include "slimfit/intake/taking_in.hpp"
#include "slimfit/intake/update_pupil.hpp"
#include "slimfit/school/role_name.hpp"

#include <map>

namespace slimfit::intake {

namespace {

using PupilsByGroup = std::map<school::BaseGroupId, std::vector<std::size_t>>;

void tell_who_stays(
    school::BaseGroupId group, const Text& what, const Facts& facts, TakingIn& work
) {
    add_change(
        work, ChangeKind::not_in_file, work.school[group].code, work.school[group].name, what, facts
    );
}

/// Of who is known by no key nothing can be said.
void report_unknown_by_key(const PupilsByGroup& pupils_by_group, TakingIn& work) {
    for (const auto& [group, pupils] : pupils_by_group)
        tell_who_stays(
            group,
            {"{pupils} {pupils|leerling blijft|leerlingen blijven}: {all}",
             "{pupils} {pupils|pupil stays|pupils stay}: {all}"},
            {{"pupils", std::ssize(pupils)}, {"all", described(work.school, pupils)}},
            work
        );
}

/// A file may be of some groups only, so who is in another one stays; but that is told.
void report_other_groups(
    const std::map<school::BaseGroupId, std::int64_t>& pupils_by_group, TakingIn& work
) {
    for (const auto& [group, pupils] : pupils_by_group)
        tell_who_stays(
            group,
            {"geen van de {pupils} {pupils|leerling|leerlingen}, en de groep ook niet; zij "
             "blijven. Zijn zij van school en zijn de bestanden van de hele school, geef dan "
             "--whole-school; zet anders bij elk until=\"...\" in het schoolbestand",
             "none of the {pupils} {pupils|pupil|pupils}, nor the group; they stay. If they have "
             "left and the files are of the whole school, give --whole-school; else put "
             "until=\"...\" with each of them in the school file"},
            {{"pupils", pupils}},
            work
        );
}

/// What a school knows of its staff by hand, their hours above all, no file takes away.
void report_absent_staff(const Named& named, TakingIn& work) {
    for (const auto& member : work.school.staff)
        if (!member.marks.empty() && !named.staff.contains(member.code))
            add_change(
                work,
                ChangeKind::not_in_file,
                member.code,
                member.name,
                {"{role}; blijft. Werkt zij hier niet meer, zet dan bij haar werkdagen in het "
                 "schoolbestand until=\"...\"",
                 "{role}; stays. If she has left, put until=\"...\" with her working days in the "
                 "school file"},
                {{"role", school::name_of(member.role)}}
            );
}

}  // namespace

void look_at_absent(const Named& named, TakingIn& work) {
    if (!named.staff.empty())
        report_absent_staff(named, work);
    if (named.pupils.empty())
        return;
    PupilsByGroup unknown_by_key;
    std::map<school::BaseGroupId, std::int64_t> in_other_groups;
    for (std::size_t row = 0; row < work.school.pupils.size(); ++row) {
        auto& pupil = work.school.pupils[row];
        if (named.pupils.contains(pupil.code) || has_left(pupil, work.options.on))
            continue;
        const bool is_in_named_group =
            work.options.whole_school || named.base_groups.contains(pupil.base_group);
        if (pupil.marks.empty() && is_in_named_group)
            unknown_by_key[pupil.base_group].push_back(row);
        else if (is_in_named_group)
            let_leave(work.options.on.plus_days(-1), pupil, named.where, work);
        else if (!pupil.marks.empty())
            ++in_other_groups[pupil.base_group];
    }
    report_unknown_by_key(unknown_by_key, work);
    report_other_groups(in_other_groups, work);
}

}  // namespace slimfit::intake
