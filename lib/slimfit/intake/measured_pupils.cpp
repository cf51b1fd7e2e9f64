#include "slimfit/intake/measured_pupils.hpp"

#include "slimfit/intake/plain_text.hpp"

namespace slimfit::intake {

namespace {

constexpr Text is_like_this_row{"heet als deze rij", "has the name of this row"};
constexpr Text is_like_this_row_as_others_are{
    "en anderen heten als deze rij; noem met --same wie het is",
    "and others have the name of this row; say with --same who it is"};

constexpr Text is_like_nobody{"lijkt op niemand", "is like nobody"};
constexpr Text is_like_somebody{"lijkt op {code} {name}", "is like {code} {name}"};

/// More names of strangers than this help nobody, and looking for who is like them takes time.
constexpr std::size_t most_unmatched_told = 100;

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

/// What tells one stranger from another: all that the file says of her, or else her line.
std::string stranger(const DeliveredMeasurement& measured) {
    const auto& [given, initial] = measured.name;
    if (measured.marks.empty() && measured.code.empty() && given.empty())
        return std::to_string(measured.line);
    return measured.marks.eckid + '/' + measured.marks.key + '/' + measured.code + '/' + given +
           '/' + initial + '/' + measured.group;
}

}  // namespace

MeasuredPupils::MeasuredPupils(const Delivery& delivery, TakingIn& work)
    : delivery_{delivery}, work_{work}, recogniser_{pupils_known(work.school), work.options} {}

std::optional<std::size_t> MeasuredPupils::pupil_of(const DeliveredMeasurement& measured) {
    if (delivery_.kind != FileKind::csv)
        return recognised(measured);
    const auto told = told_of_row_.find(measured.line);
    if (told != told_of_row_.end())
        return told->second;
    return told_of_row_.emplace(measured.line, recognised(measured)).first->second;
}

std::optional<std::size_t> MeasuredPupils::recognised(const DeliveredMeasurement& measured) {
    if (const auto row = recogniser_.by_marks(measured.marks))
        return row;
    if (!measured.code.empty())
        if (const auto row = recogniser_.by_code(measured.code))
            return row;
    return known_by_name(measured);
}

std::optional<std::size_t> MeasuredPupils::known_by_name(const DeliveredMeasurement& measured) {
    const auto bearers = recogniser_.by_name(measured.name, compared(measured.group));
    if (bearers.empty()) {
        report_unmatched(measured);
        return std::nullopt;
    }
    const auto row = recogniser_.believed(bearers);
    if (!row)
        ask(measured, bearers);
    else if (fill_marks(measured.marks, work_.school.pupils[*row].marks))
        ++linked_;
    return row;
}

void MeasuredPupils::ask(
    const DeliveredMeasurement& measured, const std::vector<std::size_t>& bearers
) {
    const auto& pupil = work_.school.pupils[bearers.front()];
    add_change(
        work_,
        ChangeKind::to_confirm,
        pupil.code,
        pupil.name,
        bearers.size() == 1 ? is_like_this_row : is_like_this_row_as_others_are,
        {},
        place_in(delivery_, measured.line)
    );
}

void MeasuredPupils::report_unmatched(const DeliveredMeasurement& measured) {
    // Of one pupil several results may stand in a file; once is enough.
    const bool is_new = unmatched_.insert(stranger(measured)).second;
    if (!is_new || unmatched_.size() > most_unmatched_told)
        return;
    const auto nearest = recogniser_.nearest(measured.name, compared(measured.group));
    const auto* const pupil = nearest ? &work_.school.pupils[*nearest] : nullptr;
    add_change(
        work_,
        ChangeKind::unmatched,
        measured.code,
        measured.name.given,
        pupil == nullptr ? is_like_nobody : is_like_somebody,
        {{"code", pupil == nullptr ? "" : pupil->code},
         {"name", pupil == nullptr ? "" : pupil->name}},
        place_in(delivery_, measured.line)
    );
}

void MeasuredPupils::report_more_unmatched() const {
    if (unmatched_.size() > most_unmatched_told)
        add_change(
            work_,
            ChangeKind::unmatched,
            {},
            {},
            {"en nog {more}; hoort dit bestand bij deze school?",
             "and {more} more; does this file belong to this school?"},
            {{"more", static_cast<std::int64_t>(unmatched_.size() - most_unmatched_told)}},
            delivery_.file
        );
}

void MeasuredPupils::report_linked() const {
    report_pupils(work_, ChangeKind::linked, linked_);
}

}  // namespace slimfit::intake
