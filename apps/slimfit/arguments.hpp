#pragma once

#include "slimfit/core/result.hpp"
#include "slimfit/core/text.hpp"

#include "readable_values.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace CLI {
class App;
class Option;
}  // namespace CLI

namespace slimfit::cli {

/// What the help says of a word that stands without a name before it and may be left out.
inline constexpr Text may_be_left_out{"(mag weg)", "(optional)"};

/// The arguments of one command. Declared before parsing, with their explanation in the language
/// of the reader; afterwards `problems` says all that was wrong with what was typed, at once.
///
///     arguments.must_have({"ROOSTER.xml", "ROSTER.xml"}, given.roster, {"Het rooster", "..."});
///     arguments.may_have("--seed", {"GETAL", "NUMBER"}, given.seed, {"...", "..."});
class Arguments {
public:
    /// `parser` must live as long as this.
    Arguments(CLI::App& parser, Language language);

    /// A word that stands without a name before it, and must be there.
    template <class Value>
    void must_have(const Text& name, Value& into, const Text& help) {
        declare(name.in(language_), {}, help, true, reader_of(into));
    }

    /// A named value that must be there: "-o,--output ROSTER.xml".
    template <class Value>
    void must_have(std::string_view names, const Text& value, Value& into, const Text& help) {
        declare(names, value.in(language_), help, true, reader_of(into));
    }

    /// A word that stands without a name before it, and may be left out.
    template <class Value>
    void may_have(const Text& name, Value& into, const Text& help) {
        declare(name.in(language_), {}, help, false, reader_of(into));
    }

    /// A named value that may be left out.
    template <class Value>
    void may_have(std::string_view names, const Text& value, Value& into, const Text& help) {
        declare(names, value.in(language_), help, false, reader_of(into));
    }

    /// Words that stand without a name before them; at least one must be there.
    template <class Value>
    void must_have_some(const Text& name, std::vector<Value>& into, const Text& help) {
        declare_list(name.in(language_), {}, help, true, adder_to(into));
    }

    /// A named value that may be left out, or given several times.
    template <class Value>
    void may_repeat(
        std::string_view names, const Text& value, std::vector<Value>& into, const Text& help
    ) {
        declare_list(names, value.in(language_), help, false, adder_to(into));
    }

    /// A name alone: yes when it is there.
    void flag(std::string_view names, bool& into, const Text& help);

    /// What is missing, not understood, or not known here.
    [[nodiscard]] Problems problems() const;

    /// The same without what is missing.
    [[nodiscard]] Problems problems_with_what_was_typed() const;

private:
    using Reader = std::function<Complaint(std::string_view typed)>;

    template <class Value>
    static Reader reader_of(Value& into) {
        return [&into](std::string_view typed) { return read_value(typed, into); };
    }

    template <class Value>
    static Reader adder_to(std::vector<Value>& into) {
        return [&into](std::string_view typed) {
            Value value{};
            auto complaint = read_value(typed, value);
            if (!complaint)
                into.push_back(std::move(value));
            return complaint;
        };
    }

    void declare(
        std::string_view names,
        std::string_view value,
        const Text& help,
        bool required,
        Reader reader
    );
    void declare_list(
        std::string_view names,
        std::string_view value,
        const Text& help,
        bool required,
        Reader reader
    );
    void describe(CLI::Option& option, std::string_view value, bool required);

    [[nodiscard]] std::string_view group() const;

    CLI::App& parser_;
    Language language_;
    std::vector<const CLI::Option*> required_;
    Problems not_understood_;
};

}  // namespace slimfit::cli
