#pragma once

#include <string>

namespace slimfit::xhstt {

/// Where an archive, an instance or a group of solutions comes from. Texts of people, for people:
/// nothing is decided by them. Empty: the file does not say.
struct MetaData {
    std::string name;
    std::string contributor;
    std::string date;
    std::string country;
    std::string description;
    std::string publication;
    std::string remarks;

    friend bool operator==(const MetaData&, const MetaData&) = default;
};

}  // namespace slimfit::xhstt
