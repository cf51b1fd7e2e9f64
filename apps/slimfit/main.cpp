#include "command_line.hpp"
#include "language_choice.hpp"
#include "terminal.hpp"

#include <csignal>
#include <exception>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace slimfit::cli {

namespace {

ExitCode our_fault(const Console& console, std::string_view what) {
    console.tell(filled(
        {"Dit is een fout van SlimFit, niet van u. Meld ons deze regel: {what}",
         "This is a fault of SlimFit, not yours. Please report this line: {what}"},
        {{"what", std::string{what}}}
    ));
    return ExitCode::our_fault;
}

/// A full disk must not look like a good end.
ExitCode after_writing(ExitCode code, const Console& console) {
    console.out.flush();
    if (console.out)
        return code;
    console.tell({"De uitvoer kon niet worden geschreven.", "The output could not be written."});
    return ExitCode::wrong_input;
}

ExitCode run(const std::vector<std::string>& arguments) {
    auto console = standard_console(choose_language(arguments, variable));
    try {
        return after_writing(run_command_line(arguments, console), console);
    } catch (const std::exception& fault) {
        return our_fault(console, fault.what());
    }
}

}  // namespace

}  // namespace slimfit::cli

int main(int count, char** words) {
    // A file that may not grow is told like a full disk, and does not end the program.
    std::signal(SIGXFSZ, SIG_IGN);
    return static_cast<int>(slimfit::cli::run({words + 1, words + count}));
}
