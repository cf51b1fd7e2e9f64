#include "slimfit/intake/recogniser.hpp"
#include "slimfit/intake/taking_in.hpp"

namespace slimfit::intake {

namespace {

constexpr Text no_row_asks{
    "geen rij vraagt hiernaar, zodat {option} {code} niets doet: herkend aan een sleutel, of niet "
    "in het bestand",
    "no row asks for this, so that {option} {code} does nothing: known by a key, or not in the "
    "file"};
constexpr Text is_known_already{
    "regel {line} is al aan een sleutel of code herkend, zodat --same {code}={line} niets doet",
    "line {line} is known by a key or code already, so that --same {code}={line} does nothing"};
constexpr Text is_of_another_kind{
    "--same {code}={line} doet niets: op die rij kan {code} niet staan (een medewerker op de rij "
    "van een leerling of andersom, of iemand die pas met dit bestand komt)",
    "--same {code}={line} does nothing: {code} cannot stand on that row (a member of staff on the "
    "row of a pupil or the other way round, or somebody who only comes with this file)"};

constexpr Text may_be_one_of{
    "{year}kan zijn: {all}. Noem de rij bij wie het is, zoals --same {code}={row}",
    "{year}may be: {all}. Name the row with who it is, as in --same {code}={row}"};

Message in_year_group(std::optional<int> year_group) {
    if (!year_group)
        return {};
    return filled({"groep {year}; ", "year group {year}; "}, {{"year", *year_group}});
}

}  // namespace

std::optional<std::size_t> said_of_row(
    const Delivery& delivery, const RowPlace& place, const Recogniser& people, TakingIn& work
) {
    const auto* const said = said_of(work.options.same_rows, delivery, place);
    if (said == nullptr)
        return std::nullopt;
    work.asked.rows.insert(said);
    const auto known = people.by_code(said->code);
    if (!known)
        work.asked.unfit.insert(said);
    return known;
}

bool is_told_as_unclear(TakingIn& work) {
    return ++work.asked.unclear <= most_told;
}

void report_more_unclear(TakingIn& work) {
    report_rest(
        work,
        ChangeKind::to_confirm,
        work.asked.unclear,
        {"en nog {more} {more|rij|rijen} waarvan niet duidelijk is wie het is",
         "and {more} more {more|row|rows} of which it is not clear who it is"}
    );
}

void ask_which(const Delivery& delivery, const Question& question, TakingIn& work) {
    if (!is_told_as_unclear(work))
        return;
    add_change(
        work,
        ChangeKind::to_confirm,
        {},
        name_with_initial(question.name),
        may_be_one_of,
        {{"year", in_year_group(question.year_group)},
         {"all", described(work.school, question.may_be)},
         {"code", work.school.pupils[question.may_be.front()].code},
         {"row", row_to_say(delivery, question.place, work.has_several_files)}},
        place_in(delivery, question.place)
    );
}

namespace {

void report_unasked_codes(
    const std::set<std::string>& codes, const std::string& option, TakingIn& work
) {
    for (const auto& code : codes)
        if (!work.asked.codes.contains(code))
            add_change(
                work,
                ChangeKind::warning,
                code,
                {},
                no_row_asks,
                {{"option", option}, {"code", code}}
            );
}

}  // namespace

void report_unasked(TakingIn& work) {
    report_unasked_codes(work.options.same, "--same", work);
    report_unasked_codes(work.options.other, "--other", work);
    for (const auto& said : work.options.same_rows)
        if (const bool is_unfit = work.asked.unfit.contains(&said);
            is_unfit || !work.asked.rows.contains(&said))
            add_change(
                work,
                ChangeKind::warning,
                said.code,
                {},
                is_unfit ? is_of_another_kind : is_known_already,
                {{"line", line_said(said)}, {"code", said.code}}
            );
}

}  // namespace slimfit::intake
