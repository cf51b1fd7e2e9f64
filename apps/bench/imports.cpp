#include "slimfit/formats/delivery_reader.hpp"
#include "slimfit/formats/school_writer.hpp"
#include "slimfit/formats/xml/source_text.hpp"
#include "slimfit/intake/take_in.hpp"

#include "apart.hpp"
#include "benchmark.hpp"
#include "school_file.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <stdexcept>

namespace slimfit::bench {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t most_bytes = formats::largest_file;
const std::string salt(32, '0');

std::string key_of(std::size_t pupil) {
    return "K" + std::to_string(pupil);
}

/// One of the school's own pupils; beyond the last of them, they begin again under another key.
std::string pupil_in_edexml(const school::School& school, std::size_t row) {
    const auto& pupil = school.pupils[row % school.pupils.size()];
    return "<leerling key=\"" + key_of(row) + "\">\n<achternaam>Berg</achternaam>\n<roepnaam>" +
           pupil.name +
           "</roepnaam>\n<geboortedatum>2016-11-03</geboortedatum>\n<geslacht>1</geslacht>\n"
           "<jaargroep>" +
           std::to_string(pupil.year_group) + "</jaargroep>\n<groep key=\"G" +
           std::to_string(pupil.base_group.value()) +
           "\"/>\n<bsn>123456789</bsn>\n<mutatiedatum>2026-09-02T08:00:00</mutatiedatum>\n"
           "</leerling>\n";
}

/// EDEXML of so many pupils, or of as many as go into so many bytes.
std::string edexml(const school::School& school, std::size_t pupils, std::size_t bytes) {
    std::string text{"<EDEX><school><peildatum>2026-11-20</peildatum></school><groepen>\n"};
    for (std::size_t group = 0; group < school.base_groups.size(); ++group)
        text += "<groep key=\"G" + std::to_string(group) + "\"><naam>" +
                school.base_groups[group].code + "</naam><jaargroep>C</jaargroep></groep>\n";
    text += "</groepen><leerlingen>\n";
    const std::string end{"</leerlingen></EDEX>\n"};
    for (std::size_t pupil = 0; pupil < pupils; ++pupil) {
        const auto element = pupil_in_edexml(school, pupil);
        if (text.size() + element.size() + end.size() > bytes)
            break;
        text += element;
    }
    return text + end;
}

std::string result(const std::string& test, const std::string& value) {
    return "<resultaat><afnamedatum>2026-09-27</afnamedatum><toetscode>" + test +
           "</toetscode><osoresultaat><referentiescore><codereferentiescore>FN"
           "</codereferentiescore><codevergelijkingsgroep>Landelijk</codevergelijkingsgroep>"
           "<waarde>" +
           value + "</waarde></referentiescore></osoresultaat></resultaat>\n";
}

std::string results_of(std::size_t pupil) {
    constexpr std::array levels{"M4", "E4", "M5", "E5", "M6", "E6", "M7"};
    const std::string level{levels[pupil % levels.size()]};
    return "<toetsafname><leerlingid>" + key_of(pupil) + "</leerlingid><resultaten>" +
           result("RW", level) + result("TA", level) + "</resultaten></toetsafname>\n";
}

/// Two results of each of so many pupils, or of as many as go into so many bytes.
std::string uwlr_results(std::size_t pupils, std::size_t bytes) {
    std::string text{"<leerresultaten_verzoek><toetsafnames>\n"};
    const std::string end{
        "</toetsafnames><toetsen><toets><toetscode>RW</toetscode><vakgebied>Rekenen en "
        "wiskunde</vakgebied></toets><toets><toetscode>TA</toetscode><vakgebied>Voortgezet "
        "taal</vakgebied></toets></toetsen></leerresultaten_verzoek>\n"};
    for (std::size_t pupil = 0; pupil < pupils; ++pupil) {
        const auto element = results_of(pupil);
        if (text.size() + element.size() + end.size() > bytes)
            break;
        text += element;
    }
    return text + end;
}

std::int64_t milliseconds_since(Clock::time_point begin) {
    return std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - begin).count();
}

intake::Delivery
delivered(const std::string& bytes, const school::School& school, const intake::KeyedHash& hash) {
    auto delivery = formats::read_delivery_bytes(bytes, "import", {.school = school, .hash = hash});
    if (!delivery)
        throw std::runtime_error{delivery.error().front().message.english};
    return *std::move(delivery);
}

/// Milliseconds for reading both files, deciding, checking and writing the school.
std::int64_t
whole_import(const school::School& school, const std::string& pupils, const std::string& results) {
    const auto begin = Clock::now();
    const intake::KeyedHash hash{salt};
    const auto on = *calendar::Date::parse("2026-11-20");
    auto taken = intake::take_in(
        school,
        {delivered(pupils, school, hash), delivered(results, school, hash)},
        {.on = on, .salt = salt}
    );
    const auto after = school::make_school(std::move(taken->school), "school");
    if (!after)
        throw std::runtime_error{after.error().front().message.english};
    if (formats::write_school(*after).empty())
        throw std::runtime_error{"the school is not written"};
    return milliseconds_since(begin);
}

/// A school into which the same pupils were imported before.
school::School school_known_by_keys(const std::filesystem::path& file) {
    auto school = school_of(file);
    const intake::KeyedHash hash{salt};
    for (std::size_t row = 0; row < school.pupils.size(); ++row)
        school.pupils[row].marks.key = hash(key_of(row));
    school.administration.salt = salt;
    return school;
}

/// How many people or measurements one file gives, in how much time and memory.
void row_of_reading(
    const char* what, const std::string& text, const school::School& school, Table& table
) {
    const auto read = run_apart([&] {
        const intake::KeyedHash hash{salt};
        const auto begin = Clock::now();
        const auto delivery = delivered(text, school, hash);
        const auto time = milliseconds_since(begin);
        return std::to_string(delivery.pupils.size() + delivery.measurements.size()) + ' ' +
               std::to_string(time);
    });
    const auto space = read.words.find(' ');
    table.row(
        {what,
         read.words.substr(0, space),
         read.words.substr(space + 1),
         megabytes(read.peak_kilobytes)}
    );
}

}  // namespace

void bench_imports(
    const Request& request, const std::filesystem::path& school_file, int repetitions
) {
    const auto school = school_known_by_keys(school_file);
    const auto count = school.pupils.size();
    Table table{request.out, request.layout, {"import", "rows", "ms", "MB"}};

    std::vector<std::int64_t> times;
    for (int repetition = 0; repetition < repetitions; ++repetition)
        times.push_back(
            whole_import(school, edexml(school, count, most_bytes), uwlr_results(count, most_bytes))
        );
    std::ranges::sort(times);
    table.row(
        {"EDEXML with UWLR results, median",
         std::to_string(count),
         std::to_string(times[times.size() / 2]),
         ""}
    );

    row_of_reading("EDEXML of 16 MB, read", edexml(school, most_bytes, most_bytes), school, table);
    row_of_reading(
        "UWLR results of 16 MB, read", uwlr_results(most_bytes, most_bytes), school, table
    );
}

}  // namespace slimfit::bench
