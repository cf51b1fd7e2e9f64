#include "slimfit/formats/school_file/reading.hpp"

namespace slimfit::formats {

void read_names(const Element& root, const Reading& reading, school::School& school) {
    for (const auto& name : root.rows("names", "name")) {
        const auto code = required_text(name, "of");
        if (const auto staff = reading.codes.staff.find(code))
            school.staff[staff->value()].name = name.text();
        else
            school.pupils[reading.codes.pupils[code].value()].name = name.text();
    }
}

}  // namespace slimfit::formats
