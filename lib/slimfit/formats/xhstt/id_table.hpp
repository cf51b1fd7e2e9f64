#pragma once

#include "slimfit/core/id.hpp"
#include "slimfit/core/text.hpp"
#include "slimfit/formats/xml/element.hpp"
#include "slimfit/school/checks/problem_list.hpp"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace slimfit::formats {

/// What the elements of a table and the references to them say wrong.
void note_missing_attribute(
    const Element& element, const char* attribute, school::ProblemList& problems
);
void note_doubled_id(
    const Element& element,
    const Text& noun,
    const std::string& id,
    int first_line,
    school::ProblemList& problems
);
void note_unknown_reference(
    const Element& element,
    const Text& noun,
    const std::string& reference,
    school::ProblemList& problems
);

/// From the Ids of a table to its rows.
template <class Entity>
class IdTable {
public:
    /// `noun` is what messages call a row: {"tijd", "time"}.
    IdTable(const Text& noun, school::ProblemList& problems) : noun_{noun}, problems_{&problems} {}

    /// Gives the element the next row. An Id that is missing or taken is a problem.
    Id<Entity> add(const Element& element) {
        const Id<Entity> row{count_++};
        const auto id = element.attribute("Id");
        if (!id) {
            note_missing_attribute(element, "Id", *problems_);
            return row;
        }
        const auto [place, is_new] = rows_.try_emplace(std::string{*id}, row, element.line());
        if (!is_new)
            note_doubled_id(element, noun_, place->first, place->second.second, *problems_);
        return row;
    }

    /// The row that the element refers to. A Reference that is missing or leads nowhere is a
    /// problem.
    [[nodiscard]] std::optional<Id<Entity>> find(const Element& element) const {
        const auto reference = element.attribute("Reference");
        if (!reference) {
            note_missing_attribute(element, "Reference", *problems_);
            return std::nullopt;
        }
        const std::string id{*reference};
        const auto found = rows_.find(id);
        if (found == rows_.end()) {
            note_unknown_reference(element, noun_, id, *problems_);
            return std::nullopt;
        }
        return found->second.first;
    }

    /// The rows of all that lead somewhere.
    [[nodiscard]] std::vector<Id<Entity>> find(const std::vector<Element>& elements) const {
        std::vector<Id<Entity>> ids;
        for (const auto& element : elements)
            if (const auto id = find(element))
                ids.push_back(*id);
        return ids;
    }

private:
    Text noun_;
    school::ProblemList* problems_;
    std::uint32_t count_{};
    std::unordered_map<std::string, std::pair<Id<Entity>, int>> rows_;  // with the line
};

}  // namespace slimfit::formats
