#include "slimfit/csv/encoding.hpp"

#include "slimfit/core/contract.hpp"

#include <iconv.h>
#include <memory>

namespace slimfit::csv {

namespace {

struct ClosesConversion {
    using pointer = iconv_t;

    void operator()(iconv_t conversion) const { iconv_close(conversion); }
};

using Conversion = std::unique_ptr<iconv_t, ClosesConversion>;

Conversion conversion(const char* from, const char* to) {
    const auto opened = iconv_open(to, from);
    expects(
        opened != reinterpret_cast<iconv_t>(-1),  // NOLINT: the C library's own sign of failure
        "the C library knows the encodings that are asked for"
    );
    return Conversion{opened};
}

/// Takes bytes off the front for as long as they are text, and adds that text.
void convert(const Conversion& conversion, std::string_view& bytes, std::string& text) {
    // A byte becomes at most three, two become at most four.
    const auto before = text.size();
    text.resize(before + bytes.size() * 3 + 4);
    auto* in = const_cast<char*>(bytes.data());  // NOLINT: iconv only reads it
    auto in_left = bytes.size();
    auto* out = text.data() + before;
    auto out_left = text.size() - before;
    iconv(conversion.get(), &in, &in_left, &out, &out_left);
    text.resize(text.size() - out_left);
    bytes.remove_prefix(bytes.size() - in_left);
}

}  // namespace

std::optional<std::string> as_utf8(std::string_view bytes, const char* encoding) {
    std::string text;
    convert(conversion(encoding, "UTF-8"), bytes, text);
    if (!bytes.empty())
        return std::nullopt;
    return text;
}

/// Asked of a conversion to UTF-16: one to UTF-8 itself lets code points pass that are none.
bool is_utf8(std::string_view bytes) {
    std::string text;
    convert(conversion("UTF-8", "UTF-16LE"), bytes, text);
    return bytes.empty();
}

std::string utf8_of_windows_1252(std::string_view bytes) {
    constexpr std::size_t piece_at_once = 256;
    const auto from_windows = conversion("WINDOWS-1252", "UTF-8");
    std::string text;
    while (!bytes.empty()) {
        auto piece = bytes.substr(0, piece_at_once);
        const auto size = piece.size();
        convert(from_windows, piece, text);
        bytes.remove_prefix(size - piece.size());
        if (!piece.empty()) {
            text += '?';
            bytes.remove_prefix(1);
        }
    }
    return text;
}

std::string_view with_one_mark(std::string_view bytes) {
    for (const std::string_view mark : {"\xEF\xBB\xBF", "\xFF\xFE", "\xFE\xFF"})
        while (bytes.starts_with(mark) && bytes.substr(mark.size()).starts_with(mark))
            bytes.remove_prefix(mark.size());
    return bytes;
}

}  // namespace slimfit::csv
