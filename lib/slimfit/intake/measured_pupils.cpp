#include "slimfit/intake/measured_pupils.hpp"

#include "slimfit/intake/marks_at_odds.hpp"
#include "slimfit/intake/plain_text.hpp"
#include "slimfit/intake/said_group.hpp"

#include <algorithm>
#include <iterator>

namespace slimfit::intake {

namespace {

constexpr Text is_like_this_row{"heet als deze rij", "has the name of this row"};
constexpr Text is_like_row_of_group{
    "heet als deze rij van {said}, en zit bij ons in groep {year}, {group}",
    "has the name of this row of {said}, and is with us in year group {year}, {group}"};
constexpr Text is_like_row_of_other_year{
    "heet als deze rij van {said}, en zit bij ons in groep {year}, {group}; --same all geldt niet "
    "voor haar, zeg --same {code} of --other {code}",
    "has the name of this row of {said}, and is with us in year group {year}, {group}; --same all "
    "does not hold for her, say --same {code} or --other {code}"};
constexpr Text is_like_nobody{"lijkt op niemand", "is like nobody"};
constexpr Text has_unknown_key{
    "heeft een sleutel die bij ons niemand heeft", "has a key that nobody has with us"};
constexpr Text has_no_name{
    "heeft geen naam of sleutel om haar aan te herkennen", "has no name or key to know her by"};
constexpr Text is_like_somebody{"lijkt op {somebody}", "is like {somebody}"};
constexpr Text has_key_of_another{
    "heeft de sleutel of code van {somebody}, met een andere naam. Is het deze leerling toch, zeg "
    "dat dan met --same {code}={row}; verbeter anders de sleutel in de rij",
    "has the key or code of {somebody}, with another name. If it is this pupil all the same, say "
    "so with --same {code}={row}; else mend the key in the row"};

/// Adds what was not known yet. The number of a pupil in a list of levels may be another one than
/// in the administration, which must be known again.
bool fill_marks(const school::Marks& found, school::Marks& marks) {
    const auto before = marks;
    if (marks.eckid.empty())
        marks.eckid = found.eckid;
    if (marks.key.empty())
        marks.key = found.key;
    return marks != before;
}

/// Gives who is said to be known by name the marks of her row, and tells who they are. That comes
/// before all else: her marks hold for every row of the file, as they will when it comes again.
std::set<std::size_t>
link_by_name(const Delivery& delivery, const NamedRows& named, TakingIn& work) {
    std::set<std::string> given;
    std::set<std::size_t> linked;
    for (const auto& measured : delivery.measurements) {
        const auto& marks = measured.marks;
        if (marks.empty() || given.contains(marks.eckid) || given.contains(marks.key) ||
            named.is_known(measured))
            continue;
        const auto row = named.said(measured);
        if (!row || !fill_marks(marks, work.school.pupils[*row].marks))
            continue;
        linked.insert(*row);
        for (const auto& mark : {marks.eckid, marks.key})
            if (!mark.empty())
                given.insert(mark);
    }
    return linked;
}

std::vector<bool> all_but_said_same(const Recogniser& recogniser, std::size_t pupils) {
    std::vector<bool> others(pupils);
    for (std::size_t row = 0; row < pupils; ++row)
        others[row] = !recogniser.is_said_to_be_same(row);
    return others;
}

/// Only of those whom no other row of the file is: a row with her own name is her.
Likened likened_in(const Delivery& delivery, TakingIn& work) {
    Likened likened;
    if (work.options.same.empty())
        return likened;
    const Recogniser recogniser{pupils_known(work.school), work};
    const auto is_not_meant = all_but_said_same(recogniser, work.school.pupils.size());
    std::set<std::size_t> are_there;
    std::set<std::string> seen;
    for (const auto& measured : delivery.measurements) {
        if (!seen.insert(stranger(measured)).second)
            continue;
        auto row = recogniser.by_marks(measured.marks);
        if (!row)
            row = recogniser.by_code(measured.code);
        if ((row && name_in_row(measured.name, work.school.pupils[*row]) == NameInRow::another) ||
            !at_odds(marks_of(measured), recogniser, work.school).empty())
            continue;
        if (row) {
            are_there.insert(*row);
            continue;
        }
        const auto group = group_of(work.school, measured);
        const auto bearers = recogniser.by_name(measured.name, group);
        are_there.insert(bearers.begin(), bearers.end());
        // Comparing with the whole school takes long; most strangers are like none of those few.
        if (!bearers.empty() || !recogniser.nearest(measured.name, group, is_not_meant))
            continue;
        if (const auto nearest = recogniser.nearest(measured.name, group);
            nearest && recogniser.is_said_to_be_same(*nearest))
            likened[*nearest].insert(stranger(measured));
    }
    for (const auto row : are_there)
        likened.erase(row);
    return likened;
}

/// Before all else, as for who is known by name.
std::set<std::size_t>
link_likened(const Delivery& delivery, const Likened& likened, TakingIn& work) {
    std::map<std::string, std::size_t> row_of;
    for (const auto& [row, strangers] : likened)
        if (strangers.size() == 1)
            row_of.emplace(*strangers.begin(), row);
    if (row_of.empty())
        return {};
    std::set<std::size_t> linked;
    for (const auto& measured : delivery.measurements)
        if (const auto found = row_of.find(stranger(measured));
            found != row_of.end() &&
            fill_marks(measured.marks, work.school.pupils[found->second].marks))
            linked.insert(found->second);
    return linked;
}

}  // namespace

MeasuredPupils::MeasuredPupils(const Delivery& delivery, TakingIn& work)
    : delivery_{delivery},
      work_{work},
      named_{delivery, work},
      linked_{link_by_name(delivery, named_, work)},
      likened_{likened_in(delivery, work)},
      linked_by_likeness_{link_likened(delivery, likened_, work)},
      recogniser_{pupils_known(work.school), work},
      other_names_{delivery, recogniser_, work} {}

std::optional<std::size_t> MeasuredPupils::likened(const DeliveredMeasurement& measured) {
    const auto who = stranger(measured);
    for (const auto& [row, strangers] : likened_)
        if (strangers.contains(who)) {
            work_.asked.codes.insert(work_.school.pupils[row].code);
            if (strangers.size() == 1)
                return row;
            report_several_like(measured, row);
        }
    return std::nullopt;
}

void MeasuredPupils::report_several_like(const DeliveredMeasurement& measured, std::size_t row) {
    if (!told_of_several_like_.insert(row).second)
        return;
    const auto& pupil = work_.school.pupils[row];
    add_change(
        work_,
        ChangeKind::warning,
        pupil.code,
        pupil.name,
        {"meer dan een rij lijkt op deze leerling, zodat --same {code} niet zegt welke; noem de "
         "rij "
         "erbij, zoals --same {code}={row}",
         "more than one row is like this pupil, so that --same {code} does not say which; name the "
         "row too, as in --same {code}={row}"},
        {{"code", pupil.code},
         {"row", row_to_say(delivery_, measured.place, work_.has_several_files)}},
        place_in(delivery_, measured.place)
    );
}

std::optional<std::size_t> MeasuredPupils::pupil_of(const DeliveredMeasurement& measured) {
    const auto row = row_of(measured);
    if (row)
        matched_.insert(*row);
    return row;
}

std::optional<std::size_t> MeasuredPupils::row_of(const DeliveredMeasurement& measured) {
    if (delivery_.kind != FileKind::csv)
        return recognised(measured);
    const auto told = told_of_row_.find(measured.place);
    if (told != told_of_row_.end())
        return told->second;
    return told_of_row_.emplace(measured.place, recognised(measured)).first->second;
}

std::optional<std::size_t> MeasuredPupils::recognised(const DeliveredMeasurement& measured) {
    if (const auto may_be = at_odds(marks_of(measured), recogniser_, work_.school); !may_be.empty())
        return said_of_odd(measured, may_be);
    if (const auto row = recogniser_.by_marks(measured.marks))
        return known_by_key(measured, *row);
    if (!measured.code.empty())
        if (const auto row = recogniser_.by_code(measured.code))
            return known_by_key(measured, *row);
    return known_by_name(measured);
}

std::optional<std::size_t> MeasuredPupils::said_of_odd(
    const DeliveredMeasurement& measured, const std::vector<std::size_t>& may_be
) {
    if (const auto row = other_names_.said(measured))
        return row;
    // Once, however many results of hers stand in the file.
    if (at_odds_.insert(stranger(measured)).second && std::ssize(at_odds_) <= most_told)
        report_at_odds(delivery_, marks_of(measured), may_be, work_);
    return std::nullopt;
}

std::optional<std::size_t> MeasuredPupils::known_by_name(const DeliveredMeasurement& measured) {
    const auto bearers = named_.bearers(measured);
    for (const auto pupil : bearers)
        work_.asked.codes.insert(work_.school.pupils[pupil].code);
    if (const auto row = named_.said(measured))
        return row;
    if (!bearers.empty()) {
        ask(measured, bearers);
        return std::nullopt;
    }
    if (const auto row = likened(measured))
        return row;
    report_unmatched(measured);
    return std::nullopt;
}

std::optional<std::size_t>
MeasuredPupils::known_by_key(const DeliveredMeasurement& measured, std::size_t bearer) {
    const auto name = name_in_row(measured.name, work_.school.pupils[bearer]);
    if (name == NameInRow::alike)
        tell_of_alike_name(measured, bearer);
    if (name != NameInRow::another)
        return bearer;
    if (const auto row = other_names_.said(measured))
        return row;
    if (is_told_as_unmatched(measured))
        add_change(
            work_,
            ChangeKind::unmatched,
            measured.code,
            measured.name.given,
            has_key_of_another,
            {{"somebody", described(work_.school, {bearer})},
             {"code", work_.school.pupils[bearer].code},
             {"row", row_to_say(delivery_, measured.place, work_.has_several_files)}},
            place_in(delivery_, measured.place)
        );
    return std::nullopt;
}

void MeasuredPupils::tell_of_alike_name(const DeliveredMeasurement& measured, std::size_t row) {
    if (!told_of_alike_name_.insert(row).second)
        return;
    const auto& pupil = work_.school.pupils[row];
    add_change(
        work_,
        ChangeKind::warning,
        pupil.code,
        pupil.name,
        {"een rij met haar nummer heet {name}; het nummer telt. Klopt dat niet, verbeter dan het "
         "nummer in de rij",
         "a row with her number is called {name}; the number counts. If that is wrong, mend the "
         "number in the row"},
        {{"name", measured.name.given}},
        place_in(delivery_, measured.place)
    );
}

void MeasuredPupils::ask(
    const DeliveredMeasurement& measured, const std::vector<std::size_t>& bearers
) {
    if (bearers.size() > 1 || !named_.is_claimed_once(bearers.front())) {
        ask_which(
            delivery_,
            {.name = measured.name,
             .year_group = measured.year_group,
             .place = measured.place,
             .may_be = bearers},
            work_
        );
        return;
    }
    // Once, however many results of hers stand in the file.
    if (!told_of_question_.insert(bearers.front()).second)
        return;
    const auto& pupil = work_.school.pupils[bearers.front()];
    const auto said = group_said(work_.school, measured);
    add_change(
        work_,
        ChangeKind::to_confirm,
        pupil.code,
        pupil.name,
        !named_.is_of_her_year(measured, bearers.front()) ? is_like_row_of_other_year
        : said.dutch.empty()                              ? is_like_this_row
                                                          : is_like_row_of_group,
        {{"said", said},
         {"year", pupil.year_group},
         {"group", work_.school[pupil.base_group].name},
         {"code", pupil.code}},
        place_in(delivery_, measured.place)
    );
}

bool MeasuredPupils::is_told_as_unmatched(const DeliveredMeasurement& measured) {
    // Of one pupil several results may stand in a file; once is enough. Looking for who is like
    // her takes time.
    const bool is_new = unmatched_.insert(stranger(measured)).second;
    return is_new && std::ssize(unmatched_) <= most_told;
}

void MeasuredPupils::report_unmatched(const DeliveredMeasurement& measured) {
    if (!is_told_as_unmatched(measured))
        return;
    const bool is_nameless = measured.name.given.empty() && measured.code.empty();
    const auto nearest = recogniser_.nearest(measured.name, group_of(work_.school, measured));
    if (nearest)
        work_.asked.codes.insert(work_.school.pupils[*nearest].code);
    add_change(
        work_,
        ChangeKind::unmatched,
        measured.code,
        measured.name.given,
        nearest                  ? is_like_somebody
        : !is_nameless           ? is_like_nobody
        : measured.marks.empty() ? has_no_name
                                 : has_unknown_key,
        {{"somebody", nearest ? described(work_.school, {*nearest}) : Message{}}},
        place_in(delivery_, measured.place)
    );
}

void MeasuredPupils::report_more_unmatched() const {
    // Results come with keys of the administration; without it they are nobody's.
    constexpr std::size_t nearly_all = 9;
    if (delivery_.kind == FileKind::uwlr_results && !unmatched_.empty() &&
        unmatched_.size() >= nearly_all * matched_.size())
        add_change(
            work_,
            ChangeKind::warning,
            {},
            {},
            {"{unknown} van de {all} leerlingen in dit bestand {unknown|is|zijn} bij ons niet "
             "bekend. Neem eerst de leerlingadministratie over (EDEX.XML): daarin staat waaraan "
             "leerlingen te herkennen zijn",
             "{unknown} of the {all} pupils in this file {unknown|is|are} not known with us. Take "
             "in the pupil administration first (EDEX.XML): it says what pupils are known by"},
            {{"unknown", std::ssize(unmatched_)},
             {"all", std::ssize(unmatched_) + std::ssize(matched_)}},
            delivery_.file
        );
    report_rest(
        work_,
        ChangeKind::unmatched,
        std::ssize(unmatched_),
        {"en nog {more}; hoort dit bestand bij deze school?",
         "and {more} more; does this file belong to this school?"},
        delivery_.file
    );
    report_rest(
        work_,
        ChangeKind::marks_at_odds,
        std::ssize(at_odds_),
        {"en nog {more}", "and {more} more"},
        delivery_.file
    );
}

void MeasuredPupils::note_linked() const {
    for (const auto& rows : {linked_, linked_by_likeness_})
        for (const auto row : rows)
            work_.linked.insert(work_.school.pupils[row].code);
}

}  // namespace slimfit::intake
