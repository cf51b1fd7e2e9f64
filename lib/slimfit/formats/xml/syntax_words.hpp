#pragma once

#include "slimfit/core/text.hpp"

#include <string>

namespace slimfit::formats {

/// One place where a text is no XML, as libxml2 tells it.
struct SyntaxFault {
    int code{};  ///< xmlParserErrors
    int line{};
    std::string name;        ///< of the tag, attribute or entity concerned
    std::string other_name;  ///< the tag that was met instead
    int opened_on{};         ///< line of the tag that was to be closed
    std::string own_words;   ///< of libxml2, in English
    bool cut_off{};          ///< the text ends here, inside a tag or a value
};

/// An '&' that begins no &amp; or the like.
[[nodiscard]] bool is_bare_ampersand(const SyntaxFault& fault);

/// What is wrong and what to do, for who types XML by hand.
[[nodiscard]] Message words_of(const SyntaxFault& fault);

}  // namespace slimfit::formats
