#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace slimfit::test {

namespace fs = std::filesystem;

/// A folder of its own for one test, gone afterwards.
class WorkFolder {
public:
    WorkFolder() {
        auto name = (fs::temp_directory_path() / "slimfit-XXXXXX").string();
        if (mkdtemp(name.data()) == nullptr)
            throw std::runtime_error{"no folder for this test"};
        path_ = name;
    }

    ~WorkFolder() { fs::remove_all(path_); }

    WorkFolder(const WorkFolder&) = delete;
    WorkFolder& operator=(const WorkFolder&) = delete;

    [[nodiscard]] std::string operator/(const std::string& name) const {
        return (path_ / name).string();
    }

    [[nodiscard]] bool is_empty() const { return fs::is_empty(path_); }

private:
    fs::path path_;
};

inline std::string content_of(const fs::path& file) {
    std::ifstream stream{file, std::ios::binary};
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

inline void put(const fs::path& file, const std::string& text) {
    std::ofstream{file, std::ios::binary} << text;
}

/// How a run of the program ended.
struct Ended {
    int code{};
    std::string out;
    std::string err;
};

/// Words as the shell takes them, whatever is in them.
inline std::string quoted(const std::vector<std::string>& words) {
    std::string line;
    for (const auto& word : words) {
        line += " '";
        for (const char letter : word)
            line += letter == '\'' ? std::string{"'\\''"} : std::string{letter};
        line += '\'';
    }
    return line;
}

/// Runs a command line of the shell, with these answers to what is asked.
inline Ended run_in_shell(const std::string& line, const std::string& answers = "") {
    const WorkFolder streams;
    const auto in = streams / "in";
    const auto out = streams / "out";
    const auto err = streams / "err";
    put(in, answers);
    const int status = std::system((line + " <" + in + " >" + out + " 2>" + err).c_str());
    if (!WIFEXITED(status))
        throw std::runtime_error{"the shell itself was stopped"};
    return {.code = WEXITSTATUS(status), .out = content_of(out), .err = content_of(err)};
}

/// Runs slimfit as somebody with this locale does.
inline Ended
run_slimfit(const std::vector<std::string>& arguments, const std::string& locale = "nl_NL.UTF-8") {
    return run_in_shell("LC_ALL=" + locale + " '" SLIMFIT_PROGRAM "'" + quoted(arguments));
}

/// Runs slimfit as a Dutch reader who answers what it asks.
inline Ended
run_slimfit_answering(const std::vector<std::string>& arguments, const std::string& answers) {
    return run_in_shell("LC_ALL=nl_NL.UTF-8 '" SLIMFIT_PROGRAM "'" + quoted(arguments), answers);
}

/// A file of the repository.
inline std::string file(const std::string& name) {
    return SLIMFIT_SOURCE_DIR "/" + name;
}

}  // namespace slimfit::test
