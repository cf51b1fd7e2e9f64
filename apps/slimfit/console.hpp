#pragma once

#include "slimfit/core/result.hpp"
#include "slimfit/core/text.hpp"
#include "slimfit/show/look.hpp"

#include <cstdint>
#include <iosfwd>

namespace slimfit::cli {

/// What the shell sees. Scripts rely on the numbers: never renumber.
enum class ExitCode : std::uint8_t {
    good = 0,
    rule_broken = 1,  ///< a hard rule is broken, or no roster exists
    wrong_input = 2,
    our_fault = 3
};

/// Where a command reads answers and writes its words.
struct Console {
    Language language{Language::dutch};
    std::istream& in;
    std::ostream& out;                      ///< what was asked for
    std::ostream& err;                      ///< how it goes, and what is wrong
    bool colour{};                          ///< out is a terminal that knows colours
    bool rewrites_lines{};                  ///< err is a terminal: a line may be written over
    std::size_t width{show::Look{}.width};  ///< places on a line of out

    /// How a text on `out` is to look.
    [[nodiscard]] show::Look look() const {
        return {.language = language, .colour = colour, .width = width};
    }

    /// One sentence on `err`.
    void tell(const Message& message) const;

    /// Every problem on a line of `err`; the exit code for wrong input.
    [[nodiscard]] ExitCode refuse(const Problems& problems) const;
};

}  // namespace slimfit::cli
