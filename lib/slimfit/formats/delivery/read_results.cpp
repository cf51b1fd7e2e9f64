#include "slimfit/calendar/digits.hpp"
#include "slimfit/formats/delivery/reading.hpp"
#include "slimfit/intake/masked_code.hpp"
#include "slimfit/intake/plain_text.hpp"
#include "slimfit/intake/scale.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace slimfit::formats {

namespace {

using intake::DeliveredMeasurement;
using intake::Delivery;

constexpr std::size_t longest_word = 80;

/// One stretch of a norm: from where to where a score means a term.
struct Band {
    int from{};
    int to{};
    std::string term;
};

struct Norm {
    std::vector<Band> bands;
    const intake::Scale* scale{};  ///< of the terms; null: their own
};

struct Test {
    std::string field;
    std::vector<std::string> words;  ///< beside the field, most telling first
    Norm norm;
    std::map<std::string, Norm, std::less<>> parts;
};

using Tests = std::map<std::string, Test, std::less<>>;

/// A missing lower bound is zero; a norm without an upper bound or a term says nothing.
std::optional<Band> band_of(const Sieved& norm) {
    const auto from = norm.text_of("beginnormwaarde");
    const auto low = from.empty() ? std::optional{0} : calendar::read_digits(from);
    const auto high = calendar::read_digits(norm.text_of("eindnormwaarde"));
    auto term = intake::kept_text(norm.text_of("term"), longest_kept);
    if (!low || !high || term.empty())
        return std::nullopt;
    return Band{.from = *low, .to = *high, .term = std::move(term)};
}

Norm norm_of(const Sieved* norming) {
    Norm norm;
    if (norming == nullptr)
        return norm;
    std::vector<std::string> terms;
    for (const auto& child : norming->children)
        if (child.name == "norm")
            if (auto band = band_of(child)) {
                terms.push_back(band->term);
                norm.bands.push_back(*std::move(band));
            }
    norm.scale = terms.empty() ? nullptr : intake::scale_of_terms(terms);
    return norm;
}

void add_word(std::string_view text, std::vector<std::string>& words) {
    auto word = intake::kept_text(text, longest_word);
    if (!word.empty())
        words.push_back(std::move(word));
}

Test read_test(const Sieved& element) {
    Test test;
    test.field = intake::kept_text(element.text_of("vakgebied"), longest_word);
    add_word(element.text_of("toetsnaam"), test.words);
    if (const auto* const hierarchy = element.child("toetshierarchie"))
        for (const auto& entry : hierarchy->children)
            add_word(entry.text, test.words);
    add_word(element.text_of("toetscode"), test.words);
    test.norm = norm_of(element.child("toetsnormering"));
    if (const auto* const parts = element.child("toetsonderdelen"))
        for (const auto& part : parts->children)
            test.parts.try_emplace(
                std::string{part.text_of("toetsonderdeelcode")},
                norm_of(part.child("toetsonderdeelnormering"))
            );
    return test;
}

Tests read_tests(const Sieved& request, Delivery& delivery) {
    Tests tests;
    if (const auto* const table = request.child("toetsen"))
        for (const auto& element : table->children)
            if (element.name == "toets" &&
                !tests.try_emplace(std::string{element.text_of("toetscode")}, read_test(element))
                     .second)
                remark(
                    delivery,
                    element.line,
                    {"Deze toetscode komt al eerder voor; de eerste telt.",
                     "This code of a test stands earlier too; the first counts."}
                );
    return tests;
}

class ResultReading {
public:
    ResultReading(const Tests& tests, const intake::KeyedHash& hash, Delivery& delivery)
        : tests_{tests}, hash_{hash}, delivery_{delivery} {}

    void read(const Sieved& sitting) {
        const auto* const results = sitting.child("resultaten");
        if (results == nullptr)
            return;
        const school::Marks marks{
            .eckid = lasting(sitting.text_of("eckid")),
            .key = lasting(sitting.text_of("leerlingid"))};
        for (const auto& result : results->children)
            if (result.name == "resultaat") {
                const auto place = next_row(result, delivery_);
                if (!is_double(result))
                    read_result(result, place, marks);
            }
    }

private:
    bool is_double(const Sieved& result) {
        const auto key = result.attribute("key");
        if (key.empty() || keys_.emplace(key).second)
            return false;
        remark(
            delivery_,
            result.line,
            {"De sleutel van dit resultaat komt al eerder voor; het eerste telt.",
             "The key of this result stands earlier too; the first counts."}
        );
        return true;
    }

    /// Without its day nobody can say whether it is newer than what is known.
    bool has_unreadable_day(const Sieved& result) {
        const auto* const day = result.child("afnamedatum");
        if (day == nullptr || day->text.empty() || day_in(day->text))
            return false;
        remark(
            delivery_,
            day->line,
            {"<afnamedatum> is geen datum; dit resultaat telt niet mee.",
             "<afnamedatum> is no date; this result is left out."}
        );
        return true;
    }

    void
    read_result(const Sieved& result, const intake::RowPlace& place, const school::Marks& marks) {
        if (has_unreadable_day(result))
            return;
        const auto code = result.text_of("toetscode");
        const auto part = result.text_of("toetsonderdeelcode");
        const auto test = tests_.find(code);
        if (test == tests_.end())
            remark(
                delivery_,
                result.line,
                {"De toets van dit resultaat staat niet in het bestand.",
                 "The test of this result does not stand in the file."}
            );
        DeliveredMeasurement measurement{
            .marks = marks,
            .on = read_day(result, "afnamedatum", delivery_),
            .certainty = school::Certainty::test,
            .test = intake::masked_code(
                part.empty() ? std::string{code} : std::string{code} + '/' + std::string{part},
                hash_,
                longest_word
            ),
            .of_whole_test = part.empty(),
            .place = place};
        if (test == tests_.end())
            add_word(code, measurement.subject);
        else {
            measurement.field = test->second.field;
            measurement.subject = test->second.words;
        }
        if (const auto* const oso = result.child("osoresultaat"))
            read_reference_scores(*oso, measurement);
        if (const auto* const score = result.child("score"))
            read_score(*score, test == tests_.end() ? nullptr : &test->second, part, measurement);
        if (result.child("anderresultaat") != nullptr)
            ++delivery_.skipped[intake::Skipped::unknown];
    }

    void add(DeliveredMeasurement measurement, std::string measure, std::string value) {
        measurement.measure = std::move(measure);
        measurement.value = std::move(value);
        delivery_.measurements.push_back(std::move(measurement));
    }

    void read_reference_scores(const Sieved& oso, const DeliveredMeasurement& measurement) {
        for (const auto& score : oso.children)
            if (score.name == "referentiescore")
                read_reference_score(score, measurement);
        if (const auto* const score = oso.child("toetsscore"))
            if (const auto ability = intake::value_on(
                    *intake::scale_named("VS"), score->text_of("vaardigheidsscore")
                ))
                add(measurement, "VS", *ability);
    }

    /// Only compared with all pupils of the country; codes that are no level, such as IQ, are
    /// dropped unread.
    void read_reference_score(const Sieved& score, const DeliveredMeasurement& measurement) {
        const auto* const scale = intake::scale_named(score.text_of("codereferentiescore"));
        const auto compared_with = score.text_of("codevergelijkingsgroep");
        if (scale == nullptr || (!compared_with.empty() && compared_with != "Landelijk")) {
            ++delivery_.skipped[intake::Skipped::unknown];
            return;
        }
        if (auto value = intake::value_on(*scale, score.text_of("waarde")))
            add(measurement, scale->code, *std::move(value));
        else
            remark(
                delivery_,
                score.line,
                {"Deze waarde staat niet op de schaal {scale}; zij blijft onbekend.",
                 "This value is not on the scale {scale}; it stays unknown."},
                {{"scale", scale->code}}
            );
    }

    void read_score(
        const Sieved& score,
        const Test* test,
        std::string_view part,
        const DeliveredMeasurement& measurement
    ) {
        const Norm* norm = nullptr;
        if (test != nullptr && part.empty())
            norm = &test->norm;
        else if (test != nullptr)
            if (const auto found = test->parts.find(part); found != test->parts.end())
                norm = &found->second;
        const auto number = calendar::read_digits(score.text);
        const Band* const band = norm && number ? only_band_with(*norm, *number) : nullptr;
        if (band == nullptr)
            remark(
                delivery_,
                score.line,
                {"Bij deze score past niet precies een term van de norm: geen niveau.",
                 "Not exactly one term of the norm fits this score: no level."}
            );
        else
            add(measurement,
                norm->scale != nullptr ? norm->scale->code : measurement.test,
                band->term);
    }

    static const Band* only_band_with(const Norm& norm, int score) {
        const Band* found = nullptr;
        for (const auto& band : norm.bands)
            if (band.from <= score && score <= band.to) {
                if (found != nullptr)
                    return nullptr;
                found = &band;
            }
        return found;
    }

    const Tests& tests_;
    const intake::KeyedHash& hash_;
    Delivery& delivery_;
    std::set<std::string, std::less<>> keys_;  ///< of results
};

}  // namespace

void read_results(const Sieved& request, const intake::KeyedHash& hash, Delivery& delivery) {
    read_school_part(request, delivery);
    const auto tests = read_tests(request, delivery);
    ResultReading reading{tests, hash, delivery};
    if (const auto* const sittings = request.child("toetsafnames"))
        for (const auto& sitting : sittings->children)
            if (sitting.name == "toetsafname")
                reading.read(sitting);
}

}  // namespace slimfit::formats
