#include "kept_answers.hpp"

#include "slimfit/formats/write_file.hpp"

#include <ostream>
#include <string>
#include <system_error>

namespace slimfit::cli {

namespace {

namespace fs = std::filesystem;

fs::path beside(const fs::path& school, const std::string& ending) {
    return school.parent_path() / (school.stem().string() + ending);
}

char letter_of(generate::SchoolTimes times) {
    switch (times) {
    case generate::SchoolTimes::five_equal_days:
        return 'A';
    case generate::SchoolTimes::wednesday_afternoon_off:
        return 'B';
    case generate::SchoolTimes::small_school:
        break;
    }
    return 'C';
}

/// A word as the shell takes it whole.
std::string quoted(const std::string& word) {
    if (word.find_first_of(" '\"&;()$`\\*?<>|") == std::string::npos && !word.empty())
        return word;
    std::string safe = "'";
    for (const char letter : word)
        safe += letter == '\'' ? std::string{"'\\''"} : std::string{letter};
    return safe + '\'';
}

std::string command_for(const Lists& lists, const fs::path& school) {
    auto command =
        "slimfit new -o " + quoted(school.string()) + " --like " + letter_of(lists.times);
    if (!lists.name.empty())
        command += " --name " + quoted(lists.name);
    return command + " --staff " + quoted(lists.staff_file) + " --pupils " +
           quoted(lists.pupils_file);
}

}  // namespace

ListFiles list_files_beside(const fs::path& school) {
    std::error_code ignored;
    for (int number = 1;; ++number) {
        const auto again = number == 1 ? std::string{} : '-' + std::to_string(number);
        ListFiles files{
            beside(school, "-staff" + again + ".csv"), beside(school, "-pupils" + again + ".csv")};
        if (!fs::exists(files.staff, ignored) && !fs::exists(files.pupils, ignored))
            return files;
    }
}

void keep_answers(const Console& console, const Lists& lists, const fs::path& school) {
    const auto staff = formats::write_file(lists.staff_file, lists.staff);
    const auto pupils = formats::write_file(lists.pupils_file, lists.pupils);
    if (!staff || !pupils) {
        console.out << lists.staff << '\n' << lists.pupils;
        console.tell(
            {"Uw antwoorden staan hierboven: de lijst van medewerkers en die van leerlingen. "
             "Bewaar elk in een bestand.",
             "Your answers stand above: the list of staff and that of pupils. Save each in a file."}
        );
    } else {
        console.tell(filled(
            {"Uw antwoorden zijn bewaard in {staff} en {pupils}: open ze in een rekenblad.",
             "Your answers are kept in {staff} and {pupils}: open them in a spreadsheet."},
            {{"staff", lists.staff_file}, {"pupils", lists.pupils_file}}
        ));
    }
    console.tell(filled(
        {"Verbeter of vul aan wat hierboven staat en typ dan:\n  {command}",
         "Correct or complete what is said above, then type:\n  {command}"},
        {{"command", command_for(lists, school)}}
    ));
}

}  // namespace slimfit::cli
