#include "slimfit/show/ink.hpp"

namespace slimfit::show {

std::string inked(std::string_view text, Ink ink, bool colour) {
    static constexpr std::string_view codes[]{
        "",
        "\x1b[1m",
        "\x1b[2m",
        "\x1b[31m",
        "\x1b[33m",
        "\x1b[32m",
        "\x1b[34m",
        "\x1b[36m",
        "\x1b[35m"};
    if (!colour || ink == Ink::plain || text.empty())
        return std::string{text};
    return std::string{codes[static_cast<std::size_t>(ink)]}.append(text).append("\x1b[0m");
}

}  // namespace slimfit::show
