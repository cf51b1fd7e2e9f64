#pragma once

#include "slimfit/formats/xml/code_table.hpp"
#include "slimfit/school/school.hpp"

namespace slimfit::formats {

/// The codes of a school file, known before its rows are read, so that a row may refer to a later
/// one.
struct SchoolCodes {
    explicit SchoolCodes(const Element& root);

    CodeTable<school::Zone> zones;
    CodeTable<school::LevelScale> scales;
    CodeTable<school::Subject> subjects;
    CodeTable<school::SessionKind> kinds;
    CodeTable<school::StaffMember> staff;
    CodeTable<school::Unit> units;
    CodeTable<school::BaseGroup> base_groups;
    CodeTable<school::Pupil> pupils;
    CodeTable<school::Offer> offers;
};

}  // namespace slimfit::formats
