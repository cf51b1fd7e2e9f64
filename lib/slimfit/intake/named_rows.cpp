#include "slimfit/intake/named_rows.hpp"

#include "slimfit/intake/plain_text.hpp"
#include "slimfit/intake/years_in_group.hpp"

namespace slimfit::intake {

std::string group_of(const school::School& school, const DeliveredMeasurement& row) {
    if (const auto group = base_group_named(school, row.group))
        return compared(school[*group].name);
    return years_in_group(row.group).empty() ? compared(row.group) : std::string{};
}

namespace {

/// Where the word for her group is no base group of ours and says years, she is in one of these.
bool may_be_in(
    const school::School& school, const school::Pupil& pupil, const DeliveredMeasurement& row
) {
    if (base_group_named(school, row.group))
        return true;
    const auto years = years_in_group(row.group);
    return years.empty() || years.contains(pupil.year_group);
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
    : delivery_{delivery}, school_{work.school}, recogniser_{pupils_known(work.school), work} {
    note_doubled();
    note_decided(work);
    for (const auto& measured : delivery.measurements)
        if (!is_known(measured) && !decided_.contains(measured.place))
            claim(measured);
}

bool NamedRows::is_known(const DeliveredMeasurement& measured) const {
    return recogniser_.by_marks(measured.marks) || recogniser_.by_code(measured.code);
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
    std::erase_if(bearers, [&](std::size_t pupil) {
        return taken_.contains({pupil, measured.on}) ||
               !may_be_in(school_, school_.pupils[pupil], measured);
    });
    return likeliest(measured.year_group, bearers, school_);
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
    return recogniser_.believed(bearers(measured), claims_);
}

}  // namespace slimfit::intake
