#include "arguments.hpp"

#include <CLI/CLI.hpp>

namespace slimfit::cli {

namespace {

Problem missing(const CLI::Option& option) {
    const auto name = option.get_positional() ? option.get_name(true, false) : option.get_name();
    return {name, {"ontbreekt in de opdracht", "is missing in the command"}};
}

Problem not_known(const std::string& argument) {
    return {
        argument,
        {"ken ik niet bij deze opdracht; met --help ziet u wat mag",
         "is not known to this command; --help shows what is"}};
}

}  // namespace

Arguments::Arguments(CLI::App& parser, Language language) : parser_{parser}, language_{language} {
    // What is left over is said together with everything else, in the reader's language.
    parser_.allow_extras();
}

std::string_view Arguments::group() const {
    return Text{"Keuzes", "Options"}.in(language_);
}

void Arguments::flag(std::string_view names, bool& into, const Text& help) {
    parser_.add_flag(std::string{names}, into, std::string{help.in(language_)})
        ->group(std::string{group()});
}

void Arguments::declare(
    std::string_view names, std::string_view value, const Text& help, bool required, Reader reader
) {
    const std::string where{names.substr(names.find_last_of(',') + 1)};
    auto* const option = parser_.add_option_function<std::string>(
        std::string{names},
        [this, where, reader = std::move(reader)](const std::string& typed) {
            if (auto complaint = reader(typed))
                not_understood_.push_back({where, *std::move(complaint)});
        },
        std::string{help.in(language_)}
    );
    describe(*option, value, required);
}

void Arguments::declare_list(
    std::string_view names, std::string_view value, const Text& help, bool required, Reader reader
) {
    const std::string where{names.substr(names.find_last_of(',') + 1)};
    auto* const option = parser_.add_option_function<std::vector<std::string>>(
        std::string{names},
        [this, where, reader = std::move(reader)](const std::vector<std::string>& typed) {
            for (const auto& word : typed)
                if (auto complaint = reader(word))
                    not_understood_.push_back({where, *std::move(complaint)});
        },
        std::string{help.in(language_)}
    );
    // A named value takes the one word behind it and leaves the next to the files.
    option->allow_extra_args(!names.starts_with('-'));
    describe(*option, value, required);
}

void Arguments::describe(CLI::Option& option, std::string_view value, bool required) {
    option.group(std::string{group()});
    std::string shown{value};
    if (required)
        shown.append(value.empty() ? "" : " ")
            .append(Text{"(verplicht)", "(required)"}.in(language_));
    if (!required && option.get_positional())
        shown = may_be_left_out.in(language_);
    option.option_text(shown);
    if (required)
        required_.push_back(&option);
}

Problems Arguments::problems() const {
    auto problems = problems_with_what_was_typed();
    for (const auto* option : required_)
        if (option->count() == 0)
            problems.push_back(missing(*option));
    return problems;
}

Problems Arguments::problems_with_what_was_typed() const {
    auto problems = not_understood_;
    for (const auto& argument : parser_.remaining())
        problems.push_back(not_known(argument));
    return problems;
}

}  // namespace slimfit::cli
