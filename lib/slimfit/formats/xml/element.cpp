#include "slimfit/formats/xml/element.hpp"

#include <pugixml.hpp>

#include <algorithm>

namespace slimfit::formats {

namespace {

std::string_view without_prefix(std::string_view name) {
    return name.substr(name.find(':') + 1);
}

std::string_view without_outer_spaces(std::string_view value) {
    constexpr std::string_view spaces = " \t\r\n";
    const auto first = value.find_first_not_of(spaces);
    if (first == std::string_view::npos)
        return {};
    return value.substr(first, value.find_last_not_of(spaces) - first + 1);
}

void add_tags(const Element& element, std::vector<StartTag>& tags) {
    tags.push_back({element.line(), element.place()});
    for (const auto& child : element.children())
        add_tags(child, tags);
}

}  // namespace

LineTable::LineTable(std::string_view text) : starts_{0} {
    for (auto end = text.find('\n'); end != std::string_view::npos; end = text.find('\n', end + 1))
        starts_.push_back(end + 1);
}

int LineTable::line_at(std::size_t place) const {
    return static_cast<int>(std::ranges::upper_bound(starts_, place) - starts_.begin());
}

std::string_view Element::name() const {
    return without_prefix(pugi::xml_node{node_}.name());
}

std::vector<std::string> Element::path() const {
    std::vector<std::string> names;
    for (auto node = pugi::xml_node{node_}; node.type() == pugi::node_element; node = node.parent())
        names.emplace_back(without_prefix(node.name()));
    std::ranges::reverse(names);
    return names;
}

int Element::line() const {
    return lines_->line_at(place());
}

std::size_t Element::place() const {
    // pugixml knows where the name begins, behind the '<'.
    return static_cast<std::size_t>(pugi::xml_node{node_}.offset_debug()) - 1;
}

std::optional<std::string_view> Element::attribute(const char* name) const {
    const auto found = pugi::xml_node{node_}.attribute(name);
    if (!found)
        return std::nullopt;
    return without_outer_spaces(found.value());
}

std::string Element::text() const {
    std::string text;
    for (const auto part : pugi::xml_node{node_}.children())
        if (part.type() == pugi::node_pcdata || part.type() == pugi::node_cdata)
            text += part.value();
    return text;
}

std::vector<Element> Element::children() const {
    std::vector<Element> found;
    for (const auto child : pugi::xml_node{node_}.children())
        if (child.type() == pugi::node_element)
            found.emplace_back(child.internal_object(), *lines_);
    return found;
}

std::vector<Element> Element::children(std::string_view name) const {
    auto found = children();
    std::erase_if(found, [&](const Element& child) { return child.name() != name; });
    return found;
}

std::optional<Element> Element::child(std::string_view name) const {
    const auto found = children(name);
    if (found.empty())
        return std::nullopt;
    return found.front();
}

std::vector<Element> Element::rows(std::string_view table, std::string_view name) const {
    const auto found = child(table);
    return found ? found->children(name) : std::vector<Element>{};
}

std::vector<StartTag> start_tags(std::string_view xml) {
    const LineTable table{xml};
    pugi::xml_document tree;
    tree.load_buffer(xml.data(), xml.size(), pugi::parse_default, pugi::encoding_utf8);
    std::vector<StartTag> tags;
    add_tags({tree.document_element().internal_object(), table}, tags);
    return tags;
}

}  // namespace slimfit::formats
