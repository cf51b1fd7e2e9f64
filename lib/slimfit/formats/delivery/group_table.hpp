#pragma once

#include "slimfit/formats/delivery/sieve.hpp"
#include "slimfit/intake/delivery.hpp"

#include <map>
#include <optional>
#include <string>

namespace slimfit::formats {

/// The groups of a file by their keys.
class GroupTable {
public:
    /// Reads the part `groepen` into the groups of the delivery. A base group that stands there
    /// once per year group becomes one.
    GroupTable(const Sieved& content, intake::Delivery& delivery);

    struct Found {
        std::size_t row;                ///< in the groups of the delivery
        std::optional<int> year_group;  ///< of the base group in the file
        int line;                       ///< where the file says so
    };

    /// The group that an element refers to; nothing when it refers to none, and also, with a
    /// remark, when there is no such group in the file.
    [[nodiscard]] std::optional<Found>
    find(const Sieved& reference, intake::Delivery& delivery) const;

    /// The key of the group that an element refers to, where the file has no groups at all: another
    /// file of the same export may have them. Empty otherwise.
    [[nodiscard]] std::string elsewhere(const Sieved& reference) const;

private:
    /// Base groups with one name, which may be one only as far as its numbers are masked.
    struct Namesakes {
        std::string unmasked;
        std::map<std::string, std::size_t> rows;  ///< by year word
    };

    void add(const Sieved& group, intake::Delivery& delivery);
    std::size_t
    row_of_base(const Sieved& group, const std::string& name, intake::Delivery& delivery);

    std::map<std::string, Found, std::less<>> by_mark_;
    std::map<std::string, Namesakes> base_rows_;  ///< by name
    bool has_groups_{};
};

/// 1-8; nothing for every other word of the code list.
[[nodiscard]] std::optional<int> year_group_in(std::string_view word);

}  // namespace slimfit::formats
