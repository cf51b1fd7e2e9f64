#include "slimfit/generate/words_without_offer.hpp"

#include "slimfit/generate/tags.hpp"

#include <algorithm>
#include <map>
#include <string>

namespace slimfit::generate {

namespace {

using school::School;

/// The labels that offers are made for, and whom those offers need.
const Message known_labels{
    std::string{tag::gifted} + " (specialisme hoogbegaafdheid), " + tag::language_class +
        " (nt2 of taal), " + tag::more_arithmetic + ", " + tag::social_skills + " (gedrag), " +
        tag::small_circle + " (taal)",
    std::string{tag::gifted} + " (specialism hoogbegaafdheid), " + tag::language_class +
        " (nt2 or taal), " + tag::more_arithmetic + ", " + tag::social_skills + " (gedrag), " +
        tag::small_circle + " (taal)"};

std::map<std::string, std::int64_t> pupils_by_label(const School& school) {
    std::map<std::string, std::int64_t> pupils;
    for (const auto& pupil : school.pupils)
        for (const auto& label : pupil.tags)
            ++pupils[label];
    return pupils;
}

std::map<std::string, std::int64_t> staff_by_specialism(const School& school) {
    std::map<std::string, std::int64_t> staff;
    for (const auto& person : school.staff)
        for (const auto& held : person.qualifications)
            if (held.kind == school::QualificationKind::specialism)
                ++staff[held.name];
    return staff;
}

bool is_label_asked_for(const School& school, const std::string& label) {
    return std::ranges::any_of(school.offers, [&](const school::Offer& offer) {
        return offer.audience.tag == label;
    });
}

bool is_specialism_asked_for(const School& school, const std::string& specialism) {
    return std::ranges::any_of(school.offers, [&](const school::Offer& offer) {
        return offer.specialism == specialism;
    });
}

}  // namespace

std::vector<Message> words_without_offer(const School& school) {
    static constexpr Text of_label{
        "Label {word} ({count} {count|leerling|leerlingen}): daar is geen aanbod bij gemaakt, dus "
        "doet het nog niets. Aanbod komt er bij: {known}.",
        "Label {word} ({count} {count|pupil|pupils}): no offer was made for it, so it does "
        "nothing yet. Offers are made for: {known}."};
    static constexpr Text of_specialism{
        "Specialisme {word} ({count} {count|medewerker|medewerkers}): daar is geen aanbod bij "
        "gemaakt. Aanbod komt er bij leerlingen met een label: {known}.",
        "Specialism {word} ({count} {count|member|members} of staff): no offer was made for it. "
        "Offers are made for pupils with a label: {known}."};
    std::vector<Message> messages;
    const auto add = [&](const Text& text, const std::string& word, std::int64_t count) {
        messages.push_back(filled(text, {{"word", word}, {"count", count}, {"known", known_labels}})
        );
    };
    for (const auto& [label, count] : pupils_by_label(school))
        if (!is_label_asked_for(school, label))
            add(of_label, label, count);
    for (const auto& [specialism, count] : staff_by_specialism(school))
        if (!is_specialism_asked_for(school, specialism))
            add(of_specialism, specialism, count);
    return messages;
}

}  // namespace slimfit::generate
