#include "slimfit/formats/xml/identity_constraint.hpp"

#include "slimfit/core/contract.hpp"

#include <pugixml.hpp>

#include <algorithm>
#include <sstream>

namespace slimfit::formats {

namespace {

pugi::xml_document parsed(Schema schema) {
    pugi::xml_document tree;
    const auto text = text_of(schema);
    expects(
        static_cast<bool>(tree.load_buffer(text.data(), text.size())),
        "the schema inside the program is XML"
    );
    return tree;
}

bool is_constraint(pugi::xml_node node) {
    const std::string_view name = node.name();
    return name == "xs:key" || name == "xs:unique" || name == "xs:keyref";
}

std::vector<std::string> split(std::string_view text, char between) {
    std::vector<std::string> parts;
    while (true) {
        const auto end = text.find(between);
        parts.emplace_back(text.substr(0, end));
        if (end == std::string_view::npos)
            return parts;
        text.remove_prefix(end + 1);
    }
}

Selector selector_of(std::string path) {
    constexpr std::string_view anywhere = ".//";
    Selector selector{.at_any_depth = path.starts_with(anywhere), .steps = {}};
    if (selector.at_any_depth)
        path.erase(0, anywhere.size());
    for (const auto& step : split(path, '/'))
        selector.steps.push_back(step.substr(step.find(':') + 1));
    expects(
        !selector.at_any_depth || selector.steps.size() == 1, "at any depth our keys name one step"
    );
    return selector;
}

ElementPath scope_of(pugi::xml_node constraint) {
    ElementPath path;
    for (auto node = constraint.parent(); node; node = node.parent())
        if (node.name() == std::string_view{"xs:element"})
            path.emplace_back(node.attribute("name").value());
    std::ranges::reverse(path);
    return path;
}

IdentityConstraint constraint_of(pugi::xml_node node) {
    const std::string_view field = node.child("xs:field").attribute("xpath").value();
    expects(field.starts_with('@'), "our keys are attributes");
    IdentityConstraint constraint{
        .name = node.attribute("name").value(),
        .scope = scope_of(node),
        .selectors = {},
        .attribute = std::string{field.substr(1)},
        .refers_to = node.attribute("refer").value()};
    for (const auto& path : split(node.child("xs:selector").attribute("xpath").value(), '|'))
        constraint.selectors.push_back(selector_of(path));
    return constraint;
}

template <class Visitor>
void visit(pugi::xml_node node, const Visitor& visitor) {
    visitor(node);
    for (const auto child : node.children())
        visit(child, visitor);
}

}  // namespace

std::vector<IdentityConstraint> identity_constraints(Schema schema) {
    std::vector<IdentityConstraint> constraints;
    const auto tree = parsed(schema);
    visit(tree, [&](pugi::xml_node node) {
        if (is_constraint(node))
            constraints.push_back(constraint_of(node));
    });
    std::ranges::stable_partition(constraints, [](const IdentityConstraint& constraint) {
        return constraint.refers_to.empty();
    });
    return constraints;
}

std::string text_without_identity_constraints(Schema schema) {
    auto tree = parsed(schema);
    std::vector<pugi::xml_node> found;
    visit(tree, [&](pugi::xml_node node) {
        if (is_constraint(node))
            found.push_back(node);
    });
    for (auto node : found)
        node.parent().remove_child(node);
    std::ostringstream text;
    tree.save(text, "", pugi::format_raw);
    return text.str();
}

}  // namespace slimfit::formats
