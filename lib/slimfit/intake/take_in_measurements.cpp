#include "slimfit/intake/level_choice.hpp"
#include "slimfit/intake/plain_text.hpp"
#include "slimfit/intake/recogniser.hpp"
#include "slimfit/intake/scale.hpp"
#include "slimfit/intake/subject_words.hpp"
#include "slimfit/intake/taking_in.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace slimfit::intake {

namespace {

using school::Measurement;
using school::Pupil;
using school::SubjectId;

std::vector<KnownPerson> pupils_known(const school::School& school) {
    std::vector<KnownPerson> people;
    for (const auto& pupil : school.pupils)
        people.push_back(
            {.marks = pupil.marks,
             .code = pupil.code,
             .name = pupil.name,
             .group = compared(school[pupil.base_group].name)}
        );
    return people;
}

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

/// More names of strangers than this help nobody, and looking for who is like them takes time.
constexpr std::size_t most_unmatched_told = 100;

class MeasurementsTakenIn {
public:
    MeasurementsTakenIn(const Delivery& delivery, TakingIn& work)
        : delivery_{delivery}, work_{work}, recogniser_{pupils_known(work.school)} {}

    void take_in() {
        for (const auto& measured : delivery_.measurements)
            if (const auto subject = subject_for(measured))
                if (const auto pupil = pupil_for(measured))
                    add(*pupil, *subject, measured);
        for (const auto& [pupil, subject] : touched_)
            update_level(work_.school.pupils[pupil], subject);
        report_more_unmatched();
        report_without_day();
        report_added();
        report_not_converted();
        report_unknown_subjects();
        report_linked();
        remember_columns();
    }

private:
    /// What is said of a row once, however many levels stand in it.
    using RowMemory = std::map<int, std::optional<std::size_t>>;

    std::optional<SubjectId> subject_for(const DeliveredMeasurement& measured) {
        const auto words = measured.subject;
        auto found = subjects_.find(words);
        if (found == subjects_.end())
            found = subjects_.emplace(words, subject_of(work_.school, words)).first;
        if (!found->second)
            ++unknown_subjects_[words.empty() ? "?" : words.front()];
        return found->second;
    }

    std::optional<std::size_t> pupil_for(const DeliveredMeasurement& measured) {
        const auto known = rows_.find(measured.line);
        const bool has_row = delivery_.kind == FileKind::csv;
        if (has_row && known != rows_.end())
            return known->second;
        auto found = recognised(measured);
        if (has_row)
            rows_.emplace(measured.line, found);
        return found;
    }

    std::optional<std::size_t> recognised(const DeliveredMeasurement& measured) {
        if (const auto row = recogniser_.by_marks(measured.marks))
            return row;
        if (!measured.code.empty())
            if (const auto row = recogniser_.by_code(measured.code))
                return row;
        auto rows = recogniser_.by_name(measured.name, compared(measured.group));
        std::erase_if(rows, [&](std::size_t row) {
            return work_.options.other.contains(work_.school.pupils[row].code);
        });
        if (rows.empty()) {
            report_unmatched(measured);
            return std::nullopt;
        }
        return believed(measured, rows);
    }

    std::optional<std::size_t>
    believed(const DeliveredMeasurement& measured, const std::vector<std::size_t>& rows) {
        const auto said = std::ranges::find_if(rows, [&](std::size_t row) {
            return work_.options.same.contains(work_.school.pupils[row].code);
        });
        if (said != rows.end() || (work_.options.same_all && rows.size() == 1)) {
            const auto row = said == rows.end() ? rows.front() : *said;
            if (fill_marks(measured.marks, work_.school.pupils[row].marks))
                ++linked_;
            return row;
        }
        const auto& pupil = work_.school.pupils[rows.front()];
        add_change(
            work_,
            ChangeKind::to_confirm,
            pupil.code,
            pupil.name,
            rows.size() == 1
                ? Text{"heet als deze rij", "has the name of this row"}
                : Text{"en anderen heten als deze rij; noem met --same wie het is", "and others have the name of this row; say with --same who it is"},
            {},
            place_in(delivery_, measured.line)
        );
        return std::nullopt;
    }

    void report_unmatched(const DeliveredMeasurement& measured) {
        // Of one pupil several results may stand in a file; once is enough.
        const auto& [given, initial] = measured.name;
        auto who = measured.marks.eckid + '/' + measured.marks.key + '/' + measured.code + '/' +
                   given + '/' + initial + '/' + measured.group;
        if (measured.marks.empty() && measured.code.empty() && given.empty())
            who = std::to_string(measured.line);
        if (!unmatched_.insert(std::move(who)).second || unmatched_.size() > most_unmatched_told)
            return;
        const auto nearest = recogniser_.nearest(measured.name, compared(measured.group));
        const auto* const pupil = nearest ? &work_.school.pupils[*nearest] : nullptr;
        add_change(
            work_,
            ChangeKind::unmatched,
            measured.code,
            measured.name.given,
            pupil == nullptr ? Text{"lijkt op niemand", "is like nobody"}
                             : Text{"lijkt op {code} {name}", "is like {code} {name}"},
            {{"code", pupil == nullptr ? "" : pupil->code},
             {"name", pupil == nullptr ? "" : pupil->name}},
            place_in(delivery_, measured.line)
        );
    }

    void report_more_unmatched() {
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

    void report_without_day() {
        if (without_day_ > 0)
            add_change(
                work_,
                ChangeKind::warning,
                {},
                {},
                {"{count} {count|meting|metingen} zonder datum; aangenomen is {on} (te kiezen met "
                 "--on)",
                 "{count} {count|measurement|measurements} without a date; taken is {on} (to be "
                 "chosen with --on)"},
                {{"count", without_day_}, {"on", day_of({}).to_string()}},
                delivery_.file
            );
    }

    /// Whether a value without a day is what the newest measurement on its scale says already.
    [[nodiscard]] static bool
    says_nothing_new(const Pupil& pupil, SubjectId subject, const DeliveredMeasurement& measured) {
        const Measurement* newest = nullptr;
        for (const auto& old : pupil.measurements)
            if (old.subject == subject && old.measure == measured.measure &&
                (newest == nullptr || newest->on < old.on))
                newest = &old;
        return newest != nullptr && newest->value == measured.value;
    }

    [[nodiscard]] calendar::Date day_of(const DeliveredMeasurement& measured) const {
        return measured.on.value_or(delivery_.on.value_or(work_.options.on));
    }

    void add(std::size_t row, SubjectId subject, const DeliveredMeasurement& measured) {
        auto& pupil = work_.school.pupils[row];
        if (!measured.on) {
            if (says_nothing_new(pupil, subject, measured))
                return;
            ++without_day_;
        }
        const Measurement measurement{
            .subject = subject,
            .measure = measured.measure,
            .value = measured.value,
            .on = day_of(measured),
            .certainty = measured.certainty,
            .test = measured.test};
        touched_.insert({row, subject});
        const auto same = std::ranges::find_if(pupil.measurements, [&](const Measurement& old) {
            return old.subject == subject && old.measure == measurement.measure &&
                   old.on == measurement.on;
        });
        // Of one day and scale the result of a whole test counts, and then the later in the file.
        const auto tie = std::tuple{row, subject, measurement.measure, *measurement.on};
        const auto earlier = is_of_whole_test_.find(tie);
        if (earlier != is_of_whole_test_.end() && earlier->second && !measured.of_whole_test)
            return;
        is_of_whole_test_[tie] = measured.of_whole_test;
        if (same == pupil.measurements.end()) {
            pupil.measurements.push_back(measurement);
            added_.insert(tie);
        } else if (same->value != measurement.value) {
            *same = measurement;
            added_.insert(tie);
        }
        if (!level_of(work_.school, measurement, pupil.year_group))
            not_converted_.insert(tie);
    }

    void update_level(Pupil& pupil, SubjectId subject) {
        const auto* const newest = newest_with_level(work_.school, pupil, subject);
        if (newest == nullptr)
            return;
        const auto value = level_of(work_.school, *newest, pupil.year_group);
        const auto measured = *newest;
        auto level = std::ranges::find(pupil.levels, subject, &school::PupilLevel::subject);
        if (level == pupil.levels.end())
            level =
                pupil.levels.insert(level, {.subject = subject, .certainty = measured.certainty});
        if (level->on > measured.on)
            return;
        if (level->value == value && level->on == measured.on)
            return;
        if (level->value != value)
            report_level(pupil, *level, *value, measured);
        keep_old(pupil, *level);
        level->value = value;
        level->on = measured.on;
        level->certainty = measured.certainty;
    }

    [[nodiscard]] std::string word_of(SubjectId subject, int value) const {
        return work_.school[*work_.school[subject].scale].values.at(static_cast<std::size_t>(value)
        );
    }

    void report_level(
        const Pupil& pupil, const school::PupilLevel& old, int value, const Measurement& measured
    ) {
        const Message unknown{"onbekend", "unknown"};
        const auto both = [](const std::string& word) { return Message{word, word}; };
        add_change(
            work_,
            ChangeKind::level,
            pupil.code,
            pupil.name,
            {"{subject} {old} → {new} ({measure} {value}, {on}; {kind}{test})",
             "{subject} {old} → {new} ({measure} {value}, {on}; {kind}{test})"},
            {{"subject", work_.school[old.subject].code},
             {"old", old.value ? both(word_of(old.subject, *old.value)) : unknown},
             {"new", word_of(old.subject, value)},
             {"measure", name_of_measure(measured.measure)},
             {"value", measured.value},
             {"on", measured.on ? measured.on->to_string() : "-"},
             {"kind", name_of(delivery_.kind)},
             {"test", measured.test.empty() ? "" : ' ' + measured.test}}
        );
    }

    /// A level that was there without a measurement stays as one, with its date.
    void keep_old(Pupil& pupil, const school::PupilLevel& level) {
        if (!level.value)
            return;
        const auto measure = own_measure(work_.school, level.subject);
        const bool is_kept = std::ranges::any_of(pupil.measurements, [&](const Measurement& old) {
            return old.subject == level.subject && old.measure == measure && old.on == level.on;
        });
        if (!is_kept)
            pupil.measurements.push_back(
                {.subject = level.subject,
                 .measure = measure,
                 .value = word_of(level.subject, *level.value),
                 .on = level.on,
                 .certainty = level.certainty,
                 .test = {}}
            );
    }

    using Tie = std::tuple<std::size_t, SubjectId, std::string, calendar::Date>;

    void report_counts(ChangeKind kind, const std::set<Tie>& ties) {
        std::map<std::pair<SubjectId, std::string>, int> counts;
        for (const auto& [pupil, subject, measure, on] : ties)
            ++counts[{subject, measure}];
        for (const auto& [what, count] : counts)
            add_change(
                work_,
                kind,
                {},
                {},
                {"{subject}, {measure}: {count}", "{subject}, {measure}: {count}"},
                {{"subject", work_.school[what.first].code},
                 {"measure", name_of_measure(what.second)},
                 {"count", count}}
            );
    }

    void report_added() { report_counts(ChangeKind::measurements, added_); }

    /// Only where nothing else of that day gave a level.
    void report_not_converted() {
        std::erase_if(not_converted_, [&](const Tie& tie) {
            const auto& [row, subject, measure, on] = tie;
            const auto& pupil = work_.school.pupils[row];
            const auto* const newest = newest_with_level(work_.school, pupil, subject);
            return newest != nullptr && newest->on >= on;
        });
        report_counts(ChangeKind::not_converted, not_converted_);
    }

    void report_unknown_subjects() {
        for (const auto& [word, count] : unknown_subjects_)
            add_change(
                work_,
                ChangeKind::unknown_subject,
                {},
                {},
                {"{word}: {count}", "{word}: {count}"},
                {{"word", word}, {"count", count}}
            );
    }

    void report_linked() {
        if (linked_ > 0)
            add_change(
                work_,
                ChangeKind::linked,
                {},
                {},
                {"{pupils} {pupils|leerling|leerlingen}", "{pupils} {pupils|pupil|pupils}"},
                {{"pupils", linked_}}
            );
    }

    /// Which column was taken for which subject, for the school to correct and for next time.
    void remember_columns() {
        auto& columns = work_.school.administration.csv_columns;
        for (const auto& found : delivery_.level_columns) {
            const bool is_known = std::ranges::any_of(columns, [&](const auto& column) {
                return compared(column.header) == compared(found.header);
            });
            const auto subject = subject_of(work_.school, {found.header});
            if (is_known || !subject || found.measure.empty())
                continue;
            columns.push_back({.header = found.header, .subject = subject, .measure = found.measure}
            );
            add_change(
                work_,
                ChangeKind::remembered,
                {},
                {},
                {"kolom {header} is {subject} in {measure}",
                 "column {header} is {subject} in {measure}"},
                {{"header", found.header},
                 {"subject", work_.school[*subject].code},
                 {"measure", name_of_measure(found.measure)}}
            );
        }
    }

    const Delivery& delivery_;
    TakingIn& work_;
    Recogniser recogniser_;
    RowMemory rows_;  ///< of a CSV file, by line
    std::map<std::vector<std::string>, std::optional<SubjectId>> subjects_;
    std::set<std::pair<std::size_t, SubjectId>> touched_;
    std::map<Tie, bool> is_of_whole_test_;
    std::set<Tie> added_;
    std::set<Tie> not_converted_;
    std::map<std::string, int> unknown_subjects_;
    std::set<std::string> unmatched_;  ///< who they are in the file
    int without_day_{};
    int linked_{};
};

/// By subject, scale and date, so that the order of import leaves no trace.
void sort_measurements(school::School& school) {
    for (auto& pupil : school.pupils)
        std::ranges::stable_sort(pupil.measurements, {}, [](const Measurement& measurement) {
            return std::tie(measurement.subject, measurement.measure, measurement.on);
        });
}

}  // namespace

void take_in_measurements(const Delivery& delivery, TakingIn& work) {
    if (delivery.measurements.empty())
        return;
    MeasurementsTakenIn{delivery, work}.take_in();
    sort_measurements(work.school);
}

}  // namespace slimfit::intake
