#include "slimfit/intake/role_in_file.hpp"

#include <algorithm>

namespace slimfit::intake {

namespace {

/// Whether an administration may call somebody so whom we call that: it knows one word for all who
/// are in training, and those who do not teach are not to be planned for it.
bool may_mean(const RoleMeaning& meaning, school::Role role) {
    using enum school::Role;
    switch (role) {
    case teacher_in_training:
    case student_assistant:
        return meaning.role == role || meaning.role == trainee;
    case lunch_supervisor:
    case volunteer:
    case caretaker:
    case administration:
    case director:
        return meaning.role == role || !meaning.role;
    default:
        return meaning.role == role;
    }
}

}  // namespace

std::vector<std::string> roles_of(const DeliveredStaff& member) {
    return member.roles.empty() ? std::vector{std::string{no_role}} : member.roles;
}

std::string words_of_roles(const DeliveredStaff& member) {
    std::string words;
    for (const auto& word : roles_of(member))
        words += (words.empty() ? "" : ", ") + word;
    return words;
}

std::optional<RoleMeaning>
meaning_of_roles(const school::School& school, const DeliveredStaff& member) {
    std::optional<RoleMeaning> meaning;
    for (const auto& word : roles_of(member))
        if (const auto known = meaning_of_role(school, word); known && (!meaning || !meaning->role))
            meaning = known;
    return meaning;
}

std::optional<RoleMeaning>
other_role(const school::School& school, const DeliveredStaff& member, school::Role role_with_us) {
    const auto is_that = [&](const std::string& word) {
        const auto known = meaning_of_role(school, word);
        return known && may_mean(*known, role_with_us);
    };
    if (member.roles.empty() || std::ranges::any_of(member.roles, is_that))
        return std::nullopt;
    return meaning_of_roles(school, member);
}

}  // namespace slimfit::intake
