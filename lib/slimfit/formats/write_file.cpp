#include "slimfit/formats/write_file.hpp"

#include <cerrno>
#include <fcntl.h>
#include <random>
#include <system_error>
#include <unistd.h>

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

Message words_of(const std::error_code& fault) {
    const auto is = [&](std::errc condition) { return fault == condition; };
    if (is(std::errc::permission_denied) || is(std::errc::operation_not_permitted))
        return {"geen toestemming", "no permission"};
    if (is(std::errc::no_space_on_device) || is(std::errc::file_too_large))
        return {"geen ruimte meer", "no room left"};
    if (is(std::errc::read_only_file_system))
        return {"de schijf is alleen te lezen", "the disk can only be read"};
    if (is(std::errc::no_such_file_or_directory) || is(std::errc::not_a_directory))
        return {"de map bestaat niet", "there is no such folder"};
    if (is(std::errc::is_a_directory))
        return {"het is een map", "it is a folder"};
    return {fault.message(), fault.message()};
}

tl::unexpected<Problems> refused(const fs::path& path, const std::error_code& fault) {
    return tl::unexpected{Problems{
        {path.string(),
         filled(
             {"Het bestand is niet te schrijven ({fault}). Kijk of de map bestaat, of u er mag "
              "schrijven en of er ruimte is. Er is niets veranderd.",
              "The file cannot be written ({fault}). See whether the folder is there, whether you "
              "may write in it and whether there is room. Nothing was changed."},
             {{"fault", words_of(fault)}}
         )}}};
}

/// A name in the same folder that nobody else has: renaming works only within a disk.
fs::path name_beside(const fs::path& path) {
    std::random_device random;
    auto beside = path;
    beside += ".new-" + std::to_string(random()) + std::to_string(random());
    return beside;
}

std::error_code last_fault() {
    return {errno, std::generic_category()};
}

/// An open file or folder, closed with this object.
class Opened {
public:
    Opened(const fs::path& path, int how, mode_t for_whom = 0)
        : descriptor_{::open(path.c_str(), how, for_whom)} {}

    Opened(const Opened&) = delete;
    Opened& operator=(const Opened&) = delete;

    ~Opened() { close(); }

    [[nodiscard]] bool is_open() const { return descriptor_ >= 0; }

    [[nodiscard]] std::error_code write_all(std::string_view text) const {
        while (!text.empty()) {
            const auto written = ::write(descriptor_, text.data(), text.size());
            if (written < 0 && errno != EINTR)
                return last_fault();
            if (written > 0)
                text.remove_prefix(static_cast<std::size_t>(written));
        }
        return {};
    }

    /// Waits until the disk has it; what is no disk, such as a pipe, has nothing to wait for.
    [[nodiscard]] std::error_code bring_to_disk() const {
        if (::fsync(descriptor_) == 0 || errno == EINVAL || errno == EROFS)
            return {};
        return last_fault();
    }

    /// A full network disk may say so only now.
    std::error_code close() {
        if (!is_open())
            return {};
        const bool is_closed = ::close(descriptor_) == 0;
        descriptor_ = -1;
        return is_closed ? std::error_code{} : last_fault();
    }

private:
    int descriptor_;
};

/// What the system said when the text did not arrive.
std::error_code put(const fs::path& path, std::string_view text, mode_t for_whom) {
    Opened file{path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, for_whom};
    if (!file.is_open())
        return last_fault();
    if (const auto fault = file.write_all(text))
        return fault;
    if (const auto fault = file.bring_to_disk())
        return fault;
    return file.close();
}

/// So that after a power cut the new name is there as well. A file system that cannot do this for
/// folders keeps the old or the new file, whole: no reason to fail.
void bring_name_to_disk(const fs::path& path) {
    const auto folder = path.has_parent_path() ? path.parent_path() : fs::path{"."};
    const Opened opened{folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC};
    if (opened.is_open())
        static_cast<void>(opened.bring_to_disk());
}

constexpr mode_t everybody = 0666;  ///< less what the user's mask takes away
constexpr mode_t owner = 0600;

Result<void> write_beside_and_rename(const fs::path& path, std::string_view text, Readers readers) {
    const PassingFile beside{name_beside(path)};
    std::error_code fault;
    const auto before = fs::status(path, fault);
    const bool is_new = !fs::exists(before);
    if (const auto failed =
            put(beside.path(), text, is_new && readers == Readers::as_usual ? everybody : owner))
        return refused(path, failed);
    if (!is_new)
        fs::permissions(beside.path(), before.permissions(), fault);
    fault.clear();
    fs::rename(beside.path(), path, fault);
    if (fault)
        return refused(path, fault);
    bring_name_to_disk(path);
    return {};
}

}  // namespace

Result<void> write_file(const fs::path& path, std::string_view text, Readers readers) {
    std::error_code fault;
    const auto kind = fs::status(path, fault).type();
    if (kind == fs::file_type::directory)
        return refused(path, std::make_error_code(std::errc::is_a_directory));
    if (kind != fs::file_type::regular && kind != fs::file_type::not_found) {
        if (const auto failed = put(path, text, everybody))
            return refused(path, failed);
        return {};
    }
    // Renaming would pass over a file that says it is not to be written.
    if (kind == fs::file_type::regular && ::access(path.c_str(), W_OK) != 0)
        return refused(path, last_fault());
    const auto target = fs::weakly_canonical(path, fault);
    return write_beside_and_rename(fault ? path : target, text, readers);
}

}  // namespace slimfit::formats
