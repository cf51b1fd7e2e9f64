#include "apart.hpp"

#include <array>
#include <cstdio>
#include <exception>
#include <stdexcept>
#include <string_view>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace slimfit::bench {

namespace {

[[noreturn]] void work_as_child(const std::function<std::string()>& work, int pipe_end) {
    int status = 1;
    try {
        const auto words = work();
        std::string_view left{words};
        while (!left.empty()) {
            const auto written = write(pipe_end, left.data(), left.size());
            if (written <= 0)
                break;
            left.remove_prefix(static_cast<std::size_t>(written));
        }
        status = left.empty() ? 0 : 1;
    } catch (const std::exception& fault) {
        std::fprintf(stderr, "%s\n", fault.what());
    }
    _exit(status);
}

std::string read_to_the_end(int pipe_end) {
    std::string words;
    std::array<char, 4096> piece{};
    for (auto size = read(pipe_end, piece.data(), piece.size()); size > 0;
         size = read(pipe_end, piece.data(), piece.size()))
        words.append(piece.data(), static_cast<std::size_t>(size));
    return words;
}

}  // namespace

Apart run_apart(const std::function<std::string()>& work) {
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0)
        throw std::runtime_error{"no pipe"};
    std::fflush(nullptr);
    const auto child = fork();
    if (child < 0)
        throw std::runtime_error{"no process"};
    if (child == 0) {
        close(ends[0]);
        work_as_child(work, ends[1]);
    }
    close(ends[1]);
    Apart apart{.words = read_to_the_end(ends[0])};
    close(ends[0]);

    int status{};
    rusage used{};
    wait4(child, &status, 0, &used);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        throw std::runtime_error{"a measured process failed"};
    apart.peak_kilobytes = used.ru_maxrss;
    return apart;
}

}  // namespace slimfit::bench
