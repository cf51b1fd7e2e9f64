#include "slimfit/formats/xml/doubts_of.hpp"

#include "slimfit/formats/xml/element.hpp"
#include "slimfit/formats/xml/element_places.hpp"
#include "slimfit/formats/xml/schema_guide.hpp"

#include <algorithm>
#include <utility>

namespace slimfit::formats {

namespace {

using Kind = SchemaFault::Kind;

/// Whether an element may have been meant that nobody could read.
bool leaves_gap(const SchemaFault& fault) {
    return fault.kind == Kind::unexpected_element || fault.kind == Kind::stray_text ||
           fault.kind == Kind::missing_element || fault.kind == Kind::other;
}

bool is_between_bounds(const SchemaFault& fault, const SchemaGuide& guide) {
    if (fault.kind != Kind::wrong_value && fault.kind != Kind::missing_attribute)
        return false;
    const auto examples = guide.examples(fault.element, fault.attribute);
    return examples && examples->are_bounds;
}

class Doubting {
public:
    Doubting(std::string_view xml, Schema schema)
        : lines_{xml}, places_{element_places(xml)}, guide_{schema} {}

    void add(const SchemaFault& fault) {
        const auto element = element_at(places_, fault.place);
        if (!element || is_between_bounds(fault, guide_))
            return;
        // Which of the two has the wrong code is not known.
        if (fault.kind == Kind::duplicate)
            doubts_.rows.insert(fault.first_line);
        if (fault.kind != Kind::unexpected_element)
            add(*element, leaves_gap(fault));
        else if (places_[*element].parent == 0U)
            add_missing_tables();
        else
            add(places_[*element].parent.value_or(0), true);
    }

    /// In any tag that stands on the line, also one that began above it.
    void add_slip(int line) {
        const auto line_of = [&](const auto& place) { return lines_.line_at(place.tag.begin); };
        const auto from = std::ranges::lower_bound(places_, line, {}, line_of);
        const auto to = std::ranges::upper_bound(places_, line, {}, line_of);
        for (auto place = from == places_.begin() ? from : from - 1; place != to; ++place)
            add(static_cast<std::size_t>(place - places_.begin()), false);
    }

    school::Doubts doubts() && { return std::move(doubts_); }

private:
    /// What does not belong in the root may be any table that it lacks, misspelled.
    void add_missing_tables() {
        if (std::exchange(has_missing_tables_, true))
            return;
        for (auto& table : guide_.children({places_.front().name}))
            if (std::ranges::none_of(places_, [&](const ElementPlace& place) {
                    return place.parent == 0U && place.name == table;
                }))
                doubt_table(table, true);
    }

    /// The element and all around it, but for the root.
    void add(std::size_t element, bool with_gaps) {
        for (auto row = element; places_[row].parent; row = *places_[row].parent) {
            const auto line = lines_.line_at(places_[row].tag.begin);
            doubts_.rows.insert(line);
            if (with_gaps)
                doubts_.gaps.insert(line);
            if (places_[row].parent == 0U)
                doubt_table(places_[row].name, with_gaps || bears_codes(element));
        }
    }

    void doubt_table(const std::string& table, bool with_codes) {
        doubts_.tables.insert(table);
        if (with_codes)
            doubts_.codes.insert(table);
    }

    /// A table or a row of one: what is deeper has no code that others refer to, but in units.
    [[nodiscard]] bool bears_codes(std::size_t element) const {
        const auto above = places_[element].parent;
        return !above || above == 0U || places_[*above].parent == 0U ||
               places_[element].name == "base-group";
    }

    LineTable lines_;
    std::vector<ElementPlace> places_;
    SchemaGuide guide_;
    school::Doubts doubts_;
    bool has_missing_tables_{};  ///< already among the doubts
};

}  // namespace

school::Doubts doubts_of(
    std::string_view xml,
    Schema schema,
    const std::vector<SchemaFault>& faults,
    const std::vector<int>& slips
) {
    Doubting doubting{xml, schema};
    for (const auto& fault : faults)
        doubting.add(fault);
    for (const auto line : slips)
        doubting.add_slip(line);
    return std::move(doubting).doubts();
}

}  // namespace slimfit::formats
