#include "slimfit/school/group_code.hpp"

#include <charconv>

namespace slimfit::school {

std::string level_group_code(const School& school, UnitId unit, SubjectId subject, int rank) {
    return school[unit].code + '-' + school[subject].code + '-' + std::to_string(rank);
}

std::optional<int>
rank_in_code(const School& school, UnitId unit, SubjectId subject, std::string_view code) {
    const auto begin = code.find_last_of('-') + 1;
    int rank = 0;
    const auto read = std::from_chars(code.data() + begin, code.data() + code.size(), rank);
    if (read.ec != std::errc{} || rank < 1 || level_group_code(school, unit, subject, rank) != code)
        return std::nullopt;
    return rank;
}

std::string pull_out_code(const School& school, const Offer& offer) {
    auto code = school[offer.unit].code + '-';
    if (offer.audience.kind == Audience::Kind::tagged)
        return code + offer.audience.tag;
    code += "groep";
    for (const int year_group : offer.audience.year_groups)
        code += '-' + std::to_string(year_group);
    return code;
}

}  // namespace slimfit::school
