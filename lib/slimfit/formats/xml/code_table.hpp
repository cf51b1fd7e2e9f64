#pragma once

#include "slimfit/core/contract.hpp"
#include "slimfit/core/id.hpp"
#include "slimfit/formats/xml/element.hpp"
#include "slimfit/formats/xml/values.hpp"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace slimfit::formats {

/// From the codes of a table to its rows.
template <class Entity>
class CodeTable {
public:
    /// Of elements with an attribute `code`, in their order.
    explicit CodeTable(const std::vector<Element>& rows) {
        for (const auto& row : rows)
            add(required_text(row, "code"));
    }

    /// Of rows with a code.
    explicit CodeTable(const std::vector<Entity>& rows) {
        for (const auto& row : rows)
            add(row.code);
    }

    [[nodiscard]] std::optional<Id<Entity>> find(const std::string& code) const {
        const auto found = rows_.find(code);
        if (found == rows_.end())
            return std::nullopt;
        return found->second;
    }

    /// The row of a code that was found to be there where the text was judged.
    [[nodiscard]] Id<Entity> operator[](const std::string& code) const {
        const auto row = find(code);
        expects(row.has_value(), "a code that is read refers to a row");
        return *row;
    }

    /// The row that an attribute refers to.
    [[nodiscard]] Id<Entity> required(const Element& element, const char* attribute) const {
        return (*this)[required_text(element, attribute)];
    }

    [[nodiscard]] std::optional<Id<Entity>>
    optional(const Element& element, const char* attribute) const {
        if (!element.attribute(attribute))
            return std::nullopt;
        return required(element, attribute);
    }

    /// The rows that the children by that name refer to, each in its attribute.
    [[nodiscard]] std::vector<Id<Entity>>
    of_children(const Element& element, std::string_view child, const char* attribute) const {
        std::vector<Id<Entity>> ids;
        for (const auto& reference : element.children(child))
            ids.push_back(required(reference, attribute));
        return ids;
    }

private:
    /// Of a code that is given twice the first row counts.
    void add(const std::string& code) { rows_.try_emplace(code, Id<Entity>{count_++}); }

    std::unordered_map<std::string, Id<Entity>> rows_;
    std::uint32_t count_{};
};

}  // namespace slimfit::formats
