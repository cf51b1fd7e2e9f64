#include "formats/planted_faults.hpp"
#include "formats/problems.hpp"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <set>

using namespace slimfit;
using test::PlantedFault;
using test::problems_in;
using test::RandomSource;

namespace {

std::string content_of(const std::string& file) {
    std::ifstream stream{SLIMFIT_SOURCE_DIR "/fixtures/schools/" + file};
    return {std::istreambuf_iterator<char>{stream}, {}};
}

}  // namespace

TEST_CASE("scan", "[.scan]") {
    const std::string file = std::getenv("SCHOOL");
    const int from = std::atoi(std::getenv("FROM"));
    const int to = std::atoi(std::getenv("TO"));
    const int forms = std::atoi(std::getenv("FORMS"));
    const int meanings = std::atoi(std::getenv("MEANINGS"));
    const auto text = content_of(file);
    std::map<std::string, int> missed, total, false_told;
    int cases = 0, cascades = 0, words = 0;
    for (int seed = from; seed < to; ++seed) {
        RandomSource random{static_cast<std::uint64_t>(seed)};
        std::vector<PlantedFault> faults;
        std::vector<Problems> alone;
        const auto plant = [&](bool form) {
            auto fault = form ? fault_of_form(text, random) : fault_of_meaning(text, random);
            if (!fault)
                return;
            for (const auto& other : faults)
                if (fault->line == other.line)
                    return;
            auto told = problems_in(test::planted(text, {*fault}));
            if (told.empty())
                return;
            faults.push_back(*fault);
            alone.push_back(told);
        };
        for (int k = 0; k < forms; ++k)
            plant(true);
        const auto form_count = faults.size();
        for (int k = 0; k < meanings; ++k)
            plant(false);
        if (form_count == 0 || (meanings > 0 && faults.size() == form_count))
            continue;
        ++cases;
        std::set<std::string> form_places;
        for (std::size_t i = 0; i < form_count; ++i)
            for (auto& p : alone[i])
                form_places.insert(p.where);
        Problems told;
        try {
            told = problems_in(test::planted(text, faults));
        } catch (const std::exception& e) {
            std::cout << "THROWN seed " << seed << ": " << e.what() << '\n';
            for (auto& f : faults)
                std::cout << "   " << f.sort << " line " << f.line << " by " << f.by << '\n';
            continue;
        }
        for (auto& p : told) {
            bool same = false, place = false;
            for (auto& a : alone)
                for (auto& q : a) {
                    same |= q == p;
                    place |= q.where == p.where;
                }
            if (!same && place)
                ++words;
            if (!same) {
                if (!place)
                    ++cascades;
                std::cout << (place ? "OTHER WORDS" : "CASCADE") << " seed " << seed << ' '
                          << p.where << ' ' << p.message.english << '\n';
                for (auto& f : faults)
                    std::cout << "   " << f.sort << " line " << f.line << " by " << f.by << '\n';
            }
        }
        for (std::size_t i = 0; i < faults.size(); ++i)
            for (auto& p : alone[i]) {
                ++total[faults[i].sort];
                if (std::ranges::find(told, p) == told.end()) {
                    ++missed[faults[i].sort];
                    if (i < form_count ||
                        (std::getenv("MISSED") && !form_places.contains(p.where))) {
                        std::cout << "MISSED seed " << seed << ' ' << p.where << ' '
                                  << p.message.english << '\n';
                        for (auto& f : faults)
                            std::cout << "   " << f.sort << " line " << f.line << " by " << f.by
                                      << '\n';
                    }
                }
            }
    }
    std::cout << cases << " cases, " << cascades << " cascades, " << words << " other words\n";
    for (auto& [sort, count] : total)
        std::cout << sort << ": " << missed[sort] << " of " << count << " missed\n";
}
