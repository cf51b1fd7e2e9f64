#include "slimfit/formats/school_file/words.hpp"
#include "slimfit/formats/school_file/writing.hpp"

namespace slimfit::formats {

namespace {

/// 8000 is "0.8".
std::string contract_in_words(int ten_thousandths) {
    constexpr int whole = 10'000;
    auto decimals = std::to_string(whole + ten_thousandths % whole).substr(1);
    decimals.erase(decimals.find_last_not_of('0') + 1);
    return std::to_string(ten_thousandths / whole) + (decimals.empty() ? "" : "." + decimals);
}

void write_qualification(
    const school::Qualification& qualification, const School& school, XmlText& text
) {
    WrittenElement element{text, "qualification"};
    element.word("kind", qualification.kind, qualification_words);
    write_code(element, "subject", qualification.subject, school);
    element.text_if_any("name", qualification.name)
        .date_if_any("from", qualification.from)
        .date_if_any("until", qualification.until);
}

void write_presence(const std::vector<school::Presence>& presence, XmlText& text) {
    const auto is_like = [](const school::Presence& one, const school::Presence& other) {
        return one.time == other.time && one.week == other.week && one.from == other.from &&
               one.until == other.until;
    };
    for (std::size_t row = 0; row < presence.size();) {
        const auto end = end_of_days(presence, row, is_like);
        WrittenElement element{text, "presence"};
        write_weekdays(element, presence, row, end);
        element.span(presence[row].time)
            .word_if_any("week", presence[row].week, cycle_week_words)
            .date_if_any("from", presence[row].from)
            .date_if_any("until", presence[row].until);
        row = end;
    }
}

void write_wish(const school::Wish& wish, const School& school, XmlText& text) {
    WrittenElement element{text, "wish"};
    element.word("about", wish.about, wish_words)
        .word_if_any("day", wish.weekday, weekday_words)
        .span_if_any(wish.time);
    write_code(element, "kind", wish.kind, school);
    element.number_unless(1, "weight", wish.weight);
}

void write_staff_member(const school::StaffMember& member, const School& school, XmlText& text) {
    WrittenElement element{text, "staff-member"};
    element.text("code", member.code)
        .word("role", member.role, role_words)
        .yes_no_unless(true, "employee", member.employee);
    if (member.contract != 0)
        element.text("contract", contract_in_words(member.contract));
    element.yes_no_unless(false, "under-18", member.under_18)
        .yes_no_unless(false, "consents-to-more-lessons", member.consents_to_more_lessons);
    for (const auto& qualification : member.qualifications)
        write_qualification(qualification, school, text);
    write_presence(member.presence, text);
    for (const auto& service : member.serves)
        WrittenElement{text, "serves"}
            .text("unit", school[service.unit].code)
            .number_unless(100, "percent", service.percent);
    for (const auto& wish : member.wishes)
        write_wish(wish, school, text);
}

}  // namespace

void write_staff(const School& school, XmlText& text) {
    const WrittenElement table{text, "staff"};
    for (const auto& member : school.staff)
        write_staff_member(member, school, text);
}

}  // namespace slimfit::formats
