#include "slimfit/formats/xml/source_text.hpp"

#include <array>
#include <fstream>
#include <system_error>

namespace slimfit::formats {

namespace {

namespace fs = std::filesystem;

tl::unexpected<Problems> refused(std::string file, const Text& text, const Facts& facts = {}) {
    return tl::unexpected{Problems{{std::move(file), filled(text, facts)}}};
}

tl::unexpected<Problems> refused_as_unreadable(std::string file) {
    return refused(
        std::move(file),
        {"Het bestand is niet te lezen. Kijk of u er rechten op hebt en of het niet in een ander "
         "programma openstaat.",
         "The file cannot be read. See whether you have the right to and whether no other program "
         "has it open."}
    );
}

tl::unexpected<Problems> refused_as_large(std::string file, std::uintmax_t size) {
    constexpr std::uintmax_t megabyte = 1024 * 1024;
    return refused(
        std::move(file),
        {"Het bestand is {size} MB of meer; SlimFit leest hoogstens {largest} MB. Is dit wel het "
         "goede bestand?",
         "The file is {size} MB or more; SlimFit reads at most {largest} MB. Is this the right "
         "file?"},
        {{"size", static_cast<std::int64_t>(size / megabyte)},
         {"largest", static_cast<std::int64_t>(largest_file / megabyte)}}
    );
}

Result<SourceText> checked(std::string text, std::string file, const Text& when_empty) {
    if (text.empty())
        return refused(std::move(file), when_empty);
    if (text.size() > largest_file)
        return refused_as_large(std::move(file), text.size());
    return SourceText{std::move(file), std::move(text)};
}

/// Stops as soon as there is too much: a file may have grown meanwhile, and a pipe has no size.
Result<SourceText> read_all(std::ifstream& stream, std::string file, const Text& when_empty) {
    std::string text;
    std::array<char, 64 * 1024> piece{};
    while (stream && text.size() <= largest_file) {
        stream.read(piece.data(), static_cast<std::streamsize>(piece.size()));
        text.append(piece.data(), static_cast<std::size_t>(stream.gcount()));
    }
    if (stream.bad())
        return refused_as_unreadable(std::move(file));
    return checked(std::move(text), std::move(file), when_empty);
}

}  // namespace

Result<SourceText> read_source(const fs::path& path, const Text& when_empty) {
    auto file = path.string();
    std::error_code fault;
    const auto status = fs::status(path, fault);
    if (status.type() == fs::file_type::not_found)
        return refused(
            std::move(file),
            {"Dit bestand bestaat niet. Kijk de naam en de map na.",
             "There is no such file. Check its name and folder."}
        );
    if (status.type() == fs::file_type::directory)
        return refused(
            std::move(file),
            {"Dit is een map, geen bestand. Geef de naam van een bestand in die map.",
             "This is a folder, not a file. Give the name of a file in that folder."}
        );
    if (const auto size = fs::file_size(path, fault); !fault && size > largest_file)
        return refused_as_large(std::move(file), size);
    std::ifstream stream{path, std::ios::binary};
    if (!stream)
        return refused_as_unreadable(std::move(file));
    return read_all(stream, std::move(file), when_empty);
}

Result<SourceText> source_of(std::string_view text, std::string_view file, const Text& when_empty) {
    return checked(std::string{text}, std::string{file}, when_empty);
}

}  // namespace slimfit::formats
