#pragma once

#include "slimfit/formats/xml/code_table.hpp"
#include "slimfit/roster/roster.hpp"
#include "slimfit/school/checks/problem_list.hpp"
#include "slimfit/school/school.hpp"

#include <optional>
#include <string>
#include <vector>

namespace slimfit::formats {

/// The codes of a school as a roster uses them. A code that is not there is a problem; the row
/// that then comes back stands for none and is never used, for no roster is made.
class SchoolReferences {
public:
    SchoolReferences(const school::School& school, school::ProblemList& problems);

    [[nodiscard]] school::UnitId unit(const Element& element) const;
    [[nodiscard]] std::optional<school::UnitId> optional_unit(const Element& element) const;
    [[nodiscard]] std::optional<school::BaseGroupId> base_group(const Element& element) const;
    [[nodiscard]] std::optional<school::SubjectId> subject(const Element& element) const;
    [[nodiscard]] school::SessionKindId kind(const Element& element) const;
    [[nodiscard]] std::optional<school::ZoneId> zone(const Element& element) const;
    [[nodiscard]] std::optional<school::StaffId>
    staff(const Element& element, const char* attribute) const;
    [[nodiscard]] std::vector<school::StaffId>
    staff_list(const Element& element, const char* attribute) const;

    [[nodiscard]] const school::School& whole() const { return school_; }

    /// In order of their rows.
    [[nodiscard]] std::vector<school::PupilId> pupils(const Element& element) const;

private:
    template <class Entity>
    std::optional<Id<Entity>>
    found(const CodeTable<Entity>& table, const Element& element, const char* attribute) const;

    template <class Entity>
    std::vector<Id<Entity>>
    found_all(const CodeTable<Entity>& table, const Element& element, const char* attribute) const;

    void note_unknown(const Element& element, const char* attribute, const std::string& code) const;

    const school::School& school_;
    school::ProblemList& problems_;
    CodeTable<school::Zone> zones_;
    CodeTable<school::Subject> subjects_;
    CodeTable<school::SessionKind> kinds_;
    CodeTable<school::StaffMember> staff_;
    CodeTable<school::Unit> units_;
    CodeTable<school::BaseGroup> base_groups_;
    CodeTable<school::Pupil> pupils_;
};

/// The words of a list, each once; a word that stands in it twice is a problem.
[[nodiscard]] std::vector<std::string>
different_words(const Element& element, const char* attribute, school::ProblemList& problems);

}  // namespace slimfit::formats
