#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pugi {
struct xml_node_struct;
}

namespace slimfit::formats {

/// Where the lines of a text begin.
class LineTable {
public:
    explicit LineTable(std::string_view text);

    /// The line on which the byte at that place stands; the first is 1.
    [[nodiscard]] int line_at(std::size_t place) const;

private:
    std::vector<std::size_t> starts_;
};

/// An element of a document. Lives as long as the document. Names are compared without the prefix
/// of a namespace: a right document has but one.
class Element {
public:
    Element(pugi::xml_node_struct* node, const LineTable& lines) : node_{node}, lines_{&lines} {}

    [[nodiscard]] std::string_view name() const;

    /// The names from the root down to this one.
    [[nodiscard]] std::vector<std::string> path() const;

    /// Differs from that of every other element.
    [[nodiscard]] const void* identity() const { return node_; }

    /// The line on which its start tag begins, and the byte.
    [[nodiscard]] int line() const;
    [[nodiscard]] std::size_t place() const;

    /// The value without spaces around it; nothing when the attribute is not there.
    [[nodiscard]] std::optional<std::string_view> attribute(const char* name) const;

    [[nodiscard]] std::string text() const;

    [[nodiscard]] std::vector<Element> children() const;
    [[nodiscard]] std::vector<Element> children(std::string_view name) const;

    /// The first of that name.
    [[nodiscard]] std::optional<Element> child(std::string_view name) const;

    /// The children by that name of a child that may be missing: the rows of a table.
    [[nodiscard]] std::vector<Element> rows(std::string_view table, std::string_view name) const;

private:
    pugi::xml_node_struct* node_;
    const LineTable* lines_;
};

/// Where a start tag begins.
struct StartTag {
    int line{};
    std::size_t place{};  ///< byte
};

/// Those of an XML text, in the order of the text.
[[nodiscard]] std::vector<StartTag> start_tags(std::string_view xml);

}  // namespace slimfit::formats
