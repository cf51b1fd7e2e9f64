#include "commands.hpp"
#include "new_lists.hpp"
#include "output_file.hpp"
#include "preset_letter.hpp"
#include "school_writing.hpp"

#include <memory>
#include <ostream>

namespace slimfit::cli {

namespace {

using generate::SchoolTimes;

constexpr Text unnamed{"Nieuwe school", "New school"};

struct Given {
    std::filesystem::path output;
    std::optional<std::string> like;
    std::optional<std::string> name;
    std::optional<std::filesystem::path> staff;
    std::optional<std::filesystem::path> pupils;
};

/// The bundled school times by the letter of the ready-made school that has them.
std::optional<SchoolTimes> times_like(const std::string& letter) {
    const auto preset = preset_named(letter);
    if (!preset)
        return std::nullopt;
    switch (*preset) {
    case generate::Preset::a:
        return SchoolTimes::five_equal_days;
    case generate::Preset::b:
        return SchoolTimes::wednesday_afternoon_off;
    case generate::Preset::c:
        break;
    }
    return SchoolTimes::small_school;
}

Problems unusable(const Given& given) {
    auto problems = obstacles_to_creating(given.output);
    if (given.like && !times_like(*given.like))
        problems.push_back(
            {"--like",
             {"kies A (vijf gelijke dagen), B (woensdagmiddag vrij) of C (kleine school)",
              "choose A (five equal days), B (Wednesday afternoon off) or C (small school)"}}
        );
    if (given.staff.has_value() != given.pupils.has_value())
        problems.push_back(
            {given.staff ? "--pupils" : "--staff",
             {"ontbreekt; geef beide lijsten, of geen van beide om vragen te beantwoorden",
              "is missing; give both lists, or neither to answer questions"}}
        );
    return problems;
}

/// What somebody typed is not lost when the whole turns out wrong.
void give_back(const Console& console, const Lists& lists) {
    console.tell(
        {"Hieronder staan uw antwoorden. Bewaar ze als staff.csv en pupils.csv, verbeter ze en "
         "geef "
         "ze met --staff en --pupils.",
         "Your answers stand below. Save them as staff.csv and pupils.csv, correct them and give "
         "them with --staff and --pupils."}
    );
    console.out << lists.staff << '\n' << lists.pupils;
}

ExitCode make_school_file(const Given& given, const Console& console) {
    if (const auto problems = unusable(given); !problems.empty())
        return console.refuse(problems);
    const auto times = given.like ? times_like(*given.like) : std::nullopt;
    auto lists = given.staff ? lists_in_files(*given.staff, *given.pupils)
                             : lists_in_answers(console, times);
    if (!lists)
        return console.refuse(lists.error());
    if (lists->name.empty())
        lists->name = given.name.value_or(std::string{unnamed.in(console.language)});
    lists->times = times.value_or(lists->times);
    const auto school = school_of(*lists, console);
    if (!school) {
        if (!given.staff)
            give_back(console, *lists);
        return console.refuse(school.error());
    }
    return write_school_file(given.output, *school, console);
}

/// slimfit new -o SCHOOL.xml [--like A|B|C] [--staff staff.csv --pupils pupils.csv]
Run prepare(Arguments& arguments) {
    const auto given = std::make_shared<Given>();
    arguments.must_have(
        "-o,--output",
        {"SCHOOL.xml", "SCHOOL.xml"},
        given->output,
        {"Het schoolbestand dat ontstaat", "The school file to make"}
    );
    arguments.may_have(
        "--like",
        {"A|B|C", "A|B|C"},
        given->like,
        {"Schooltijden: A vijf gelijke dagen, B woensdagmiddag vrij, C kleine school",
         "School times: A five equal days, B Wednesday afternoon off, C small school"}
    );
    arguments.may_have(
        "--name", {"NAAM", "NAME"}, given->name, {"Naam van de school", "Name of the school"}
    );
    arguments.may_have(
        "--staff",
        {"STAFF.csv", "STAFF.csv"},
        given->staff,
        {"Lijst van medewerkers; zonder lijsten stelt SlimFit vragen",
         "List of staff; without lists SlimFit asks questions"}
    );
    arguments.may_have(
        "--pupils",
        {"PUPILS.csv", "PUPILS.csv"},
        given->pupils,
        {"Lijst van leerlingen", "List of pupils"}
    );
    return [given](const Console& console) { return make_school_file(*given, console); };
}

}  // namespace

const Command new_command{
    .name = "new",
    .summary =
        {"Maakt een schoolbestand uit twee lijsten of uit antwoorden op vragen",
         "Makes a school file from two lists or from answers to questions"},
    .prepare = prepare};

}  // namespace slimfit::cli
