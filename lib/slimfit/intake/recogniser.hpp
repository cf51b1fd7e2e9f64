#pragma once

#include "slimfit/intake/claims.hpp"
#include "slimfit/intake/delivery.hpp"
#include "slimfit/intake/taking_in.hpp"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace slimfit::intake {

/// Somebody of the school, as far as she can be known again.
struct KnownPerson {
    school::Marks marks;
    std::string code;
    std::string name;   ///< as shown: "Siem" or "Siem K."
    std::string group;  ///< compared(name of her base group); empty: none
};

[[nodiscard]] std::vector<KnownPerson> pupils_known(const school::School& school);

/// "Siem K." is Siem with the initial K.
[[nodiscard]] PersonName parts_of_shown(const std::string& shown);

/// Of pupils with one name the only one in that year group, when it is said and there is one; else
/// all of them.
[[nodiscard]] std::vector<std::size_t> likeliest(
    std::optional<int> year_group,
    const std::vector<std::size_t>& pupils,
    const school::School& school
);

/// Finds who of the school somebody of a file is.
class Recogniser {
public:
    /// Heeds what the unit leader said of those known by name alone, and notes of whom she said
    /// that she is somebody else where a row would have been her.
    Recogniser(std::vector<KnownPerson> people, TakingIn& work);

    /// By ECK iD where both sides have one, else by key. Two different ECK iDs are two people, even
    /// with the same key.
    [[nodiscard]] std::optional<std::size_t> by_marks(const school::Marks& marks) const;

    /// Those whom a row points at that does not point at one: several, by ECK iD, key and code, or
    /// one whose own ECK iD is another. Empty where nothing contradicts. Who bears both the ECK iD
    /// and the key is the one, even if somebody else has that key too.
    [[nodiscard]] std::vector<std::size_t>
    at_odds(const school::Marks& marks, const std::string& code) const;

    [[nodiscard]] std::optional<std::size_t> by_code(const std::string& code) const;

    /// Who bears that name, in that group when one is said; the initial decides where both sides
    /// have one. Nobody of whom the unit leader said that she is somebody else.
    [[nodiscard]] std::vector<std::size_t>
    by_name(const PersonName& name, const std::string& group) const;

    /// Of those whom a row may be the one who it is by the word of the unit leader, said of her
    /// alone or, where there is no other and the row `is_of_all`, of all. Not when other rows may
    /// be her too.
    [[nodiscard]] std::optional<std::size_t>
    believed(const std::vector<std::size_t>& may_be, const Claims& claims, bool is_of_all) const;

    /// Whether the unit leader said of her that somebody of the files is her.
    [[nodiscard]] bool is_said_to_be_same(std::size_t row) const {
        return options_.same.contains(people_[row].code);
    }

    /// Who comes nearest: a name that differs in at most two letters, rather in the same group, or
    /// somebody of the group whose name is a part of it, or it of hers.
    [[nodiscard]] std::optional<std::size_t>
    nearest(const PersonName& name, const std::string& group) const;

    /// The same, of those who are not left out by a word of the unit leader or by `is_out`, which
    /// has an entry for each of the people.
    [[nodiscard]] std::optional<std::size_t> nearest(
        const PersonName& name, const std::string& group, const std::vector<bool>& is_out
    ) const;

private:
    /// Whether the unit leader said of her that she is somebody else than whom a row is like.
    [[nodiscard]] bool is_said_to_be_other(std::size_t row) const;

    std::vector<KnownPerson> people_;
    const TakeInOptions& options_;
    Asked& asked_;
    std::vector<PersonName> names_;              ///< of the people, given names compared
    std::vector<std::string> names_unaccented_;  ///< the given names
    std::unordered_map<std::string, std::size_t> eckids_;
    std::unordered_map<std::string, std::size_t> keys_;
    std::unordered_map<std::string, std::size_t> codes_;
    std::unordered_multimap<std::string, std::size_t> given_names_;
};

}  // namespace slimfit::intake
