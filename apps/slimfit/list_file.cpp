#include "list_file.hpp"

#include <cstdint>
#include <fstream>
#include <sstream>
#include <system_error>

namespace slimfit::cli {

namespace {

constexpr std::uintmax_t largest{16U << 20U};

tl::unexpected<Problems> refused(const std::filesystem::path& path, Message message) {
    return tl::unexpected{Problems{{path.string(), std::move(message)}}};
}

}  // namespace

Result<std::string> read_list_file(const std::filesystem::path& path) {
    std::error_code fault;
    const auto size = std::filesystem::file_size(path, fault);
    if (fault)
        return refused(
            path,
            {"Dit bestand is er niet of kan niet worden gelezen. Kijk de naam en de map na.",
             "This file is not there or cannot be read. Check the name and the folder."}
        );
    if (size > largest)
        return refused(
            path,
            {"Dit bestand is groter dan 16 MB. Bewaar alleen de lijst zelf.",
             "This file is larger than 16 MB. Save the list alone."}
        );
    std::ifstream stream{path, std::ios::binary};
    std::ostringstream bytes;
    bytes << stream.rdbuf();
    if (!stream)
        return refused(path, {"Dit bestand kan niet worden gelezen.", "This file cannot be read."});
    return std::move(bytes).str();
}

}  // namespace slimfit::cli
