#include "example_lists.hpp"

#include "slimfit/formats/write_file.hpp"

#include "output_file.hpp"

#include <string>
#include <system_error>

namespace slimfit::cli {

namespace {

/// With the mark that tells a spreadsheet that it is UTF-8.
constexpr std::string_view staff_list{
    "\xEF\xBB\xBF"
    "code;naam;rol;wtf;dagen;units;mentor;unitleider;specialisme;vak;gym;bhv;overblijf\r\n"
    "M01;Anja;leerkracht;1,0;ma-vr;MB;MB1;ja;;;ja;ja;\r\n"
    "M02;Bram;leerkracht;0,6;ma di wo;MB;MB2=ma+di+wo;;;;;ja;\r\n"
    "M03;Carla;leerkracht;0,4;do vr;MB;MB2=do+vr;;taal;;;;\r\n"
    "M04;Dirk;vakleerkracht;0,4;ma do;MB;;;;gym;ja;ja;\r\n"
    "M05;Els;onderwijsassistent;1,0;ma-vr;MB;;;;;;;ja\r\n"
    "M06;Fatma;overblijfkracht;;ma-vr;MB;;;;;;;ja\r\n"};

/// Year groups 3 to 5 in two groups, with a level now and then.
std::string pupil_list() {
    static constexpr std::string_view levels[]{"M3", "E3", "M4", "", "E4", "M5"};
    constexpr int pupils = 36;
    std::string list{"\xEF\xBB\xBF"
                     "code;naam;jaargroep;basisgroep;unit;rekenen;taal;labels;apart van\r\n"};
    for (int pupil = 0; pupil < pupils; ++pupil) {
        const auto number = std::to_string(pupil + 101);
        const auto year = std::to_string(3 + pupil * 3 / pupils);
        const auto level = std::string{levels[static_cast<std::size_t>(pupil) / 6]};
        list += 'L' + number + ";;" + year + (pupil % 2 == 0 ? ";MB1;MB;" : ";MB2;MB;") + level +
                ';' + level + ";;\r\n";
    }
    return list;
}

}  // namespace

ExitCode write_example_lists(const std::filesystem::path& folder, const Console& console) {
    std::error_code ignored;
    std::filesystem::create_directories(folder, ignored);
    const auto staff = folder / "staff.csv";
    const auto pupils = folder / "pupils.csv";
    for (const auto& file : {staff, pupils})
        if (const auto problems = obstacles_to_creating(file); !problems.empty())
            return console.refuse(problems);
    if (const auto written = formats::write_file(staff, staff_list); !written)
        return console.refuse(written.error());
    if (const auto written = formats::write_file(pupils, pupil_list()); !written)
        return console.refuse(written.error());
    console.tell(filled(
        {"Vul {staff} en {pupils} in een rekenblad in, en typ dan:\n"
         "  slimfit new -o school.xml --staff {staff} --pupils {pupils}",
         "Fill in {staff} and {pupils} in a spreadsheet, then type:\n"
         "  slimfit new -o school.xml --staff {staff} --pupils {pupils}"},
        {{"staff", staff.string()}, {"pupils", pupils.string()}}
    ));
    return ExitCode::good;
}

}  // namespace slimfit::cli
