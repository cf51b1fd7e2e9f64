#include "slimfit/formats/delivery/catcher.hpp"

#include "slimfit/core/trimmed.hpp"
#include "slimfit/intake/surname.hpp"

#include <algorithm>
#include <array>

namespace slimfit::formats {

namespace {

/// Attributes that are let through, and whether they are keys.
struct AttributeRule {
    std::string_view name;
    bool is_key;
};

constexpr std::array<AttributeRule, 8> attribute_rules{
    {{"key", true},
     {"eckid", true},
     {"pupil", false},
     {"subject", false},
     {"measure", false},
     {"value", false},
     {"on", false},
     {"certainty", false}}};

bool is_of_group(std::string_view element) {
    return element == "groep" || element == "samengestelde_groep";
}

/// Within the file they still say who is who; # says that they may not be kept.
void make_passing(const std::set<std::string>& marks, Sieved& element) {
    for (auto& [name, value] : element.attributes)
        if (marks.contains(value))
            value.insert(0, 1, '#');
    if (marks.contains(element.text))
        element.text.insert(0, 1, '#');
    for (auto& child : element.children)
        make_passing(marks, child);
}

}  // namespace

void Catcher::open(
    std::string_view name,
    std::string_view space,
    int line,
    std::span<const HeardAttribute> attributes
) {
    ++depth_;
    if (depth_ == 1)
        open_root(name, space);
    else if (depth_ == message_depth_ && file_.message.empty()) {
        file_.message = name;
        file_.message_space = space;
    }
    if (!has_known_root_ && is_of_dossier(name, space))
        file_.holds_dossier = true;
    if (left_out_from_ != 0)
        return;
    const auto* const field = field_of(name, space);
    if (field == nullptr || field->treatment == Field::Treatment::leave_out) {
        leave_out(field, space);
        return;
    }
    if (field->treatment == Field::Treatment::look_inside)
        return;
    if (field->name == "Body")
        message_depth_ = depth_ + 1;
    keep(*field, line, attributes);
}

void Catcher::close() {
    if (left_out_from_ == depth_)
        left_out_from_ = 0;
    else if (left_out_from_ == 0 && !open_.empty() && open_.back().depth == depth_)
        end_kept();
    --depth_;
}

void Catcher::letters(std::string_view letters) {
    if (left_out_from_ != 0 || open_.empty() || open_.back().depth != depth_)
        return;
    open_.back().text.add(letters);
}

SievedFile Catcher::take(const intake::KeyMarks& known) {
    for (const auto& [kind, keys] : keys_)
        for (const auto& mark : keys.marks_of_identity_numbers(known))
            file_.marks_of_identity_numbers.insert(mark);
    if (!file_.marks_of_identity_numbers.empty())
        make_passing(file_.marks_of_identity_numbers, file_.content);
    return std::move(file_);
}

void Catcher::open_root(std::string_view name, std::string_view space) {
    file_.root = name;
    file_.root_space = space;
    has_known_root_ = is_known_root(name);
    message_depth_ = 1;
    if (name != "Envelope") {
        file_.message = name;
        file_.message_space = space;
    }
}

const Field* Catcher::field_of(std::string_view name, std::string_view space) const {
    static constexpr Field look_inside{
        .name = "", .treatment = Field::Treatment::look_inside, .skipped = {}};
    if (!has_known_root_) {
        const auto* const field = field_of_holidays(name);
        return field == nullptr ? &look_inside : field;
    }
    return is_standard(space) ? field_of_standards(name) : nullptr;
}

bool Catcher::is_standard(std::string_view space) const {
    return is_known_namespace(space) || space == file_.root_space;
}

void Catcher::leave_out(const Field* field, std::string_view space) {
    left_out_from_ = depth_;
    if (field == nullptr)
        ++file_.skipped
              [is_standard(space) ? intake::Skipped::unknown : intake::Skipped::vendor_block];
    else if (field->skipped)
        ++file_.skipped[*field->skipped];
}

void Catcher::keep(const Field& field, int line, std::span<const HeardAttribute> attributes) {
    open_.push_back(
        {.element =
             {.name = field.name, .line = line, .text = {}, .attributes = {}, .children = {}},
         .text = {},
         .depth = depth_,
         .treatment = field.treatment}
    );
    for (const auto& attribute : attributes) {
        const auto rule = std::ranges::find(attribute_rules, attribute.name, &AttributeRule::name);
        if (rule == attribute_rules.end())
            continue;
        open_.back().element.attributes.push_back(
            {.name = rule->name,
             .value = rule->is_key ? mark_of(attribute.value, field.name, rule->name)
                                   : short_text_of(attribute.value)}
        );
    }
}

void Catcher::end_kept() {
    auto [element, text, depth, treatment] = std::move(open_.back());
    open_.pop_back();
    // Two keys that begin alike are not one.
    const bool is_part_of_key = treatment == Field::Treatment::hash && text.is_cut();
    element.text = is_part_of_key ? std::string{} : std::move(text).taken();
    if (treatment == Field::Treatment::hash)
        element.text = mark_of(element.text, element.name, {});
    else if (treatment == Field::Treatment::initial)
        element.text = intake::initial_of_surname(element.text);
    if (!open_.empty())
        open_.back().element.children.push_back(std::move(element));
    else if (depth == 1)
        file_.content = std::move(element);
    else
        file_.content.children.push_back(std::move(element));
}

std::string
Catcher::mark_of(std::string_view key, std::string_view element, std::string_view attribute) {
    const auto text = trimmed(key);
    if (text.starts_with('#'))
        return '#' + hash_(text);
    auto mark = hash_(text);
    if (!is_of_group(element))
        keys_[{element, attribute}].note(text, mark);
    return mark;
}

}  // namespace slimfit::formats
