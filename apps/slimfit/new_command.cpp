#include "slimfit/generate/words_without_offer.hpp"

#include "commands.hpp"
#include "example_lists.hpp"
#include "kept_answers.hpp"
#include "new_lists.hpp"
#include "new_questions.hpp"
#include "output_file.hpp"
#include "preset_letter.hpp"
#include "school_writing.hpp"

#include <memory>

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
    std::filesystem::path example;  ///< folder; empty: a school is made
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
    if (!given.example.empty())
        return {};
    if (given.output.empty())
        return {
            {"-o",
             {"ontbreekt; noem het schoolbestand dat ontstaat, of vraag om --example",
              "is missing; name the school file to make, or ask for --example"}}};
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

/// What somebody typed and has no effect is told, or she looks for it in vain.
ExitCode write_new_school(
    const std::filesystem::path& path, const school::School& school, const Console& console
) {
    const auto code = write_school_file(path, school, console);
    if (code == ExitCode::good)
        for (const auto& message : generate::words_without_offer(school))
            console.tell(message);
    return code;
}

std::string name_of(const Given& given, const Console& console) {
    return given.name.value_or(std::string{unnamed.in(console.language)});
}

ExitCode make_of_files(const Given& given, const Console& console) {
    auto lists = lists_in_files(*given.staff, *given.pupils);
    if (!lists)
        return console.refuse(lists.error());
    lists->name = name_of(given, console);
    if (given.like)
        lists->times = *times_like(*given.like);
    const auto school = school_of(*lists, console);
    return school ? write_new_school(given.output, *school, console)
                  : console.refuse(school.error());
}

Problem stopped_early() {
    return {
        "new",
        {"de antwoorden hielden te vroeg op; er is geen school gemaakt. Met --staff en --pupils "
         "leest SlimFit twee lijsten uit een rekenblad",
         "the answers stopped too early; no school was made. With --staff and --pupils SlimFit "
         "reads two lists from a spreadsheet"}};
}

/// What somebody typed is not lost when the answers stop early or make no school.
ExitCode make_of_answers(const Given& given, const Console& console) {
    const auto known = given.like ? times_like(*given.like) : std::nullopt;
    auto answers = ask_about_school(console, known);
    const auto files = list_files_beside(given.output);
    const Lists lists{
        .staff = std::move(answers.staff),
        .pupils = std::move(answers.pupils),
        .staff_file = files.staff.string(),
        .pupils_file = files.pupils.string(),
        .name = answers.name.empty() ? name_of(given, console) : std::move(answers.name),
        .times = answers.times};
    const auto school = answers.complete
                            ? school_of(lists, console)
                            : Result<school::School>{tl::unexpected{Problems{stopped_early()}}};
    if (school)
        return write_new_school(given.output, *school, console);
    const auto code = console.refuse(school.error());
    if (answers.has_lists)
        keep_answers(console, lists, given.output);
    return code;
}

ExitCode make_school_file(const Given& given, const Console& console) {
    if (const auto problems = unusable(given); !problems.empty())
        return console.refuse(problems);
    if (!given.example.empty())
        return write_example_lists(given.example, console);
    return given.staff ? make_of_files(given, console) : make_of_answers(given, console);
}

/// slimfit new -o SCHOOL.xml [--like A|B|C] [--staff staff.csv --pupils pupils.csv]
/// slimfit new --example FOLDER
Run prepare(Arguments& arguments) {
    const auto given = std::make_shared<Given>();
    arguments.may_have(
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
        {"Lijst van medewerkers; zonder lijsten stelt SlimFit vragen. Kolommen, * is nodig: code* "
         "naam rol* wtf dagen* begin einde units mentor unitleider 'leidt op' specialisme vak "
         "bevoegd gym bhv overblijf vog 'onder 18' 'meer lesuren'",
         "List of staff; without lists SlimFit asks questions. Columns, * is needed: code* name "
         "role* contract days* begin end units mentor 'unit leader' 'leads on' specialism subject "
         "qualified gym 'first aid' 'lunch supervision' conduct 'under 18' consent"}
    );
    arguments.may_have(
        "--pupils",
        {"PUPILS.csv", "PUPILS.csv"},
        given->pupils,
        {"Lijst van leerlingen. Kolommen: code* naam jaargroep* basisgroep* unit rekenen taal "
         "labels 'apart van' vanaf tot",
         "List of pupils. Columns: code* name year* group* unit arithmetic language tags "
         "'apart from' from until"}
    );
    arguments.may_have(
        "--example",
        {"MAP", "FOLDER"},
        given->example,
        {"Schrijft staff.csv en pupils.csv als voorbeeld in deze map, en maakt geen school",
         "Writes staff.csv and pupils.csv as an example into this folder, and makes no school"}
    );
    return [given](const Console& console) { return make_school_file(*given, console); };
}

}  // namespace

const Command new_command{
    .name = "new",
    .summary =
        {"Maakt een schoolbestand uit twee lijsten of uit antwoorden op vragen",
         "Makes a school file from two lists or from answers to questions"},
    .example = {"slimfit new -o school.xml", "slimfit new -o school.xml"},
    .prepare = prepare};

}  // namespace slimfit::cli
