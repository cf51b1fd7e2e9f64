#include "slimfit/calendar/digits.hpp"
#include "slimfit/formats/delivery/reading.hpp"
#include "slimfit/intake/plain_text.hpp"

#include <optional>

namespace slimfit::formats {

namespace {

/// The day in the Netherlands at some hours after an instant: "2026-10-10T21:59:00.000Z".
///
/// The service writes local midnight in two ways, and last days as one minute before midnight. With
/// two hours added to a beginning and one to an end, both give the day that is meant, in summer and
/// in winter (dutch-standards.md 10.2).
std::optional<calendar::Date> day_after(std::string_view instant, int hours) {
    const auto day = calendar::Date::parse(instant.substr(0, 10));
    if (!day || instant.size() < 13 || instant[10] != 'T')
        return day;
    const auto hour = calendar::read_digits(instant.substr(11, 2));
    if (!hour || *hour > 23)
        return std::nullopt;
    return day->plus_days((*hour + hours) / 24);
}

/// Nothing for a region that is none; a region of nothing for the whole country.
std::optional<std::optional<calendar::Region>> region_in(std::string_view written) {
    using calendar::Region;
    const auto word = intake::compared(written);
    if (word == "noord")
        return Region::north;
    if (word == "midden")
        return Region::middle;
    if (word == "zuid")
        return Region::south;
    if (word == "heel nederland")
        return std::optional<Region>{};
    return std::nullopt;
}

void read_region(const Sieved& element, const std::string& name, intake::Delivery& delivery) {
    const auto region = region_in(element.text_of("region"));
    const auto first = day_after(element.text_of("startdate"), 2);
    const auto last = day_after(element.text_of("enddate"), 1);
    if (!region || !first || !last || *last < *first || name.empty())
        remark(
            delivery,
            element.line,
            {"Deze vakantie heeft geen naam, regio, of geen begin en einde; zij telt niet mee.",
             "This holiday has no name, region, or no begin and end; it is left out."}
        );
    else
        delivery.holidays.push_back(
            {.name = name, .region = *region, .days = {.first = *first, .last = *last}}
        );
}

}  // namespace

void read_holidays(const Sieved& content, intake::Delivery& delivery) {
    for (const auto& child : content.children) {
        if (child.name != "vacation")
            continue;
        const auto name = intake::kept_text(child.text_of("type"), longest_kept);
        for (const auto& region : child.children)
            if (region.name == "regions")
                read_region(region, name, delivery);
    }
}

}  // namespace slimfit::formats
