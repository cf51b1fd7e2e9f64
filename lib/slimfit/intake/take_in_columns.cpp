#include "slimfit/intake/plain_text.hpp"
#include "slimfit/intake/scale.hpp"
#include "slimfit/intake/taking_in.hpp"

#include <set>
#include <string>

namespace slimfit::intake {

void take_in_columns(const Delivery& delivery, TakingIn& work) {
    auto& columns = work.school.administration.csv_columns;
    std::set<std::string> known;
    for (const auto& column : columns)
        known.insert(compared(column.header));
    for (const auto& found : delivery.level_columns) {
        if (found.measure.empty() || !known.insert(compared(found.header)).second)
            continue;
        columns.push_back(
            {.header = found.header, .subject = found.subject, .measure = found.measure}
        );
        add_change(
            work,
            ChangeKind::remembered,
            {},
            {},
            {"kolom {header} is {subject} in {measure}",
             "column {header} is {subject} in {measure}"},
            {{"header", found.header},
             {"subject", work.school[found.subject].code},
             {"measure", name_of_measure(found.measure)}}
        );
    }
}

}  // namespace slimfit::intake
