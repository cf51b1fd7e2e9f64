#include "slimfit/intake/take_in.hpp"

#include "slimfit/intake/groups_elsewhere.hpp"
#include "slimfit/intake/masked_code.hpp"
#include "slimfit/intake/option_problems.hpp"
#include "slimfit/intake/other_school.hpp"
#include "slimfit/intake/recogniser.hpp"
#include "slimfit/intake/school_year_of.hpp"
#include "slimfit/intake/taking_in.hpp"

#include <algorithm>
#include <ranges>

namespace slimfit::intake {

namespace {

/// Those of another school are refused before anything is taken in.
void remember_brin(const Delivery& delivery, TakingIn& work) {
    auto& brin = work.school.administration.brin;
    if (delivery.brin.empty() || delivery.brin == brin)
        return;
    brin = delivery.brin;
    add_change(
        work, ChangeKind::remembered, {}, {}, {"BRIN {brin}", "BRIN {brin}"}, {{"brin", brin}}
    );
}

constexpr Text has_same_key{
    "heeft de sleutel van {first} op regel {line}, die telt",
    "has the key of {first} on line {line}, who counts"};
constexpr Text has_same_eckid{
    "heeft het ECK iD van {first} op regel {line}, die telt",
    "has the ECK iD of {first} on line {line}, who counts"};

void report_doubles(
    const Delivery& delivery, const std::vector<DeliveredDouble>& doubles, TakingIn& work
) {
    for (const auto& left_out : doubles | std::views::take(most_told))
        add_change(
            work,
            ChangeKind::double_key,
            {},
            name_with_initial(left_out.name),
            left_out.by_eckid_alone ? has_same_eckid : has_same_key,
            {{"first", name_with_initial(left_out.name_of_first)},
             {"line", line_of(delivery, left_out.place_of_first)}},
            place_in(delivery, left_out.place)
        );
    report_rest(
        work,
        ChangeKind::double_key,
        std::ssize(doubles),
        {"en nog {more}", "and {more} more"},
        delivery.file
    );
}

/// What says that a file is of another school year; empty when nothing does. The school year that
/// it names goes before its day: in August a file is of the year to come.
std::string other_year_of(const Delivery& delivery, const calendar::SchoolYear& year) {
    const auto begins = school_year_of(delivery);
    if (!begins || *begins == school_year_of(year.days.first))
        return {};
    if (!delivery.school_year)
        return delivery.on->to_string();
    return std::to_string(*begins) + '-' + std::to_string(*begins + 1);
}

/// A file of another year is an easy mistake: its groups are not those of now.
void look_at_year(const Delivery& delivery, TakingIn& work) {
    const auto other = other_year_of(delivery, work.school.year);
    if (delivery.pupils.empty() || other.empty())
        return;
    add_change(
        work,
        ChangeKind::warning,
        {},
        {},
        {"het bestand is van {other}; dat is niet het schooljaar van het schoolbestand",
         "the file is of {other}; that is not the school year of the school file"},
        {{"other", other}},
        delivery.file
    );
}

/// Of all files before any is taken in, for their order says nothing.
void note_who_is_there_by_key(const std::vector<Delivery>& deliveries, TakingIn& work) {
    const Recogniser recogniser{pupils_known(work.school), work};
    for (const auto& delivery : deliveries)
        for (const auto& pupil : delivery.pupils)
            if (const auto known = recogniser.by_marks(pupil.marks))
                work.are_there.insert(work.school.pupils[*known].code);
}

bool has_a_day_for_all(const Delivery& delivery) {
    return std::ranges::all_of(delivery.measurements, [](const DeliveredMeasurement& measured) {
        return measured.on.has_value();
    });
}

bool has_marks(const school::School& school) {
    const auto is_marked = [](const auto& person) { return !person.marks.empty(); };
    return std::ranges::any_of(school.pupils, is_marked) ||
           std::ranges::any_of(school.staff, is_marked);
}

/// Tests whose numbers are masked have the same name next time only with the same salt.
bool has_masked_tests(const school::School& school) {
    return std::ranges::any_of(school.pupils, [](const school::Pupil& pupil) {
        return std::ranges::any_of(pupil.measurements, [](const school::Measurement& measured) {
            return is_masked_code(measured.measure) || is_masked_code(measured.test);
        });
    });
}

}  // namespace

Result<TakenIn> take_in(
    const school::School& school, const std::vector<Delivery>& files, const TakeInOptions& options
) {
    const auto linked =
        has_groups_elsewhere(files) ? with_groups_elsewhere(files) : std::vector<Delivery>{};
    const auto& deliveries = linked.empty() ? files : linked;
    if (auto problems = files_of_other_schools(school, deliveries); !problems.empty())
        return tl::unexpected{std::move(problems)};
    if (auto problems = problems_of_units(school, deliveries, options); !problems.empty())
        return tl::unexpected{std::move(problems)};
    if (auto problems = problems_of_rows(deliveries, options); !problems.empty())
        return tl::unexpected{std::move(problems)};
    if (auto problems = problems_of_codes(options); !problems.empty())
        return tl::unexpected{std::move(problems)};
    TakenIn taken{.school = school, .changes = {}};
    TakingIn work{
        .school = taken.school,
        .options = options,
        .changes = taken.changes,
        .has_several_files = deliveries.size() > 1,
        .asked = {},
        .linked = {},
        .are_there = {}};
    Named named;
    forget_identity_numbers(deliveries, work);
    take_in_reference_date(deliveries, work);
    note_who_is_there_by_key(deliveries, work);
    for (const auto& delivery : deliveries) {
        look_at_year(delivery, work);
        remember_brin(delivery, work);
        const auto groups = base_groups_of(delivery, work);
        take_in_pupils(delivery, groups, work, named);
        take_in_staff(delivery, groups, work, named);
        report_doubles(delivery, delivery.double_pupils, work);
        report_doubles(delivery, delivery.double_staff, work);
    }
    take_in_names(named, work);
    look_at_absent(named, work);
    look_at_many_leaving(school, work);
    look_at_other_names(school, named, work);
    for (const auto& delivery : deliveries)
        if (has_a_day_for_all(delivery))
            take_in_measurements(delivery, work);
    // What says no day is news only beside what does: so the order of the files says nothing.
    for (const auto& delivery : deliveries)
        if (!has_a_day_for_all(delivery))
            take_in_measurements(delivery, work);
    for (const auto& delivery : deliveries)
        take_in_holidays(delivery, work);
    look_at_holidays(work);
    report_pupils(work, ChangeKind::linked, static_cast<int>(work.linked.size()));
    report_more_unclear(work);
    report_unasked(work);
    if (auto problems = problems_of_people(taken.school, options); !problems.empty())
        return tl::unexpected{std::move(problems)};
    if (has_marks(taken.school) || has_masked_tests(taken.school))
        taken.school.administration.salt = options.salt;
    return taken;
}

}  // namespace slimfit::intake
