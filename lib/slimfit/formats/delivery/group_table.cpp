#include "slimfit/formats/delivery/group_table.hpp"

#include "slimfit/formats/delivery/reading.hpp"
#include "slimfit/intake/plain_text.hpp"

namespace slimfit::formats {

std::optional<int> year_group_in(std::string_view word) {
    if (word.size() != 1 || word[0] < '1' || word[0] > '8')
        return std::nullopt;
    return word[0] - '0';
}

GroupTable::GroupTable(const Sieved& content, intake::Delivery& delivery) {
    const auto* const groups = content.child("groepen");
    has_groups_ = groups != nullptr;
    if (has_groups_)
        for (const auto& group : groups->children)
            if (group.name == "groep" || group.name == "samengestelde_groep")
                add(group, delivery);
}

void GroupTable::add(const Sieved& group, intake::Delivery& delivery) {
    const auto name = intake::kept_name(group.text_of("naam"));
    const auto mark = group.attribute("key");
    if (name.empty()) {
        remark(
            delivery,
            group.line,
            {"Een groep zonder naam telt niet mee.", "A group without a name is left out."}
        );
        return;
    }
    if (const auto first = by_mark_.find(mark); !mark.empty() && first != by_mark_.end()) {
        remark(
            delivery,
            group.line,
            {"{group} heeft de sleutel van {first} op regel {line}. De eerste telt: wie naar deze "
             "sleutel verwijst, is in {first}.",
             "{group} has the key of {first} on line {line}. The first counts: who refers to this "
             "key is in {first}."},
            {{"group", name},
             {"first", delivery.groups[first->second.row].name},
             {"line", first->second.line}}
        );
        return;
    }
    Found found{
        .row = 0, .year_group = year_group_in(group.text_of("jaargroep")), .line = group.line};
    if (group.name == "groep")
        found.row = row_of_base(group, name, delivery);
    else {
        found.row = delivery.groups.size();
        delivery.groups.push_back({.name = name, .composed = true, .line = group.line});
    }
    by_mark_.emplace(mark, found);
    if (!mark.empty() && !mark.starts_with('#'))
        delivery.group_keys[std::string{mark}] = {.row = found.row, .year_group = found.year_group};
}

std::size_t
GroupTable::row_of_base(const Sieved& group, const std::string& name, intake::Delivery& delivery) {
    const bool is_masked = name.find('*') != std::string::npos;
    const auto unmasked = intake::compared(is_masked ? group.text_of("naam") : name);
    auto& namesakes =
        base_rows_.try_emplace(intake::compared(name), Namesakes{unmasked, {}}).first->second;
    auto& rows = namesakes.rows;
    if (namesakes.unmasked != unmasked) {
        const auto first = rows.begin()->second;
        delivery.groups[first].ambiguous = true;
        remark(
            delivery,
            group.line,
            {"Twee groepen heten {group}, nu de cijfers in hun namen door sterren vervangen zijn; "
             "wie welke is, is niet te zien. Geef ze in de administratie namen zonder nummer of "
             "datum.",
             "Two groups are called {group}, now that stars stand for the digits in their names; "
             "which is which cannot be seen. Give them names without a number or date in the "
             "administration."},
            {{"group", name}}
        );
        return first;
    }
    const std::string year_word{group.text_of("jaargroep")};
    const auto [same_year, is_new] = rows.try_emplace(year_word, delivery.groups.size());
    if (is_new && rows.size() > 1)
        return same_year->second =
                   (rows.begin() == same_year ? std::next(same_year) : rows.begin())->second;
    if (!is_new) {
        delivery.groups[same_year->second].ambiguous = true;
        remark(
            delivery,
            group.line,
            {"Twee groepen hebben dezelfde naam en dezelfde jaargroep; wie welke is, is niet te "
             "zien. Geef ze in de administratie verschillende namen.",
             "Two groups have the same name and the same year group; which is which cannot be "
             "seen. Give them different names in the administration."}
        );
        return same_year->second;
    }
    delivery.groups.push_back({.name = name, .line = group.line});
    return same_year->second;
}

std::optional<GroupTable::Found>
GroupTable::find(const Sieved& reference, intake::Delivery& delivery) const {
    const auto mark = reference.attribute("key");
    if (mark.empty() || !has_groups_)
        return std::nullopt;
    const auto found = by_mark_.find(mark);
    if (found != by_mark_.end())
        return found->second;
    remark(
        delivery,
        reference.line,
        {"Deze verwijzing naar een groep leidt nergens heen; zij telt niet mee.",
         "This reference to a group leads nowhere; it is left out."}
    );
    return std::nullopt;
}

std::string GroupTable::elsewhere(const Sieved& reference) const {
    const auto mark = reference.attribute("key");
    return has_groups_ || mark.starts_with('#') ? std::string{} : std::string{mark};
}

}  // namespace slimfit::formats
