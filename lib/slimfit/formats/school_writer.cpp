#include "slimfit/formats/school_writer.hpp"

#include "slimfit/formats/school_file/writing.hpp"

namespace slimfit::formats {

std::string write_school(const school::School& school) {
    XmlText text;
    {
        WrittenElement root{text, "school"};
        root.text("xmlns", "https://slimfit.example/school/1")
            .text("code", school.code)
            .text("name", school.name);
        write_year(school, text);
        write_settings(school, text);
        write_zones(school, text);
        write_subjects(school, text);
        write_session_kinds(school, text);
        write_staff(school, text);
        write_units(school, text);
        write_offers(school, text);
        write_fixed(school, text);
        write_exceptions(school, text);
        write_pupils(school, text);
        write_administration(school, text);
        write_names(school, text);
    }
    return text.text();
}

}  // namespace slimfit::formats
