#include "slimfit/intake/staff_role.hpp"

#include "slimfit/core/contract.hpp"
#include "slimfit/intake/bundled_table.hpp"
#include "slimfit/intake/plain_text.hpp"

#include <map>

namespace slimfit::intake {

extern const std::string_view staff_roles_csv;

namespace {

using school::Role;

RoleMeaning meaning_named(const std::string& word) {
    static const std::map<std::string, Role> roles{
        {"teacher", Role::teacher},
        {"supporter", Role::supporter},
        {"assistant", Role::assistant},
        {"subject_teacher", Role::subject_teacher},
        {"care_coordinator", Role::care_coordinator},
        {"trainee", Role::trainee}};
    if (word == "none")
        return {};
    const auto found = roles.find(word);
    expects(found != roles.end(), "staff_roles.csv: a role is one of ours or none");
    return {.role = found->second};
}

const std::map<std::string, RoleMeaning>& bundled_roles() {
    static const auto table = [] {
        std::map<std::string, RoleMeaning> made;
        for (const auto& row : rows_of(staff_roles_csv)) {
            expects(row.size() == 2, "staff_roles.csv: a line has two columns");
            made[compared(row[0])] = meaning_named(row[1]);
        }
        return made;
    }();
    return table;
}

}  // namespace

std::optional<RoleMeaning> meaning_of_role(const school::School& school, const std::string& word) {
    for (const auto& known : school.administration.role_words)
        if (compared(known.word) == compared(word))
            return RoleMeaning{.role = known.role};
    const auto found = bundled_roles().find(compared(word));
    if (found == bundled_roles().end())
        return std::nullopt;
    return found->second;
}

}  // namespace slimfit::intake
