#include "slimfit/formats/school_file/words.hpp"
#include "slimfit/formats/school_file/writing.hpp"

namespace slimfit::formats {

namespace {

void write_audience(const school::Audience& audience, WrittenElement& element) {
    element.word("audience", audience.kind, audience_words)
        .number_unless(1, "from-rank", audience.from_rank)
        .number_unless(-1, "to-rank", audience.to_rank)
        .text_if_any("tag", audience.tag)
        .list("year-groups", audience.year_groups);
}

void write_offer(const school::Offer& offer, const School& school, XmlText& text) {
    WrittenElement element{text, "offer"};
    element.text("code", offer.code)
        .text("unit", school[offer.unit].code)
        .text("kind", school[offer.kind].code);
    write_code(element, "subject", offer.subject, school);
    write_audience(offer.audience, element);
    element.number("duration", offer.duration.count())
        .number_unless(1, "times", offer.times)
        .yes_no_unless(true, "once-a-day", offer.once_a_day)
        .list("day-parts", offer.day_parts)
        .list("days", offer.days, weekday_words)
        .text_if_any("specialism", offer.specialism);
    write_references(offer.zones, "place", "zone", school, text);
    write_references(offer.leaders, "leader", "staff", school, text);
}

void write_norms(const School& school, XmlText& text) {
    if (school.norms.empty())
        return;
    const WrittenElement table{text, "subject-norms"};
    for (const auto& norm : school.norms)
        WrittenElement{text, "subject-norm"}
            .text("unit", school[norm.unit].code)
            .text("subject", school[norm.subject].code)
            .list("year-groups", norm.year_groups)
            .number("per-week", norm.per_week.count());
}

}  // namespace

void write_offers(const School& school, XmlText& text) {
    if (!school.offers.empty()) {
        const WrittenElement table{text, "offers"};
        for (const auto& offer : school.offers)
            write_offer(offer, school, text);
    }
    write_norms(school, text);
}

}  // namespace slimfit::formats
