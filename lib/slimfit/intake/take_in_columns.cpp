#include "slimfit/intake/plain_text.hpp"
#include "slimfit/intake/scale.hpp"
#include "slimfit/intake/taking_in.hpp"

#include <algorithm>

namespace slimfit::intake {

void take_in_columns(const Delivery& delivery, TakingIn& work) {
    auto& columns = work.school.administration.csv_columns;
    for (const auto& found : delivery.level_columns) {
        const bool is_known = std::ranges::any_of(columns, [&](const auto& column) {
            return compared(column.header) == compared(found.header);
        });
        if (is_known || found.measure.empty())
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
