#include "command_line.hpp"

#include "command.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <iterator>
#include <memory>
#include <ostream>
#include <vector>

namespace slimfit::cli {

namespace {

constexpr Text programme{
    "SlimFit plant de week van een basisschool die in units werkt.",
    "SlimFit plans the week of a primary school that works in units."};
constexpr Text language_help{"Taal: nl (Nederlands) of en (Engels)", "Language: nl (Dutch) or en"};
constexpr Text help_help{"Toont deze uitleg", "Shows this help"};

/// The layout of the help. A file that stands without a name before it is never optional here.
class HelpLayout : public CLI::Formatter {
public:
    [[nodiscard]] std::string make_option_usage(const CLI::Option* option) const override {
        const auto name = option->get_name(true);
        const auto& text = option->get_option_text();
        const bool optional = text == may_be_left_out.dutch || text == may_be_left_out.english;
        return optional ? '[' + name + ']' : name;
    }
};

/// A command with the parser that reads its arguments.
struct Prepared {
    CLI::App* parser{};
    std::unique_ptr<Arguments> arguments;
    Run run;
};

class CommandLine {
public:
    explicit CommandLine(Console& console)
        : console_{console},
          words_{console.language},
          parser_{std::string{programme.in(words_)}, "slimfit"},
          own_{parser_, words_} {
        translate_help();
        parser_.set_version_flag("--version", "slimfit " SLIMFIT_VERSION, said(version_help));
        declare_language(own_);
        for (const auto* command : all_commands())
            prepare(*command, parser_);
    }

    ExitCode run(std::span<const std::string> arguments) {
        try {
            // The parser takes the words from the back.
            const auto words = with_help_behind(arguments);
            parser_.parse(std::vector<std::string>{words.rbegin(), words.rend()});
        } catch (const CLI::CallForHelp&) {
            console_.out << parser_.help();
            return ExitCode::good;
        } catch (const CLI::CallForVersion& version) {
            console_.out << version.what() << '\n';
            return ExitCode::good;
        } catch (const CLI::ParseError& error) {
            return console_.refuse({in_our_words(error)});
        }
        return run_chosen();
    }

private:
    /// "help plan" asks what "plan --help" asks.
    static std::vector<std::string> with_help_behind(std::span<const std::string> arguments) {
        std::vector<std::string> words{arguments.begin(), arguments.end()};
        if (words.empty() || words.front() != "help")
            return words;
        words.erase(words.begin());
        words.emplace_back("--help");
        return words;
    }

    static constexpr Text version_help{"Toont de versie", "Shows the version"};

    [[nodiscard]] std::string said(const Text& text) const { return std::string{text.in(words_)}; }

    void translate_help() {
        const auto layout = std::make_shared<HelpLayout>();
        layout->label("Usage", said({"Gebruik", "Usage"}));
        layout->label("Positionals", said({"Bestanden", "Files"}));
        layout->label("OPTIONS", said({"keuzes", "options"}));
        layout->label("SUBCOMMAND", said({"OPDRACHT", "COMMAND"}));
        layout->column_width(40);
        parser_.formatter(layout);
        parser_.set_help_flag("-h,--help", said(help_help));
        parser_.option_defaults()->group(said({"Keuzes", "Options"}));
        parser_.get_help_ptr()->group(said({"Keuzes", "Options"}));
        parser_.footer(said(
            {"slimfit OPDRACHT --help legt een opdracht uit.\n\n"
             "Afloop: 0  goed\n"
             "        1  een harde regel is gebroken of er is geen rooster\n"
             "        2  de invoer klopt niet\n"
             "        3  een fout van SlimFit",
             "slimfit COMMAND --help explains a command.\n\n"
             "Ends in: 0  good\n"
             "         1  a hard rule is broken or there is no roster\n"
             "         2  the input is wrong\n"
             "         3  a fault of SlimFit"}
        ));
    }

    void declare_language(Arguments& arguments) {
        arguments.may_have("--lang", {"nl|en", "nl|en"}, console_.language, language_help);
    }

    void prepare(const Command& command, CLI::App& above) {
        auto* const parser = above.add_subcommand(std::string{command.name}, said(command.summary));
        parser->group(said({"Opdrachten", "Commands"}));
        parser->get_help_ptr()->group(said({"Keuzes", "Options"}));
        parser->footer(said({"Voorbeeld: ", "Example: "}) + said(command.example));
        // The parts stand before the whole: the first that was typed is what was asked for.
        for (const auto* part : command.parts)
            prepare(*part, *parser);
        auto arguments = std::make_unique<Arguments>(*parser, words_);
        auto run = command.parts.empty() ? command.prepare(*arguments) : help_as_complaint();
        declare_language(*arguments);
        prepared_.push_back({parser, std::move(arguments), std::move(run)});
    }

    [[nodiscard]] Run help_as_complaint() const {
        return [this](const Console& console) {
            console.err << parser_.help();
            return ExitCode::wrong_input;
        };
    }

    ExitCode run_chosen() {
        if (const auto wrong = problems_with_what_was_typed();
            std::ranges::count(wrong, "--lang", &Problem::where) > 0)
            return console_.refuse(wrong);
        auto problems = own_.problems();
        const Prepared* chosen = nullptr;
        for (const auto& each : prepared_) {
            if (!each.parser->parsed())
                continue;
            chosen = chosen == nullptr ? &each : chosen;
            const auto more = each.arguments->problems();
            problems.insert(problems.end(), more.begin(), more.end());
        }
        if (chosen == nullptr)
            return refuse_without_command(problems);
        return problems.empty() ? chosen->run(console_) : console_.refuse(problems);
    }

    /// Who asks for a language that is not there is told so; that files are missing as well can
    /// wait.
    [[nodiscard]] Problems problems_with_what_was_typed() const {
        auto problems = own_.problems_with_what_was_typed();
        for (const auto& each : prepared_)
            if (each.parser->parsed())
                std::ranges::copy(
                    each.arguments->problems_with_what_was_typed(), std::back_inserter(problems)
                );
        return problems;
    }

    ExitCode refuse_without_command(const Problems& problems) {
        const auto typed = parser_.remaining();
        if (typed.empty())
            return problems.empty() ? help_as_complaint()(console_) : console_.refuse(problems);
        std::string names;
        for (const auto* command : all_commands())
            names.append(names.empty() ? "" : ", ").append(command->name);
        constexpr Text unknown{
            "\"{typed}\" is geen opdracht; kies uit: {names}",
            "\"{typed}\" is no command; choose from: {names}"};
        return console_.refuse({{"", filled(unknown, {{"typed", typed[0]}, {"names", names}})}});
    }

    /// The parser itself complains only about the number of values of a named argument.
    static Problem in_our_words(const CLI::ParseError& error) {
        const std::string complaint{error.what()};
        const auto name = complaint.substr(0, complaint.find(':'));
        if (name.starts_with('-'))
            return {name, {"hier hoort precies één waarde bij", "takes exactly one value"}};
        return {"", {"Deze opdracht begrijp ik niet: " + complaint, complaint}};
    }

    Console& console_;
    Language words_;
    CLI::App parser_;
    Arguments own_;
    std::vector<Prepared> prepared_;
};

}  // namespace

ExitCode run_command_line(std::span<const std::string> arguments, Console& console) {
    return CommandLine{console}.run(arguments);
}

}  // namespace slimfit::cli
