#include "slimfit/intake/names_beside_keys.hpp"

#include "slimfit/intake/marks_at_odds.hpp"
#include "slimfit/intake/named_rows.hpp"
#include "slimfit/intake/names_apart.hpp"
#include "slimfit/intake/plain_text.hpp"

namespace slimfit::intake {

namespace {

/// A name stood there, of which nothing may be kept: it was masked as an address or a number.
bool is_masked(const PersonName& name) {
    return name.given.find('*') != std::string::npos && compared(name.given).empty();
}

}  // namespace

NameInRow name_in_row(const PersonName& name, const school::Pupil& pupil) {
    if (is_masked(name))
        return NameInRow::another;
    const auto here = without_accents(name.given);
    const auto with_us = without_accents(parts_of_shown(pupil.name).given);
    if (here.starts_with(with_us) || with_us.starts_with(here))
        return NameInRow::hers;
    return names_apart(here, with_us, false) ? NameInRow::alike : NameInRow::another;
}

NamesBesideKeys::NamesBesideKeys(
    const Delivery& delivery, const Recogniser& people, TakingIn& work
) {
    for (const auto& measured : delivery.measurements)
        if (is_asked(measured, people, work.school))
            if (const auto said = said_of_row(delivery, measured.place, people, work))
                said_.emplace(stranger(measured), *said);
}

bool NamesBesideKeys::is_asked(
    const DeliveredMeasurement& measured, const Recogniser& people, const school::School& school
) {
    if (!at_odds(marks_of(measured), people, school).empty())
        return true;
    auto bearer = people.by_marks(measured.marks);
    if (!bearer)
        bearer = people.by_code(measured.code);
    return bearer && name_in_row(measured.name, school.pupils[*bearer]) == NameInRow::another;
}

std::optional<std::size_t> NamesBesideKeys::said(const DeliveredMeasurement& measured) const {
    const auto found = said_.find(stranger(measured));
    return found == said_.end() ? std::nullopt : std::optional{found->second};
}

}  // namespace slimfit::intake
