#include "slimfit/intake/other_school.hpp"

namespace slimfit::intake {

namespace {

constexpr Text is_of_another_school{
    "Dit bestand is van de school met BRIN {found}; het schoolbestand hoort bij BRIN {brin}. Neem "
    "de export van de goede school. Heeft de school een nieuw nummer gekregen, verander dan in het "
    "schoolbestand bij <administration> brin=\"{brin}\" in brin=\"{found}\", of haal het weg.",
    "This file is of the school with BRIN {found}; the school file belongs to BRIN {brin}. Take "
    "the export of the right school. If the school was given a new number, change "
    "brin=\"{brin}\" in the <administration> of the school file into brin=\"{found}\", or take "
    "it out."};
constexpr Text is_of_another_school_than{
    "Dit bestand is van de school met BRIN {found}, en {first} van die met BRIN {brin}. Neem de "
    "bestanden van een school tegelijk over.",
    "This file is of the school with BRIN {found}, and {first} of the one with BRIN {brin}. Take "
    "in the files of one school together."};

}  // namespace

Problems
files_of_other_schools(const school::School& school, const std::vector<Delivery>& deliveries) {
    auto brin = school.administration.brin;
    std::string first;  // the file that says so, where the school does not
    Problems problems;
    for (const auto& delivery : deliveries)
        if (delivery.brin.empty() || delivery.brin == brin)
            continue;
        else if (brin.empty()) {
            brin = delivery.brin;
            first = delivery.file;
        } else
            problems.push_back(
                {delivery.file,
                 filled(
                     first.empty() ? is_of_another_school : is_of_another_school_than,
                     {{"found", delivery.brin}, {"brin", brin}, {"first", first}}
                 )}
            );
    return problems;
}

}  // namespace slimfit::intake
