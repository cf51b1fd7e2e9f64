#include "slimfit/generate/cell_words.hpp"
#include "slimfit/generate/csv_table.hpp"

#include <map>

namespace slimfit::generate {

using school::Role;

std::optional<Role> role_in(std::string_view cell) {
    static const std::map<std::string, Role, std::less<>> words{
        {"leerkracht", Role::teacher},
        {"leraar", Role::teacher},
        {"lrk", Role::teacher},
        {"teacher", Role::teacher},
        {"leraarondersteuner", Role::supporter},
        {"leerkrachtondersteuner", Role::supporter},
        {"lo", Role::supporter},
        {"los", Role::supporter},
        {"supporter", Role::supporter},
        {"onderwijsassistent", Role::assistant},
        {"klassenassistent", Role::assistant},
        {"oa", Role::assistant},
        {"owa", Role::assistant},
        {"kla", Role::assistant},
        {"assistant", Role::assistant},
        {"vakleerkracht", Role::subject_teacher},
        {"vak", Role::subject_teacher},
        {"subjectteacher", Role::subject_teacher},
        {"lio", Role::teacher_in_training},
        {"teacherintraining", Role::teacher_in_training},
        {"stagiair", Role::trainee},
        {"stagiaire", Role::trainee},
        {"sta", Role::trainee},
        {"trainee", Role::trainee},
        {"pal", Role::student_assistant},
        {"palstudent", Role::student_assistant},
        {"studentassistant", Role::student_assistant},
        {"ib", Role::care_coordinator},
        {"internbegeleider", Role::care_coordinator},
        {"carecoordinator", Role::care_coordinator},
        {"overblijfkracht", Role::lunch_supervisor},
        {"tso", Role::lunch_supervisor},
        {"lunchsupervisor", Role::lunch_supervisor},
        {"vrijwilliger", Role::volunteer},
        {"volunteer", Role::volunteer},
        {"conciërge", Role::caretaker},
        {"concierge", Role::caretaker},
        {"con", Role::caretaker},
        {"caretaker", Role::caretaker},
        {"administratie", Role::administration},
        {"adm", Role::administration},
        {"administration", Role::administration},
        {"directeur", Role::director},
        {"dir", Role::director},
        {"director", Role::director}};
    const auto found = words.find(plain_word(cell));
    return found == words.end() ? std::nullopt : std::optional{found->second};
}

}  // namespace slimfit::generate
