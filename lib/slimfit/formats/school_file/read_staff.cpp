#include "slimfit/formats/school_file/reading.hpp"
#include "slimfit/formats/school_file/words.hpp"

namespace slimfit::formats {

namespace {

school::Qualification read_qualification(const Element& element, const SchoolCodes& codes) {
    return {
        .kind = required_word(element, "kind", qualification_words),
        .subject = codes.subjects.optional(element, "subject"),
        .name = optional_text(element, "name"),
        .from = optional_date(element, "from"),
        .until = optional_date(element, "until")};
}

/// One row for each weekday the element names.
void read_presence(
    const Element& element, const Reading& reading, std::vector<school::Presence>& presence
) {
    for (const auto day : read_weekdays(element, reading))
        presence.push_back(
            {.weekday = day,
             .time = required_span(element),
             .week = optional_word(element, "week", cycle_week_words),
             .from = optional_date(element, "from"),
             .until = optional_date(element, "until")}
        );
}

school::Wish read_wish(const Element& element, const Reading& reading) {
    return {
        .about = required_word(element, "about", wish_words),
        .weekday = optional_word(element, "day", weekday_words),
        .time = read_optional_span(element, reading),
        .kind = reading.codes.kinds.optional(element, "kind"),
        .weight = number_or(element, "weight", 1)};
}

school::StaffMember read_staff_member(const Element& element, const Reading& reading) {
    school::StaffMember member;
    member.code = required_text(element, "code");
    member.role = required_word(element, "role", role_words);
    member.employee = yes_or(element, "employee", true);
    member.contract = ten_thousandths_or(element, "contract", 0);
    member.under_18 = yes_or(element, "under-18", false);
    member.consents_to_more_lessons = yes_or(element, "consents-to-more-lessons", false);
    member.line = element.line();
    for (const auto& qualification : element.children("qualification"))
        member.qualifications.push_back(read_qualification(qualification, reading.codes));
    for (const auto& presence : element.children("presence"))
        read_presence(presence, reading, member.presence);
    for (const auto& service : element.children("serves"))
        member.serves.push_back(
            {.unit = reading.codes.units.required(service, "unit"),
             .percent = number_or(service, "percent", 100)}
        );
    for (const auto& wish : element.children("wish"))
        member.wishes.push_back(read_wish(wish, reading));
    return member;
}

}  // namespace

void read_staff(const Element& root, const Reading& reading, school::School& school) {
    for (const auto& member : root.rows("staff", "staff-member"))
        school.staff.push_back(read_staff_member(member, reading));
}

}  // namespace slimfit::formats
