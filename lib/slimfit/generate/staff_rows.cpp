#include "slimfit/generate/cell_words.hpp"
#include "slimfit/generate/csv_rows.hpp"
#include "slimfit/generate/read_rows.hpp"
#include "slimfit/generate/row_problems.hpp"

namespace slimfit::generate {

namespace {

const std::vector<Column>& columns() {
    static const std::vector<Column> all{
        {"code", {"code", "id", "key"}, true},
        {"naam", {"naam", "roepnaam", "voornaam", "name", "givenname"}},
        {"rol", {"rol", "functie", "role"}, true},
        {"wtf", {"wtf", "werktijdfactor", "aanstelling", "contract", "fte"}},
        {"dagen", {"dagen", "werkdagen", "days"}, true},
        {"begin", {"begin", "van", "start"}},
        {"einde", {"einde", "eind", "tot", "end"}},
        {"units", {"units", "unit"}},
        {"mentor", {"mentor", "mentorvan", "groep", "basisgroep", "stamgroep", "mentorof"}},
        {"unitleider", {"unitleider", "unitcoördinator", "unitcoordinator", "unitleader"}},
        {"leidt op", {"leidtop", "unitleiderstijd", "ambulant", "leadson"}},
        {"specialisme", {"specialisme", "specialismen", "specialism", "specialisms"}},
        {"vak", {"vak", "subject"}},
        {"bevoegd", {"bevoegd", "mayteach", "qualified"}},
        {"gym", {"gym", "gymbevoegd", "bewegingsonderwijs"}},
        {"bhv", {"bhv", "firstaid"}},
        {"overblijf", {"overblijf", "overblijven", "lunchsupervision"}},
        {"vog", {"vog", "conduct"}},
        {"onder 18", {"onder18", "under18"}},
        {"meer lesuren", {"meerlesuren", "instemming", "consent", "morelessons"}}};
    return all;
}

constexpr Text expected_code{
    "een code zonder spaties, zoals M01", "a code without spaces, such as M01"};
constexpr Text expected_role{
    "een rol zoals leerkracht, onderwijsassistent of vakleerkracht",
    "a role such as teacher, assistant or subject teacher"};
constexpr Text expected_contract{
    "een werktijdfactor van 0 tot en met 1,2, zoals 0,8",
    "a contract from 0 up to and including 1.2, such as 0.8"};
constexpr Text expected_days{
    "dagen zoals 'ma di wo', 'ma-vr' of 'wo/a' voor alleen weken a",
    "days such as 'mon tue wed', 'mon-fri' or 'wed/a' for weeks a only"};
constexpr Text expected_time{"een tijd zoals 08:30", "a time such as 08:30"};
constexpr Text expected_mentor{
    "basisgroepen zoals 'MB1' of 'MB1=ma+di MB2=wo'",
    "base groups such as 'MB1' or 'MB1=mon+tue MB2=wed'"};
constexpr Text expected_yes{"ja of nee", "yes or no"};

/// Reads one row after the other.
class StaffReader {
public:
    StaffReader(const CsvTable& table, std::string_view file)
        : table_{table}, problems_{table, file} {}

    StaffRow read(std::size_t row) {
        row_ = row;
        const auto codes = words_in(cell("code"));
        StaffRow staff{
            .line = table_.line(row),
            .code = codes.size() == 1 ? codes.front() : std::string{},
            .name = cell("naam"),
            .role = read_cell("rol", role_in, expected_role),
            .contract = read_cell("wtf", contract_in, expected_contract),
            .days = read_cell("dagen", days_in, expected_days),
            .hours = hours(),
            .units = words_in(cell("units")),
            .mentor_of = read_cell("mentor", mentor_of_in, expected_mentor),
            .leads_on = read_cell("leidt op", days_in, expected_days),
            .specialisms = words_in(cell("specialisme")),
            .subject = plain_word(cell("vak")),
            .leads_unit = yes("unitleider"),
            .gym = yes("gym"),
            .first_aid = yes("bhv"),
            .lunch_supervision = yes("overblijf"),
            .conduct = yes("vog"),
            .under_18 = yes("onder 18"),
            .consents_to_more_lessons = yes("meer lesuren")};
        if (codes.size() != 1)
            problems_.add(row, "code", expected_code);
        if (!cell("bevoegd").empty())
            staff.may_teach = yes("bevoegd");
        return staff;
    }

    [[nodiscard]] RowProblems& problems() { return problems_; }

private:
    [[nodiscard]] const std::string& cell(std::string_view column) const {
        return table_.cell(row_, column);
    }

    template <class Value>
    Value read_cell(
        std::string_view column,
        std::optional<Value> (*reader)(std::string_view),
        const Text& expected
    ) {
        auto value = reader(cell(column));
        if (!value)
            problems_.add(row_, column, expected);
        return std::move(value).value_or(Value{});
    }

    bool yes(std::string_view column) { return read_cell(column, yes_in, expected_yes); }

    std::optional<calendar::TimeSpan> hours() {
        if (cell("begin").empty() && cell("einde").empty())
            return std::nullopt;
        return calendar::TimeSpan{
            read_cell("begin", time_in, expected_time), read_cell("einde", time_in, expected_time)};
    }

    const CsvTable& table_;
    RowProblems problems_;
    std::size_t row_{};
};

}  // namespace

Result<Rows<StaffRow>> read_staff_rows(std::string_view bytes, std::string_view file) {
    return read_rows<StaffRow, StaffReader>(bytes, file, columns());
}

}  // namespace slimfit::generate
