#include "terminal.hpp"

#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <iostream>
#include <sys/ioctl.h>
#include <unistd.h>

namespace slimfit::cli {

namespace {

bool is_terminal(int stream) {
    return isatty(stream) == 1;
}

/// Honours https://no-color.org.
bool knows_colours(int stream) {
    return is_terminal(stream) && variable("NO_COLOR").empty() && variable("TERM") != "dumb";
}

/// Places on a line, as far as a table can still be read in it.
std::size_t line_width(int stream) {
    constexpr std::size_t narrowest{60};
    constexpr std::size_t widest{160};
    winsize size{};
    if (ioctl(stream, TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
        return show::Look{}.width;
    return std::clamp<std::size_t>(size.ws_col, narrowest, widest);
}

}  // namespace

std::string variable(const char* name) {
    const char* const value = std::getenv(name);
    return value == nullptr ? "" : value;
}

calendar::Date today() {
    const auto now = std::time(nullptr);
    std::tm parts{};
    localtime_r(&now, &parts);
    const auto date = calendar::Date::of(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday);
    return date.value_or(calendar::Date{});
}

Console standard_console(Language language) {
    return {
        .language = language,
        .in = std::cin,
        .out = std::cout,
        .err = std::cerr,
        .colour = knows_colours(STDOUT_FILENO),
        .rewrites_lines = is_terminal(STDERR_FILENO),
        .width = line_width(STDOUT_FILENO)};
}

}  // namespace slimfit::cli
