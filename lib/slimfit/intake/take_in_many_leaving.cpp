#include "slimfit/intake/pupil_stay.hpp"
#include "slimfit/intake/taking_in.hpp"

#include <algorithm>

namespace slimfit::intake {

namespace {

/// A year group that leaves in summer is an eighth; of a small school fewer than five may be many.
bool are_too_many(std::ptrdiff_t leave, std::ptrdiff_t were_there) {
    constexpr std::ptrdiff_t fewest = 5;
    constexpr std::ptrdiff_t part = 3;
    return leave >= fewest && part * leave >= were_there;
}

}  // namespace

void look_at_many_leaving(const school::School& before, TakingIn& work) {
    const auto on = work.options.on;
    std::ptrdiff_t were_there = 0;
    std::ptrdiff_t leave = 0;
    // Nobody is taken out of the list of pupils: the first are those of before.
    for (std::size_t row = 0; row < before.pupils.size(); ++row)
        if (!has_left(before.pupils[row], on)) {
            ++were_there;
            leave += has_left(work.school.pupils[row], on) ? 1 : 0;
        }
    if (are_too_many(leave, were_there))
        add_change(
            work,
            ChangeKind::many_leave,
            {},
            {},
            {"{leave} van de {all} leerlingen. Kijk na of het bestand van deze school en van dit "
             "schooljaar is, en of alle groepen erin staan",
             "{leave} of the {all} pupils. Check that the file is of this school and this school "
             "year, and that all groups are in it"},
            {{"leave", leave}, {"all", were_there}}
        );
}

}  // namespace slimfit::intake
