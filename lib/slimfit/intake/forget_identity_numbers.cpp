#include "slimfit/intake/taking_in.hpp"

namespace slimfit::intake {

namespace {

/// How many of the people had such a mark.
template <class Person>
int forget(const std::set<std::string>& marks, std::vector<Person>& people) {
    int forgotten = 0;
    for (auto& person : people)
        for (auto* const mark : {&person.marks.eckid, &person.marks.key})
            if (marks.contains(*mark)) {
                mark->clear();
                ++forgotten;
            }
    return forgotten;
}

}  // namespace

void forget_identity_numbers(const std::vector<Delivery>& deliveries, TakingIn& work) {
    int forgotten = 0;
    for (const auto& delivery : deliveries)
        forgotten += forget(delivery.marks_to_forget, work.school.pupils) +
                     forget(delivery.marks_to_forget, work.school.staff);
    if (forgotten > 0)
        add_change(
            work,
            ChangeKind::forgotten,
            {},
            {},
            {"{count}; wie zo bekend waren, zijn nu aan hun naam te herkennen",
             "{count}; who were known by them are now known by name"},
            {{"count", forgotten}}
        );
}

}  // namespace slimfit::intake
