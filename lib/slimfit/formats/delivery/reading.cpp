#include "slimfit/formats/delivery/reading.hpp"

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

}  // namespace

std::optional<calendar::Date> day_in(std::string_view text) {
    constexpr std::size_t length_of_day = 10;
    if (text.size() > length_of_day &&
        std::isdigit(static_cast<unsigned char>(text[length_of_day])) != 0)
        return std::nullopt;
    return calendar::Date::parse(text.substr(0, length_of_day));
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

void remark(intake::Delivery& delivery, int line, const Text& text, const Facts& facts) {
    delivery.remarks.push_back(
        {line > 0 ? delivery.file + ':' + std::to_string(line) : delivery.file, filled(text, facts)}
    );
}

void read_school_part(const Sieved& content, intake::Delivery& delivery) {
    const auto* const school = content.child("school");
    if (school == nullptr)
        return;
    if (const auto brin = school->text_of("brincode"); is_brin(brin))
        delivery.brin = brin;
    delivery.on = read_day(*school, "peildatum", delivery);
    if (!delivery.on)
        delivery.on = read_day(*school, "aanmaakdatum", delivery);
}

}  // namespace slimfit::formats
