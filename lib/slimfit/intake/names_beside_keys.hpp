#pragma once

#include "slimfit/intake/recogniser.hpp"
#include "slimfit/intake/taking_in.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace slimfit::intake {

/// How what a row calls a pupil stands to what we call her.
enum class NameInRow : std::uint8_t {
    hers,  ///< or a part of it, or it is a part of that, or one of the two is not known
    alike,
    another  ///< or a name of which nothing is left but stars: whose it is cannot be seen
};

[[nodiscard]] NameInRow name_in_row(const PersonName& name, const school::Pupil& pupil);

/// The rows of a list that have the key of a pupil of ours and another name, or marks that are at
/// odds. A key is soon one line off in a list that was put together by hand, and levels of a wrong
/// child do more harm than a question: such a row is whoever the unit leader says, and until then
/// nobody.
class NamesBesideKeys {
public:
    NamesBesideKeys(const Delivery& delivery, const Recogniser& people, TakingIn& work);

    /// Who the row is by her word, said of it or of another row of the same child.
    [[nodiscard]] std::optional<std::size_t> said(const DeliveredMeasurement& measured) const;

private:
    [[nodiscard]] static bool is_asked(
        const DeliveredMeasurement& measured, const Recogniser& people, const school::School& school
    );

    std::map<std::string, std::size_t> said_;  ///< by stranger()
};

}  // namespace slimfit::intake
