#include "slimfit/intake/named_rows.hpp"

#include "slimfit/intake/plain_text.hpp"
#include "slimfit/intake/said_group.hpp"
#include "slimfit/intake/school_year_of.hpp"
#include "slimfit/intake/years_in_group.hpp"

#include <algorithm>
#include <cstdlib>

namespace slimfit::intake {

std::string group_of(const school::School& school, const DeliveredMeasurement& row) {
    if (const auto group = base_group_named(school, row.group))
        return compared(school[*group].name);
    return years_in_group(row.group).empty() ? compared(row.group) : std::string{};
}

namespace {

/// A list of last summer has her a year lower; further away it is another child.
bool is_near(int year_group, const std::set<int>& years) {
    return years.empty() ||
           std::ranges::any_of(years, [&](int year) { return std::abs(year - year_group) <= 1; });
}

/// Those in one of the years, where there are any.
std::vector<std::size_t> of_years(
    const std::set<int>& years, std::vector<std::size_t> pupils, const school::School& school
) {
    const auto is_of_years = [&](std::size_t pupil) {
        return years.contains(school.pupils[pupil].year_group);
    };
    if (std::ranges::any_of(pupils, is_of_years))
        std::erase_if(pupils, [&](std::size_t pupil) { return !is_of_years(pupil); });
    return pupils;
}

std::string word_of(const RowPlace& place) {
    return std::to_string(place.line) + '.' + std::to_string(place.number);
}

}  // namespace

std::string stranger(const DeliveredMeasurement& measured) {
    const auto& name = measured.name;
    if (measured.marks.empty() && measured.code.empty() && name.given.empty())
        return word_of(measured.place);
    return measured.marks.eckid + '/' + measured.marks.key + '/' + measured.code + '/' +
           name.given + '/' + name.initial + '/' + measured.group + '/' +
           (measured.year_group ? std::to_string(*measured.year_group) : "");
}

NamedRows::NamedRows(const Delivery& delivery, TakingIn& work)
    : delivery_{delivery},
      school_{work.school},
      school_year_{school_year_of(delivery).value_or(school_year_of(work.options.on))},
      recogniser_{pupils_known(work.school), work} {
    note_doubled();
    note_decided(work);
    for (const auto& measured : delivery.measurements)
        if (!is_known(measured) && !decided_.contains(measured.place))
            claim(measured);
}

bool NamedRows::is_known(const DeliveredMeasurement& measured) const {
    return recogniser_.by_marks(measured.marks) || recogniser_.by_code(measured.code) ||
           !recogniser_.at_odds(measured.marks, measured.code).empty();
}

/// With a column per subject a pupil has one row a day; with a row per result she has several.
void NamedRows::note_doubled() {
    if (delivery_.level_columns.empty())
        return;
    std::map<std::pair<std::string, std::optional<calendar::Date>>, RowPlace> rows;
    for (const auto& measured : delivery_.measurements) {
        const auto [first, is_first] =
            rows.try_emplace({stranger(measured), measured.on}, measured.place);
        if (!is_first && first->second != measured.place)
            doubled_.insert(stranger(measured));
    }
}

void NamedRows::note_decided(TakingIn& work) {
    for (const auto& measured : delivery_.measurements) {
        if (is_known(measured))
            continue;
        if (const auto pupil = said_of_row(delivery_, measured.place, recogniser_, work)) {
            decided_.emplace(measured.place, *pupil);
            if (!delivery_.level_columns.empty())
                taken_.emplace(*pupil, measured.on);
        }
    }
}

std::vector<std::size_t> NamedRows::bearers(const DeliveredMeasurement& measured) const {
    auto bearers = recogniser_.by_name(measured.name, group_of(school_, measured));
    const auto years = years_said(school_, measured);
    std::erase_if(bearers, [&](std::size_t pupil) {
        return taken_.contains({pupil, measured.on}) ||
               !is_near(school_.pupils[pupil].year_group, years);
    });
    return of_years(years, std::move(bearers), school_);
}

/// Of several with one name every row is a question of its own; a key makes rows one pupil's.
std::string NamedRows::claimant(const DeliveredMeasurement& measured, std::size_t bearers) const {
    const auto& marks = measured.marks;
    if (!marks.empty())
        return marks.eckid + '/' + marks.key;
    const auto who = stranger(measured);
    return bearers > 1 || doubled_.contains(who) ? word_of(measured.place) : who;
}

void NamedRows::claim(const DeliveredMeasurement& measured) {
    const auto all = bearers(measured);
    for (const auto pupil : all)
        claims_.add(pupil, claimant(measured, all.size()));
}

std::optional<std::size_t> NamedRows::said(const DeliveredMeasurement& measured) const {
    if (const auto decided = decided_.find(measured.place); decided != decided_.end())
        return decided->second;
    const auto may_be = bearers(measured);
    return recogniser_.believed(
        may_be, claims_, may_be.size() == 1 && is_of_her_year(measured, may_be.front())
    );
}

bool NamedRows::is_of_her_year(const DeliveredMeasurement& measured, std::size_t pupil) const {
    return is_in_year_said(
        years_said(school_, measured),
        school_.pupils[pupil],
        school_,
        measured.on ? school_year_of(*measured.on) : school_year_
    );
}

}  // namespace slimfit::intake
