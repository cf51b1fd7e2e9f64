#include "slimfit/formats/school_copy.hpp"

#include "slimfit/formats/write_file.hpp"
#include "slimfit/formats/xml/source_text.hpp"
#include "slimfit/intake/keyed_hash.hpp"

#include <string>
#include <system_error>

namespace slimfit::formats {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view mark_begin{"<!-- before import of "};
constexpr std::string_view mark_end{" -->\n"};
constexpr std::size_t fingerprint_length = 32;
constexpr std::size_t mark_length = mark_begin.size() + fingerprint_length + mark_end.size();

std::string mark_for(std::string_view new_text) {
    return std::string{mark_begin} + intake::fingerprint(new_text) + std::string{mark_end};
}

tl::unexpected<Problems> refused(const fs::path& path, const Text& text) {
    return tl::unexpected{Problems{{path.string(), filled(text, {})}}};
}

void let_same_people_read(const fs::path& school, const fs::path& other) {
    std::error_code fault;
    const auto status = fs::status(school, fault);
    if (!fault)
        fs::permissions(other, status.permissions(), fault);
}

/// Only what an import itself wrote is a copy. A link in its place leads to a file that is nobody's
/// to read or write here.
bool is_copy(const fs::path& copy) {
    std::error_code fault;
    return fs::symlink_status(copy, fault).type() == fs::file_type::regular;
}

/// A link or pipe in the place of the copy; what is a folder stays, and writing is refused.
void clear_place_of(const fs::path& copy) {
    std::error_code fault;
    const auto kind = fs::symlink_status(copy, fault).type();
    if (kind != fs::file_type::regular && kind != fs::file_type::directory &&
        kind != fs::file_type::not_found)
        fs::remove(copy, fault);
}

fs::path name_until_written(const fs::path& copy) {
    auto name = copy;
    name += ".new";
    return name;
}

tl::unexpected<Problems> no_place_for(const fs::path& copy) {
    return refused(
        copy,
        {"Hier moet de kopie van voor de import komen, en dat kan niet; er is niets veranderd.",
         "Here the copy from before the import has to come, and that cannot be; nothing was "
         "changed."}
    );
}

}  // namespace

fs::path copy_beside(const fs::path& school) {
    auto copy = school;
    copy += ".before-import";
    return copy;
}

/// Until the school is written the copy of the import before is the one that is needed.
Result<void>
replace_keeping_copy(const fs::path& school, std::string_view old_text, std::string_view new_text) {
    const auto copy = copy_beside(school);
    const auto coming = name_until_written(copy);
    std::error_code fault;
    clear_place_of(coming);
    if (fs::symlink_status(copy, fault).type() == fs::file_type::directory)
        return no_place_for(copy);
    auto kept = write_file(coming, std::string{old_text} + mark_for(new_text), Readers::owner);
    if (!kept)
        return kept;
    let_same_people_read(school, coming);
    auto written = write_file(school, new_text);
    if (!written) {
        fs::remove(coming, fault);
        return written;
    }
    clear_place_of(copy);
    fs::rename(coming, copy, fault);
    if (!fault)
        return {};
    // What could not be taken back is not done.
    written = write_file(school, old_text);
    fs::remove(coming, fault);
    return written ? no_place_for(copy) : written;
}

Result<void> write_beside(const fs::path& school, const fs::path& other, std::string_view text) {
    std::error_code fault;
    if (fs::exists(other, fault))
        return write_file(other, text);
    auto written = write_file(other, text, Readers::owner);
    if (written)
        let_same_people_read(school, other);
    return written;
}

Result<void> put_copy_back(const fs::path& school, bool changes_may_be_lost) {
    const auto copy = copy_beside(school);
    if (!is_copy(copy))
        return refused(
            school, {"Er is geen import om terug te nemen.", "There is no import to take back."}
        );
    const auto kept = read_source(copy);
    if (!kept)
        return tl::unexpected{kept.error()};
    const std::string_view text{kept->text};
    const auto now = read_source(school);
    if (!now)
        return tl::unexpected{now.error()};
    if (text.size() <= mark_length ||
        !text.substr(text.size() - mark_length).starts_with(mark_begin))
        return refused(
            copy,
            {"De kopie van voor de import is beschadigd; er is niets veranderd.",
             "The copy from before the import is damaged; nothing was changed."}
        );
    if (text.substr(text.size() - mark_length) != mark_for(now->text) && !changes_may_be_lost)
        return refused(
            school,
            {"Het schoolbestand is na de import nog veranderd; terugnemen gooit dat weg. Met "
             "--discard-changes gebeurt dat toch. Er is niets veranderd.",
             "The school file was changed after the import; taking back throws that away. With "
             "--discard-changes it is done all the same. Nothing was changed."}
        );
    const auto written = write_file(school, text.substr(0, text.size() - mark_length));
    std::error_code fault;
    if (written)
        fs::remove(copy, fault);
    return written;
}

}  // namespace slimfit::formats
