#include "slimfit/formats/xml/comments.hpp"

namespace slimfit::formats {

namespace {

/// Behind the end of what begins there; the end of the text when it has none.
std::size_t behind(std::string_view text, std::string_view end, std::size_t from) {
    const auto at = text.find(end, from);
    return at == text.npos ? text.size() : at + end.size();
}

}  // namespace

std::int64_t number_of_comments(std::string_view text) {
    constexpr std::string_view comment{"<!--"};
    constexpr std::string_view plain_text{"<![CDATA["};
    std::int64_t comments = 0;
    for (auto at = text.find('<'); at < text.size(); at = text.find('<', at)) {
        const auto rest = text.substr(at);
        if (rest.starts_with(comment)) {
            ++comments;
            at = behind(text, "-->", at + comment.size());
        } else if (rest.starts_with(plain_text))
            at = behind(text, "]]>", at);
        else if (rest.starts_with("<?"))
            at = behind(text, "?>", at);
        else
            ++at;
    }
    return comments;
}

}  // namespace slimfit::formats
