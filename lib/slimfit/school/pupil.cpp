#include "slimfit/school/pupil.hpp"

#include <algorithm>

namespace slimfit::school {

const PupilLevel* Pupil::level_in(SubjectId subject) const {
    const auto found = std::ranges::find(levels, subject, &PupilLevel::subject);
    return found == levels.end() ? nullptr : &*found;
}

bool Pupil::has_tag(std::string_view tag) const {
    return std::ranges::find(tags, tag) != tags.end();
}

}  // namespace slimfit::school
