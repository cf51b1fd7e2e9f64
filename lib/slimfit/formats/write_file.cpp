#include "slimfit/formats/write_file.hpp"

#include <cerrno>
#include <fstream>
#include <random>
#include <system_error>

namespace slimfit::formats {

namespace {

namespace fs = std::filesystem;

/// A file that is gone with this object, unless it got another name by then.
class PassingFile {
public:
    explicit PassingFile(fs::path path) : path_{std::move(path)} {}

    PassingFile(const PassingFile&) = delete;
    PassingFile& operator=(const PassingFile&) = delete;

    ~PassingFile() {
        std::error_code fault;
        fs::remove(path_, fault);
    }

    [[nodiscard]] const fs::path& path() const { return path_; }

private:
    fs::path path_;
};

tl::unexpected<Problems> refused(const fs::path& path, const std::error_code& fault) {
    return tl::unexpected{Problems{
        {path.string(),
         filled(
             {"Het bestand is niet te schrijven ({fault}). Kijk of de map bestaat, of u er mag "
              "schrijven en of er ruimte is. Er is niets veranderd.",
              "The file cannot be written ({fault}). See whether the folder is there, whether you "
              "may write in it and whether there is room. Nothing was changed."},
             {{"fault", fault.message()}}
         )}}};
}

/// A name in the same folder that nobody else has: renaming works only within a disk.
fs::path name_beside(const fs::path& path) {
    std::random_device random;
    auto beside = path;
    beside += ".new-" + std::to_string(random()) + std::to_string(random());
    return beside;
}

/// What the system said when the text did not arrive.
std::error_code put(const fs::path& path, std::string_view text) {
    errno = 0;
    std::ofstream stream{path, std::ios::binary | std::ios::trunc};
    stream.write(text.data(), static_cast<std::streamsize>(text.size()));
    stream.close();
    if (stream)
        return {};
    return {errno != 0 ? errno : EIO, std::generic_category()};
}

Result<void> write_beside_and_rename(const fs::path& path, std::string_view text) {
    const PassingFile beside{name_beside(path)};
    if (const auto fault = put(beside.path(), text))
        return refused(path, fault);
    std::error_code fault;
    if (const auto before = fs::status(path, fault); fs::exists(before))
        fs::permissions(beside.path(), before.permissions(), fault);
    fault.clear();
    fs::rename(beside.path(), path, fault);
    if (fault)
        return refused(path, fault);
    return {};
}

}  // namespace

Result<void> write_file(const fs::path& path, std::string_view text) {
    std::error_code fault;
    const auto kind = fs::status(path, fault).type();
    if (kind == fs::file_type::directory)
        return refused(path, std::make_error_code(std::errc::is_a_directory));
    if (kind != fs::file_type::regular && kind != fs::file_type::not_found) {
        if (const auto failed = put(path, text))
            return refused(path, failed);
        return {};
    }
    const auto target = fs::weakly_canonical(path, fault);
    return write_beside_and_rename(fault ? path : target, text);
}

}  // namespace slimfit::formats
