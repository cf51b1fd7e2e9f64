#include "slimfit/formats/delivery/reading.hpp"

#include "slimfit/calendar/digits.hpp"

#include <cctype>

namespace slimfit::formats {

namespace {

bool is_brin(std::string_view text) {
    const auto is = [&](std::size_t at, auto kind) {
        return kind(static_cast<unsigned char>(text[at])) != 0;
    };
    return text.size() == 4 && is(0, ::isdigit) && is(1, ::isdigit) && is(2, ::isupper) &&
           is(3, ::isupper);
}

/// The year in which "2026-2027" or "2026 / 2027" begins, whatever years a schema knows of.
std::optional<int> school_year_in(std::string_view text) {
    constexpr std::size_t digits = 4;
    if (text.size() <= 2 * digits)
        return std::nullopt;
    const auto first = calendar::read_digits(text.substr(0, digits));
    const auto second = calendar::read_digits(text.substr(text.size() - digits));
    if (!first || second != *first + 1)
        return std::nullopt;
    return first;
}

std::optional<int> read_school_year(const Sieved& school, intake::Delivery& delivery) {
    const auto* const found = school.child("schooljaar");
    if (found == nullptr || found->text.empty())
        return std::nullopt;
    const auto year = school_year_in(found->text);
    if (!year)
        remark(
            delivery,
            found->line,
            {"<schooljaar> is geen schooljaar, zoals 2026-2027; het telt niet mee.",
             "<schooljaar> is no school year, such as 2026-2027; it is left out."}
        );
    return year;
}

}  // namespace

std::optional<calendar::Date> day_in(std::string_view text) {
    constexpr std::size_t length_of_day = 10;
    if (text.size() > length_of_day &&
        std::isdigit(static_cast<unsigned char>(text[length_of_day])) != 0)
        return std::nullopt;
    return of_our_time(calendar::Date::parse(text.substr(0, length_of_day)));
}

std::optional<calendar::Date> of_our_time(std::optional<calendar::Date> day) {
    constexpr int first_year = 1950;
    constexpr int last_year = 2150;
    if (day && (day->parts().year < first_year || day->parts().year > last_year))
        return std::nullopt;
    return day;
}

std::optional<calendar::Date>
read_day(const Sieved& element, std::string_view child, intake::Delivery& delivery) {
    const auto* const found = element.child(child);
    if (found == nullptr || found->text.empty())
        return std::nullopt;
    const auto day = day_in(found->text);
    if (!day)
        remark(
            delivery,
            found->line,
            {"<{field}> is geen datum; zij telt niet mee.",
             "<{field}> is no date; it is left out."},
            {{"field", std::string{child}}}
        );
    return day;
}

intake::RowPlace next_row(const Sieved& element, intake::Delivery& delivery) {
    return {.line = element.line, .number = ++delivery.rows_on_line[element.line]};
}

void remark(intake::Delivery& delivery, int line, const Text& text, const Facts& facts) {
    const auto where = line > 0 ? delivery.file + ':' + std::to_string(line) : delivery.file;
    auto& remarks = delivery.remarks;
    if (remarks.size() < most_remarks)
        remarks.push_back({where, filled(text, facts)});
    else if (remarks.size() == most_remarks)
        remarks.push_back(
            {where,
             filled(
                 {"Vanaf hier is er nog meer aan te merken; dat wordt niet meer genoemd.",
                  "From here on there is more to remark; it is not named any more."},
                 {}
             )}
        );
}

std::string lasting(std::string_view mark) {
    return mark.starts_with('#') ? std::string{} : std::string{mark};
}

void refuse_identity_numbers(std::set<std::string> marks, intake::Delivery& delivery) {
    if (marks.empty())
        return;
    remark(
        delivery,
        0,
        {"{count} {count|sleutel is een burgerservicenummer|sleutels zijn burgerservicenummers} of "
         "iets wat daarop lijkt; {count|die is|die zijn} niet gebruikt en niet bewaard. Laat de "
         "administratie leerlingnummers als sleutel geven. Tot dan worden leerlingen aan hun naam "
         "herkend, en bevestigt u wie het zijn.",
         "{count} {count|key is an identity number (BSN)|keys are identity numbers (BSN)} or like "
         "one; {count|it was|they were} not used and not kept. Have the administration give pupil "
         "numbers as keys. Until then pupils are known by name, and you confirm who they are."},
        {{"count", std::ssize(marks)}}
    );
    delivery.skipped[intake::Skipped::identity_number] += static_cast<int>(marks.size());
    delivery.marks_to_forget = std::move(marks);
}

void read_school_part(const Sieved& content, intake::Delivery& delivery) {
    const auto* const school = content.child("school");
    if (school == nullptr)
        return;
    if (const auto brin = school->text_of("brincode"); is_brin(brin))
        delivery.brin = brin;
    delivery.school_year = read_school_year(*school, delivery);
    delivery.on = read_day(*school, "peildatum", delivery);
    if (!delivery.on)
        delivery.on = read_day(*school, "aanmaakdatum", delivery);
}

}  // namespace slimfit::formats
