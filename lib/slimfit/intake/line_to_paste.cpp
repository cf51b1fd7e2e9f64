#include "slimfit/intake/line_to_paste.hpp"

namespace slimfit::intake {

namespace {

std::string escaped(std::string_view text) {
    std::string result;
    for (const char letter : text)
        switch (letter) {
        case '&':
            result += "&amp;";
            break;
        case '<':
            result += "&lt;";
            break;
        case '"':
            result += "&quot;";
            break;
        default:
            result += letter;
        }
    return result;
}

}  // namespace

std::string line_to_paste(std::string_view element, const Attributes& attributes) {
    std::string line{'<'};
    line += element;
    for (const auto& [name, value] : attributes) {
        line += ' ';
        line += name;
        line += "=\"" + escaped(value) + '"';
    }
    return line + "/>";
}

}  // namespace slimfit::intake
