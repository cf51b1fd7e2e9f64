#include "slimfit/intake/identity_numbers.hpp"

#include "slimfit/intake/plain_digits.hpp"

#include <algorithm>
#include <iterator>

namespace slimfit::intake {

namespace {

/// One in eleven passes a test by chance; of so many that all do, one in 160,000.
constexpr std::size_t beyond_chance = 5;

constexpr std::size_t shortest = 8;
constexpr std::size_t longest = 9;

constexpr int remainder_of_bsn = 0;
constexpr int remainder_of_onderwijsnummer = 5;

/// The digits of a key, as in "1234.56.782" or "NL123456782". Zeros in front fill a number up.
std::string digits_of(std::string_view key) {
    std::string digits;
    std::ranges::copy_if(with_plain_digits(key), std::back_inserter(digits), [](char letter) {
        return letter >= '0' && letter <= '9';
    });
    if (digits.size() > longest)
        digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size() - longest));
    return digits;
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

std::optional<int> remainder_of_eleven(std::string_view key) {
    constexpr int eleven = 11;
    const auto digits = digits_of(key);
    if (digits.size() < shortest || digits.size() > longest ||
        digits.find_first_not_of('0') == std::string::npos)
        return std::nullopt;
    int weight = static_cast<int>(digits.size());
    int sum = 0;
    for (const char digit : digits) {
        // The last digit counts as minus itself.
        sum += (weight == 1 ? -1 : weight) * (digit - '0');
        --weight;
    }
    return (sum + eleven) % eleven;
}

void KeysOfFile::note(std::string_view key, const std::string& mark) {
    const auto remainder = remainder_of_eleven(key);
    if (remainder == remainder_of_bsn)
        bsns_.insert(mark);
    else if (remainder == remainder_of_onderwijsnummer)
        onderwijsnummers_.insert(mark);
    else if (remainder)
        others_.insert(mark);
}

KeyMarks KeysOfFile::marks_of_identity_numbers(const KeyMarks& known) const {
    const auto most = std::max(bsns_.size(), onderwijsnummers_.size());
    if (2 * most <= bsns_.size() + onderwijsnummers_.size() + others_.size())
        return {};
    auto numbers = bsns_;
    numbers.insert(onderwijsnummers_.begin(), onderwijsnummers_.end());
    if (most >= beyond_chance)
        return numbers;
    KeyMarks found;
    std::ranges::set_difference(numbers, known, std::inserter(found, found.end()));
    return found;
}

}  // namespace slimfit::intake
