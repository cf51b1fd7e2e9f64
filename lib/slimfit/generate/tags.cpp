#include "slimfit/generate/tags.hpp"

#include "slimfit/generate/subjects.hpp"

#include <algorithm>

namespace slimfit::generate {

namespace {

using school::Pupil;
using school::PupilId;
using school::School;
using school::SubjectId;
using school::UnitId;

/// Pupils of a unit who are there all year.
std::vector<PupilId> pupils_all_year(const School& school, UnitId unit) {
    std::vector<PupilId> pupils;
    for (std::uint32_t row = 0; row < school.pupils.size(); ++row) {
        const auto& pupil = school.pupils[row];
        if (school[pupil.base_group].unit == unit && !pupil.from && !pupil.until)
            pupils.emplace_back(row);
    }
    return pupils;
}

/// Those with a known level, lowest first.
std::vector<PupilId>
by_level(const School& school, std::vector<PupilId> pupils, SubjectId subject) {
    const auto level_of = [&](PupilId pupil) {
        const auto* level = school[pupil].level_in(subject);
        return level == nullptr ? std::nullopt : level->value;
    };
    std::erase_if(pupils, [&](PupilId pupil) { return !level_of(pupil); });
    std::ranges::stable_sort(pupils, {}, level_of);
    return pupils;
}

void give(School& school, std::span<const PupilId> pupils, const char* tag) {
    for (const auto pupil : pupils)
        school.pupils[pupil.value()].tags.emplace_back(tag);
}

std::size_t part_of(std::size_t pupils, int one_in, int least, int most) {
    return static_cast<std::size_t>(std::clamp(static_cast<int>(pupils) / one_in, least, most));
}

/// Two who stand next to each other in level, and so would be together.
void keep_a_pair_apart(School& school, const std::vector<PupilId>& in_order, Random& random) {
    const auto first =
        static_cast<std::size_t>(random.below(static_cast<int>(in_order.size()) - 1));
    const auto one = in_order[first];
    const auto other = in_order[first + 1];
    school.pupils[one.value()].apart_from.push_back(other);
    school.pupils[other.value()].apart_from.push_back(one);
}

}  // namespace

void set_tags(School& school, UnitId unit, Random& random) {
    const auto all = pupils_all_year(school, unit);
    const auto in_arithmetic = by_level(school, all, subject_of(school, "rekenen"));
    const auto in_language = by_level(school, all, subject_of(school, "taal"));
    const std::span<const PupilId> arithmetic_order{in_arithmetic};
    const std::span<const PupilId> language_order{in_language};

    give(school, arithmetic_order.last(part_of(all.size(), 12, 3, 8)), tag::gifted);
    give(school, arithmetic_order.first(part_of(all.size(), 10, 3, 10)), tag::more_arithmetic);
    give(school, language_order.first(part_of(all.size(), 11, 3, 8)), tag::language_class);
    const auto some = part_of(all.size(), 16, 3, 4);
    give(school, language_order.subspan(language_order.size() / 2, some), tag::social_skills);
    keep_a_pair_apart(school, in_arithmetic, random);
}

void set_tags_of_lower_unit(School& school, UnitId unit, Random& random) {
    auto candidates = pupils_all_year(school, unit);
    const auto all = candidates.size();
    std::erase_if(candidates, [&](PupilId pupil) { return school[pupil].year_group != 2; });
    random.shuffle(candidates);
    const auto some = std::min(candidates.size(), part_of(all, 9, 4, 10));
    give(school, std::span<const PupilId>{candidates}.first(some), tag::small_circle);
}

}  // namespace slimfit::generate
