#include "console.hpp"

#include <ostream>

namespace slimfit::cli {

void Console::tell(const Message& message) const {
    err << message.in(language) << '\n';
}

ExitCode Console::refuse(const Problems& problems) const {
    for (const auto& [where, message] : problems) {
        if (!where.empty())
            err << where << ": ";
        err << message.in(language) << '\n';
    }
    return ExitCode::wrong_input;
}

}  // namespace slimfit::cli
