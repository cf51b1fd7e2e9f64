#include "slimfit/formats/roster_file/references.hpp"

#include <algorithm>

namespace slimfit::formats {

SchoolReferences::SchoolReferences(const school::School& school, school::ProblemList& problems)
    : school_{school},
      problems_{problems},
      zones_{school.zones},
      subjects_{school.subjects},
      kinds_{school.kinds},
      staff_{school.staff},
      units_{school.units},
      base_groups_{school.base_groups},
      pupils_{school.pupils} {}

template <class Entity>
std::optional<Id<Entity>> SchoolReferences::found(
    const CodeTable<Entity>& table, const Element& element, const char* attribute
) const {
    const auto code = optional_text(element, attribute);
    if (code.empty())
        return std::nullopt;
    const auto id = table.find(code);
    if (!id)
        note_unknown(element, attribute, code);
    return id;
}

template <class Entity>
std::vector<Id<Entity>> SchoolReferences::found_all(
    const CodeTable<Entity>& table, const Element& element, const char* attribute
) const {
    std::vector<Id<Entity>> ids;
    for (const auto& code : different_words(element, attribute, problems_))
        if (const auto id = table.find(code))
            ids.push_back(*id);
        else
            note_unknown(element, attribute, code);
    return ids;
}

void SchoolReferences::note_unknown(
    const Element& element, const char* attribute, const std::string& code
) const {
    problems_.add(
        element.line(),
        {"{attribute} van <{element}> noemt {code}, en die code heeft school {school} niet. "
         "Verbeter de code, of neem het schoolbestand dat bij dit rooster hoort.",
         "{attribute} of <{element}> names {code}, a code that school {school} does not have. "
         "Correct the code, or take the school file that belongs to this roster."},
        {{"attribute", attribute},
         {"element", std::string{element.name()}},
         {"code", code},
         {"school", school_.code}}
    );
}

school::UnitId SchoolReferences::unit(const Element& element) const {
    return found(units_, element, "unit").value_or(school::UnitId{});
}

std::optional<school::UnitId> SchoolReferences::optional_unit(const Element& element) const {
    return found(units_, element, "unit");
}

std::optional<school::BaseGroupId> SchoolReferences::base_group(const Element& element) const {
    return found(base_groups_, element, "base-group");
}

std::optional<school::SubjectId> SchoolReferences::subject(const Element& element) const {
    return found(subjects_, element, "subject");
}

school::SessionKindId SchoolReferences::kind(const Element& element) const {
    return found(kinds_, element, "kind").value_or(school::SessionKindId{});
}

std::optional<school::ZoneId> SchoolReferences::zone(const Element& element) const {
    return found(zones_, element, "zone");
}

std::optional<school::StaffId>
SchoolReferences::staff(const Element& element, const char* attribute) const {
    return found(staff_, element, attribute);
}

std::vector<school::StaffId>
SchoolReferences::staff_list(const Element& element, const char* attribute) const {
    return found_all(staff_, element, attribute);
}

std::vector<school::PupilId> SchoolReferences::pupils(const Element& element) const {
    auto ids = found_all(pupils_, element, "pupils");
    std::ranges::sort(ids);
    return ids;
}

std::vector<std::string>
different_words(const Element& element, const char* attribute, school::ProblemList& problems) {
    std::vector<std::string> different;
    for (auto& word : words_of_list(element, attribute))
        if (std::ranges::find(different, word) == different.end())
            different.push_back(std::move(word));
        else
            problems.add(
                element.line(),
                {"{attribute} van <{element}> noemt {code} twee keer; verwacht is elke code een "
                 "keer. Haal er een weg.",
                 "{attribute} of <{element}> names {code} twice; expected is each code once. Take "
                 "one out."},
                {{"attribute", attribute}, {"element", std::string{element.name()}}, {"code", word}}
            );
    return different;
}

}  // namespace slimfit::formats
