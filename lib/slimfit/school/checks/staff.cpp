#include "slimfit/school/checks/times.hpp"
#include "slimfit/school/checks/topics.hpp"

#include <algorithm>

namespace slimfit::school {

namespace {

void check_contract(const StaffMember& staff, ProblemList& problems) {
    if (staff.contract < 0 || staff.contract > 12'000)
        problems.add(
            staff.line,
            {"Medewerker {staff}: de werktijdfactor is {found} tienduizendsten, verwacht is 0 tot "
             "en "
             "met 12000 (1,2). Verbeter de werktijdfactor.",
             "Staff member {staff}: the contract is {found} ten-thousandths, expected is 0 up to "
             "and "
             "including 12000 (1.2). Correct the contract."},
            {{"staff", staff.code}, {"found", staff.contract}}
        );
    if (!staff.employee && staff.contract > 0)
        problems.add(
            staff.line,
            {"Medewerker {staff} heeft een werktijdfactor maar staat niet als werknemer in het "
             "bestand. Haal de werktijdfactor weg of maak er een werknemer van.",
             "Staff member {staff} has a contract but is no employee in the file. Take the "
             "contract "
             "out or make it an employee."},
            {{"staff", staff.code}}
        );
}

void check_each_service(const School& school, const StaffMember& staff, ProblemList& problems) {
    for (auto service = staff.serves.begin(); service != staff.serves.end(); ++service) {
        const auto& unit = school[service->unit].code;
        if (service->percent < 1 || service->percent > 100)
            problems.add(
                staff.line,
                {"Medewerker {staff}: het aandeel voor unit {unit} is {found} procent, verwacht is "
                 "1 "
                 "tot en met 100. Verbeter het aandeel.",
                 "Staff member {staff}: the share for unit {unit} is {found} percent, expected is "
                 "1 "
                 "up to and including 100. Correct the share."},
                {{"staff", staff.code}, {"unit", unit}, {"found", service->percent}}
            );
        if (std::find_if(staff.serves.begin(), service, [&](const Service& earlier) {
                return earlier.unit == service->unit;
            }) != service)
            problems.add(
                staff.line,
                {"Medewerker {staff}: unit {unit} staat er twee keer bij. Haal er een weg.",
                 "Staff member {staff}: unit {unit} is named twice. Take one out."},
                {{"staff", staff.code}, {"unit", unit}}
            );
    }
}

/// Shares that are all 100 percent were not divided: then each unit may ask for all the time.
void check_sum_of_services(const StaffMember& staff, ProblemList& problems) {
    std::int64_t sum = 0;
    for (const auto& service : staff.serves)
        sum += service.percent;
    const bool divided = std::ranges::any_of(staff.serves, [](const Service& service) {
        return service.percent != 100;
    });
    if (divided && sum > 100)
        problems.add(
            staff.line,
            {"Medewerker {staff}: de aandelen voor de units zijn samen {sum} procent, verwacht is "
             "hoogstens 100. Verlaag er een.",
             "Staff member {staff}: the shares for the units are {sum} percent together, expected "
             "is "
             "at most 100. Lower one."},
            {{"staff", staff.code}, {"sum", sum}}
        );
}

void check_qualification(
    const StaffMember& staff, const Qualification& qualification, ProblemList& problems
) {
    if (const auto fault = fault_of_validity(qualification.from, qualification.until))
        problems.add(
            staff.line,
            {"Medewerker {staff}, bevoegdheid: {fault}",
             "Staff member {staff}, qualification: {fault}"},
            {{"staff", staff.code}, {"fault", *fault}}
        );
    if (qualification.kind == QualificationKind::specialism && qualification.name.empty())
        problems.add(
            staff.line,
            {"Medewerker {staff} heeft een specialisme zonder naam. Vul in welk specialisme.",
             "Staff member {staff} has a specialism without a name. Fill in which specialism."},
            {{"staff", staff.code}}
        );
    if (qualification.kind != QualificationKind::teaching && qualification.subject)
        problems.add(
            staff.line,
            {"Medewerker {staff}: alleen een lesbevoegdheid kan voor één vak gelden. Haal het vak "
             "bij de andere bevoegdheid weg.",
             "Staff member {staff}: only a teaching qualification can hold for one subject. Take "
             "the "
             "subject out of the other qualification."},
            {{"staff", staff.code}}
        );
}

void check_wish(const StaffMember& staff, const Wish& wish, ProblemList& problems) {
    const bool about_time = wish.about == Wish::About::free_time;
    if (about_time ? !wish.weekday && !wish.time : !wish.kind)
        problems.add(
            staff.line,
            {"Medewerker {staff}: een wens zegt niet waarover hij gaat. Vul bij een wens om vrije "
             "tijd een dag of tijd in en bij een wens over sessies de soort.",
             "Staff member {staff}: a wish does not say what it is about. Fill in a day or a time "
             "of "
             "a wish for free time and the kind of a wish about sessions."},
            {{"staff", staff.code}}
        );
    if (wish.weight < 1 || wish.weight > 1'000'000)
        problems.add(
            staff.line,
            {"Medewerker {staff}: een wens heeft gewicht {found}, verwacht is 1 tot en met "
             "1000000. "
             "Verbeter het gewicht.",
             "Staff member {staff}: a wish has weight {found}, expected is 1 up to and including "
             "1000000. Correct the weight."},
            {{"staff", staff.code}, {"found", wish.weight}}
        );
    if (!wish.time)
        return;
    if (const auto fault = fault_of(*wish.time))
        problems.add(
            staff.line,
            {"Medewerker {staff}, wens: {fault}", "Staff member {staff}, wish: {fault}"},
            {{"staff", staff.code}, {"fault", *fault}}
        );
}

}  // namespace

void check_staff(const School& school, ProblemList& problems) {
    for (const auto& staff : school.staff) {
        check_contract(staff, problems);
        check_each_service(school, staff, problems);
        check_sum_of_services(staff, problems);
        for (const auto& qualification : staff.qualifications)
            check_qualification(staff, qualification, problems);
        for (const auto& wish : staff.wishes)
            check_wish(staff, wish, problems);
    }
}

}  // namespace slimfit::school
