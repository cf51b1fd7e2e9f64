#include "slimfit/intake/taking_in.hpp"

namespace slimfit::intake {

namespace {

constexpr Text may_be_one_of{
    "{year}kan zijn: {all}. Noem de rij bij wie het is, zoals --same {code}={row}",
    "{year}may be: {all}. Name the row with who it is, as in --same {code}={row}"};

Message in_year_group(std::optional<int> year_group) {
    if (!year_group)
        return {};
    return filled({"groep {year}; ", "year group {year}; "}, {{"year", *year_group}});
}

}  // namespace

std::string said_of_row(const Delivery& delivery, const RowPlace& place, TakingIn& work) {
    const auto* const said = said_of(work.options.same_rows, delivery, place);
    if (said == nullptr)
        return {};
    work.asked.rows.insert(said);
    return said->code;
}

void ask_which(const Delivery& delivery, const Question& question, TakingIn& work) {
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

void report_unasked(TakingIn& work) {
    for (const auto& code : work.options.same)
        if (!work.asked.codes.contains(code))
            add_change(
                work,
                ChangeKind::warning,
                code,
                {},
                {"geen rij vraagt hiernaar, zodat --same {code} niets doet: herkend aan een "
                 "sleutel, of niet in het bestand",
                 "no row asks for this, so that --same {code} does nothing: known by a key, or not "
                 "in the file"},
                {{"code", code}}
            );
    for (const auto& said : work.options.same_rows)
        if (!work.asked.rows.contains(&said))
            add_change(
                work,
                ChangeKind::warning,
                said.code,
                {},
                {"regel {line} is al aan een sleutel of code herkend, zodat --same {code}={line} "
                 "niets doet",
                 "line {line} is known by a key or code already, so that --same {code}={line} does "
                 "nothing"},
                {{"line", line_said(said)}, {"code", said.code}}
            );
}

}  // namespace slimfit::intake
