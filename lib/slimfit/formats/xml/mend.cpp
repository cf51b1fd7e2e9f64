#include "slimfit/formats/xml/mend.hpp"

#include "slimfit/formats/xml/element.hpp"
#include "slimfit/formats/xml/element_places.hpp"
#include "slimfit/formats/xml/text_changes.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace slimfit::formats {

namespace {

using Kind = SchemaFault::Kind;

/// Of the two ends that an element names, whether this is the one where it begins.
bool is_lower_bound(std::string_view attribute) {
    return attribute == "begin" || attribute == "first" || attribute == "from" ||
           attribute.starts_with("from-") || attribute.ends_with("-begin") ||
           attribute.ends_with("-at-least");
}

bool is_word_of(const ExampleValues& examples, const std::string& word) {
    return std::ranges::find(examples.words, word) != examples.words.end();
}

/// The words of a list that are right.
std::string right_words(std::string_view list, const ExampleValues& examples) {
    std::string right;
    while (!list.empty()) {
        const auto end = std::min(list.find_first_of(" \t\r\n"), list.size());
        if (const std::string word{list.substr(0, end)}; is_word_of(examples, word))
            right += (right.empty() ? "" : " ") + word;
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return right;
}

std::string value_in(Way way, const SchemaFault& fault, const ExampleValues& examples) {
    const bool is_list = examples.highest.find(' ') != std::string::npos;
    if (way == Way::narrow && is_list)
        if (auto right = right_words(fault.value, examples); !right.empty())
            return right;
    const bool at_low_end = !is_list && is_lower_bound(fault.attribute);
    return (way == Way::narrow) == at_low_end ? examples.highest : examples.lowest;
}

std::size_t length_of(TextSpan span) {
    return span.end - span.begin;
}

class Mending {
public:
    Mending(
        std::string_view xml,
        const std::vector<SchemaFault>& faults,
        Way way,
        const SchemaGuide& guide
    )
        : xml_{xml},
          lines_{xml},
          places_{element_places(xml)},
          way_{way},
          guide_{guide},
          changes_{xml} {
        for (const auto& fault : faults)
            if (const auto element = element_at(places_, fault.place))
                faulty_.insert(row_of(*element, fault));
        for (std::size_t row = 0; row < places_.size(); ++row)
            if (places_[row].parent && !faulty_.contains(row))
                sound_.insert({*places_[row].parent, places_[row].name});
    }

    /// Whether it could be mended.
    bool mend(const SchemaFault& fault) {
        const auto element = element_at(places_, fault.place);
        if (!element || !places_[*element].parent)
            return element && mend_root(*element, fault);
        if (way_ == Way::without && leave_out_row(row_of(*element, fault)))
            return true;
        switch (fault.kind) {
        case Kind::unexpected_element:
            leave_out(*element);
            return true;
        case Kind::unexpected_attribute:
            return take_out(*element, fault.attribute);
        case Kind::stray_text:
            take_out_text(*element);
            return true;
        case Kind::missing_element:
            return leave_out_row(*element);
        case Kind::duplicate:
            // Who reads the text takes the first of the two.
            return true;
        case Kind::missing_attribute:
        case Kind::wrong_value:
        case Kind::unknown_reference:
            return mend_value(*element, fault) || leave_out_row(*element);
        case Kind::wrong_root:
        case Kind::other:
            break;
        }
        return false;
    }

    MendedText mended() && { return {std::move(changes_).made(), std::move(left_out_)}; }

private:
    /// What is not sure to say what it should: an element that does not belong may be a part of the
    /// one around it, misspelled.
    [[nodiscard]] std::size_t row_of(std::size_t element, const SchemaFault& fault) const {
        return fault.kind == Kind::unexpected_element ? places_[element].parent.value_or(element)
                                                      : element;
    }

    /// The root itself stays whatever is wrong with it.
    bool mend_root(std::size_t root, const SchemaFault& fault) {
        switch (fault.kind) {
        case Kind::unexpected_attribute:
            return take_out(root, fault.attribute);
        case Kind::stray_text:
            take_out_text(root);
            return true;
        case Kind::missing_attribute:
        case Kind::wrong_value:
            return mend_value(root, fault);
        default:
            return false;
        }
    }

    bool mend_value(std::size_t element, const SchemaFault& fault) {
        if (fault.kind == Kind::unknown_reference)
            return refer_elsewhere(element, fault);
        const auto examples = guide_.examples(fault.element, fault.attribute);
        if (!examples)
            return false;
        if (fault.attribute.empty())
            return put_text(element, examples->lowest);
        if (fault.kind == Kind::missing_attribute) {
            add(element, fault.attribute, value_in(way_, fault, *examples));
            return true;
        }
        if (way_ != Way::narrow && !guide_.requires_attribute(fault.element, fault.attribute))
            return take_out(element, fault.attribute);
        return put(element, fault.attribute, value_in(way_, fault, *examples));
    }

    /// To the first row that may be meant, and in another way to the last.
    bool refer_elsewhere(std::size_t element, const SchemaFault& fault) {
        const auto codes = codes_of(fault.definitions);
        if (codes.empty())
            return !guide_.requires_attribute(fault.element, fault.attribute) &&
                   take_out(element, fault.attribute);
        return put(element, fault.attribute, way_ == Way::narrow ? codes.back() : codes.front());
    }

    const std::vector<std::string>& codes_of(const std::vector<Definition>& definitions) {
        std::string key;
        for (const auto& definition : definitions)
            key += definition.table + '/' + definition.element + ' ';
        const auto [known, is_new] = codes_.try_emplace(key);
        if (is_new)
            for (const auto& place : places_)
                if (stands_in(place, definitions))
                    if (auto code = attribute_of(place, "code"))
                        known->second.push_back(std::string{
                            xml_.substr(code->value.begin, length_of(code->value))});
        return known->second;
    }

    [[nodiscard]] bool
    stands_in(const ElementPlace& place, const std::vector<Definition>& definitions) const {
        return place.parent && std::ranges::any_of(definitions, [&](const Definition& definition) {
                   return place.name == definition.element &&
                          places_[*place.parent].name == definition.table;
               });
    }

    [[nodiscard]] std::optional<AttributePlace>
    attribute_of(const ElementPlace& place, std::string_view name) const {
        for (auto& attribute : attribute_places(xml_, place.tag))
            if (attribute.name == name || attribute.name.ends_with(':' + std::string{name}))
                return attribute;
        return std::nullopt;
    }

    bool put(std::size_t element, std::string_view attribute, const std::string& value) {
        const auto found = attribute_of(places_[element], attribute);
        if (found)
            changes_.replace(found->value, value);
        return found.has_value();
    }

    /// Right behind its name.
    void add(std::size_t element, const std::string& attribute, const std::string& value) {
        const auto at = xml_.find_first_of(" \t\r\n/>", places_[element].tag.begin);
        changes_.replace({at, at}, ' ' + attribute + "=\"" + value + '"');
    }

    bool put_text(std::size_t element, const std::string& text) {
        const auto& place = places_[element];
        if (length_of(place.end_tag) == 0)
            return false;
        changes_.replace({place.tag.end, place.end_tag.begin}, text);
        return true;
    }

    bool take_out(std::size_t element, std::string_view attribute) {
        const auto found = attribute_of(places_[element], attribute);
        if (found)
            changes_.take_out(found->whole);
        return found.has_value();
    }

    /// What stands between the tags inside an element.
    void take_out_text(std::size_t element) {
        auto reached = places_[element].tag.end;
        for (auto row = element + 1; row < places_.size() && is_inside(row, element); ++row)
            if (places_[row].parent == element) {
                changes_.take_out({reached, places_[row].tag.begin});
                reached = places_[row].end_tag.end;
            }
        changes_.take_out({reached, places_[element].end_tag.begin});
    }

    [[nodiscard]] bool is_inside(std::size_t row, std::size_t element) const {
        return places_[row].tag.begin < places_[element].end_tag.begin;
    }

    /// Not the last of its kind that is right: its parent may need one.
    bool leave_out_row(std::size_t element) {
        const auto& place = places_[element];
        if (!place.parent || !sound_.contains({*place.parent, place.name}) ||
            !guide_.is_repeated(path_of(places_, element)))
            return false;
        leave_out(element);
        return true;
    }

    void leave_out(std::size_t element) {
        const auto& place = places_[element];
        changes_.take_out({place.tag.begin, place.end_tag.end});
        left_out_.emplace_back(
            lines_.line_at(place.tag.begin), lines_.line_at(place.end_tag.end - 1)
        );
    }

    std::string_view xml_;
    LineTable lines_;
    std::vector<ElementPlace> places_;
    Way way_;
    const SchemaGuide& guide_;
    TextChanges changes_;
    std::vector<std::pair<int, int>> left_out_;
    std::set<std::size_t> faulty_;
    std::set<std::pair<std::size_t, std::string>> sound_;    ///< parent and name of right elements
    std::map<std::string, std::vector<std::string>> codes_;  ///< by where they are defined
};

}  // namespace

std::optional<MendedText> mend(
    std::string_view xml, const std::vector<SchemaFault>& faults, Way way, const SchemaGuide& guide
) {
    Mending mending{xml, faults, way, guide};
    for (const auto& fault : faults)
        if (!mending.mend(fault))
            return std::nullopt;
    return std::move(mending).mended();
}

}  // namespace slimfit::formats
