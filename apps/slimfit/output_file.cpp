#include "output_file.hpp"

#include "slimfit/formats/roster_reader.hpp"

#include <algorithm>
#include <system_error>
#include <unistd.h>

namespace slimfit::cli {

namespace {

namespace fs = std::filesystem;

bool is_same_file(const fs::path& one, const fs::path& other) {
    std::error_code no_such_file;
    return fs::equivalent(one, other, no_such_file);
}

bool may_write(const fs::path& path) {
    return access(path.c_str(), W_OK) == 0;
}

Problems obstacles_of_place(const fs::path& output) {
    std::error_code ignored;
    if (fs::is_directory(output, ignored))
        return {
            {output.string(),
             {"dit is een map; geef de naam van een bestand", "this is a folder; name a file"}}};
    const auto folder = output.has_parent_path() ? output.parent_path() : fs::path{"."};
    if (!fs::is_directory(folder, ignored))
        return {
            {output.string(),
             {"de map " + folder.string() + " bestaat niet; maak die eerst",
              "the folder " + folder.string() + " does not exist; make it first"}}};
    if (!may_write(fs::exists(output, ignored) ? output : folder))
        return {
            {output.string(),
             {"hier mag u niet schrijven; kies een andere map of een andere naam",
              "you may not write here; choose another folder or another name"}}};
    return {};
}

}  // namespace

Problems
obstacles_to_writing(const fs::path& output, std::initializer_list<std::filesystem::path> inputs) {
    if (output.empty())
        return {};
    if (std::ranges::any_of(inputs, [&](const auto& input) { return is_same_file(input, output); }))
        return {
            {output.string(),
             {"dit bestand wordt ook gelezen; kies een andere naam om naar te schrijven",
              "this file is read too; choose another name to write to"}}};
    return obstacles_of_place(output);
}

Problems obstacles_to_creating(const fs::path& output) {
    std::error_code ignored;
    if (auto problems = obstacles_of_place(output); !problems.empty())
        return problems;
    if (!fs::exists(output, ignored))
        return {};
    return {
        {output.string(),
         {"dit bestand bestaat al en blijft zoals het is; kies een andere naam",
          "this file exists and stays as it is; choose another name"}}};
}

Problems obstacles_to_replanning(const fs::path& output, const school::School& school) {
    std::error_code ignored;
    const bool holds_something =
        fs::is_regular_file(output, ignored) && fs::file_size(output, ignored) > 0;
    if (!holds_something || formats::is_roster_of(output, school))
        return {};
    return {
        {output.string(),
         {"dit bestand bestaat al en is geen rooster van deze school; kies een andere naam, of "
          "vervang het met --force",
          "this file exists and is no roster of this school; choose another name, or replace it "
          "with --force"}}};
}

}  // namespace slimfit::cli
