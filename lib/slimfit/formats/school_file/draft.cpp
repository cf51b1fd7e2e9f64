#include "slimfit/formats/school_file/draft.hpp"

#include "slimfit/formats/school_file/reading.hpp"

namespace slimfit::formats {

school::School read_draft(const Element& root, school::ProblemList& problems) {
    const SchoolCodes codes{root};
    const Reading reading{codes, problems};
    school::School draft;
    draft.code = required_text(root, "code");
    draft.name = required_text(root, "name");
    read_year(root, draft);
    read_settings(root, reading, draft);
    read_zones(root, reading, draft);
    read_subjects(root, reading, draft);
    read_session_kinds(root, draft);
    read_staff(root, reading, draft);
    read_units(root, reading, draft);
    read_offers(root, reading, draft);
    read_fixed(root, reading, draft);
    read_exceptions(root, reading, draft);
    read_pupils(root, reading, draft);
    read_administration(root, reading, draft);
    read_names(root, reading, draft);
    return draft;
}

}  // namespace slimfit::formats
