#include "slimfit/intake/staff_role.hpp"

#include "support/importing.hpp"

using namespace slimfit;
using intake::ChangeKind;
using test::count_of;

namespace {

const school::StaffMember& staff_named(const school::School& school, const std::string& name) {
    const auto found = std::ranges::find(school.staff, name, &school::StaffMember::name);
    if (found == school.staff.end())
        FAIL("no member of staff " << name);
    return *found;
}

const std::string& sample() {
    static const auto text = test::imported_file("edexml21_unit_small_C.xml");
    return text;
}

intake::TakenIn with_staff(const school::School& school, const std::string& file = sample()) {
    return test::taken_in(school, {file}, test::with_all_groups());
}

intake::TakenIn with_no_groups(const school::School& school, const std::string& file) {
    return test::taken_in(school, {file}, test::on_first_of_october());
}

}  // namespace

TEST_CASE("Staff get our role for theirs, the units of their groups, and no hours", "[intake]") {
    const auto taken = with_staff(test::school_to_import_into());
    CHECK(count_of(taken, ChangeKind::new_staff) == 10);
    CHECK(count_of(taken, ChangeKind::hours_needed) == 0);
    const auto added =
        std::ranges::find(taken.changes, ChangeKind::new_staff, &intake::Change::kind);
    CHECK_THAT(added->what.english, Catch::Contains("→ teacher; still to fill in: contract"));
    const auto& petra = staff_named(taken.school, "Petra");
    CHECK(petra.role == school::Role::assistant);
    CHECK(petra.serves.size() == 1);
    CHECK(petra.presence.empty());
    CHECK(petra.qualifications.empty());
    CHECK(staff_named(taken.school, "Evi").role == school::Role::trainee);
    CHECK(staff_named(taken.school, "Anke").role == school::Role::supporter);
}

TEST_CASE(
    "A role that nobody knows is asked about, and the school's own table decides", "[intake]"
) {
    auto school = test::school_to_import_into();
    const auto file = test::with(sample(), ">Unitleider<", ">Voorlezer<");
    const auto asked = with_staff(school, file);
    REQUIRE(count_of(asked, ChangeKind::unknown_role) == 1);
    const auto question =
        std::ranges::find(asked.changes, ChangeKind::unknown_role, &intake::Change::kind);
    CHECK_THAT(
        question->what.dutch, Catch::Contains("<role-word word=\"Voorlezer\" role=\"teacher\"/>")
    );

    school.administration.role_words = {
        {.word = "voorlezer", .role = school::Role::teacher}, {.word = "OWA", .role = {}}};
    const auto taken = with_staff(school, file);
    CHECK(count_of(taken, ChangeKind::unknown_role) == 0);
    CHECK(count_of(taken, ChangeKind::staff_not_planned) == 2);
    CHECK(staff_named(taken.school, "Rik").role == school::Role::teacher);
}

TEST_CASE("Of staff without any role the school says once what they are", "[intake]") {
    auto school = test::school_to_import_into();
    const std::string file{
        "<EDEX><leerkrachten><leerkracht key=\"1\"><roepnaam>Ilse</roepnaam></leerkracht>"
        "</leerkrachten></EDEX>"};
    const auto asked = with_no_groups(school, file);
    REQUIRE(count_of(asked, ChangeKind::unknown_role) == 1);
    const auto question =
        std::ranges::find(asked.changes, ChangeKind::unknown_role, &intake::Change::kind);
    CHECK_THAT(
        question->what.dutch, Catch::Contains("<role-word word=\"geen rol\" role=\"teacher\"/>")
    );
    school.administration.role_words = {{.word = "geen rol", .role = school::Role::teacher}};
    CHECK(staff_named(with_no_groups(school, file).school, "Ilse").role == school::Role::teacher);
}

TEST_CASE("A unit leader is known by word, in any spelling, as the teacher she is", "[intake]") {
    const auto school = test::school_to_import_into();
    for (const auto* const word :
         {"Unitleider", "unitleider", "Unit leader", "Unitcoördinator", "TEAMLEIDER"}) {
        CAPTURE(word);
        const auto meaning = intake::meaning_of_role(school, word);
        REQUIRE(meaning.has_value());
        CHECK(meaning->role == school::Role::teacher);
    }
    const auto taken = with_staff(school);
    CHECK(count_of(taken, ChangeKind::unknown_role) == 0);
    CHECK(staff_named(taken.school, "Rik").role == school::Role::teacher);
}

TEST_CASE("A role may hang on the group instead of on the person", "[intake]") {
    const auto taken = test::taken_in(
        test::school_to_import_into(),
        {test::imported_file("inline_edexml21.xml")},
        test::on_first_of_october()
    );
    CHECK(staff_named(taken.school, "Petra").role == school::Role::assistant);
    CHECK(staff_named(taken.school, "Rik").role == school::Role::care_coordinator);
}

TEST_CASE("Staff who are known stay as they are", "[intake]") {
    const auto first = with_staff(test::school_to_import_into());
    auto school = first.school;
    const auto row = std::ranges::find(school.staff, "Petra", &school::StaffMember::name);
    row->role = school::Role::teacher;
    row->contract = 8000;
    const auto again = with_staff(school);
    CHECK(count_of(again, ChangeKind::new_staff) == 0);
    CHECK(count_of(again, ChangeKind::hours_needed) == 0);
    CHECK(staff_named(again.school, "Petra").role == school::Role::teacher);
    CHECK(staff_named(again.school, "Petra").contract == 8000);
}

TEST_CASE("Another role in the file is told at each import, and ours stays", "[intake]") {
    const auto first = with_staff(test::school_to_import_into());
    CHECK(count_of(first, ChangeKind::other_role) == 0);
    auto school = first.school;
    std::ranges::find(school.staff, "Petra", &school::StaffMember::name)->role =
        school::Role::teacher;
    school.administration.role_words = {{.word = "LOS", .role = {}}};
    for (int time = 0; time < 2; ++time) {
        const auto again = with_staff(school);
        REQUIRE(count_of(again, ChangeKind::other_role) == 2);
        const auto& told = test::first_of(again, ChangeKind::other_role);
        CHECK(told.name == "Petra");
        CHECK(told.what.dutch == "in het bestand OWA (onderwijsassistent), bij ons leerkracht");
        CHECK(staff_named(again.school, "Petra").role == school::Role::teacher);
        CHECK_FALSE(intake::alters(told.kind));
        school = again.school;
    }
}

TEST_CASE("A role that an administration has no word for is no other role", "[intake]") {
    for (const auto role : {school::Role::student_assistant, school::Role::teacher_in_training}) {
        auto school = with_staff(test::school_to_import_into()).school;
        std::ranges::find(school.staff, "Evi", &school::StaffMember::name)->role = role;
        CHECK(count_of(with_staff(school), ChangeKind::other_role) == 0);
    }
}

TEST_CASE("A file that says no role, or ours among others, tells of no other role", "[intake]") {
    const auto taken_as = [](const std::string& roles) {
        auto school = test::school_to_import_into();
        school.administration.role_words = {{.word = "geen rol", .role = school::Role::assistant}};
        school.staff.push_back(
            {.code = "M90", .name = "Ilse", .role = school::Role::care_coordinator}
        );
        auto options = test::on_first_of_october();
        options.same_all = true;
        return test::taken_in(
            school,
            {"<EDEX><leerkrachten><leerkracht key=\"1\"><roepnaam>Ilse</roepnaam>" + roles +
             "</leerkracht></leerkrachten></EDEX>"},
            options
        );
    };
    for (const std::string same :
         {"",
          "<rol>LRK</rol><rol>IB</rol>",
          "<rol>DIR</rol><rol>IB</rol>",
          "<rol>Tovenaar</rol>"}) {
        CAPTURE(same);
        CHECK(count_of(taken_as(same), ChangeKind::other_role) == 0);
    }
    CHECK(count_of(taken_as("<rol>LRK</rol>"), ChangeKind::other_role) == 1);
}

TEST_CASE("Every role code of the standard has a meaning", "[intake]") {
    const auto school = test::school_to_import_into();
    for (const auto* const code :
         {"ADJ",
          "ADM",
          "CON",
          "DIR",
          "ICT",
          "IB",
          "KLA",
          "LRK",
          "LOS",
          "LOC",
          "OWA",
          "OUD",
          "RT",
          "SMW",
          "STA",
          "TAL",
          "VAK"}) {
        CAPTURE(code);
        CHECK(intake::meaning_of_role(school, code).has_value());
    }
}

TEST_CASE("Composed groups of staff are read wherever programs put them", "[intake]") {
    const auto delivery = test::delivered(
        "<EDEX><groepen><samengestelde_groep key=\"S\"><naam>Unit Midden</naam>"
        "</samengestelde_groep></groepen><leerkrachten>"
        "<leerkracht key=\"1\"><roepnaam>Ilse</roepnaam><groepen><samengestelde_groep key=\"S\">"
        "<rol>LRK</rol></samengestelde_groep></groepen></leerkracht>"
        "<leerkracht key=\"2\"><emailadres/><groepen/><achternaam>Hof</achternaam>"
        "<samengestelde_groepen><samengestelde_groep key=\"S\"/></samengestelde_groepen>"
        "<roepnaam>Tom</roepnaam></leerkracht></leerkrachten></EDEX>"
    );
    REQUIRE(delivery.staff.size() == 2);
    CHECK(delivery.staff[0].groups.size() == 1);
    CHECK(delivery.staff[0].roles == std::vector<std::string>{"LRK"});
    CHECK(delivery.staff[1].groups.size() == 1);
    CHECK(delivery.staff[1].name.initial == "H");
}

TEST_CASE("Staff who are in the administration no more are told, and stay", "[intake]") {
    const auto first = with_staff(test::school_to_import_into());
    CHECK(count_of(first, ChangeKind::not_in_file) == 0);
    auto file = sample();
    const auto at = file.rfind("<leerkracht ", file.find("<roepnaam>Petra"));
    const std::string end{"</leerkracht>"};
    file.erase(at, file.find(end, at) + end.size() - at);
    const auto taken = with_no_groups(first.school, file);
    REQUIRE(count_of(taken, ChangeKind::not_in_file) == 1);
    const auto& told = test::first_of(taken, ChangeKind::not_in_file);
    CHECK(told.name == "Petra");
    CHECK_THAT(told.what.dutch, Catch::Contains("blijft") && Catch::Contains("until="));
    CHECK(staff_named(taken.school, "Petra").role == school::Role::assistant);

    const auto without_staff =
        with_no_groups(first.school, file.substr(0, file.find("<leerkrachten>")) + "</EDEX>");
    CHECK(count_of(without_staff, ChangeKind::not_in_file) == 0);
}

namespace {

const std::string two_teachers{
    "<EDEX><leerkrachten>\n"
    "<leerkracht key=\"S901\"><roepnaam>Ilse</roepnaam><rollen><rol>LRK</rol></rollen>"
    "</leerkracht>\n"
    "<leerkracht key=\"S902\"><roepnaam>Tom</roepnaam><rollen><rol>LRK</rol></rollen>"
    "</leerkracht></leerkrachten></EDEX>"};

}  // namespace

TEST_CASE("Two people of a file are not made one member of staff", "[intake]") {
    auto school = test::school_to_import_into();
    const auto code = school.staff.front().code;
    auto options = test::on_first_of_october();
    options.same_rows = {
        {.code = code, .file = {}, .line = 2}, {.code = code, .file = {}, .line = 3}};
    const auto taken = test::taken_in(school, {two_teachers}, options);
    const intake::KeyedHash hash{test::import_salt};
    CHECK(taken.school.staff.front().marks.key == hash("S901"));
    const auto& told = test::first_of(taken, ChangeKind::warning);
    CHECK(told.who == code);
    CHECK(told.where == "EDEX.XML:3");

    options.same_rows = {{.code = code, .file = {}, .line = 3}};
    const auto other = test::taken_in(taken.school, {two_teachers}, options);
    CHECK(other.school.staff.front().marks.key == hash("S901"));
}

TEST_CASE("Who serves three units serves them for a hundred percent together", "[intake]") {
    auto school = test::school_to_import_into();
    std::string groups;
    std::string of_teacher;
    for (std::uint32_t row = 0; row < 3; ++row) {
        const auto name = "Groep " + std::string(1, static_cast<char>('A' + row));
        auto unit = school.units.front();
        unit.code = name;
        school.units.push_back(unit);
        auto group = school.base_groups.front();
        group.code = group.name = name;
        group.unit = school::UnitId{static_cast<std::uint32_t>(school.units.size() - 1)};
        school.base_groups.push_back(group);
        groups +=
            "<groep key=\"" + name + "\"><naam>" + name + "</naam><jaargroep>4</jaargroep></groep>";
        of_teacher += "<groep key=\"" + name + "\"><rol>LRK</rol></groep>";
    }
    const auto taken = with_no_groups(
        school,
        "<EDEX><groepen>" + groups +
            "</groepen><leerkrachten><leerkracht key=\"S901\"><roepnaam>Ilse</roepnaam>"
            "<groepen>" +
            of_teacher + "</groepen></leerkracht></leerkrachten></EDEX>"
    );
    const auto& serves = staff_named(taken.school, "Ilse").serves;
    REQUIRE(serves.size() == 3);
    CHECK(serves[0].percent + serves[1].percent + serves[2].percent == 100);
    CHECK(serves[0].percent - serves[2].percent <= 1);
}
