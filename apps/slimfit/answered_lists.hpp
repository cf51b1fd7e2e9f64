#pragma once

#include "readable_values.hpp"

#include <set>
#include <string>
#include <string_view>

namespace slimfit::cli {

/// Pupils without names and levels, made of answers about base groups, as the list that SlimFit
/// reads from a file.
class AnsweredPupils {
public:
    /// Takes "MB1 3-5 23": name, year groups, number of pupils. A name is taken once.
    [[nodiscard]] Complaint add_group(std::string_view answer);

    [[nodiscard]] bool has_any() const { return pupils_ > 0; }

    [[nodiscard]] const std::string& csv() const { return csv_; }

private:
    int pupils_{};
    std::set<std::string> groups_;
    std::string csv_{"code;naam;jaargroep;basisgroep;rekenen;taal\n"};
};

/// People, made of answers, as the list that SlimFit reads from a file.
class AnsweredStaff {
public:
    /// Takes "Anja; leerkracht; 0,8; ma-do; MB; MB1; unitleider bhv".
    [[nodiscard]] Complaint add_person(std::string_view answer);

    [[nodiscard]] bool has_any() const { return people_ > 0; }

    [[nodiscard]] const std::string& csv() const { return csv_; }

private:
    int people_{};
    std::string csv_{header};

    static constexpr const char* header{
        "code;naam;rol;wtf;dagen;units;mentor;unitleider;bhv;gym;overblijf;vog;vak;specialisme\n"};
};

}  // namespace slimfit::cli
