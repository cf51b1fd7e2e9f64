#pragma once

#include "slimfit/school/school.hpp"

#include <set>
#include <string>
#include <string_view>

namespace slimfit::intake {

/// Whether it is a number of eight or nine digits, however they are spread.
[[nodiscard]] bool has_size_of_identity_number(std::string_view key);

/// Whether such a number satisfies the test of eleven, as every BSN does and one in eleven of other
/// numbers.
[[nodiscard]] bool satisfies_test_of_eleven(std::string_view key);

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
    /// eight or nine digits satisfy the test. A file with only a few of them says nothing against
    /// the marks that the school knows already: a longer one did not find them to be such.
    [[nodiscard]] KeyMarks marks_of_identity_numbers(const KeyMarks& known) const;

private:
    KeyMarks satisfying_;
    KeyMarks others_;
};

}  // namespace slimfit::intake
