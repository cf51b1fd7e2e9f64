#pragma once

#include "slimfit/formats/xml/xml_writer.hpp"
#include "slimfit/xhstt/archive.hpp"

#include <string_view>
#include <vector>

namespace slimfit::formats {

// The writers of the parts of an archive, each in a file of its own.

void write_instance(const xhstt::Instance& instance, XmlText& text);
void write_constraint(
    const xhstt::Constraint& constraint, const xhstt::Instance& instance, XmlText& text
);
void write_solution_group(
    const xhstt::SolutionGroup& group, const xhstt::Archive& archive, XmlText& text
);

// What they share.

/// <Name>words</Name>
void write_text(const char* name, std::string_view words, XmlText& text);
void write_number(const char* name, std::int64_t number, XmlText& text);

/// <Time Reference="code"/>
void write_reference(const char* name, std::string_view code, XmlText& text);

/// <Times> with a <Time Reference="code"/> for each; nothing for none.
template <class EntityId>
void write_references(
    const char* list,
    const char* name,
    const std::vector<EntityId>& ids,
    const xhstt::Instance& instance,
    XmlText& text
) {
    if (ids.empty())
        return;
    const WrittenElement element{text, list};
    for (const auto id : ids)
        write_reference(name, instance[id].code, text);
}

}  // namespace slimfit::formats
