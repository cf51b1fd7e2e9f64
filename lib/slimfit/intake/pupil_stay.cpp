#include "slimfit/intake/pupil_stay.hpp"

namespace slimfit::intake {

using calendar::Date;

bool has_left(const DeliveredPupil& pupil, Date on) {
    return pupil.is_former || (pupil.gone_from && *pupil.gone_from <= on);
}

bool has_left(const school::Pupil& pupil, Date on) {
    return pupil.until && *pupil.until < on;
}

std::optional<Date> first_day(const DeliveredPupil& pupil, const calendar::SchoolYear& year) {
    if (pupil.from && *pupil.from > year.days.first)
        return pupil.from;
    return std::nullopt;
}

std::optional<Date> last_day(const DeliveredPupil& pupil, Date on) {
    if (pupil.gone_from)
        return pupil.gone_from->plus_days(-1);
    if (pupil.is_former)
        return on.plus_days(-1);
    return std::nullopt;
}

}  // namespace slimfit::intake
