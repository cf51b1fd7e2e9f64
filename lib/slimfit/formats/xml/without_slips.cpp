#include "slimfit/formats/xml/without_slips.hpp"

#include "slimfit/formats/xml/text_changes.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace slimfit::formats {

namespace {

bool is_reference(std::string_view text) {
    constexpr std::array<std::string_view, 6> references{
        "&amp;", "&lt;", "&gt;", "&quot;", "&apos;", "&#"};
    return std::ranges::any_of(references, [&](std::string_view reference) {
        return text.starts_with(reference);
    });
}

void replace_ampersands(std::string_view xml, TextChanges& changes) {
    for (auto at = xml.find('&'); at < xml.size(); at = xml.find('&', at + 1))
        if (!is_reference(xml.substr(at)))
            changes.replace({at, at + 1}, "+");
}

void take_out_comments(std::string_view xml, TextChanges& changes) {
    constexpr std::string_view open{"<!--"};
    constexpr std::string_view close{"-->"};
    for (auto at = xml.find(open); at < xml.size(); at = xml.find(open, at + 1)) {
        const auto end = xml.find(close, at);
        if (end == std::string_view::npos)
            return;
        changes.take_out({at, end + close.size()});
        at = end;
    }
}

void take_out_second_attributes(std::string_view xml, TextChanges& changes) {
    for (const auto& place : element_places(xml)) {
        std::set<std::string> names;
        for (const auto& attribute : attribute_places(xml, place.tag))
            if (!names.insert(attribute.name).second)
                changes.take_out(attribute.whole);
    }
}

}  // namespace

std::string without_slips(std::string_view xml) {
    TextChanges changes{xml};
    take_out_comments(xml, changes);
    take_out_second_attributes(xml, changes);
    replace_ampersands(xml, changes);
    return std::move(changes).made();
}

}  // namespace slimfit::formats
