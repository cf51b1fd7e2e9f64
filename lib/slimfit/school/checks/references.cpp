#include "slimfit/school/checks/topics.hpp"

namespace slimfit::school {

namespace {

struct Table {
    std::size_t rows;
    Text name;
};

Table table_of(const School& school, ZoneId /*id*/) {
    return {school.zones.size(), {"plekken", "zones"}};
}

Table table_of(const School& school, LevelScaleId /*id*/) {
    return {school.scales.size(), {"niveauschalen", "level scales"}};
}

Table table_of(const School& school, SubjectId /*id*/) {
    return {school.subjects.size(), {"vakken", "subjects"}};
}

Table table_of(const School& school, SessionKindId /*id*/) {
    return {school.kinds.size(), {"soorten", "session kinds"}};
}

Table table_of(const School& school, StaffId /*id*/) {
    return {school.staff.size(), {"medewerkers", "staff"}};
}

Table table_of(const School& school, UnitId /*id*/) {
    return {school.units.size(), {"units", "units"}};
}

Table table_of(const School& school, BaseGroupId /*id*/) {
    return {school.base_groups.size(), {"basisgroepen", "base groups"}};
}

Table table_of(const School& school, PupilId /*id*/) {
    return {school.pupils.size(), {"leerlingen", "pupils"}};
}

Table table_of(const School& school, OfferId /*id*/) {
    return {school.offers.size(), {"het aanbod", "the offers"}};
}

/// Follows the references of one thing in the file.
class References {
public:
    References(const School& school, ProblemList& problems)
        : school_{school}, problems_{problems} {}

    void from(std::string_view code, int line) {
        dutch_ = english_ = code;
        line_ = line;
    }

    void from(const Text& what, int line) {
        dutch_ = what.dutch;
        english_ = what.english;
        line_ = line;
    }

    template <class Entity>
    void to(Id<Entity> id) {
        const auto table = table_of(school_, id);
        if (id.value() < table.rows)
            return;
        problems_.add(
            line_,
            {"{what}: verwijst naar nummer {row} van {table}, maar de laatste is nummer {last}. "
             "Neem "
             "op wat ontbreekt of haal de verwijzing weg.",
             "{what}: refers to number {row} of {table}, but the last one is number {last}. Add "
             "what "
             "is missing or take the reference out."},
            {{"what", what()},
             {"row", static_cast<std::int64_t>(id.value()) + 1},
             {"table", table.name},
             {"last", static_cast<std::int64_t>(table.rows)}}
        );
    }

    void to(calendar::Weekday weekday) {
        if (weekday > calendar::Weekday::friday)
            problems_.add(
                line_,
                {"{what}: noemt een dag in het weekend, verwacht is maandag tot en met vrijdag. "
                 "Kies "
                 "een andere dag.",
                 "{what}: names a day of the weekend, expected is Monday up to and including "
                 "Friday. "
                 "Choose another day."},
                {{"what", what()}}
            );
    }

    template <class Target>
    void to(const std::optional<Target>& target) {
        if (target)
            to(*target);
    }

    template <class Target>
    void to(const std::vector<Target>& targets) {
        for (const auto& target : targets)
            to(target);
    }

private:
    [[nodiscard]] Message what() const { return {std::string{dutch_}, std::string{english_}}; }

    const School& school_;
    ProblemList& problems_;
    std::string_view dutch_;
    std::string_view english_;
    int line_{};
};

void follow_rhythm(const DayRhythm& rhythm, References& refer) {
    for (const auto& block : rhythm) {
        refer.from(block.code, block.line);
        refer.to(block.kind);
        refer.to(block.subject);
        refer.to(block.zones);
    }
}

void follow_staff(const StaffMember& staff, References& refer) {
    refer.from(staff.code, staff.line);
    for (const auto& qualification : staff.qualifications)
        refer.to(qualification.subject);
    for (const auto& service : staff.serves)
        refer.to(service.unit);
    for (const auto& presence : staff.presence)
        refer.to(presence.weekday);
    for (const auto& wish : staff.wishes) {
        refer.to(wish.weekday);
        refer.to(wish.kind);
    }
}

void follow_unit(const Unit& unit, References& refer) {
    refer.from(unit.code, unit.line);
    refer.to(unit.base_groups);
    refer.to(unit.leader);
    if (unit.coach_slots)
        refer.to(unit.coach_slots->kind);
    for (const auto& rhythm : unit.rhythm)
        follow_rhythm(rhythm, refer);
}

void follow_base_group(const BaseGroup& group, References& refer) {
    refer.from(group.code, group.line);
    refer.to(group.unit);
    refer.to(group.home);
    for (const auto& mentorship : group.mentors) {
        refer.to(mentorship.mentor);
        refer.to(mentorship.weekday);
    }
}

void follow_pupil(const Pupil& pupil, References& refer) {
    refer.from(pupil.code, pupil.line);
    refer.to(pupil.base_group);
    refer.to(pupil.apart_from);
    for (const auto& level : pupil.levels)
        refer.to(level.subject);
}

void follow_offer(const Offer& offer, References& refer) {
    refer.from(offer.code, offer.line);
    refer.to(offer.unit);
    refer.to(offer.kind);
    refer.to(offer.subject);
    refer.to(offer.zones);
    refer.to(offer.leaders);
    refer.to(offer.days);
}

void follow_work_without_pupils(const School& school, References& refer) {
    for (const auto& session : school.staff_sessions) {
        refer.from(session.code, session.line);
        refer.to(session.kind);
        refer.to(session.attendees);
        refer.to(session.zone);
        refer.to(session.days);
    }
    for (const auto& lock : school.locks) {
        refer.from(lock.target, lock.line);
        refer.to(lock.weekday);
        refer.to(lock.leader);
        refer.to(lock.zone);
        refer.to(lock.unit);
    }
}

void follow_exceptions(const Exceptions& exceptions, References& refer) {
    for (const auto& absence : exceptions.absences) {
        refer.from(Text{"afwezigheid", "absence"}, absence.line);
        refer.to(absence.staff);
    }
    for (const auto& excursion : exceptions.excursions) {
        refer.from(Text{"excursie", "excursion"}, excursion.line);
        refer.to(excursion.base_groups);
        refer.to(excursion.escorts);
    }
    for (const auto& week : exceptions.test_weeks) {
        refer.from(Text{"toetsweek", "test week"}, week.line);
        refer.to(week.unit);
        refer.to(week.without);
    }
    for (const auto& day : exceptions.short_days) {
        refer.from(Text{"korte dag", "short day"}, day.line);
        refer.to(day.units);
    }
    for (const auto& bells : exceptions.other_bells) {
        refer.from(Text{"andere tijden", "other bells"}, bells.line);
        refer.to(bells.unit);
        follow_rhythm(bells.rhythm, refer);
    }
    for (const auto& closure : exceptions.closed_zones) {
        refer.from(Text{"gesloten plek", "closed zone"}, closure.line);
        refer.to(closure.zone);
    }
}

}  // namespace

void check_references(const School& school, ProblemList& problems) {
    References refer{school, problems};
    for (const auto& zone : school.zones) {
        refer.from(zone.code, zone.line);
        refer.to(zone.adjacent);
    }
    for (const auto& subject : school.subjects) {
        refer.from(subject.code, subject.line);
        refer.to(subject.scale);
    }
    for (const auto& staff : school.staff)
        follow_staff(staff, refer);
    for (const auto& unit : school.units)
        follow_unit(unit, refer);
    for (const auto& group : school.base_groups)
        follow_base_group(group, refer);
    for (const auto& pupil : school.pupils)
        follow_pupil(pupil, refer);
    for (const auto& offer : school.offers)
        follow_offer(offer, refer);
    for (const auto& norm : school.norms) {
        refer.from(Text{"minuten per week", "minutes per week"}, norm.line);
        refer.to(norm.unit);
        refer.to(norm.subject);
    }
    follow_work_without_pupils(school, refer);
    follow_exceptions(school.exceptions, refer);
    for (const auto& limits : school.settings.group_limits) {
        refer.from(Text{"niveaugroepen", "level groups"}, limits.line);
        refer.to(limits.unit);
        refer.to(limits.subject);
    }
}

}  // namespace slimfit::school
