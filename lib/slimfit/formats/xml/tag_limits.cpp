#include "slimfit/formats/xml/tag_limits.hpp"

#include <algorithm>
#include <array>

namespace slimfit::formats {

namespace {

/// Where the tag ends that begins at `open`: a '>' inside a value does not end it.
std::size_t end_of_tag(std::string_view text, std::size_t open) {
    for (auto at = open; at < text.size(); ++at) {
        if (text[at] == '>')
            return at;
        if (text[at] == '"' || text[at] == '\'')
            at = std::min(text.find(text[at], at + 1), text.size());
    }
    return text.size();
}

/// What holds anything but tags: an apostrophe in it is no quote.
struct Stretch {
    std::string_view begin;
    std::string_view end;
};

constexpr std::array<Stretch, 3> stretches_without_tags{
    {{"<!--", "-->"}, {"<![CDATA[", "]]>"}, {"<?", "?>"}}};

const Stretch* stretch_at(std::string_view text, std::size_t open) {
    const auto* const found =
        std::ranges::find_if(stretches_without_tags, [&](const Stretch& stretch) {
            return text.substr(open).starts_with(stretch.begin);
        });
    return found == stretches_without_tags.end() ? nullptr : found;
}

std::size_t end_of(const Stretch& stretch, std::string_view text, std::size_t open) {
    return std::min(text.find(stretch.end, open + stretch.begin.size()), text.size());
}

Problem too_long(const SourceText& source, std::size_t open) {
    const auto line = std::ranges::count(source.text.substr(0, open), '\n') + 1;
    return {
        source.file + ':' + std::to_string(line),
        filled(
            {"Hier begint een label van meer dan {longest} tekens. Misschien ontbreekt een "
             "aanhalingsteken of '>'; anders is dit geen bestand van SlimFit.",
             "A tag of more than {longest} characters begins here. Perhaps a quote or '>' is "
             "missing; else this is no file of SlimFit."},
            {{"longest", static_cast<std::int64_t>(longest_tag)}}
        )};
}

Problem too_many(const SourceText& source, std::size_t most) {
    return {
        source.file,
        filled(
            {"Het bestand heeft meer dan {most} labels. Dit is geen bestand van SlimFit; kies het "
             "goede bestand.",
             "The file has more than {most} tags. This is no file of SlimFit; choose the right "
             "file."},
            {{"most", static_cast<std::int64_t>(most)}}
        )};
}

}  // namespace

std::optional<Problem> fault_of_tags(const SourceText& source, std::size_t most) {
    const std::string_view text{source.text};
    std::size_t tags = 0;
    for (auto open = text.find('<'); open < text.size();) {
        const auto* const stretch = stretch_at(text, open);
        const auto end = stretch != nullptr ? end_of(*stretch, text, open) : end_of_tag(text, open);
        if (stretch == nullptr && end - open > longest_tag)
            return too_long(source, open);
        if (++tags > most)
            return too_many(source, most);
        open = text.find('<', end);
    }
    return std::nullopt;
}

}  // namespace slimfit::formats
