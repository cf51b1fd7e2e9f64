#include "support/fuzzed_import.hpp"

#include "slimfit/formats/delivery_reader.hpp"
#include "slimfit/formats/school_writer.hpp"
#include "slimfit/formats/xml/schema_remarks.hpp"
#include "slimfit/formats/xml/xml_tree.hpp"
#include "slimfit/intake/take_in.hpp"

#include "school/small_school.hpp"

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <set>

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

intake::TakeInOptions options_for(const intake::Delivery& delivery, const school::School& school) {
    intake::TakeInOptions options{
        .on = school::small::monday,
        .salt = salt,
        .units = {},
        .same_all = true,
        .same = {school.pupils[0].code}};
    for (const auto& group : delivery.groups)
        options.units["MB"].push_back(group.name);
    return options;
}

void abort_because(const char* sentence, const std::string& one, const std::string& other) {
    std::cerr << sentence << "\n--- one\n" << one << "\n--- other\n" << other << '\n';
    std::abort();
}

/// What the schema says is wrong, in libxml2's words; the schema is made ready once.
std::string faults_by_schema(const std::string& text) {
    static const formats::CompiledSchema schema{formats::Schema::school};
    const auto parsed = formats::parse_xml({.file = "school.xml", .text = text});
    if (!parsed.tree || !parsed.problems.empty())
        return "no XML";
    const auto remarks = schema.remarks_on(parsed.tree.get());
    return remarks.empty() ? "" : remarks.front().message;
}

/// The name of a base group must be one that a school file can hold, and so must everything else.
void must_be_a_school_file(const school::School& school, const std::string& text) {
    if (const auto faults = faults_by_schema(text); !faults.empty())
        abort_because("what was taken in is no school file", faults, text);
    if (const auto made = school::make_school(school, "school.xml"); !made)
        abort_because("what was taken in is no school", made.error().front().message.english, text);
}

/// Every run of eight or nine digits.
std::set<std::string> long_numbers_in(std::string_view text) {
    std::set<std::string> numbers;
    const auto is_digit = [](char letter) { return letter >= '0' && letter <= '9'; };
    for (auto at = text.begin(); at != text.end();) {
        const auto end = std::find_if_not(at, text.end(), is_digit);
        if (end - at == 8 || end - at == 9)
            numbers.emplace(at, end);
        at = end == text.end() ? end : std::find_if(std::next(end), text.end(), is_digit);
    }
    return numbers;
}

std::string all_said(const intake::Delivery& delivery, const intake::TakenIn& taken) {
    std::string said;
    for (const auto& remark : delivery.remarks)
        said += remark.where + ' ' + remark.message.dutch + '\n';
    for (const auto& change : taken.changes)
        said +=
            change.who + ' ' + change.name + ' ' + change.what.dutch + ' ' + change.where + '\n';
    return said;
}

/// A number of eight or nine digits may be one that identifies a child.
void must_keep_no_number(const std::set<std::string>& given, const std::string& written) {
    for (const auto& number : long_numbers_in(written))
        if (given.contains(number))
            abort_because("a long number of the file was written", number, written);
}

/// What is taken in is written as a school file, and taking in again changes nothing of it.
void must_be_written_alike(
    const intake::TakenIn& once,
    const intake::Delivery& delivery,
    const intake::TakeInOptions& options,
    const std::set<std::string>& long_numbers
) {
    const auto first = formats::write_school(once.school);
    must_be_a_school_file(once.school, first);
    must_keep_no_number(long_numbers, first);
    const auto twice = intake::take_in(once.school, {delivery}, options);
    if (!twice)
        abort_because("taken in once but not twice", first, {});
    const auto second = formats::write_school(twice->school);
    if (first != second)
        abort_because("taking in twice changes something", first, second);
}

}  // namespace

void import_bytes(std::string_view bytes, Thoroughness thoroughness) {
    static const auto school = school_to_import_into();
    static const intake::KeyedHash hash{salt};
    const auto delivery =
        formats::read_delivery_bytes(bytes, "file", {.school = school, .hash = hash});
    if (!delivery)
        return;
    const auto options = options_for(*delivery, school);
    const auto once = intake::take_in(school, {*delivery}, options);
    if (!once)
        return;
    const auto long_numbers = long_numbers_in(bytes);
    if (!long_numbers.empty())
        must_keep_no_number(long_numbers, all_said(*delivery, *once));
    if (thoroughness == Thoroughness::every_time || std::hash<std::string_view>{}(bytes) % 16 == 0)
        must_be_written_alike(*once, *delivery, options, long_numbers);
}

}  // namespace slimfit::test
