#include "cli/importing_program.hpp"

#include <catch2/catch.hpp>

using Catch::Matchers::Contains;
using slimfit::test::content_of;
using slimfit::test::put;
using slimfit::test::run_slimfit;
using slimfit::test::school_in;
using slimfit::test::WorkFolder;

namespace {

const std::string units{"BB=De Otters,De Bevers"};

/// So many pupils of De Otters and De Bevers, of the school with that BRIN.
std::string pupils_in(const WorkFolder& folder, int pupils, const std::string& brin = "99ZZ") {
    std::string text{
        "<EDEX><school><brincode>" + brin +
        "</brincode></school><groepen><groep key=\"G0\"><naam>De Otters</naam></groep><groep "
        "key=\"G1\"><naam>De Bevers</naam></groep></groepen><leerlingen>"};
    for (int pupil = 0; pupil < pupils; ++pupil)
        text += "<leerling key=\"P" + std::to_string(pupil) +
                "\"><roepnaam>Noor</roepnaam><jaargroep>4</jaargroep><groep key=\"G" +
                std::to_string(pupil % 2) + "\"/></leerling>";
    const auto file = folder / (brin + '-' + std::to_string(pupils) + ".xml");
    put(file, text + "</leerlingen></EDEX>");
    return file;
}

}  // namespace

TEST_CASE("An import with which very many pupils would leave is done only when it is asked for") {
    const WorkFolder folder;
    const auto school = school_in(folder);
    run_slimfit({"import", school, pupils_in(folder, 50), "--unit", units, "--apply"});
    const auto before = content_of(school);
    const auto few = pupils_in(folder, 1);

    const auto preview = run_slimfit({"import", school, few});
    CHECK(preview.code == 0);
    CHECK_THAT(preview.out, Contains("49 van de 116 leerlingen"));
    CHECK_THAT(preview.err, Contains("Met --apply --many-leave"));

    const auto refused = run_slimfit({"import", school, few, "--apply", "--lang", "en"});
    CHECK(refused.code == 2);
    CHECK_THAT(refused.err, Contains("A third of the pupils or more") && Contains("--many-leave"));
    CHECK(content_of(school) == before);

    CHECK(run_slimfit({"import", school, few, "--apply", "--many-leave"}).code == 0);
    CHECK(content_of(school) != before);
}

TEST_CASE("A file of another school changes nothing and says which number stands where") {
    const WorkFolder folder;
    const auto school = school_in(folder);
    run_slimfit({"import", school, pupils_in(folder, 3), "--unit", units, "--apply"});
    const auto before = content_of(school);
    const auto refused = run_slimfit({"import", school, pupils_in(folder, 3, "98YY"), "--apply"});
    CHECK(refused.code == 2);
    CHECK_THAT(refused.err, Contains("98YY-3.xml") && Contains("brin=\"98YY\""));
    CHECK(content_of(school) == before);
}

TEST_CASE("An export that numbers its pupils anew is taken in only when it is asked for") {
    const WorkFolder folder;
    const auto school = school_in(folder);
    const auto export_of = [&](const std::string& name, const std::vector<std::string>& pupils) {
        std::string text{"<EDEX><school><brincode>99ZZ</brincode></school><groepen><groep "
                         "key=\"G0\"><naam>De Otters</naam></groep></groepen><leerlingen>"};
        for (std::size_t row = 0; row < pupils.size(); ++row)
            text += "<leerling key=\"" + std::to_string(row + 1) + "\"><roepnaam>" + pupils[row] +
                    "</roepnaam><jaargroep>4</jaargroep><groep key=\"G0\"/></leerling>";
        put(folder / name, text + "</leerlingen></EDEX>");
        return folder / name;
    };
    const auto first = export_of("first.xml", {"Noor", "Sem", "Pim", "Kim", "Yusuf", "Fleur"});
    run_slimfit({"import", school, first, "--unit", "BB=De Otters", "--apply"});
    const auto before = content_of(school);

    const auto anew = export_of("anew.xml", {"Aya", "Noor", "Sem", "Pim", "Kim", "Yusuf", "Fleur"});
    const auto refused = run_slimfit({"import", school, anew, "--apply"});
    CHECK(refused.code == 2);
    CHECK_THAT(refused.err, Contains("--other-names"));
    CHECK(content_of(school) == before);
    CHECK(run_slimfit({"import", school, anew, "--apply", "--other-names"}).code == 0);

    const auto some = export_of("some.xml", {"Noortje", "Sem", "Pim", "Kim", "Joes", "Fleur"});
    run_slimfit({"undo", school});
    CHECK(run_slimfit({"import", school, some, "--apply"}).code == 0);
}
