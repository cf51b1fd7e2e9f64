#include "slimfit/formats/xml/element_places.hpp"

#include <algorithm>

namespace slimfit::formats {

namespace {

constexpr std::string_view spaces = " \t\r\n";

std::size_t behind(std::string_view xml, std::string_view mark, std::size_t from) {
    const auto found = xml.find(mark, from);
    return found == std::string_view::npos ? xml.size() : found + mark.size();
}

/// A '>' inside a value ends no tag.
std::size_t end_of_tag(std::string_view xml, std::size_t begin) {
    for (auto at = begin; at < xml.size(); ++at) {
        if (xml[at] == '>')
            return at + 1;
        if (xml[at] == '"' || xml[at] == '\'')
            at = std::min(xml.find(xml[at], at + 1), xml.size());
    }
    return xml.size();
}

std::string_view name_in(std::string_view tag) {
    const auto name = tag.substr(1, tag.find_first_of(" \t\r\n/>") - 1);
    return name.substr(name.find(':') + 1);
}

/// Walks from tag to tag.
class TagWalk {
public:
    explicit TagWalk(std::string_view xml) : xml_{xml} {}

    std::vector<ElementPlace> places() {
        for (auto open = xml_.find('<'); open < xml_.size(); open = xml_.find('<', step(open)))
            ;
        return std::move(places_);
    }

private:
    /// Returns where what begins there ends.
    std::size_t step(std::size_t open) {
        const auto rest = xml_.substr(open);
        if (rest.starts_with("<!--"))
            return behind(xml_, "-->", open);
        if (rest.starts_with("<![CDATA["))
            return behind(xml_, "]]>", open);
        if (rest.starts_with("<?"))
            return behind(xml_, "?>", open);
        const TextSpan tag{open, end_of_tag(xml_, open)};
        if (rest.starts_with("</"))
            close(tag);
        else
            open_element(tag);
        return tag.end;
    }

    void open_element(TextSpan tag) {
        const auto words = xml_.substr(tag.begin, tag.end - tag.begin);
        places_.push_back(
            {.name = std::string{name_in(words)},
             .tag = tag,
             .end_tag = {tag.end, tag.end},
             .parent = open_.empty() ? std::nullopt : std::optional{open_.back()}}
        );
        if (!words.ends_with("/>"))
            open_.push_back(places_.size() - 1);
    }

    void close(TextSpan tag) {
        if (open_.empty())
            return;
        places_[open_.back()].end_tag = tag;
        open_.pop_back();
    }

    std::string_view xml_;
    std::vector<ElementPlace> places_;
    std::vector<std::size_t> open_;
};

}  // namespace

std::vector<ElementPlace> element_places(std::string_view xml) {
    return TagWalk{xml}.places();
}

std::vector<AttributePlace> attribute_places(std::string_view xml, TextSpan tag) {
    std::vector<AttributePlace> attributes;
    const auto words = xml.substr(0, tag.end);
    auto at = words.find_first_of(spaces, tag.begin);
    while (at < words.size()) {
        const auto begin = words.find_first_not_of(spaces, at);
        const auto equals = words.find('=', begin);
        const auto open = words.find_first_of("\"'", equals);
        if (open == std::string_view::npos)
            break;
        const auto close = words.find(words[open], open + 1);
        if (close == std::string_view::npos)
            break;
        const auto name = words.substr(begin, equals - begin);
        attributes.push_back(
            {.name = std::string{name.substr(0, name.find_first_of(spaces))},
             .whole = {begin, close + 1},
             .value = {open + 1, close}}
        );
        at = close + 1;
    }
    return attributes;
}

ElementPath path_of(const std::vector<ElementPlace>& places, std::size_t element) {
    ElementPath path;
    for (std::optional row{element}; row; row = places[*row].parent)
        path.push_back(places[*row].name);
    std::ranges::reverse(path);
    return path;
}

std::optional<std::size_t> element_at(const std::vector<ElementPlace>& places, std::size_t begin) {
    const auto found = std::ranges::lower_bound(places, begin, {}, [](const ElementPlace& place) {
        return place.tag.begin;
    });
    if (found == places.end() || found->tag.begin != begin)
        return std::nullopt;
    return static_cast<std::size_t>(found - places.begin());
}

}  // namespace slimfit::formats
