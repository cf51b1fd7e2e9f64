#include "slimfit/intake/marks_at_odds.hpp"

#include "slimfit/intake/names_beside_keys.hpp"

#include <algorithm>

namespace slimfit::intake {

namespace {

constexpr Text points_at_several{
    "wijst meer dan een leerling aan: {somebody}. Verbeter de sleutel of het ECK iD bij de bron, "
    "of zeg wie het is, zoals --same {code}={row}",
    "points at more than one pupil: {somebody}. Mend the key or the ECK iD at its source, or say "
    "who it is, as in --same {code}={row}"};

constexpr Text has_other_eckid{
    "heeft de sleutel van {somebody}, maar een ander ECK iD dan zij bij ons heeft. Neem eerst de "
    "leerlingadministratie opnieuw over (EDEX.XML); is het deze leerling toch, zeg dan --same "
    "{code}={row}",
    "has the key of {somebody}, but another ECK iD than she has with us. Take in the pupil "
    "administration again first (EDEX.XML); if it is this pupil all the same, say --same "
    "{code}={row}"};

constexpr Text is_also_pointed_at{
    "heet anders dan {somebody}, die {where} ook kan zijn. Verbeter de sleutel of het ECK iD bij "
    "de bron, of zeg wie het is, zoals --same {code}={row}",
    "has another name than {somebody}, who may be {where} as well. Mend the key or the ECK iD at "
    "its source, or say who it is, as in --same {code}={row}"};

bool is_called_so(const PersonName& name, const school::Pupil& pupil) {
    return !name.given.empty() && !pupil.name.empty() &&
           name_in_row(name, pupil) == NameInRow::hers;
}

}  // namespace

RowMarks marks_of(const DeliveredMeasurement& measured) {
    return {
        .marks = measured.marks,
        .code = measured.code,
        .name = measured.name,
        .place = measured.place};
}

std::vector<std::size_t>
at_odds(const RowMarks& row, const Recogniser& people, const school::School& school) {
    auto may_be = people.at_odds(row.marks, row.code);
    if (may_be.empty())
        return {};
    const auto by_eckid = people.by_marks({.eckid = row.marks.eckid, .key = {}});
    const auto is_confirmed = [&](std::size_t pupil) {
        return is_called_so(row.name, school.pupils[pupil]) == (pupil == by_eckid);
    };
    if (by_eckid && std::ranges::all_of(may_be, is_confirmed))
        return {};
    std::ranges::stable_partition(may_be, [&](std::size_t pupil) { return pupil == by_eckid; });
    return may_be;
}

void report_at_odds(
    const Delivery& delivery,
    const RowMarks& row,
    const std::vector<std::size_t>& may_be,
    TakingIn& work
) {
    add_change(
        work,
        ChangeKind::marks_at_odds,
        row.code,
        name_with_initial(row.name),
        may_be.size() > 1 ? points_at_several : has_other_eckid,
        {{"somebody", described(work.school, may_be)},
         {"code", work.school.pupils[may_be.front()].code},
         {"row", row_to_say(delivery, row.place, work.has_several_files)}},
        place_in(delivery, row.place)
    );
}

void report_also_pointed_at(
    const Delivery& delivery,
    const RowMarks& row,
    std::size_t pupil,
    RowPlace other_row,
    TakingIn& work
) {
    add_change(
        work,
        ChangeKind::marks_at_odds,
        {},
        name_with_initial(row.name),
        is_also_pointed_at,
        {{"somebody", described(work.school, {pupil})},
         {"where", place_in(delivery, other_row)},
         {"code", work.school.pupils[pupil].code},
         {"row", row_to_say(delivery, row.place, work.has_several_files)}},
        place_in(delivery, row.place)
    );
}

}  // namespace slimfit::intake
