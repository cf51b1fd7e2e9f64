#include "slimfit/school/checks/topics.hpp"

#include <algorithm>
#include <unordered_map>

namespace slimfit::school {

namespace {

bool may_stand_in_a_code(char letter) {
    const bool is_letter = ('a' <= letter && letter <= 'z') || ('A' <= letter && letter <= 'Z');
    const bool is_digit = '0' <= letter && letter <= '9';
    return is_letter || is_digit || letter == '-' || letter == '_';
}

/// The codes of one name space: whatever may be meant by the same code somewhere in a file.
class CodeSpace {
public:
    CodeSpace(const Text& what, ProblemList& problems) : what_{what}, problems_{problems} {}

    template <class Entities>
    void add(const Entities& entities) {
        for (const auto& entity : entities)
            add(entity.code, entity.line);
    }

    void add(const std::string& code, int line) {
        check_form(code, line);
        const auto [first, is_new] = lines_.try_emplace(code, line);
        if (!is_new && !code.empty())
            problems_.add(
                line,
                {"{what} met code '{code}': die code staat al op regel {first}, verwacht is een "
                 "eigen "
                 "code. Kies een andere.",
                 "{what} with code '{code}': that code stands on line {first} already, expected is "
                 "a "
                 "code of its own. Choose another."},
                {{"what", what_}, {"code", code}, {"first", first->second}}
            );
    }

private:
    void check_form(const std::string& code, int line) {
        if (code.empty())
            problems_.add(
                line,
                {"{what} zonder code, verwacht is een code. Vul er een in.",
                 "{what} without a code, expected is a code. Fill one in."},
                {{"what", what_}}
            );
        else if (!std::ranges::all_of(code, may_stand_in_a_code))
            problems_.add(
                line,
                {"{what} met code '{code}': verwacht zijn letters a-z, cijfers, '-' en '_'. Pas de "
                 "code aan.",
                 "{what} with code '{code}': expected are letters a-z, digits, '-' and '_'. Change "
                 "the code."},
                {{"what", what_}, {"code", code}}
            );
    }

    Text what_;
    ProblemList& problems_;
    std::unordered_map<std::string, int> lines_;
};

}  // namespace

void check_codes(const School& school, ProblemList& problems) {
    CodeSpace{{"school", "school"}, problems}.add(school.code, 0);
    CodeSpace{{"plek", "zone"}, problems}.add(school.zones);
    CodeSpace{{"niveauschaal", "level scale"}, problems}.add(school.scales);
    CodeSpace{{"vak", "subject"}, problems}.add(school.subjects);
    CodeSpace{{"soort", "session kind"}, problems}.add(school.kinds);
    CodeSpace{{"unit", "unit"}, problems}.add(school.units);
    CodeSpace{{"basisgroep", "base group"}, problems}.add(school.base_groups);
    // The table of names names people by their code alone.
    CodeSpace people{{"medewerker of leerling", "staff member or pupil"}, problems};
    people.add(school.staff);
    people.add(school.pupils);
    // A lock names an offer or a staff session by its code alone.
    CodeSpace targets{{"aanbod of overleg", "offer or staff session"}, problems};
    targets.add(school.offers);
    targets.add(school.staff_sessions);
}

}  // namespace slimfit::school
