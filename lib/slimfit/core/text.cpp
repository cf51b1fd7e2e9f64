#include "slimfit/core/text.hpp"

#include <algorithm>

namespace slimfit {

namespace {

/// What stands between braces: a name, or a name with the words for one and for more of it.
struct Place {
    std::string_view name;
    std::string_view one;
    std::string_view more;

    static Place of(std::string_view inside) {
        const auto first = inside.find('|');
        const auto second = inside.find('|', first == std::string_view::npos ? first : first + 1);
        if (second == std::string_view::npos)
            return {inside, {}, {}};
        return {
            inside.substr(0, first),
            inside.substr(first + 1, second - first - 1),
            inside.substr(second + 1)};
    }

    [[nodiscard]] std::string_view words_for(const std::string& value) const {
        if (more.empty())
            return value;
        return value == "1" ? one : more;
    }
};

std::string filled_in(Language language, std::string_view words, const Facts& facts) {
    std::string result;
    // A place runs from a closing brace back to the nearest opening one: braces that stand alone
    // are words like any other.
    for (auto close = words.find('}'); close != std::string_view::npos; close = words.find('}')) {
        const auto open = words.rfind('{', close);
        const auto place = open == std::string_view::npos
                               ? Place{}
                               : Place::of(words.substr(open + 1, close - open - 1));
        const auto fact = open == std::string_view::npos
                              ? facts.end()
                              : std::ranges::find(facts, place.name, &Fact::place);
        if (fact == facts.end())
            result += words.substr(0, close + 1);
        else
            result.append(words.substr(0, open)).append(place.words_for(fact->value.in(language)));
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
