#include "slimfit/intake/dated_columns.hpp"
#include "slimfit/intake/kept_measurements.hpp"
#include "slimfit/intake/level_choice.hpp"
#include "slimfit/intake/line_to_paste.hpp"
#include "slimfit/intake/measured_pupils.hpp"
#include "slimfit/intake/named_rows.hpp"
#include "slimfit/intake/not_converted.hpp"
#include "slimfit/intake/plain_text.hpp"
#include "slimfit/intake/pupil_stay.hpp"
#include "slimfit/intake/scale.hpp"
#include "slimfit/intake/subject_words.hpp"
#include "slimfit/intake/taking_in.hpp"
#include "slimfit/intake/tests_told.hpp"
#include "slimfit/intake/unknown_subjects.hpp"
#include "slimfit/intake/update_level.hpp"

#include <algorithm>
#include <map>
#include <ranges>
#include <set>

namespace slimfit::intake {

namespace {

using school::Measurement;
using school::Pupil;
using school::SubjectId;

constexpr Text lines_differ{
    "{subject}, {on}: regel {first} zegt {old} en regel {second} zegt {new}; regel {second} telt",
    "{subject}, {on}: line {first} says {old} and line {second} says {new}; line {second} counts"};
constexpr Text columns_differ{
    "{subject}, {on}: de kolommen {columns} zeggen {old} en {new}; de laatste telt",
    "{subject}, {on}: the columns {columns} say {old} and {new}; the last counts"};

using Tie = MeasurementTie;

/// The columns of each row.
using ColumnsByRow = std::map<RowPlace, std::set<std::string>>;

class MeasurementsTakenIn {
public:
    MeasurementsTakenIn(const Delivery& delivery, TakingIn& work)
        : delivery_{delivery}, work_{work}, pupils_{delivery, work}, dated_columns_{delivery} {}

    void take_in() {
        for (const auto& measured : delivery_.measurements)
            if (const auto subject = subject_for(measured); subject && has_usable_day(measured))
                if (const auto pupil = pupils_.pupil_of(measured)) {
                    if (has_left(work_.school.pupils[*pupil], work_.options.on))
                        ++of_left_[*pupil];
                    else
                        choose(*pupil, *subject, measured);
                }
        keep_chosen();
        for (const auto& [pupil, subject] : touched_) {
            update_level(work_.school.pupils[pupil], subject, delivery_, work_);
            look_for_other_tests(pupil, subject);
        }
        report_more(contradictions_);
        report_more_corrected();
        pupils_.report_more_unmatched();
        report_without_day();
        report_of_earlier_list();
        report_unusable_days();
        report_added();
        report_not_converted(not_converted_, work_);
        report_unknown_subjects(unknown_subjects_, delivery_, work_);
        report_of_left();
        pupils_.note_linked();
    }

private:
    std::optional<SubjectId> subject_for(const DeliveredMeasurement& measured) {
        if (measured.known_subject)
            return measured.known_subject;
        const std::pair words{measured.field, measured.subject};
        auto found = subjects_.find(words);
        if (found == subjects_.end())
            found = subjects_.emplace(words, subject_found(work_.school, measured)).first;
        if (!found->second.subject) {
            auto& unknown = unknown_subjects_[found->second.word];
            ++unknown.count;
            unknown.children.insert(stranger(measured));
            unknown.rows.insert(measured.place);
        }
        return found->second.subject;
    }

    /// A day that is still to come is mistyped; where others have a day, one without may be of any.
    bool has_usable_day(const DeliveredMeasurement& measured) {
        if (!measured.on && !dated_columns_.say_day_of(measured))
            return true;
        const auto& newest = work_.options.newest;
        if (measured.on && (!newest || *measured.on <= *newest))
            return true;
        auto& rows = measured.on ? of_the_future_ : without_any_day_;
        rows[measured.place].insert(dated_columns_.column_of(measured));
        return false;
    }

    void report_rows(const ColumnsByRow& rows, const Text& what) {
        for (const auto& [row, columns] : rows | std::views::take(most_told))
            add_change(
                work_,
                ChangeKind::warning,
                {},
                {},
                what,
                {{"columns", names_before_fault(columns)}},
                place_in(delivery_, row)
            );
        report_more(std::ssize(rows));
    }

    /// "Rekenen, Taal: "; nothing when the file has no columns.
    static std::string names_before_fault(const std::set<std::string>& columns) {
        std::string names;
        for (const auto& column : columns)
            if (!column.empty())
                names += (names.empty() ? "" : ", ") + column;
        return names.empty() ? names : names + ": ";
    }

    void report_unusable_days() {
        report_rows(
            of_the_future_,
            {"{columns}de datum moet nog komen; niet overgenomen",
             "{columns}the date is still to come; not taken in"}
        );
        report_rows(
            without_any_day_,
            {"{columns}zonder datum, terwijl andere metingen er een hebben; niet overgenomen",
             "{columns}without a date, where other measurements have one; not taken in"}
        );
    }

    /// Nobody plans for them any more, so that their results are data without a purpose.
    void report_of_left() {
        for (const auto& [row, count] : of_left_) {
            const auto& pupil = work_.school.pupils[row];
            add_change(
                work_,
                ChangeKind::levels_of_left,
                pupil.code,
                pupil.name,
                {"{count} {count|meting|metingen}; de laatste dag was {last}",
                 "{count} {count|measurement|measurements}; the last day was {last}"},
                {{"count", count}, {"last", pupil.until->to_string()}},
                delivery_.file
            );
        }
    }

    void report_of_earlier_list() {
        if (of_earlier_list_ > 0)
            add_change(
                work_,
                ChangeKind::warning,
                {},
                {},
                {"{count} {count|meting|metingen} zonder datum {count|had|hadden} wij al uit een "
                 "lijst, en daarna kwam er een nieuwere: niet overgenomen. Is deze lijst nieuw, "
                 "geef haar dan een kolom datum",
                 "{count} {count|measurement|measurements} without a date we had from a list "
                 "already, and a newer one came after it: not taken in. If this list is new, give "
                 "it a column date"},
                {{"count", of_earlier_list_}},
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

    /// Whether what bears no day itself is known. A list that comes again says what it said before,
    /// however new the results are that came between.
    bool is_known(const Pupil& pupil, const Measurement& measurement) {
        if (says_nothing_new(pupil, measurement, Among::all))
            return true;
        if (!measurement.undated || !says_nothing_new(pupil, measurement, Among::undated))
            return false;
        ++of_earlier_list_;
        return true;
    }

    [[nodiscard]] calendar::Date day_of(const DeliveredMeasurement& measured) const {
        if (measured.on)
            return *measured.on;
        // Of a day that is still to come it would count as the newest until then, and longer.
        const auto day = delivery_.on.value_or(work_.options.on);
        return std::min(day, work_.options.today.value_or(day));
    }

    [[nodiscard]] Measurement
    measurement_of(SubjectId subject, const DeliveredMeasurement& measured) const {
        return {
            .subject = subject,
            .measure = measured.measure,
            .value = measured.value,
            .on = day_of(measured),
            .certainty = measured.certainty,
            .test = measured.test,
            .undated = !measured.on && !delivery_.on,
            .of_part = !measured.of_whole_test};
    }

    /// Of one test, day and scale the later in the file counts.
    void choose(std::size_t row, SubjectId subject, const DeliveredMeasurement& measured) {
        auto& chosen = chosen_[{row, subject, measured.measure, day_of(measured), measured.test}];
        if (chosen != nullptr)
            look_for_contradiction(row, subject, *chosen, measured);
        chosen = &measured;
    }

    /// Whole results of one test and day are one result.
    void look_for_contradiction(
        std::size_t row,
        SubjectId subject,
        const DeliveredMeasurement& first,
        const DeliveredMeasurement& second
    ) {
        if (!first.of_whole_test || !second.of_whole_test || first.value == second.value ||
            ++contradictions_ > most_told)
            return;
        const auto columns =
            first.place == second.place ? columns_for(subject, second.measure) : std::string{};
        const auto& pupil = work_.school.pupils[row];
        add_change(
            work_,
            ChangeKind::warning,
            pupil.code,
            pupil.name,
            columns.empty() ? lines_differ : columns_differ,
            {{"columns", columns},
             {"subject", work_.school[subject].code},
             {"on", day_of(second).to_string()},
             {"first", line_of(delivery_, first.place)},
             {"old", first.value},
             {"second", line_of(delivery_, second.place)},
             {"new", second.value}},
            place_in(delivery_, second.place)
        );
    }

    /// The columns of a list that measure that, between quotes.
    [[nodiscard]] std::string columns_for(SubjectId subject, const std::string& measure) const {
        std::string names;
        for (const auto& column : delivery_.level_columns)
            if (column.subject == subject && column.measure == measure)
                names += (names.empty() ? "\"" : ", \"") + column.header + '"';
        return names;
    }

    void report_more(std::int64_t all) {
        report_rest(
            work_,
            ChangeKind::warning,
            all,
            {"en nog {more} zo", "and {more} more like this"},
            delivery_.file
        );
    }

    void keep_chosen() {
        for (const auto& [tie, measured] : chosen_) {
            const auto& [row, subject, measure, on, test] = tie;
            auto& pupil = work_.school.pupils[row];
            const auto measurement = measurement_of(subject, *measured);
            // What we have already may mean a level since the school wrote what it means.
            touched_.insert({row, subject});
            if (!measured->on) {
                if (is_known(pupil, measurement))
                    continue;
                ++without_day_;
            }
            const auto* const old = same_measurement(pupil, measurement);
            if (old == nullptr)
                added_.insert(tie);
            else if (old->value != measurement.value)
                note_correction(tie, *old, measurement, measured->place);
            keep_measurement(measurement, pupil);
            if (!level_of(work_.school, measurement, pupil.year_group))
                not_converted_.insert(tie);
        }
    }

    /// What was taken in before may have been mistyped: who brings the result again is believed.
    void note_correction(
        const Tie& tie, const Measurement& old, const Measurement& corrected, const RowPlace& place
    ) {
        corrected_.insert(tie);
        if (std::ssize(corrected_) <= most_told)
            report_correction(
                work_.school.pupils[std::get<0>(tie)],
                old,
                corrected,
                place_in(delivery_, place),
                work_
            );
    }

    void report_more_corrected() {
        report_rest(
            work_,
            ChangeKind::corrected,
            std::ssize(corrected_),
            {"en nog {more}", "and {more} more"},
            delivery_.file
        );
    }

    /// Two tests of one day both stay. That only one gives the level is told when one of them is
    /// news, wherever the other came from.
    void look_for_other_tests(std::size_t row, SubjectId subject) {
        const auto& pupil = work_.school.pupils[row];
        const auto* const counting = newest_with_level(work_.school, pupil, subject);
        if (counting == nullptr || !counting->on || pupil.level_in(subject)->on != counting->on)
            return;
        for (const auto* const other : outvoted_by(work_.school, pupil, *counting)) {
            const auto place = place_of_news(row, {counting, other});
            if (place && ++contradictions_ <= most_told)
                report_other_test(pupil, *other, *counting, place_in(delivery_, *place), work_);
        }
    }

    /// Where the first of them stands that was not known before; nothing when all were.
    [[nodiscard]] std::optional<RowPlace>
    place_of_news(std::size_t row, std::initializer_list<const Measurement*> measurements) const {
        for (const auto* const measurement : measurements)
            if (const auto tie = tie_of(row, *measurement);
                added_.contains(tie) || corrected_.contains(tie))
                return chosen_.at(tie)->place;
        return std::nullopt;
    }

    [[nodiscard]] static Tie tie_of(std::size_t row, const Measurement& measurement) {
        return {row, measurement.subject, measurement.measure, *measurement.on, measurement.test};
    }

    void report_counts(ChangeKind kind, const std::set<Tie>& ties) {
        std::map<std::pair<SubjectId, std::string>, int> counts;
        for (const auto& [pupil, subject, measure, on, test] : ties)
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

    const Delivery& delivery_;
    TakingIn& work_;
    MeasuredPupils pupils_;
    /// By what the file calls the subject and the words beside it.
    std::map<std::pair<std::string, std::vector<std::string>>, SubjectFound> subjects_;
    std::set<std::pair<std::size_t, SubjectId>> touched_;
    std::map<Tie, const DeliveredMeasurement*> chosen_;
    std::set<Tie> added_;
    std::set<Tie> corrected_;
    std::set<Tie> not_converted_;
    MeasurementsByWord unknown_subjects_;
    std::map<std::size_t, int> of_left_;  ///< results of pupils who have left
    int without_day_{};
    int contradictions_{};
    int of_earlier_list_{};  ///< without a day, and older than what we have
    DatedColumns dated_columns_;
    ColumnsByRow of_the_future_;
    ColumnsByRow without_any_day_;
};

/// By subject, scale, date and test, so that the order of import leaves no trace.
void sort_measurements(school::School& school) {
    for (auto& pupil : school.pupils)
        std::ranges::stable_sort(pupil.measurements, {}, [](const Measurement& measurement) {
            return std::tie(
                measurement.subject,
                measurement.measure,
                measurement.on,
                measurement.undated,
                measurement.test
            );
        });
}

}  // namespace

void take_in_measurements(const Delivery& delivery, TakingIn& work) {
    if (delivery.measurements.empty())
        return;
    MeasurementsTakenIn{delivery, work}.take_in();
    take_in_columns(delivery, work);
    sort_measurements(work.school);
}

}  // namespace slimfit::intake
