#include "slimfit/formats/xml/tree_search.hpp"

#include <algorithm>
#include <libxml/tree.h>
#include <memory>

namespace slimfit::formats {

namespace {

struct FreesLetters {
    void operator()(xmlChar* letters) const { xmlFree(letters); }
};

std::string taken(xmlChar* letters) {
    const std::unique_ptr<xmlChar, FreesLetters> owner{letters};
    return letters == nullptr ? std::string{} : reinterpret_cast<const char*>(letters);
}

std::string_view name_of(const xmlNode* element) {
    return reinterpret_cast<const char*>(element->name);
}

xmlNode* element_from(xmlNode* node) {
    while (node != nullptr && node->type != XML_ELEMENT_NODE)
        node = node->next;
    return node;
}

/// The tree is at most 256 deep: the parser refuses more.
template <class Visitor>
void visit_elements(xmlNode* from, const Visitor& visit) {
    for (auto* element = element_from(from); element != nullptr;
         element = element_from(element->next)) {
        visit(element);
        visit_elements(element->children, visit);
    }
}

}  // namespace

std::vector<const _xmlNode*> elements_in(_xmlDoc* tree) {
    std::vector<const xmlNode*> elements;
    visit_elements(tree->children, [&](const xmlNode* element) { elements.push_back(element); });
    return elements;
}

ElementPath path_of(const _xmlNode* element) {
    ElementPath path;
    for (; element != nullptr && element->type == XML_ELEMENT_NODE; element = element->parent)
        path.emplace_back(name_of(element));
    std::ranges::reverse(path);
    return path;
}

std::string value_of(const _xmlNode* element, std::string_view attribute) {
    if (attribute.empty())
        return taken(xmlNodeGetContent(element));
    const std::string name{attribute};
    return taken(xmlGetNoNsProp(element, reinterpret_cast<const xmlChar*>(name.c_str())));
}

_xmlNode* first_element_in(const _xmlNode* element) {
    return element_from(element->children);
}

bool has_element_in(const _xmlNode* element, std::string_view name) {
    auto* child = first_element_in(element);
    while (child != nullptr && name_of(child) != name)
        child = element_from(child->next);
    return child != nullptr;
}

_xmlNode* next_of_same_name(const _xmlNode* element) {
    auto* next = element_from(element->next);
    while (next != nullptr && name_of(next) != name_of(element))
        next = element_from(next->next);
    return next;
}

const _xmlNode* previous_of_same_name(const _xmlNode* element) {
    const auto* before = element->prev;
    while (before != nullptr &&
           (before->type != XML_ELEMENT_NODE || name_of(before) != name_of(element)))
        before = before->prev;
    return before;
}

}  // namespace slimfit::formats
