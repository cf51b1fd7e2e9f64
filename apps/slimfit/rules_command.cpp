#include "slimfit/show/rules_text.hpp"

#include "commands.hpp"

#include <memory>
#include <ostream>

namespace slimfit::cli {

namespace {

struct Given {
    bool both{};
    bool markdown{};
};

/// slimfit rules [--both] [--markdown]
Run prepare(Arguments& arguments) {
    const auto given = std::make_shared<Given>();
    arguments.flag(
        "--both",
        given->both,
        {"Elke zin in het Nederlands en in het Engels", "Each sentence in Dutch and in English"}
    );
    arguments.flag(
        "--markdown",
        given->markdown,
        {"De catalogus als Markdown-pagina, in beide talen",
         "The catalogue as a Markdown page, in both languages"}
    );
    return [given](const Console& console) {
        console.out
            << (given->markdown ? show::rules_markdown()
                                : show::rules_text(console.look(), given->both));
        return ExitCode::good;
    };
}

}  // namespace

const Command rules_command{
    .name = "rules",
    .summary =
        {"Toont elke regel: hard of zacht, van wie, en waar hij staat",
         "Shows every rule: hard or soft, whose it is and where it stands"},
    .example = {"slimfit rules --both", "slimfit rules --both"},
    .prepare = prepare};

}  // namespace slimfit::cli
