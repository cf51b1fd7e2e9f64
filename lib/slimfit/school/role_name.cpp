#include "slimfit/school/role_name.hpp"

#include <cstddef>

namespace slimfit::school {

const Text& name_of(Role role) {
    static constexpr Text names[]{
        {"leerkracht", "teacher"},
        {"leraarondersteuner", "teaching supporter"},
        {"onderwijsassistent", "teaching assistant"},
        {"vakleerkracht", "subject teacher"},
        {"leraar in opleiding", "teacher in training"},
        {"stagiair", "trainee"},
        {"PAL-student", "student assistant"},
        {"intern begeleider", "care coordinator"},
        {"overblijfkracht", "lunch supervisor"},
        {"vrijwilliger", "volunteer"},
        {"conciërge", "caretaker"},
        {"administratie", "administration"},
        {"directeur", "director"}};
    return names[static_cast<std::size_t>(role)];
}

}  // namespace slimfit::school
