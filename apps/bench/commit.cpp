#include "commit.hpp"

#include <array>
#include <cstdio>
#include <memory>

namespace slimfit::bench {

namespace {

/// The first line that a command says; empty when it says nothing or fails.
std::string first_line_of(const std::string& command) {
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> pipe{popen(command.c_str(), "r"), pclose};
    std::array<char, 256> line{};
    if (!pipe || std::fgets(line.data(), line.size(), pipe.get()) == nullptr)
        return {};
    std::string words{line.data()};
    return words.substr(0, words.find('\n'));
}

}  // namespace

std::string commit_of_source() {
    const std::string git{"git -C '" SLIMFIT_SOURCE_DIR "' "};
    const auto commit = first_line_of(git + "rev-parse --short HEAD 2>/dev/null");
    if (commit.empty())
        return "unknown";
    const auto changed = first_line_of(git + "status --porcelain --untracked-files=no");
    return changed.empty() ? commit : commit + "+";
}

}  // namespace slimfit::bench
