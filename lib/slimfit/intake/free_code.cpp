#include "slimfit/intake/free_code.hpp"

#include <cctype>

namespace slimfit::intake {

namespace {

std::string cut(std::string code, std::size_t longest) {
    code.resize(std::min(code.size(), longest));
    while (code.ends_with('-'))
        code.pop_back();
    return code;
}

}  // namespace

std::string code_letters(const std::string& name) {
    constexpr std::size_t longest = 24;
    std::string code;
    for (const char letter : name)
        if (std::isalnum(static_cast<unsigned char>(letter)) != 0)
            code += letter;
        else if (!code.empty() && code.back() != '-')
            code += '-';
    code = cut(std::move(code), longest);
    return code.empty() ? "groep" : code;
}

std::string fitting_code(std::string code, const std::string& ending) {
    constexpr std::size_t longest = 32;
    return cut(std::move(code), longest - ending.size()) + ending;
}

}  // namespace slimfit::intake
