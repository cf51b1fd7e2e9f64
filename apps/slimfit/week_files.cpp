#include "week_files.hpp"

#include "slimfit/formats/roster_reader.hpp"
#include "slimfit/formats/school_reader.hpp"
#include "slimfit/roster/as_it_was.hpp"

#include <utility>

namespace slimfit::cli {

Result<WeekFiles>
read_week_files(const std::filesystem::path& school, const std::filesystem::path& roster) {
    auto read = formats::read_school(school);
    if (!read)
        return tl::unexpected{std::move(read).error()};
    auto week = formats::read_roster(roster, *read);
    if (!week)
        return tl::unexpected{std::move(week).error()};
    if (week->planning.from)
        *read = roster::as_it_was(*std::move(read), *week, *week->planning.from);
    return WeekFiles{.school = *std::move(read), .roster = *std::move(week)};
}

Result<std::optional<roster::Roster>>
read_if_given(const std::optional<std::filesystem::path>& path, const school::School& school) {
    if (!path)
        return std::nullopt;
    auto week = formats::read_roster(*path, school);
    if (!week)
        return tl::unexpected{std::move(week).error()};
    return std::optional{*std::move(week)};
}

}  // namespace slimfit::cli
