#include "slimfit/formats/delivery/read_list.hpp"

#include "slimfit/formats/delivery/csv_cells.hpp"
#include "slimfit/formats/delivery/csv_measure.hpp"
#include "slimfit/formats/delivery/list_days.hpp"
#include "slimfit/formats/delivery/reading.hpp"
#include "slimfit/formats/delivery/silent_rows.hpp"
#include "slimfit/intake/identity_numbers.hpp"
#include "slimfit/intake/name_alone.hpp"
#include "slimfit/intake/plain_text.hpp"
#include "slimfit/intake/running_numbers.hpp"
#include "slimfit/intake/surname.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace slimfit::formats {

namespace {

using csv::CsvLine;
using intake::Delivery;

constexpr Text without_scale{
    "Kolom {column}: de schaal van de waarden is niet te zien; zij tellen niet mee. Zet in het "
    "schoolbestand, tussen <administration> en </administration>, {line} met de goede measure: een "
    "van {scales}, of een eigen woord.",
    "Column {column}: the scale of the values cannot be seen; they are left out. Put {line} in the "
    "school file, between <administration> and </administration>, with the right measure: one of "
    "{scales}, or a word of your own."};

/// A school file has one line for a column.
constexpr Text remembered_without_scale{
    "Kolom {column}: de schaal van de waarden is niet te zien; zij tellen niet mee. Vul in het "
    "schoolbestand de regel <csv-column> van deze kolom aan tot {line} met de goede measure: een "
    "van "
    "{scales}, of een eigen woord.",
    "Column {column}: the scale of the values cannot be seen; they are left out. Complete the line "
    "<csv-column> of this column in the school file to {line} with the right measure: one of "
    "{scales}, or a word of your own."};

constexpr Text not_on_remembered_scale{
    "Kolom {column}: volgens het schoolbestand is dit {scale}, maar {count} van de {all} waarden "
    "passen daar niet op. Verander in het schoolbestand de regel <csv-column> van deze kolom als "
    "het anders is: een van {scales}, of een eigen woord.",
    "Column {column}: by the school file this is {scale}, but {count} of the {all} values are not "
    "on it. Change the line <csv-column> of this column in the school file if it is otherwise: one "
    "of {scales}, or a word of your own."};

constexpr Text half_on_each_scale{
    "Kolom {column}: de helft van de waarden is {scale}, de andere helft {rival}; gelezen is het "
    "eerste. Zet in het schoolbestand, tussen <administration> en </administration>, {line} als "
    "het andere geldt, of haal de waarden uit elkaar.",
    "Column {column}: half of the values are {scale}, the other half {rival}; the first was read. "
    "Put {line} in the school file, between <administration> and </administration>, if the other "
    "holds, or take the values apart."};
constexpr Text half_of_results_on_each_scale{
    "{subject}: de helft van de waarden is {scale}, de andere helft {rival}; gelezen is het "
    "eerste. Geef de lijst een kolom 'schaal' die het bij elke rij zegt.",
    "{subject}: half of the values are {scale}, the other half {rival}; the first was read. Give "
    "the list a column 'scale' that says it for each row."};

constexpr Text value_on_no_scale{
    "Kolom {column}: '{value}' past op geen schaal; het blijft onbekend.",
    "Column {column}: '{value}' is on no scale; it stays unknown."};
constexpr Text text_on_no_scale{
    "Kolom {column}: hier staat tekst die op geen schaal past; het blijft onbekend.",
    "Column {column}: here stands text that is on no scale; it stays unknown."};

constexpr Text running_numbers{
    "Kolom {column} telt alleen de rijen (1, 2, 3, ...): in een volgende lijst is dat nummer van "
    "een ander kind. Het is niet gebruikt en niet bewaard; leerlingen worden aan hun naam herkend, "
    "en u bevestigt wie het zijn. Met het leerlingnummer van de administratie in die kolom hoeft "
    "dat niet.",
    "Column {column} only counts the rows (1, 2, 3, ...): in the next list that number is another "
    "child's. It was not used and not kept; pupils are known by name, and you confirm who they "
    "are. With the pupil number of the administration in that column you need not."};

std::string codes_of_scales() {
    std::string codes;
    for (const auto& scale : intake::standard_scales())
        codes += (codes.empty() ? "" : ", ") + scale.code;
    return codes;
}

class ListReading {
public:
    ListReading(
        const Header& header,
        std::span<const CsvLine> lines,
        const DeliveryReading& reading,
        Delivery& delivery
    )
        : header_{header},
          lines_{lines},
          reading_{reading},
          delivery_{delivery},
          days_{header, lines, delivery} {}

    void read() {
        look_for_identity_numbers();
        look_for_running_numbers();
        count_cut_names();
        if (header_.has_results())
            read_results();
        for (const auto& column : header_.levels)
            read_level_column(column);
        remark_on_silent_rows(lines_, header_.cells.size(), spoken_, delivery_);
        if (lines_.empty())
            remark(
                delivery_,
                0,
                {"Onder de kopregel staan geen rijen: er is niets gelezen.",
                 "There are no rows below the header: nothing was read."}
            );
    }

private:
    [[nodiscard]] static std::string cell(const CsvLine& line, std::size_t place) {
        return place < line.cells.size() ? line.cells[place] : std::string{};
    }

    [[nodiscard]] std::string cell(const CsvLine& line, ColumnMeaning meaning) const {
        const auto place = header_.places.find(meaning);
        return place == header_.places.end() ? std::string{} : cell(line, place->second);
    }

    [[nodiscard]] std::string header_of(ColumnMeaning meaning) const {
        const auto place = header_.places.find(meaning);
        return place == header_.places.end() ? std::string{} : header_.cells[place->second];
    }

    /// The subject that a row names, or else its test.
    [[nodiscard]] std::string topic_of(const CsvLine& line) const {
        const auto subject = cell(line, ColumnMeaning::subject);
        return subject.empty() ? cell(line, ColumnMeaning::test) : subject;
    }

    void read_results() {
        std::map<std::string, std::vector<std::string>> values;
        for (const auto& line : lines_)
            if (const auto value = cell(line, ColumnMeaning::level);
                !says_nothing(value) && cell(line, ColumnMeaning::scale).empty())
                values[topic_of(line)].push_back(value);
        std::map<std::string, Measure> by_values;
        for (const auto& [subject, written] : values) {
            const auto measure = measure_of({}, subject, written);
            by_values[subject] = measure;
            if (measure.rival != nullptr)
                remark(
                    delivery_,
                    0,
                    half_of_results_on_each_scale,
                    {{"subject", shown(subject)},
                     {"scale", measure.scale->name},
                     {"rival", measure.rival->name}}
                );
        }
        for (const auto& line : lines_) {
            const auto subject = topic_of(line);
            const auto named = cell(line, ColumnMeaning::scale);
            for (const auto& column : header_.scales)
                read_level(
                    line,
                    {.known = {}, .word = subject},
                    {.code = column.scale->code, .scale = column.scale},
                    column.header,
                    cell(line, column.place)
                );
            read_level(
                line,
                {.known = {}, .word = subject},
                named.empty() ? by_values[subject] : measure_of(named, subject, {}),
                header_of(ColumnMeaning::level),
                cell(line, ColumnMeaning::level)
            );
        }
    }

    void read_level_column(const LevelColumn& column) {
        std::vector<std::string> values;
        for (const auto& line : lines_)
            if (const auto value = cell(line, column.place); !says_nothing(value))
                values.push_back(value);
        const auto measure = measure_of(column.measure, column.header, values);
        delivery_.level_columns.push_back(
            {.header = column.header, .subject = column.subject, .measure = measure.code}
        );
        if (measure.code.empty() && !values.empty())
            remark(
                delivery_,
                0,
                is_remembered(reading_.school, column.header) ? remembered_without_scale
                                                              : without_scale,
                {{"column", column.header},
                 {"line", line_for_column(reading_.school, column.header, "IV")},
                 {"scales", codes_of_scales()}}
            );
        remark_on_remembered_scale(column, measure, values);
        if (measure.rival != nullptr)
            remark(
                delivery_,
                0,
                half_on_each_scale,
                {{"column", column.header},
                 {"scale", measure.scale->name},
                 {"rival", measure.rival->name},
                 {"line", line_for_column(reading_.school, column.header, measure.rival->code)}}
            );
        const auto* const days = days_.of(column);
        for (const auto& line : lines_)
            if (!measure.code.empty())
                read_level(
                    line,
                    {.known = column.subject, .word = column.header, .days = days, .on = column.on},
                    measure,
                    column.header,
                    cell(line, column.place)
                );
            else if (!says_nothing(cell(line, column.place)))
                spoken_.insert(line.line);  // by the remark on the column
    }

    /// Where most of the values are not on it, the scale may have changed since it was remembered.
    void remark_on_remembered_scale(
        const LevelColumn& column, const Measure& measure, const std::vector<std::string>& values
    ) {
        if (column.measure.empty() || measure.scale == nullptr)
            return;
        const auto other = std::ranges::count_if(values, [&](const std::string& value) {
            return !value_in(measure, value);
        });
        if (2 * other > std::ssize(values))
            remark(
                delivery_,
                0,
                not_on_remembered_scale,
                {{"column", column.header},
                 {"scale", measure.scale->name},
                 {"count", other},
                 {"all", std::ssize(values)},
                 {"scales", codes_of_scales()}}
            );
    }

    /// What a value is about: the subject of its column, or what its row says.
    struct Topic {
        std::optional<school::SubjectId> known;
        std::string word;
        const DayColumn* days{};           ///< of that subject alone; usually none
        std::optional<calendar::Date> on;  ///< as the header of its column says; usually nothing
    };

    void read_level(
        const CsvLine& line,
        const Topic& topic,
        const Measure& measure,
        const std::string& column,
        const std::string& written
    ) {
        if (says_nothing(written))
            return;
        spoken_.insert(line.line);
        const auto value = value_in(measure, written);
        if (!value) {
            remark(
                delivery_,
                line.line,
                is_long_text(written) ? text_on_no_scale : value_on_no_scale,
                {{"column", column}, {"value", shown(written)}}
            );
            return;
        }
        // Without its day nobody can say whether it is newer than what is known.
        const auto* const days = days_.in_row(line, topic.days);
        const bool is_day_of_header = topic.on && (days == nullptr || days != topic.days);
        if (!is_day_of_header && days != nullptr && days_.is_unreadable(line, *days))
            return;
        auto measurement = row_of(line);
        if (is_day_of_header)
            measurement.on = topic.on;
        else if (days != nullptr)
            measurement.on = days->day_in(days->cell_of(line));
        // Without a column for the subject its test says it, which stands there already.
        if (const auto word = intake::kept_text(topic.word, longest_header);
            word != measurement.test)
            measurement.subject.insert(measurement.subject.begin(), word);
        measurement.known_subject = topic.known;
        measurement.measure = measure.code;
        measurement.value = *value;
        delivery_.measurements.push_back(std::move(measurement));
    }

    void look_for_identity_numbers() {
        const auto known = intake::marks_of(reading_.school);
        std::set<std::string> marks;
        for (const auto meaning : {ColumnMeaning::key, ColumnMeaning::eckid}) {
            intake::KeysOfFile keys;
            for (const auto& line : lines_)
                keys.note(cell(line, meaning), reading_.hash(cell(line, meaning)));
            const auto found = keys.marks_of_identity_numbers(known);
            marks.insert(found.begin(), found.end());
        }
        refuse_identity_numbers(std::move(marks), delivery_);
    }

    void look_for_running_numbers() {
        intake::RunningNumbers numbers;
        for (const auto& line : lines_)
            numbers.note(cell(line, ColumnMeaning::key));
        has_running_numbers_ = numbers.count_the_rows();
        if (has_running_numbers_)
            remark(delivery_, 0, running_numbers, {{"column", header_of(ColumnMeaning::key)}});
    }

    void count_cut_names() {
        const auto is_cut = [&](const CsvLine& line) {
            const auto whole = cell(line, ColumnMeaning::whole_name);
            const auto given = cell(line, ColumnMeaning::given_name);
            return intake::name_alone(whole, longest_kept).is_cut ||
                   intake::given_name_alone(given, longest_kept).is_cut;
        };
        if (const auto cut = std::ranges::count_if(lines_, is_cut); cut > 0)
            delivery_.skipped[intake::Skipped::beside_name] += static_cast<int>(cut);
    }

    /// The mark of a key that will still be hers next time; empty for others.
    [[nodiscard]] std::string lasting_mark(const CsvLine& line, ColumnMeaning meaning) const {
        if (meaning == ColumnMeaning::key && has_running_numbers_)
            return {};
        const auto key = cell(line, meaning);
        auto mark = key.starts_with('#') ? std::string{} : reading_.hash(key);
        return delivery_.marks_to_forget.contains(mark) ? std::string{} : mark;
    }

    [[nodiscard]] intake::DeliveredMeasurement row_of(const CsvLine& line) {
        intake::DeliveredMeasurement row{
            .marks =
                {.eckid = lasting_mark(line, ColumnMeaning::eckid),
                 .key = lasting_mark(line, ColumnMeaning::key)},
            .code = intake::kept_text(cell(line, ColumnMeaning::code), longest_kept),
            .name = name_in(cell(line, ColumnMeaning::whole_name)),
            .year_group = year_group_in_cell(cell(line, ColumnMeaning::year_group)),
            .group = intake::kept_name(cell(line, ColumnMeaning::group)),
            .field = intake::kept_text(cell(line, ColumnMeaning::subject), longest_header),
            .certainty = school::Certainty::test,
            .test = intake::kept_text(cell(line, ColumnMeaning::test), longest_header),
            .of_whole_test = true,
            .place = {.line = line.line}};
        if (const auto given = cell(line, ColumnMeaning::given_name); !given.empty())
            row.name.given = intake::given_name_alone(given, longest_kept).name;
        if (const auto surname = cell(line, ColumnMeaning::surname); !surname.empty())
            row.name.initial = intake::initial_of_surname(surname);
        if (!row.test.empty())
            row.subject.push_back(row.test);
        return row;
    }

    const Header& header_;
    std::span<const CsvLine> lines_;
    const DeliveryReading& reading_;
    Delivery& delivery_;
    ListDays days_;
    bool has_running_numbers_{};
    std::set<int> spoken_;  ///< lines that gave a level or a remark
};

}  // namespace

void read_list(
    const Header& header,
    std::span<const CsvLine> lines,
    const DeliveryReading& reading,
    Delivery& delivery
) {
    ListReading{header, lines, reading, delivery}.read();
}

}  // namespace slimfit::formats
