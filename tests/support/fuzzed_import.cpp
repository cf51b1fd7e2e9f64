#include "support/fuzzed_import.hpp"

#include "slimfit/formats/delivery_reader.hpp"
#include "slimfit/formats/school_writer.hpp"
#include "slimfit/formats/xml/document.hpp"
#include "slimfit/intake/take_in.hpp"

#include "school/small_school.hpp"

#include <cstdlib>
#include <iostream>

namespace slimfit::test {

namespace {

const std::string salt{"00112233445566778899aabbccddeeff"};

school::School school_to_import_into() {
    auto school = school::small::school();
    school.base_groups[0].name = "De Otters";
    school.base_groups[1].name = "De Bevers";
    school.pupils[0].name = "Noor";
    school.pupils[1].name = "Siem K.";
    return school;
}

intake::TakeInOptions options_for(const intake::Delivery& delivery) {
    intake::TakeInOptions options{
        .on = school::small::monday, .salt = salt, .units = {}, .same_all = true};
    for (const auto& group : delivery.groups)
        options.units["MB"].push_back(group.name);
    return options;
}

void abort_because(const char* sentence, const std::string& one, const std::string& other) {
    std::cerr << sentence << "\n--- one\n" << one << "\n--- other\n" << other << '\n';
    std::abort();
}

/// The name of a base group must be one that a school file can hold, and so must everything else.
void must_be_a_school_file(const std::string& text) {
    const auto source = formats::source_of(text, "school.xml");
    const auto document = formats::Document::of(source.value(), formats::Schema::school);
    if (!document)
        abort_because(
            document.error().front().message.english.c_str(), document.error().front().where, text
        );
}

}  // namespace

void import_bytes(std::string_view bytes) {
    static const auto school = school_to_import_into();
    static const intake::KeyedHash hash{salt};
    const auto delivery =
        formats::read_delivery_bytes(bytes, "file", {.school = school, .hash = hash});
    if (!delivery)
        return;
    const auto options = options_for(*delivery);
    const auto once = intake::take_in(school, {*delivery}, options);
    if (!once)
        return;
    const auto first = formats::write_school(once->school);
    must_be_a_school_file(first);
    const auto twice = intake::take_in(once->school, {*delivery}, options);
    if (!twice)
        abort_because("taken in once but not twice", first, {});
    const auto second = formats::write_school(twice->school);
    if (first != second)
        abort_because("taking in twice changes something", first, second);
}

}  // namespace slimfit::test
