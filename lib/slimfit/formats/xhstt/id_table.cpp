#include "slimfit/formats/xhstt/id_table.hpp"

namespace slimfit::formats {

void note_missing_attribute(
    const Element& element, const char* attribute, school::ProblemList& problems
) {
    problems.add(
        element.line(),
        {"<{element}> mist {attribute}. Voeg het toe: {attribute}=\"...\".",
         "<{element}> lacks {attribute}. Add it: {attribute}=\"...\"."},
        {{"element", std::string{element.name()}}, {"attribute", attribute}}
    );
}

void note_doubled_id(
    const Element& element,
    const Text& noun,
    const std::string& id,
    int first_line,
    school::ProblemList& problems
) {
    problems.add(
        element.line(),
        {"De Id \"{id}\" is al van een andere {noun}, op regel {line}. Geef elk een eigen Id.",
         "The Id \"{id}\" is already of another {noun}, on line {line}. Give each its own Id."},
        {{"id", id}, {"noun", noun}, {"line", first_line}}
    );
}

void note_unknown_reference(
    const Element& element,
    const Text& noun,
    const std::string& reference,
    school::ProblemList& problems
) {
    problems.add(
        element.line(),
        {"<{element}> verwijst naar \"{reference}\", en zo'n {noun} is er niet. Verbeter de "
         "verwijzing of voeg toe waar zij naar wijst.",
         "<{element}> refers to \"{reference}\", and there is no such {noun}. Correct the "
         "reference or add what it refers to."},
        {{"element", std::string{element.name()}}, {"reference", reference}, {"noun", noun}}
    );
}

}  // namespace slimfit::formats
