#include "slimfit/intake/identity_numbers.hpp"

#include "slimfit/intake/plain_digits.hpp"

#include <algorithm>
#include <iterator>

namespace slimfit::intake {

namespace {

/// One in eleven satisfies the test by chance; of so many that all do, one in 160,000.
constexpr std::size_t beyond_chance = 5;

constexpr std::size_t shortest = 8;
constexpr std::size_t longest = 9;

bool is_digit(char letter) {
    return letter >= '0' && letter <= '9';
}

/// The digits of a number that may be spread as in "1234.56.782"; empty when it is no number. Zeros
/// in front fill a number up.
std::string digits_of(std::string_view key) {
    constexpr std::string_view between{" .-_/"};
    std::string digits;
    for (const char letter : with_plain_digits(key))
        if (is_digit(letter))
            digits += letter;
        else if (between.find(letter) == std::string_view::npos)
            return {};
    if (digits.size() > longest)
        digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size() - longest));
    return digits;
}

bool has_size(const std::string& digits) {
    return digits.size() >= shortest && digits.size() <= longest;
}

}  // namespace

KeyMarks marks_of(const school::School& school) {
    KeyMarks marks;
    const auto add = [&](const school::Marks& of_one) {
        for (const auto* mark : {&of_one.key, &of_one.eckid})
            if (!mark->empty())
                marks.insert(*mark);
    };
    for (const auto& pupil : school.pupils)
        add(pupil.marks);
    for (const auto& staff : school.staff)
        add(staff.marks);
    return marks;
}

bool has_size_of_identity_number(std::string_view key) {
    return has_size(digits_of(key));
}

bool satisfies_test_of_eleven(std::string_view key) {
    const auto digits = digits_of(key);
    if (!has_size(digits) || digits.find_first_not_of('0') == std::string::npos)
        return false;
    int weight = static_cast<int>(digits.size());
    int sum = 0;
    for (const char digit : digits) {
        // The last digit counts as minus itself.
        sum += (weight == 1 ? -1 : weight) * (digit - '0');
        --weight;
    }
    return sum % 11 == 0;
}

void KeysOfFile::note(std::string_view key, const std::string& mark) {
    if (has_size_of_identity_number(key))
        (satisfies_test_of_eleven(key) ? satisfying_ : others_).insert(mark);
}

KeyMarks KeysOfFile::marks_of_identity_numbers(const KeyMarks& known) const {
    if (satisfying_.size() <= others_.size())
        return {};
    if (satisfying_.size() >= beyond_chance)
        return satisfying_;
    KeyMarks found;
    std::ranges::set_difference(satisfying_, known, std::inserter(found, found.end()));
    return found;
}

}  // namespace slimfit::intake
