#include "support/importing.hpp"

using namespace slimfit;
using intake::ChangeKind;
using test::count_of;

namespace {

const std::string small{"edexml21_unit_small_C.xml"};

}  // namespace

TEST_CASE("Who is known by name alone is asked about before anything is done", "[intake]") {
    auto school = test::school_to_import_into();
    school.pupils.push_back(
        {.code = "L1", .name = "Niek", .year_group = 4, .base_group = school::small::mb1}
    );
    const auto file = test::imported_file(small);
    const auto asked = test::taken_in(school, {file}, test::on_first_of_october());
    CHECK(count_of(asked, ChangeKind::to_confirm) == 1);
    CHECK(asked.school.pupils.front().marks.empty());

    auto options = test::on_first_of_october();
    options.same = {"L1"};
    const auto same = test::taken_in(school, {file}, options);
    CHECK_FALSE(same.school.pupils.front().marks.empty());
    CHECK(same.school.pupils.size() == asked.school.pupils.size());

    options.same.clear();
    options.other = {"L1"};
    const auto other = test::taken_in(school, {file}, options);
    CHECK(other.school.pupils.front().marks.empty());
    CHECK(other.school.pupils.size() == asked.school.pupils.size() + 1);
}

TEST_CASE("Of two pupils with one name neither is taken for a new one", "[intake]") {
    auto school = test::school_to_import_into();
    for (const auto* const code : {"L1", "L2"})
        school.pupils.push_back(
            {.code = code, .name = "Noor", .year_group = 4, .base_group = school::small::mb1}
        );
    const std::string file{
        "<EDEX><groepen><groep key=\"G\"><naam>De Otters</naam><jaargroep>C</jaargroep></groep>"
        "</groepen><leerlingen>"
        "<leerling key=\"1\"><roepnaam>Noor</roepnaam><jaargroep>4</jaargroep><groep key=\"G\"/>"
        "</leerling><leerling key=\"2\"><roepnaam>Noor</roepnaam><jaargroep>4</jaargroep>"
        "<groep key=\"G\"/></leerling></leerlingen></EDEX>"};
    auto options = test::on_first_of_october();
    options.same_all = true;
    const auto asked = test::taken_in(school, {file}, options);
    CHECK(count_of(asked, ChangeKind::to_confirm) == 2);
    CHECK(asked.school.pupils.size() == 2);

    school.pupils[0].year_group = 5;
    const auto by_year =
        test::taken_in(school, {test::with(file, "<jaargroep>4<", "<jaargroep>5<")}, options);
    CHECK(count_of(by_year, ChangeKind::to_confirm) == 0);
    CHECK(count_of(by_year, ChangeKind::year_group) == 0);
}

TEST_CASE("Of pupils with one name in one group each is named, with her year group", "[intake]") {
    auto school = test::school_to_import_into();
    for (const auto* const code : {"L1", "L2"})
        school.pupils.push_back(
            {.code = code, .name = "Niek", .year_group = 5, .base_group = school::small::mb1}
        );
    school.pupils.back().year_group = 6;
    const auto taken =
        test::taken_in(school, {test::imported_file(small)}, test::on_first_of_october());
    CHECK_THAT(
        test::first_of(taken, ChangeKind::to_confirm).what.dutch,
        Catch::Contains("L1 Niek (groep 5, De Otters), L2 Niek (groep 6, De Otters)")
    );
}

TEST_CASE("Who is new comes with the pupil of ours who is most like her", "[intake]") {
    const auto nick_in = [](school::BaseGroupId group, const std::string& name) {
        auto school = test::school_to_import_into();
        school.pupils.push_back({.code = "L1", .name = name, .year_group = 3, .base_group = group});
        return school;
    };
    const auto take = [](const school::School& school, const intake::TakeInOptions& options) {
        return test::taken_in(school, {test::imported_file(small)}, options);
    };
    const auto options = test::on_first_of_october();
    const auto misspelled = take(nick_in(school::small::mb1, "Nieck"), options);
    CHECK(
        test::first_of(misspelled, ChangeKind::resembles).what.dutch ==
        "lijkt op L1 Nieck (groep 3, De Otters)"
    );
    const auto in_other_group = take(nick_in(school::small::mb2, "Niek"), options);
    CHECK(
        test::first_of(in_other_group, ChangeKind::resembles).what.english ==
        "is like L1 Niek (year group 3, De Bevers)"
    );
    CHECK(
        count_of(take(nick_in(school::small::mb2, "Xerxes"), options), ChangeKind::resembles) == 0
    );

    auto said = options;
    said.same = {"L1"};
    const auto same = take(nick_in(school::small::mb2, "Niek"), said);
    CHECK(same.school.pupils.size() == in_other_group.school.pupils.size());
    CHECK(count_of(same, ChangeKind::new_pupil) == count_of(in_other_group, ChangeKind::new_pupil));
    CHECK(same.school[same.school.pupils.front().base_group].name == "De Otters");
    CHECK(same.school.pupils.front().year_group == 4);

    said.same.clear();
    said.other = {"L1"};
    CHECK(count_of(take(nick_in(school::small::mb2, "Niek"), said), ChangeKind::resembles) == 0);
}

TEST_CASE("A word for everybody makes nobody of who is only alike", "[intake]") {
    auto school = test::school_to_import_into();
    school.pupils.push_back(
        {.code = "L1", .name = "Nieck", .year_group = 4, .base_group = school::small::mb1}
    );
    auto options = test::on_first_of_october();
    options.same_all = true;
    const auto taken = test::taken_in(school, {test::imported_file(small)}, options);
    CHECK(taken.school.pupils.front().marks.empty());
    CHECK(std::ranges::count(taken.school.pupils, "Niek", &school::Pupil::name) == 0);
    CHECK_THAT(
        test::last_of(taken, ChangeKind::resembles).what.dutch,
        Catch::Contains("--same all zegt het niet") && Catch::Contains("--same L1.") &&
            Catch::EndsWith("--other L1")
    );
}

TEST_CASE("Who is alike is not there twice, whatever groups the school made", "[intake]") {
    auto options = test::on_first_of_october();
    options.same_all = true;
    auto school = test::school_after_first_import();
    for (auto& pupil : school.pupils) {
        pupil.marks = {};
        pupil.base_group =
            pupil.base_group == school::small::mb1 ? school::small::mb2 : school::small::mb1;
    }
    const auto asked = test::taken_in(school, {test::imported_file(small)}, options);
    CHECK(asked.school.pupils.size() == school.pupils.size());
    CHECK(count_of(asked, ChangeKind::new_pupil) == 0);
    CHECK(count_of(asked, ChangeKind::left) == 0);

    for (const auto& pupil : school.pupils)
        options.same.insert(pupil.code);
    const auto same = test::taken_in(school, {test::imported_file(small)}, options);
    CHECK(same.school.pupils.size() == school.pupils.size());
    CHECK(count_of(same, ChangeKind::resembles) == 0);
    CHECK(std::ranges::all_of(same.school.pupils, [](const school::Pupil& pupil) {
        return !pupil.marks.empty();
    }));
}

TEST_CASE("Who is in one of the files by key is like nobody in another", "[intake]") {
    const auto file_of = [](const std::string& group, const std::string& key) {
        return "<EDEX><groepen><groep key=\"G\"><naam>" + group +
               "</naam><jaargroep>4</jaargroep></groep></groepen><leerlingen><leerling key=\"" +
               key +
               "\"><roepnaam>Noor</roepnaam><jaargroep>4</jaargroep><groep key=\"G\"/></leerling>"
               "</leerlingen></EDEX>";
    };
    const auto options = test::on_first_of_october();
    const auto ours = file_of("De Otters", "1");
    const auto newcomer = file_of("De Bevers", "2");
    const auto school = test::taken_in(test::school_to_import_into(), {ours}, options).school;
    CHECK(count_of(test::taken_in(school, {newcomer}, options), ChangeKind::new_pupil) == 0);
    CHECK(count_of(test::taken_in(school, {newcomer, ours}, options), ChangeKind::new_pupil) == 1);
    CHECK(count_of(test::taken_in(school, {ours, newcomer}, options), ChangeKind::new_pupil) == 1);
}

TEST_CASE("Of rows that are like one pupil each says how to name it", "[intake]") {
    const std::string file{
        "<EDEX><groepen><groep key=\"G\"><naam>De Otters</naam><jaargroep>4</jaargroep></groep>"
        "</groepen><leerlingen>\n"
        "<leerling key=\"1\"><roepnaam>Noar</roepnaam><jaargroep>4</jaargroep><groep key=\"G\"/>"
        "</leerling>\n<leerling key=\"2\"><roepnaam>Noer</roepnaam><jaargroep>4</jaargroep>"
        "<groep key=\"G\"/></leerling></leerlingen></EDEX>"};
    auto options = test::on_first_of_october();
    options.same = {"L1"};
    const auto asked = test::taken_in(test::school_with_noor(), {file}, options);
    CHECK(asked.school.pupils.size() == 1);
    CHECK_THAT(
        test::first_of(asked, ChangeKind::resembles).what.dutch, Catch::Contains("--same L1=2")
    );

    options.same.clear();
    options.same_rows = {{.code = "L1", .file = {}, .line = 2}};
    const auto said = test::taken_in(test::school_with_noor(), {file}, options);
    CHECK(said.school.pupils.size() == 2);
    CHECK(count_of(said, ChangeKind::resembles) == 0);
}

TEST_CASE("A pupil without a base group comes with who is most like her too", "[intake]") {
    auto school = test::school_to_import_into();
    school.pupils.push_back(
        {.code = "L1", .name = "Niek", .year_group = 4, .base_group = school::small::mb1}
    );
    const auto file = test::with(
        test::imported_file(small), "<jaargroep>4</jaargroep>\n<groep key=\"G-A\"/>", ""
    );
    const auto taken = test::taken_in(school, {file}, test::on_first_of_october());
    CHECK(count_of(taken, ChangeKind::not_placed) == 1);
    CHECK(test::first_of(taken, ChangeKind::resembles).name == "Niek");
}

TEST_CASE(
    "Two years away, or in another group with another spelling, is another child", "[intake]"
) {
    const auto likenesses = [](const std::string& name, int year_group) {
        auto school = test::school_to_import_into();
        school.pupils.push_back(
            {.code = "L1", .name = name, .year_group = year_group, .base_group = school::small::mb2}
        );
        const auto taken =
            test::taken_in(school, {test::imported_file(small)}, test::on_first_of_october());
        return count_of(taken, ChangeKind::resembles);
    };
    CHECK(likenesses("Niek", 3) == 2);  // she, and how to answer
    CHECK(likenesses("Niek", 2) == 0);
    CHECK(likenesses("Nieck", 4) == 0);
}

TEST_CASE("Of very many who are alike a hundred are told and the rest counted", "[intake]") {
    std::string file{
        "<EDEX><groepen><groep key=\"G\"><naam>De Otters</naam><jaargroep>4</jaargroep></groep>"
        "</groepen><leerlingen>"};
    for (int pupil = 0; pupil < 131; ++pupil)
        file += "<leerling key=\"L" + std::to_string(1000 + pupil) +
                "\"><roepnaam>Noar</roepnaam><jaargroep>4</jaargroep><groep key=\"G\"/></leerling>";
    const auto taken = test::taken_in(
        test::school_with_noor(), {file + "</leerlingen></EDEX>"}, test::on_first_of_october()
    );
    REQUIRE(count_of(taken, ChangeKind::resembles) == 102);
    CHECK(std::ranges::any_of(taken.changes, [](const intake::Change& change) {
        return change.kind == ChangeKind::resembles && change.what.dutch.starts_with("en nog 31;");
    }));
}
