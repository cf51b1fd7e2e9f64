#pragma once

#include "cli/program.hpp"

#include <string>

/// What the tests of imports give the program.
namespace slimfit::test {

inline const std::string units{"BB=De Otters,De Bevers,De Reigers"};

inline std::string import_file(const std::string& name) {
    return file("fixtures/imports/" + name);
}

inline const std::string pupils{import_file("edexml21_unit_small_C.xml")};
inline const std::string results{import_file("uwlr22_leerresultaten_small_soap.xml")};

inline std::string school_in(const WorkFolder& folder) {
    const auto school = folder / "school.xml";
    put(school, content_of(file("fixtures/schools/c.xml")));
    return school;
}

}  // namespace slimfit::test
