#include "new_questions.hpp"

#include "answered_lists.hpp"

#include <istream>
#include <ostream>
#include <string_view>
#include <utility>

namespace slimfit::cli {

namespace {

using generate::SchoolTimes;

/// A question at a time, until the answers end.
class Questions {
public:
    explicit Questions(const Console& console) : console_{console} {}

    /// The answer without spaces around it; nothing when there are no more answers.
    std::optional<std::string> ask(const Text& question) {
        console_.err << question.in(console_.language) << ' ' << std::flush;
        std::string answer;
        if (!std::getline(console_.in, answer))
            return std::nullopt;
        const auto begin = answer.find_first_not_of(" \t\r");
        if (begin == std::string::npos)
            return std::string{};
        return answer.substr(begin, answer.find_last_not_of(" \t\r") - begin + 1);
    }

    /// Asks until `take` has no complaint about the answer. False when the answers end first.
    bool ask_until_right(const Text& question, const auto& take) {
        while (const auto answer = ask(question)) {
            const auto complaint = take(*answer);
            if (!complaint)
                return true;
            console_.tell(*complaint);
        }
        return false;
    }

    /// Asks for one line after the other until one is empty, and for at least one. After a line
    /// that is refused it asks `again`, and the first empty line only says what is left out. False
    /// when the answers end first.
    bool ask_lines(const Text& explanation, const Text& again, const auto& take) {
        console_.tell({std::string{explanation.dutch}, std::string{explanation.english}});
        int lines = 0;
        std::string refused;
        Text question{">", ">"};
        while (const auto answer = ask(question)) {
            if (answer->empty() && !refused.empty()) {
                tell_left_out(std::exchange(refused, {}));
                continue;
            }
            if (answer->empty() && lines > 0)
                return true;
            const auto complaint = take(*answer);
            question = complaint ? again : Text{">", ">"};
            refused = complaint ? *answer : std::string{};
            lines += complaint ? 0 : 1;
            if (complaint)
                console_.tell(*complaint);
        }
        return false;
    }

private:
    void tell_left_out(const std::string& line) const {
        console_.tell(filled(
            {"\"{line}\" staat niet in de lijst. Typ de regel verbeterd, of druk nog een keer op "
             "Enter om zonder verder te gaan.",
             "\"{line}\" is not in the list. Type the line corrected, or press Enter once more to "
             "go on without it."},
            {{"line", line}}
        ));
    }

    const Console& console_;
};

Complaint read_name(const std::string& answer, std::string& into) {
    if (answer.empty())
        return Message{"Typ de naam van de school.", "Type the name of the school."};
    into = answer;
    return std::nullopt;
}

Complaint read_times(std::string_view answer, SchoolTimes& into) {
    if (answer == "1")
        into = SchoolTimes::five_equal_days;
    else if (answer == "2")
        into = SchoolTimes::wednesday_afternoon_off;
    else if (answer == "3")
        into = SchoolTimes::small_school;
    else
        return filled(
            {"\"{typed}\": Antwoord met 1, 2 of 3.", "\"{typed}\": Answer with 1, 2 or 3."},
            {{"typed", std::string{answer}}}
        );
    return std::nullopt;
}

constexpr Text times_question{
    "Welke schooltijden?\n"
    "  1  vijf gelijke dagen\n"
    "  2  continurooster, woensdagmiddag vrij\n"
    "  3  kleine school, vijf gelijke dagen\n>",
    "Which school times?\n"
    "  1  five equal days\n"
    "  2  a continuous timetable, Wednesday afternoon off\n"
    "  3  small school, five equal days\n>"};

constexpr Text base_groups_explained{
    "De basisgroepen, elk op een regel: naam, jaargroepen en aantal leerlingen.\n"
    "Bijvoorbeeld: MB1 3-5 23. Een lege regel: klaar.",
    "The base groups, each on a line: name, year groups and number of pupils.\n"
    "For instance: MB1 3-5 23. An empty line: done."};

constexpr Text base_group_again{
    "Basisgroep: naam, jaargroepen, aantal leerlingen (lege regel: klaar) >",
    "Base group: name, year groups, number of pupils (empty line: done) >"};

constexpr Text person_again{
    "Naam; rol; werktijdfactor; dagen; units; mentor van; bijzonderheden (lege regel: klaar) >",
    "Name; role; contract; days; units; mentor of; particulars (empty line: done) >"};

constexpr Text people_explained{
    "De mensen, elk op een regel, met ; ertussen: naam; rol; werktijdfactor; dagen; units; mentor "
    "van; bijzonderheden.\n"
    "Bijvoorbeeld: Anja; leerkracht; 0,8; ma-do; MB; MB1; unitleider bhv gym.\n"
    "Units: OB met groep 1 of 2, MB tot en met groep 5, BB daarboven. Bijzonderheden: unitleider, "
    "bhv, gym,\n"
    "muziek, overblijf, vog, taal, rekenen, hoogbegaafdheid, gedrag, nt2. Een lege regel: klaar.",
    "The people, each on a line, with ; between: name; role; contract; days; units; mentor of; "
    "particulars.\n"
    "For instance: Anja; teacher; 0.8; mon-thu; MB; MB1; unitleider bhv gym.\n"
    "Units: OB with group 1 or 2, MB up to group 5, BB above. Particulars: unitleider (leads the "
    "unit), bhv (first aid),\n"
    "gym, muziek, overblijf (lunch), vog (conduct), taal, rekenen, hoogbegaafdheid, gedrag, nt2. "
    "An "
    "empty line: done."};

}  // namespace

Answers ask_about_school(const Console& console, std::optional<SchoolTimes> known) {
    Questions questions{console};
    Answers answers;
    AnsweredPupils pupils;
    AnsweredStaff staff;
    answers.complete =
        questions.ask_until_right(
            {"Hoe heet de school?", "What is the name of the school?"},
            [&](const std::string& answer) { return read_name(answer, answers.name); }
        ) &&
        (known ||
         questions.ask_until_right(
             times_question, [&](const auto& answer) { return read_times(answer, answers.times); }
         )) &&
        questions.ask_lines(
            base_groups_explained,
            base_group_again,
            [&](const auto& answer) { return pupils.add_group(answer); }
        ) &&
        questions.ask_lines(people_explained, person_again, [&](const auto& answer) {
            return staff.add_person(answer);
        });
    answers.times = known.value_or(answers.times);
    answers.has_lists = pupils.has_any() || staff.has_any();
    answers.pupils = pupils.csv();
    answers.staff = staff.csv();
    return answers;
}

}  // namespace slimfit::cli
