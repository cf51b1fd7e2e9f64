#include "slimfit/core/text.hpp"

#include <algorithm>

namespace slimfit {

namespace {

std::string filled_in(Language language, std::string_view words, const Facts& facts) {
    std::string result;
    // A place runs from a closing brace back to the nearest opening one: braces that stand alone
    // are words like any other.
    for (auto close = words.find('}'); close != std::string_view::npos; close = words.find('}')) {
        const auto open = words.rfind('{', close);
        const auto fact =
            open == std::string_view::npos
                ? facts.end()
                : std::ranges::find(facts, words.substr(open + 1, close - open - 1), &Fact::place);
        if (fact == facts.end())
            result += words.substr(0, close + 1);
        else
            result.append(words.substr(0, open)).append(fact->value.in(language));
        words.remove_prefix(close + 1);
    }
    return result.append(words);
}

}  // namespace

Message filled(const Text& text, const Facts& facts) {
    return {
        filled_in(Language::dutch, text.dutch, facts),
        filled_in(Language::english, text.english, facts)};
}

}  // namespace slimfit
