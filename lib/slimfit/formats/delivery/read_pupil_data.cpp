#include "slimfit/formats/delivery/group_table.hpp"
#include "slimfit/formats/delivery/reading.hpp"
#include "slimfit/intake/name_alone.hpp"
#include "slimfit/intake/plain_text.hpp"

#include <algorithm>
#include <cctype>
#include <map>
#include <optional>

namespace slimfit::formats {

namespace {

using intake::Delivery;

school::Marks marks_of(const Sieved& person) {
    return {.eckid = lasting(person.attribute("eckid")), .key = lasting(person.attribute("key"))};
}

std::string first_word(std::string_view text) {
    return std::string{text.substr(0, text.find(' '))};
}

intake::NameAlone alone_in(std::string_view text) {
    constexpr std::size_t room_for_initial = 3;
    return intake::given_name_alone(text, longest_kept - room_for_initial);
}

/// Nothing when it has no letter: some programs put a sign where a name belongs.
std::string name_in(std::string_view text) {
    auto name = alone_in(text).name;
    const bool has_letter = std::ranges::any_of(name, [](unsigned char letter) {
        return std::isalpha(letter) != 0 || letter >= 0x80U;
    });
    return has_letter ? name : std::string{};
}

/// The name she is called by; without one the first of her names, or her initials.
intake::PersonName name_of(const Sieved& person) {
    intake::PersonName name{
        .given = name_in(person.text_of("roepnaam")),
        .initial = std::string{person.text_of("achternaam")}};
    name.is_called = !name.given.empty();
    if (name.given.empty())
        name.given = first_word(name_in(person.text_of("voornamen")));
    if (name.given.empty())
        name.given = name_in(person.text_of("voorletters-1"));
    return name;
}

/// Counts what is left out of it.
intake::PersonName kept_name_of(const Sieved& person, Delivery& delivery) {
    if (alone_in(person.text_of("roepnaam")).is_cut)
        ++delivery.skipped[intake::Skipped::beside_name];
    return name_of(person);
}

/// Somebody and where she stands.
struct Row {
    const Sieved* person;
    intake::RowPlace place;
};

/// Who stood in the file before, with the same key or ECK iD.
struct First {
    Row row;
    bool by_eckid_alone;
};

/// Who has which key, of those who stand in the file so far.
class SeenKeys {
public:
    /// Who has the key of the person already; nobody when she is the first.
    std::optional<First> first_with_key_of(const Row& row) {
        const auto* const by_key = first_with(row.person->attribute("key"), row, keys_);
        const auto* const by_eckid = first_with(row.person->attribute("eckid"), row, eckids_);
        if (by_key != nullptr)
            return First{.row = *by_key, .by_eckid_alone = false};
        if (by_eckid != nullptr)
            return First{.row = *by_eckid, .by_eckid_alone = true};
        return std::nullopt;
    }

private:
    using Rows = std::map<std::string, Row, std::less<>>;

    static const Row* first_with(std::string_view mark, const Row& row, Rows& rows) {
        if (mark.empty())
            return nullptr;
        const auto [first, is_first] = rows.try_emplace(std::string{mark}, row);
        return is_first ? nullptr : &first->second;
    }

    Rows keys_;
    Rows eckids_;
};

void read_year_group(
    const Sieved& element, std::optional<int> of_group, intake::DeliveredPupil& pupil
) {
    const auto word = element.text_of("jaargroep");
    pupil.year_group = year_group_in(word);
    pupil.is_former = word == "H";
    // A combination group says nothing of the pupil; without a word the group may.
    if (!pupil.year_group && (word.empty() || word == "C"))
        pupil.year_group = of_group;
    if (!pupil.year_group)
        pupil.year_word = intake::kept_text(word, 2);
}

void read_composed(
    const Sieved& element,
    const GroupTable& groups,
    std::vector<std::size_t>& rows,
    Delivery& delivery
) {
    for (const auto& reference : element.children)
        if (reference.name == "samengestelde_groep")
            if (const auto found = groups.find(reference, delivery))
                rows.push_back(found->row);
}

intake::DeliveredPupil read_pupil(const Row& row, const GroupTable& groups, Delivery& delivery) {
    const auto& element = *row.person;
    intake::DeliveredPupil pupil{
        .marks = marks_of(element),
        .name = kept_name_of(element, delivery),
        .from = read_day(element, "instroomdatum", delivery),
        .gone_from = read_day(element, "uitstroomdatum", delivery),
        .place = row.place};
    pupil.has_unreadable_day = (!pupil.from && !element.text_of("instroomdatum").empty()) ||
                               (!pupil.gone_from && !element.text_of("uitstroomdatum").empty());
    std::optional<int> year_of_group;
    bool has_group = false;
    for (const auto& child : element.children) {
        if (child.name == "groep" && has_group)
            remark(
                delivery,
                child.line,
                {"Een leerling staat hier in meer dan een stamgroep; de eerste telt.",
                 "A pupil stands in more than one base group here; the first counts."}
            );
        else if (child.name == "groep") {
            has_group = true;
            if (const auto found = groups.find(child, delivery)) {
                pupil.group = found->row;
                year_of_group = found->year_group;
            }
            pupil.group_elsewhere = groups.elsewhere(child);
        } else if (child.name == "samengestelde_groepen")
            read_composed(child, groups, pupil.composed, delivery);
    }
    read_year_group(element, year_of_group, pupil);
    return pupil;
}

void add_role(const Sieved& element, intake::DeliveredStaff& member) {
    if (element.name != "rol" && element.name != "rolomschrijving")
        return;
    auto word = intake::kept_name(element.text);
    if (!word.empty() && std::ranges::find(member.roles, word) == member.roles.end())
        member.roles.push_back(std::move(word));
}

intake::DeliveredStaff
read_staff_member(const Row& row, const GroupTable& groups, Delivery& delivery) {
    const auto& element = *row.person;
    intake::DeliveredStaff member{
        .marks = marks_of(element),
        .name = kept_name_of(element, delivery),
        .roles = {},
        .groups = {},
        .place = row.place};
    for (const auto& child : element.children)
        add_role(child, member);
    // Her groups stand in <groepen>; some programs put the composed ones beside it.
    for (const auto& list : element.children) {
        if (list.name != "groepen" && list.name != "samengestelde_groepen")
            continue;
        for (const auto& reference : list.children) {
            for (const auto& role : reference.children)
                add_role(role, member);
            if (const auto found = groups.find(reference, delivery))
                member.groups.push_back(found->row);
            if (auto elsewhere = groups.elsewhere(reference); !elsewhere.empty())
                member.groups_elsewhere.push_back(std::move(elsewhere));
        }
    }
    return member;
}

template <class Read>
void read_people(
    const Sieved& content,
    std::string_view table,
    std::string_view name,
    Delivery& delivery,
    std::vector<intake::DeliveredDouble>& doubles,
    const Read& read
) {
    const auto* const people = content.child(table);
    if (people == nullptr)
        return;
    SeenKeys seen;
    for (const auto& person : people->children) {
        if (person.name != name)
            continue;
        const Row row{.person = &person, .place = next_row(person, delivery)};
        if (const auto first = seen.first_with_key_of(row))
            doubles.push_back(
                {.name = name_of(person),
                 .name_of_first = name_of(*first->row.person),
                 .by_eckid_alone = first->by_eckid_alone,
                 .place = row.place,
                 .place_of_first = first->row.place}
            );
        else
            read(row);
    }
}

}  // namespace

void read_pupil_data(const Sieved& content, Delivery& delivery) {
    read_school_part(content, delivery);
    const GroupTable groups{content, delivery};
    const auto read_one_pupil = [&](const Row& row) {
        delivery.pupils.push_back(read_pupil(row, groups, delivery));
    };
    const auto read_one_of_staff = [&](const Row& row) {
        delivery.staff.push_back(read_staff_member(row, groups, delivery));
    };
    read_people(
        content, "leerlingen", "leerling", delivery, delivery.double_pupils, read_one_pupil
    );
    read_people(
        content, "leerkrachten", "leerkracht", delivery, delivery.double_staff, read_one_of_staff
    );
}

}  // namespace slimfit::formats
