#pragma once

#include <set>
#include <string>
#include <string_view>

namespace slimfit::intake {

/// Whether it is a number of eight or nine digits, however they are spread.
[[nodiscard]] bool has_size_of_identity_number(std::string_view key);

/// Whether such a number satisfies the test of eleven, as every BSN does and one in eleven of other
/// numbers.
[[nodiscard]] bool satisfies_test_of_eleven(std::string_view key);

/// Watches the keys of one file go by. One key may satisfy the test by chance, so that all of them
/// together decide whether they are identity numbers.
class KeysOfFile {
public:
    /// `mark`: what the key becomes.
    void note(std::string_view key, const std::string& mark);

    /// The marks of keys that may not be used or kept; none unless more than half of the keys of
    /// eight or nine digits satisfy the test.
    [[nodiscard]] const std::set<std::string, std::less<>>& marks_of_identity_numbers() const;

private:
    std::set<std::string, std::less<>> satisfying_;
    std::set<std::string, std::less<>> others_;
};

}  // namespace slimfit::intake
