#include "slimfit/generate/wishes.hpp"

#include "slimfit/generate/school_times.hpp"
#include "slimfit/generate/subjects.hpp"

namespace slimfit::generate {

namespace {

using school::Wish;

constexpr int percent_with_a_wish = 20;

}  // namespace

std::vector<Wish>
draw_wishes(const school::School& school, const school::StaffMember& teacher, Random& random) {
    if (!random.chance(percent_with_a_wish))
        return {};
    const auto draw = random.below(3);
    if (draw == 0)
        return {
            {.about = Wish::About::free_time,
             .weekday = random.pick(teacher.presence).weekday,
             .time = calendar::TimeSpan{clock_time("13:15"), clock_time("14:15")}}};
    if (draw == 1)
        return {
            {.about = Wish::About::less_of_kind,
             .kind = kind_of(school, "pleinwacht"),
             .weight = 2}};
    return {{.about = Wish::About::more_of_kind, .kind = kind_of(school, "kindgesprek")}};
}

}  // namespace slimfit::generate
