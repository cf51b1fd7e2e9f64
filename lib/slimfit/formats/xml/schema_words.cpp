#include "slimfit/formats/xml/schema_words.hpp"

#include <algorithm>

namespace slimfit::formats {

namespace {

bool contains(const std::vector<std::string>& list, std::string_view word) {
    return std::ranges::find(list, word) != list.end();
}

/// Somebody may have typed a name where a code belongs.
bool may_hold_a_name(const SchemaFault& fault) {
    if (contains(fault.element, "names"))
        return true;
    const bool about_pupil = contains(fault.element, "pupils") || fault.attribute == "pupils";
    const bool is_code =
        fault.attribute == "code" || fault.attribute == "pupil" || fault.attribute == "pupils";
    return about_pupil && is_code && fault.kind == SchemaFault::Kind::wrong_value;
}

/// The beginning of a value, without half a letter at the end.
std::string shortened(const std::string& value) {
    constexpr std::size_t most = 60;
    if (value.size() <= most)
        return value;
    auto end = most;
    while (end > 0 && (static_cast<unsigned char>(value[end]) & 0xC0) == 0x80)
        --end;
    return value.substr(0, end) + "...";
}

/// "<zone>, <hall>"
std::string as_tags(const std::vector<std::string>& names) {
    std::string tags;
    for (const auto& name : names)
        tags += (tags.empty() ? "<" : ", <") + name + ">";
    return tags;
}

std::string listed(const std::vector<std::string>& names) {
    std::string list;
    for (const auto& name : names)
        list += (list.empty() ? "" : ", ") + name;
    return list;
}

/// What the schema expects there, as the rest of a sentence.
Message expected(const SchemaFault& fault, const SchemaGuide& guide) {
    return guide.expected(fault.element, fault.attribute)
        .value_or(Message{"een andere waarde", "another value"});
}

Facts facts_of(const SchemaFault& fault) {
    return {
        {"element", fault.element.empty() ? std::string{} : fault.element.back()},
        {"attribute", fault.attribute},
        {"value", shortened(fault.value)}};
}

Message words_of_root(const SchemaFault& fault, const SchemaGuide& guide) {
    return filled(
        {"Het bestand begint met <{element}>, verwacht is {root}. Kies het goede bestand, of zet "
         "de xmlns er zo bij.",
         "The file begins with <{element}>, expected is {root}. Choose the right file, or add the "
         "xmlns like that."},
        {{"element", fault.element.back()}, {"root", guide.root()}}
    );
}

Message words_of_unexpected_element(const SchemaFault& fault, const SchemaGuide& guide) {
    auto parent = fault.element;
    parent.pop_back();
    const auto known = guide.children(parent);
    const auto allowed = fault.expected.empty() ? known : fault.expected;
    const Facts facts{
        {"element", fault.element.back()},
        {"parent", parent.back()},
        {"allowed", as_tags(allowed)},
        {"first", fault.first_line}};
    if (fault.first_line != 0)
        return filled(
            {"<{element}> staat in <{parent}> ook op regel {first}; hier is het een te veel of "
             "niet op zijn plaats. Zet de twee bij elkaar of haal er een weg.",
             "<{element}> stands in <{parent}> on line {first} too; here it is one too many or not "
             "in its place. Put the two together or take one out."},
            facts
        );
    if (allowed.empty())
        return filled(
            {"<{element}> hoort niet in <{parent}>; daar mag niets meer in staan. Haal het weg.",
             "<{element}> does not belong in <{parent}>; nothing more may stand in it. Take it "
             "out."},
            facts
        );
    if (contains(known, fault.element.back()))
        return filled(
            {"<{element}> staat in <{parent}> niet op zijn plaats. Verwacht is hier {allowed}. "
             "Verplaats het of haal het weg.",
             "<{element}> is not in its place in <{parent}>. Expected here is {allowed}. Move it "
             "or take it out."},
            facts
        );
    return filled(
        {"<{element}> hoort niet in <{parent}>. Verwacht is hier {allowed}. Verbeter de naam of "
         "haal het weg.",
         "<{element}> does not belong in <{parent}>. Expected here is {allowed}. Correct the name "
         "or take it out."},
        facts
    );
}

Message words_of_missing_element(const SchemaFault& fault) {
    return filled(
        {"In <{element}> ontbreekt {missing}. Voeg dat toe.",
         "<{element}> lacks {missing}. Add that."},
        {{"element", fault.element.back()}, {"missing", as_tags(fault.expected)}}
    );
}

Message words_of_unexpected_attribute(const SchemaFault& fault, const SchemaGuide& guide) {
    auto facts = facts_of(fault);
    facts.emplace_back("allowed", listed(guide.attributes(fault.element)));
    return filled(
        {"<{element}> kent {attribute} niet. Het kent: {allowed}. Verbeter de naam of haal het "
         "weg.",
         "<{element}> does not know {attribute}. It knows: {allowed}. Correct the name or take it "
         "out."},
        facts
    );
}

Message words_of_missing_attribute(const SchemaFault& fault, const SchemaGuide& guide) {
    auto facts = facts_of(fault);
    facts.emplace_back(
        "purpose", guide.purpose(fault.element, fault.attribute).value_or(Message{"-", "-"})
    );
    facts.emplace_back("expected", expected(fault, guide));
    return filled(
        {"<{element}> mist {attribute}: {purpose} Voeg {attribute}=\"...\" toe; verwacht is "
         "{expected}.",
         "<{element}> lacks {attribute}: {purpose} Add {attribute}=\"...\"; expected is "
         "{expected}."},
        facts
    );
}

Message words_of_wrong_value(const SchemaFault& fault, const SchemaGuide& guide) {
    auto facts = facts_of(fault);
    facts.emplace_back("expected", expected(fault, guide));
    if (fault.attribute.empty())
        return filled(
            {"De tekst van <{element}> klopt niet. Verwacht is {expected}. Pas de tekst aan.",
             "The text of <{element}> is not right. Expected is {expected}. Change the text."},
            facts
        );
    if (may_hold_a_name(fault))
        return filled(
            {"{attribute} van <{element}> klopt niet. Verwacht is {expected}. Pas het aan.",
             "{attribute} of <{element}> is not right. Expected is {expected}. Change it."},
            facts
        );
    return filled(
        {"{attribute}=\"{value}\" van <{element}> klopt niet. Verwacht is {expected}. Pas het aan.",
         "{attribute}=\"{value}\" of <{element}> is not right. Expected is {expected}. Change it."},
        facts
    );
}

Message words_of_duplicate(const SchemaFault& fault) {
    auto facts = facts_of(fault);
    facts.emplace_back("first", fault.first_line);
    if (may_hold_a_name(fault))
        return filled(
            {"{attribute} van <{element}> heeft dezelfde waarde als op regel {first}; verwacht is "
             "elke waarde een keer. Haal een van de twee weg.",
             "{attribute} of <{element}> has the same value as on line {first}; expected is each "
             "value once. Take one of the two out."},
            facts
        );
    return filled(
        {"{attribute}=\"{value}\" van <{element}> staat al op regel {first}; verwacht is elke "
         "waarde een keer. Kies een andere of haal een van de twee weg.",
         "{attribute}=\"{value}\" of <{element}> stands on line {first} already; expected is each "
         "value once. Choose another or take one of the two out."},
        facts
    );
}

/// "<zones> (<zone code="z9">)", for each table that may hold it.
Message places_of(const SchemaFault& fault, bool with_code) {
    Message places;
    for (const auto& place : fault.definitions) {
        const auto shown = with_code ? "<" + place.element + " code=\"" + shortened(fault.value) +
                                           "\" ...> in <" + place.table + ">"
                                     : "<" + place.table + ">";
        places.dutch += (places.dutch.empty() ? "" : " of ") + shown;
        places.english += (places.english.empty() ? "" : " or ") + shown;
    }
    return places;
}

Message words_of_unknown_reference(const SchemaFault& fault) {
    auto facts = facts_of(fault);
    const bool hidden = may_hold_a_name(fault);
    facts.emplace_back("places", places_of(fault, !hidden));
    if (hidden)
        return filled(
            {"Attribuut \"{attribute}\" van <{element}> noemt een code die er niet is; verwacht is "
             "een code uit {places}. Verbeter de code of haal de regel weg.",
             "Attribute \"{attribute}\" of <{element}> names a code that is not there; expected is "
             "a code of {places}. Correct the code or take the line out."},
            facts
        );
    return filled(
        {"{attribute}=\"{value}\" van <{element}> verwijst naar iets dat er niet is; verwacht is "
         "{places}. Voeg dat toe of verbeter de code.",
         "{attribute}=\"{value}\" of <{element}> refers to something that is not there; expected "
         "is {places}. Add that or correct the code."},
        facts
    );
}

Message words_of_stray_text(const SchemaFault& fault) {
    return filled(
        {"In <{element}> staat losse tekst; verwacht zijn alleen elementen. Haal de tekst weg.",
         "Bare text stands in <{element}>; expected are elements only. Take the text out."},
        facts_of(fault)
    );
}

Message words_of_other(const SchemaFault& fault) {
    auto facts = facts_of(fault);
    facts.emplace_back("own", fault.own_words);
    if (contains(fault.element, "names") || contains(fault.element, "pupils"))
        return filled(
            {"<{element}> is niet zoals het schema het beschrijft. Vergelijk het met het schema.",
             "<{element}> is not as the schema describes it. Compare it with the schema."},
            facts
        );
    return filled(
        {"<{element}> is niet zoals het schema het beschrijft. De XML-lezer zegt: {own}",
         "<{element}> is not as the schema describes it. The XML reader says: {own}"},
        facts
    );
}

}  // namespace

Message words_of(const SchemaFault& fault, const SchemaGuide& guide) {
    switch (fault.kind) {
    case SchemaFault::Kind::wrong_root:
        return words_of_root(fault, guide);
    case SchemaFault::Kind::unexpected_element:
        return words_of_unexpected_element(fault, guide);
    case SchemaFault::Kind::missing_element:
        return words_of_missing_element(fault);
    case SchemaFault::Kind::unexpected_attribute:
        return words_of_unexpected_attribute(fault, guide);
    case SchemaFault::Kind::missing_attribute:
        return words_of_missing_attribute(fault, guide);
    case SchemaFault::Kind::wrong_value:
        return words_of_wrong_value(fault, guide);
    case SchemaFault::Kind::stray_text:
        return words_of_stray_text(fault);
    case SchemaFault::Kind::duplicate:
        return words_of_duplicate(fault);
    case SchemaFault::Kind::unknown_reference:
        return words_of_unknown_reference(fault);
    case SchemaFault::Kind::other:
        break;
    }
    return words_of_other(fault);
}

}  // namespace slimfit::formats
