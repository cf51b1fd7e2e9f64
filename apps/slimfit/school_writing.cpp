#include "school_writing.hpp"

#include "slimfit/formats/school_writer.hpp"
#include "slimfit/formats/write_file.hpp"

#include <algorithm>

namespace slimfit::cli {

ExitCode write_school_file(
    const std::filesystem::path& path, const school::School& school, const Console& console
) {
    const auto written = formats::write_file(path, formats::write_school(school));
    if (!written)
        return console.refuse(written.error());
    const auto later = std::ranges::count_if(school.pupils, [&](const school::Pupil& pupil) {
        return !pupil.is_here_on(school.year.days.first);
    });
    const auto coming = later == 0 ? Message{}
                                   : filled(
                                         {" (van wie {later} pas later in het jaar komen)",
                                          " ({later} of whom come later in the year)"},
                                         {{"later", later}}
                                     );
    console.tell(filled(
        {"{file}: {units} {units|unit|units}, {pupils} leerlingen{coming}, {staff} medewerkers. "
         "Plan er "
         "een week mee: "
         "slimfit plan {file} --week 2026-W48 -o week.xml",
         "{file}: {units} {units|unit|units}, {pupils} pupils{coming}, {staff} staff. Plan a week "
         "of it: "
         "slimfit plan {file} --week 2026-W48 -o week.xml"},
        {{"file", path.string()},
         {"units", std::ssize(school.units)},
         {"pupils", std::ssize(school.pupils)},
         {"coming", coming},
         {"staff", std::ssize(school.staff)}}
    ));
    return ExitCode::good;
}

}  // namespace slimfit::cli
