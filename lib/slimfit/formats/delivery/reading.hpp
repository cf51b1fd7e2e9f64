#pragma once

#include "slimfit/formats/delivery/sieve.hpp"
#include "slimfit/intake/delivery.hpp"
#include "slimfit/intake/plain_text.hpp"

#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace slimfit::formats {

// What the readers of the several kinds of file share. Each takes what the sieve let through.

using intake::longest_kept;

/// The day of an xs:date or xs:dateTime, with or without a zone.
[[nodiscard]] std::optional<calendar::Date> day_in(std::string_view text);

/// The day unless it lies a lifetime away: 0001-01-01 and 9999-12-31 stand for no day at all.
[[nodiscard]] std::optional<calendar::Date> of_our_time(std::optional<calendar::Date> day);

/// The day of a child by that name; nothing when it is missing, and also, with a remark, when it is
/// no day.
[[nodiscard]] std::optional<calendar::Date>
read_day(const Sieved& element, std::string_view child, intake::Delivery& delivery);

/// So many remarks are made on a file: a thousand odd lines are read by nobody.
inline constexpr std::size_t most_remarks = 1000;

/// Something that was accepted all the same.
void remark(intake::Delivery& delivery, int line, const Text& text, const Facts& facts = {});

/// Where the next row begins, of the rows that stand in the file as their elements do.
[[nodiscard]] intake::RowPlace next_row(const Sieved& element, intake::Delivery& delivery);

/// The key or mark, or nothing of one that starts with #: it may mean somebody else next time.
[[nodiscard]] std::string lasting(std::string_view mark);

/// Tells that the keys with these marks were identity numbers, and has them forgotten.
void refuse_identity_numbers(std::set<std::string> marks, intake::Delivery& delivery);

/// School, groups, pupils and staff of EDEXML and of UWLR pupil data.
void read_pupil_data(const Sieved& content, intake::Delivery& delivery);

/// Results of UWLR with their tests and norms.
void read_results(const Sieved& request, const intake::KeyedHash& hash, intake::Delivery& delivery);

/// Levels of SlimFit.
void read_levels(const Sieved& levels, intake::Delivery& delivery);

/// The school holidays of the state's open data.
void read_holidays(const Sieved& content, intake::Delivery& delivery);

/// BRIN, school year and date of the part `school`.
void read_school_part(const Sieved& content, intake::Delivery& delivery);

}  // namespace slimfit::formats
