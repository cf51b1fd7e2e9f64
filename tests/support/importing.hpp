#pragma once

#include "slimfit/formats/delivery_reader.hpp"
#include "slimfit/intake/take_in.hpp"

#include "school/small_school.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

/// Takes files into a small school, as the command does.
namespace slimfit::test {

inline const std::string import_salt{"00112233445566778899aabbccddeeff"};

inline std::string imported_file(const std::string& name) {
    std::ifstream stream{SLIMFIT_SOURCE_DIR "/fixtures/imports/" + name, std::ios::binary};
    REQUIRE(stream);
    std::ostringstream text;
    text << stream.rdbuf();
    return std::move(text).str();
}

/// Unit MB with the base groups De Otters and De Bevers and levels in half-year steps; without
/// pupils.
inline school::School school_to_import_into() {
    auto school = school::small::school();
    school.base_groups[0].name = "De Otters";
    school.base_groups[1].name = "De Bevers";
    school.scales[0] = {
        .code = "halfjaar",
        .values = {"M3", "E3", "M4", "E4", "M5", "E5", "M6", "E6", "M7", "E7", "M8", "E8"}};
    school.subjects.push_back(
        {.code = "lezen",
         .name = {"begrijpend lezen", "reading"},
         .core = true,
         .scale = school::small::halves}
    );
    school.pupils.clear();
    return school;
}

/// The same with Noor, in year group 4 of De Otters.
inline school::School school_with_noor() {
    auto school = school_to_import_into();
    school.pupils.push_back(
        {.code = "L1", .name = "Noor", .year_group = 4, .base_group = school::small::mb1}
    );
    return school;
}

inline Result<intake::Delivery>
read(const std::string& bytes, const school::School& school, const std::string& name = "EDEX.XML") {
    const intake::KeyedHash hash{import_salt};
    return formats::read_delivery_bytes(bytes, name, {.school = school, .hash = hash});
}

inline intake::Delivery
delivered(const std::string& bytes, const school::School& school = school_to_import_into()) {
    const auto delivery = read(bytes, school);
    if (!delivery)
        FAIL(delivery.error().front().where << ": " << delivery.error().front().message.english);
    return *delivery;
}

inline intake::TakeInOptions on_first_of_october() {
    return {.on = school::small::date(2024, 10, 1), .salt = import_salt};
}

inline intake::TakeInOptions with_all_groups() {
    auto options = on_first_of_october();
    options.units["MB"] = {"De Otters", "De Bevers", "De Reigers"};
    return options;
}

inline intake::TakenIn taken_in(
    const school::School& school,
    const std::vector<std::string>& files,
    const intake::TakeInOptions& options
) {
    std::vector<intake::Delivery> deliveries;
    for (const auto& file : files)
        deliveries.push_back(delivered(file, school));
    const auto taken = intake::take_in(school, deliveries, options);
    if (!taken)
        FAIL(taken.error().front().message.english);
    return *taken;
}

/// A unit of twelve pupils in three base groups, as EDEXML.
inline const std::string small_unit{"edexml21_unit_small_C.xml"};

inline school::School school_after_first_import() {
    return taken_in(school_to_import_into(), {imported_file(small_unit)}, with_all_groups()).school;
}

inline std::size_t count_of(const intake::TakenIn& taken, intake::ChangeKind kind) {
    return static_cast<std::size_t>(std::ranges::count(taken.changes, kind, &intake::Change::kind));
}

inline const intake::Change& first_of(const intake::TakenIn& taken, intake::ChangeKind kind) {
    const auto found = std::ranges::find(taken.changes, kind, &intake::Change::kind);
    REQUIRE(found != taken.changes.end());
    return *found;
}

inline const intake::Change& last_of(const intake::TakenIn& taken, intake::ChangeKind kind) {
    const auto found =
        std::find_if(taken.changes.rbegin(), taken.changes.rend(), [&](const auto& change) {
            return change.kind == kind;
        });
    REQUIRE(found != taken.changes.rend());
    return *found;
}

inline const school::Pupil& pupil_named(const school::School& school, const std::string& name) {
    const auto found = std::ranges::find(school.pupils, name, &school::Pupil::name);
    if (found == school.pupils.end())
        FAIL("no pupil " << name);
    return *found;
}

/// The text with one part replaced, which must be there.
inline std::string with(std::string text, const std::string& part, const std::string& instead) {
    const auto at = text.find(part);
    REQUIRE(at != std::string::npos);
    return text.replace(at, part.size(), instead);
}

}  // namespace slimfit::test
