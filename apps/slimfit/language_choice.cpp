#include "language_choice.hpp"

namespace slimfit::cli {

namespace {

constexpr std::string_view option{"--lang"};

std::optional<Language> language_asked_for(std::span<const std::string> arguments) {
    std::optional<Language> asked;
    for (std::size_t row = 0; row < arguments.size(); ++row) {
        const std::string_view argument{arguments[row]};
        if (argument == option && row + 1 < arguments.size())
            asked = language_named(arguments[row + 1]);
        else if (argument.starts_with(option) && argument.substr(option.size()).starts_with('='))
            asked = language_named(argument.substr(option.size() + 1));
    }
    return asked;
}

}  // namespace

std::optional<Language> language_named(std::string_view name) {
    if (name == "nl")
        return Language::dutch;
    if (name == "en")
        return Language::english;
    return std::nullopt;
}

Language choose_language(
    std::span<const std::string> arguments, const std::function<std::string(const char*)>& variable
) {
    if (const auto asked = language_asked_for(arguments))
        return *asked;
    // In the order in which POSIX reads them: the first that is set decides.
    for (const auto* name : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (const auto locale = variable(name); !locale.empty())
            return language_named(locale.substr(0, 2)).value_or(Language::dutch);
    return Language::dutch;
}

}  // namespace slimfit::cli
