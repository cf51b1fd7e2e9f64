#pragma once

#include "slimfit/school/school.hpp"

#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace slimfit::intake {

/// What the test of eleven leaves of a key of eight or nine digits, wherever letters stand between
/// them; nothing of other keys. A BSN leaves 0 and an onderwijsnummer 5, as one in eleven of other
/// numbers do.
[[nodiscard]] std::optional<int> remainder_of_eleven(std::string_view key);

/// Marks of keys and ECK iDs.
using KeyMarks = std::set<std::string, std::less<>>;

/// The marks that a school knows somebody by.
[[nodiscard]] KeyMarks marks_of(const school::School& school);

/// Watches the keys of one file go by. One key may satisfy the test by chance, so that all of them
/// together decide whether they are identity numbers.
class KeysOfFile {
public:
    /// `mark`: what the key becomes.
    void note(std::string_view key, const std::string& mark);

    /// The marks of keys that may not be used or kept; none unless more than half of the keys of
    /// eight or nine digits are BSNs or more than half are onderwijsnummers. A file with only a few
    /// of them says nothing against the marks that the school knows already: a longer one did not
    /// find them to be such.
    [[nodiscard]] KeyMarks marks_of_identity_numbers(const KeyMarks& known) const;

private:
    KeyMarks bsns_;
    KeyMarks onderwijsnummers_;  ///< of children without a BSN
    KeyMarks others_;
};

}  // namespace slimfit::intake
