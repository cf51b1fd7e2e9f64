#include "slimfit/generate/cell_words.hpp"
#include "slimfit/generate/csv_rows.hpp"
#include "slimfit/generate/read_rows.hpp"

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
    "een van deze: leerkracht, leraarondersteuner, onderwijsassistent, vakleerkracht, lio, "
    "stagiair, pal, ib, overblijfkracht, vrijwilliger, conciërge, administratie, directeur",
    "one of these: teacher, supporter, assistant, subject teacher, teacher in training, trainee, "
    "student assistant, care coordinator, lunch supervisor, volunteer, caretaker, administration, "
    "director"};
constexpr Text expected_contract{
    "een werktijdfactor van 0 tot en met 1,2, zoals 0,8",
    "a contract from 0 up to and including 1.2, such as 0.8"};
constexpr Text expected_days{
    "een of meer van ma, di, wo, do en vr, zoals 'ma di wo', 'ma-vr' of 'wo/a' voor alleen weken a",
    "one or more of mon, tue, wed, thu and fri, such as 'mon tue wed', 'mon-fri' or 'wed/a' for "
    "weeks a only"};
constexpr Text expected_time{"een tijd zoals 08:30", "a time such as 08:30"};
constexpr Text expected_mentor{
    "basisgroepen zoals 'MB1' of 'MB1=ma+di MB2=wo'",
    "base groups such as 'MB1' or 'MB1=mon+tue MB2=wed'"};
constexpr Text expected_yes{"ja of nee", "yes or no"};

bool yes(RowCells& cells, std::string_view column) {
    return cells.read(column, yes_in, expected_yes);
}

std::optional<calendar::TimeSpan> hours_in(RowCells& cells) {
    if (cells.cell("begin").empty() && cells.cell("einde").empty())
        return std::nullopt;
    return calendar::TimeSpan{
        cells.read("begin", time_in, expected_time), cells.read("einde", time_in, expected_time)};
}

StaffRow read_staff_member(RowCells& cells) {
    StaffRow staff{
        .line = cells.line(),
        .name = cells.cell("naam"),
        .role = cells.read("rol", role_in, expected_role),
        .contract = cells.read("wtf", contract_in, expected_contract),
        .days = cells.read("dagen", days_in, expected_days),
        .hours = hours_in(cells),
        .units = words_in(cells.cell("units")),
        .mentor_of = cells.read("mentor", mentor_of_in, expected_mentor),
        .leads_on = cells.read("leidt op", days_in, expected_days),
        .specialisms = words_in(cells.cell("specialisme")),
        .subject = plain_word(cells.cell("vak")),
        .leads_unit = yes(cells, "unitleider"),
        .gym = yes(cells, "gym"),
        .first_aid = yes(cells, "bhv"),
        .lunch_supervision = yes(cells, "overblijf"),
        .conduct = yes(cells, "vog"),
        .under_18 = yes(cells, "onder 18"),
        .consents_to_more_lessons = yes(cells, "meer lesuren")};
    staff.code = cells.one_word("code", expected_code);
    if (!cells.cell("bevoegd").empty())
        staff.may_teach = yes(cells, "bevoegd");
    return staff;
}

}  // namespace

Result<Rows<StaffRow>> read_staff_rows(std::string_view bytes, std::string_view file) {
    return read_rows(bytes, file, columns(), read_staff_member);
}

}  // namespace slimfit::generate
