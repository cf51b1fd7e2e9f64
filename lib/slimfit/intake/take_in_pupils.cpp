#include "slimfit/intake/pupil_stay.hpp"
#include "slimfit/intake/recognise_pupils.hpp"
#include "slimfit/intake/taking_in.hpp"
#include "slimfit/intake/update_pupil.hpp"

#include <algorithm>
#include <set>

namespace slimfit::intake {

namespace {

using school::BaseGroupId;
using school::Pupil;

constexpr Text placed{
    "groep {year}, {group}{from}{until}", "year group {year}, {group}{from}{until}"};

constexpr Text is_like{"lijkt op {somebody}", "is like {somebody}"};
constexpr Text is_like_as_others{
    "lijkt op {somebody}, net als een andere rij; is zij het: --same {code}={row}",
    "is like {somebody}, as another row is; if it is her: --same {code}={row}"};

constexpr Text key_is_taken{
    "haar sleutel is nu van {bearer}, {name}: uitslagen met die sleutel gaan voortaan naar die "
    "leerling",
    "her key is now of {bearer}, {name}: results with that key go to that pupil from now on"};
constexpr Text eckid_is_taken{
    "haar ECK iD is nu van {bearer}, {name}: uitslagen daarmee gaan voortaan naar die leerling",
    "her ECK iD is now of {bearer}, {name}: results with it go to that pupil from now on"};

constexpr Text lacks_name_and_key{"geen naam en geen sleutel", "no name and no key"};
constexpr Text lacks_group{"geen stamgroep", "no base group"};
constexpr Text lacks_year_group{
    "geen leerjaar van 1 tot en met 8{word}", "no year group from 1 to 8{word}"};
constexpr Text lacks_both{
    "geen stamgroep en geen leerjaar{word}", "no base group and no year group{word}"};

/// Words with a day; nothing when there is none.
Message on_day(std::optional<calendar::Date> day, const Text& words) {
    return day ? filled(words, {{"day", day->to_string()}}) : Message{};
}

/// A mark that somebody lost to another pupil.
struct Taken {
    std::string school::Marks::*mark;
    std::string from;    ///< the code
    std::string bearer;  ///< the same
    std::string name;
    std::string where;
};

class PupilsTakenIn {
public:
    PupilsTakenIn(
        const Delivery& delivery, const BaseGroupsFound& groups, TakingIn& work, Named& named
    )
        : delivery_{delivery},
          work_{work},
          groups_{groups},
          named_{named},
          shown_{shown_names(delivery.pupils)},
          codes_{work.school, 'L'},
          recognised_{recognise_pupils(delivery, groups, work)} {}

    void take_in() {
        for (std::size_t row = 0; row < delivery_.pupils.size(); ++row) {
            const auto& recognised = recognised_.rows[row];
            if (recognised.pupil)
                update(row_of(row), *recognised.pupil);
            else if (!recognised.waits)
                add(row_of(row), recognised.like);
        }
        report_rest(
            work_,
            ChangeKind::resembles,
            alike_,
            {"en nog {more}; hoort dit bestand bij deze school?",
             "and {more} more; does this file belong to this school?"},
            delivery_.file
        );
        report_how_to_answer();
        report_taken();
        report_already_left();
        report_nameless();
        note_named();
    }

private:
    [[nodiscard]] PupilRow row_of(std::size_t row) const {
        const auto& pupil = delivery_.pupils[row];
        return {
            .from_file = pupil,
            .shown = shown_[row],
            .group = base_group_of(pupil, groups_),
            .where = place_in(delivery_, pupil.place)};
    }

    void update(const PupilRow& row, std::size_t known) {
        auto& pupil = work_.school.pupils[known];
        if (merge_marks(row.from_file.marks, pupil.marks)) {
            work_.linked.insert(pupil.code);
            take_from_others(row.from_file.marks, pupil.code, row);
        }
        update_pupil(row, pupil, work_);
        note_name(row, pupil, false);
        const bool says_groups =
            !delivery_.groups.empty() || !row.from_file.group_elsewhere.empty();
        if (!has_left(row.from_file, work_.options.on) &&
            (!row.from_file.year_group || (says_groups && !row.from_file.group)))
            report_kept(row, pupil);
    }

    /// What the administration gave her now it gave nobody else: a mark that two bear would make
    /// the one of them the other in the next file.
    void
    take_from_others(const school::Marks& marks, const std::string& bearer, const PupilRow& row) {
        for (auto& pupil : work_.school.pupils)
            if (pupil.code != bearer) {
                take(marks, &school::Marks::key, pupil, bearer, row);
                take(marks, &school::Marks::eckid, pupil, bearer, row);
            }
    }

    void take(
        const school::Marks& marks,
        std::string school::Marks::*mark,
        Pupil& pupil,
        const std::string& bearer,
        const PupilRow& row
    ) {
        if ((marks.*mark).empty() || pupil.marks.*mark != marks.*mark)
            return;
        (pupil.marks.*mark).clear();
        taken_.push_back(
            {.mark = mark,
             .from = pupil.code,
             .bearer = bearer,
             .name = row.shown,
             .where = row.where}
        );
    }

    /// Who has another one by now lost nothing.
    void report_taken() {
        for (const auto& taken : taken_) {
            const auto& pupils = work_.school.pupils;
            const auto pupil = std::ranges::find(pupils, taken.from, &Pupil::code);
            if ((pupil->marks.*taken.mark).empty())
                add_change(
                    work_,
                    ChangeKind::warning,
                    pupil->code,
                    pupil->name,
                    taken.mark == &school::Marks::key ? key_is_taken : eckid_is_taken,
                    {{"bearer", taken.bearer}, {"name", taken.name}},
                    taken.where
                );
        }
    }

    /// She was placed before, and the file does not say where she is now.
    void report_kept(const PupilRow& row, const Pupil& pupil) {
        add_change(
            work_,
            ChangeKind::not_placed,
            pupil.code,
            pupil.name,
            {"{lack}; blijft in groep {year}, {group}",
             "{lack}; stays in year group {year}, {group}"},
            {{"lack", lack_of(row)},
             {"year", pupil.year_group},
             {"group", work_.school[pupil.base_group].name}},
            row.where
        );
    }

    void add(const PupilRow& row, std::optional<std::size_t> like) {
        if (has_left(row.from_file, work_.options.on))
            rows_of_left_.push_back(row.from_file.place);
        else if (row.from_file.group && !row.group)
            return;  // told once for the whole group
        else if (!row.group || !row.from_file.year_group || !can_be_known_again(row.from_file))
            report_not_placed(row);
        else if (!like)
            place(row, *row.group, *row.from_file.year_group);
        if (like)
            report_like(row, *like);
    }

    void report_like(const PupilRow& row, std::size_t like) {
        const auto& code = work_.school.pupils[like].code;
        codes_alike_.insert(code);
        if (++alike_ <= most_told)
            add_change(
                work_,
                ChangeKind::resembles,
                {},
                row.shown,
                rows_like(like) > 1 ? is_like_as_others : is_like,
                {{"somebody", described(work_.school, {like})},
                 {"code", code},
                 {"row", row_to_say(delivery_, row.from_file.place, work_.has_several_files)}},
                row.where
            );
    }

    [[nodiscard]] std::ptrdiff_t rows_like(std::size_t pupil) const {
        return std::ranges::count(recognised_.rows, std::optional{pupil}, &RecognisedRow::like);
    }

    /// One line to answer them all with, for `--same all` does not: a name that is only alike, or
    /// in another group, is too often another child.
    void report_how_to_answer() {
        if (codes_alike_.empty())
            return;
        std::string codes;
        for (const auto& code : codes_alike_)
            codes += (codes.empty() ? "" : ",") + code;
        add_change(
            work_,
            ChangeKind::resembles,
            {},
            {},
            {"niet opgenomen tot u het zegt, en --same all zegt het niet. Zijn zij het: --same "
             "{codes}. Zijn het anderen: --other {codes}",
             "not taken in until you say so, and --same all does not say it. If it is them: --same "
             "{codes}. If they are others: --other {codes}"},
            {{"codes", codes}},
            delivery_.file
        );
    }

    void report_not_placed(const PupilRow& row) {
        add_change(
            work_,
            ChangeKind::not_placed,
            {},
            row.shown,
            {"{lack}; niet opgenomen", "{lack}; not taken in"},
            {{"lack", lack_of(row)}},
            row.where
        );
    }

    [[nodiscard]] static Message lack_of(const PupilRow& row) {
        const auto& pupil = row.from_file;
        const auto& lack = !can_be_known_again(pupil) ? lacks_name_and_key
                           : pupil.group              ? lacks_year_group
                           : pupil.year_group         ? lacks_group
                                                      : lacks_both;
        const auto word = pupil.year_word.empty() ? "" : " (" + pupil.year_word + ')';
        return filled(lack, {{"word", word}});
    }

    void place(const PupilRow& row, BaseGroupId group, int year_group) {
        auto& school = work_.school;
        Pupil pupil{
            .code = codes_.next(),
            .name = row.shown,
            .year_group = year_group,
            .base_group = group,
            .from = first_day(row.from_file, school.year),
            .until = last_day(row.from_file, work_.options.on),
            .marks = row.from_file.marks};
        keep_stay_valid(pupil, row.where, work_);
        add_change(
            work_,
            ChangeKind::new_pupil,
            pupil.code,
            pupil.name,
            placed,
            {{"year", pupil.year_group},
             {"group", school[group].name},
             {"from", on_day(pupil.from, {", vanaf {day}", ", from {day}"})},
             {"until", on_day(pupil.until, {", t/m {day}", ", to {day}"})}},
            row.where
        );
        note_name(row, pupil, true);
        take_from_others(pupil.marks, pupil.code, row);
        school.pupils.push_back(std::move(pupil));
    }

    void note_name(const PupilRow& row, const Pupil& pupil, bool is_new) {
        const auto& name = row.from_file.name;
        work_.are_there.insert(pupil.code);
        named_.names.insert_or_assign(
            pupil.code, NameInFile{.name = name, .where = row.where, .is_new = is_new}
        );
        if (pupil.name.empty() && name.given.empty() && !has_left(pupil, work_.options.on))
            nameless_.push_back(pupil.code);
    }

    void report_already_left() {
        if (rows_of_left_.empty())
            return;
        add_change(
            work_,
            ChangeKind::already_left,
            {},
            {},
            {"{pupils} {pupils|leerling: regel|leerlingen: regels} {lines}",
             "{pupils} {pupils|pupil: line|pupils: lines} {lines}"},
            {{"pupils", std::ssize(rows_of_left_)}, {"lines", listed(delivery_, rows_of_left_)}},
            delivery_.file
        );
    }

    /// They are planned by their codes; a smallest UWLR message may give surnames alone, and those
    /// are not kept.
    void report_nameless() {
        if (nameless_.empty())
            return;
        add_change(
            work_,
            ChangeKind::warning,
            {},
            {},
            {"{pupils} {pupils|leerling heeft|leerlingen hebben} geen roepnaam in het bestand en "
             "{pupils|heet|heten} naar {pupils|haar|hun} code. Neem de roepnaam op in de export, "
             "of zet hem in het schoolbestand tussen <names> en </names>: <name "
             "of=\"{code}\">Roepnaam</name>",
             "{pupils} {pupils|pupil has|pupils have} no given name in the file and "
             "{pupils|is|are} called by {pupils|her|their} code. Have the export give it, or put "
             "it in the school file between <names> and </names>: <name of=\"{code}\">Given "
             "name</name>"},
            {{"pupils", std::ssize(nameless_)}, {"code", nameless_.front()}},
            delivery_.file
        );
    }

    /// Who is spoken for, who was placed, and the groups that are the file's business.
    void note_named() {
        const auto& pupils = work_.school.pupils;
        for (std::size_t row = 0; row < pupils.size(); ++row)
            if (row >= recognised_.is_spoken_for.size() || recognised_.is_spoken_for[row])
                named_.pupils.insert(pupils[row].code);
        for (const auto& pupil : delivery_.pupils)
            if (const auto group = base_group_of(pupil, groups_))
                named_.base_groups.insert(*group);
        for (const auto& group : groups_)
            if (group)
                named_.base_groups.insert(*group);
        if (named_.where.empty())
            named_.where = place_in(delivery_, 0);
    }

    const Delivery& delivery_;
    TakingIn& work_;
    const BaseGroupsFound& groups_;
    Named& named_;
    std::vector<std::string> shown_;
    FreeCodes codes_;
    PupilsRecognised recognised_;
    std::vector<RowPlace> rows_of_left_;  ///< of who is not with us
    std::int64_t alike_{};
    std::set<std::string> codes_alike_;  ///< of pupils with us who are like somebody of the file
    std::vector<std::string> nameless_;  ///< codes
    std::vector<Taken> taken_;
};

}  // namespace

void take_in_pupils(
    const Delivery& delivery, const BaseGroupsFound& groups, TakingIn& work, Named& named
) {
    if (!delivery.pupils.empty())
        PupilsTakenIn{delivery, groups, work, named}.take_in();
}

}  // namespace slimfit::intake
