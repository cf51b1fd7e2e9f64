#pragma once

#include <string>

namespace slimfit::intake {

/// Puts stars for the digits of every whole day, such as a day of birth: "12-03-2018", "2018/3/12",
/// "3 maart 2018", "March 3, 2018". School years such as 2026-2027 stay.
void mask_days(std::string& text);

}  // namespace slimfit::intake
