#include "slimfit/formats/school_file/reading.hpp"
#include "slimfit/formats/school_file/words.hpp"

namespace slimfit::formats {

namespace {

school::Audience read_audience(const Element& element) {
    return {
        .kind = required_word(element, "audience", audience_words),
        .from_rank = number_or(element, "from-rank", 1),
        .to_rank = number_or(element, "to-rank", -1),
        .tag = optional_text(element, "tag"),
        .year_groups = numbers_of_list(element, "year-groups")};
}

school::Offer read_offer(const Element& element, const Reading& reading) {
    const auto& codes = reading.codes;
    return {
        .code = required_text(element, "code"),
        .unit = codes.units.required(element, "unit"),
        .kind = codes.kinds.required(element, "kind"),
        .subject = codes.subjects.optional(element, "subject"),
        .audience = read_audience(element),
        .duration = required_minutes(element, "duration"),
        .times = number_or(element, "times", 1),
        .once_a_day = yes_or(element, "once-a-day", true),
        .day_parts = words_of_list(element, "day-parts"),
        .days = read_weekdays(element, reading),
        .zones = codes.zones.of_children(element, "place", "zone"),
        .leaders = codes.staff.of_children(element, "leader", "staff"),
        .specialism = optional_text(element, "specialism"),
        .line = element.line()};
}

school::SubjectNorm read_norm(const Element& element, const SchoolCodes& codes) {
    return {
        .unit = codes.units.required(element, "unit"),
        .subject = codes.subjects.required(element, "subject"),
        .year_groups = numbers_of_list(element, "year-groups"),
        .per_week = required_minutes(element, "per-week"),
        .line = element.line()};
}

}  // namespace

void read_offers(const Element& root, const Reading& reading, school::School& school) {
    for (const auto& offer : root.rows("offers", "offer"))
        school.offers.push_back(read_offer(offer, reading));
    for (const auto& norm : root.rows("subject-norms", "subject-norm"))
        school.norms.push_back(read_norm(norm, reading.codes));
}

}  // namespace slimfit::formats
