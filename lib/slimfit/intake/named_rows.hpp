#pragma once

#include "slimfit/intake/recogniser.hpp"
#include "slimfit/intake/taking_in.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace slimfit::intake {

/// By which the recogniser knows the group that a file names or gives the code of.
[[nodiscard]] std::string group_of(const school::School& school, const DeliveredMeasurement& row);

/// What tells one stranger from another: all that the file says of her, or else her row.
[[nodiscard]] std::string stranger(const DeliveredMeasurement& measured);

/// The rows of a list of levels that are known by name alone: whom each may be, and who it is by
/// the word of the unit leader. All rows are looked at before any is decided.
class NamedRows {
public:
    NamedRows(const Delivery& delivery, TakingIn& work);

    /// Whether it is known without a name who the row is, or asked because its marks are at odds.
    [[nodiscard]] bool is_known(const DeliveredMeasurement& measured) const;

    /// Pupils with us who bear her name, in her group and year group where the row says them.
    [[nodiscard]] std::vector<std::size_t> bearers(const DeliveredMeasurement& measured) const;

    /// Who it is by the word of the unit leader, said of the row or of the pupil.
    [[nodiscard]] std::optional<std::size_t> said(const DeliveredMeasurement& measured) const;

    /// Whether the row has a pupil in her own year group, as far as it says one. Where it does not,
    /// a word on all is not one on her.
    [[nodiscard]] bool
    is_of_her_year(const DeliveredMeasurement& measured, std::size_t pupil) const;

    /// Whether no other row may be her.
    [[nodiscard]] bool is_claimed_once(std::size_t pupil) const {
        return claims_.is_claimed_once(pupil);
    }

private:
    void note_doubled();
    void note_decided(TakingIn& work);
    void claim(const DeliveredMeasurement& measured);
    [[nodiscard]] std::string
    claimant(const DeliveredMeasurement& measured, std::size_t bearers) const;

    const Delivery& delivery_;
    const school::School& school_;
    int school_year_;  ///< of rows without a day
    Recogniser recogniser_;
    std::set<std::string> doubled_;  ///< strangers who have two rows of one day
    std::map<RowPlace, std::size_t> decided_;
    /// Who is decided to be on a row with that day: no other row of the day is her.
    std::set<std::pair<std::size_t, std::optional<calendar::Date>>> taken_;
    Claims claims_;
};

}  // namespace slimfit::intake
