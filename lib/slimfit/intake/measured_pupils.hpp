#pragma once

#include "slimfit/intake/named_rows.hpp"
#include "slimfit/intake/names_beside_keys.hpp"
#include "slimfit/intake/recogniser.hpp"
#include "slimfit/intake/taking_in.hpp"

#include <map>
#include <set>

namespace slimfit::intake {

/// Pupils of ours whom the unit leader called the same as who is like them, and who in the file
/// that is.
using Likened = std::map<std::size_t, std::set<std::string>>;

/// Tells whose the measurements of a file are.
class MeasuredPupils {
public:
    MeasuredPupils(const Delivery& delivery, TakingIn& work);

    /// The row of the pupil with us; nothing when she is nobody, or when a person has to confirm
    /// who she is, which is reported. Who is believed to be her is known again by her marks.
    [[nodiscard]] std::optional<std::size_t> pupil_of(const DeliveredMeasurement& measured);

    void report_more_unmatched() const;
    /// Who are known by a key from now on.
    void note_linked() const;

private:
    [[nodiscard]] std::optional<std::size_t> row_of(const DeliveredMeasurement& measured);
    [[nodiscard]] std::optional<std::size_t> recognised(const DeliveredMeasurement& measured);
    [[nodiscard]] std::optional<std::size_t> likened(const DeliveredMeasurement& measured);
    void report_several_like(const DeliveredMeasurement& measured, std::size_t row);
    [[nodiscard]] std::optional<std::size_t> known_by_name(const DeliveredMeasurement& measured);
    void ask(const DeliveredMeasurement& measured, const std::vector<std::size_t>& bearers);
    [[nodiscard]] std::optional<std::size_t>
    known_by_key(const DeliveredMeasurement& measured, std::size_t bearer);
    /// Whose marks are at odds is nobody until the unit leader says who.
    [[nodiscard]] std::optional<std::size_t>
    said_of_odd(const DeliveredMeasurement& measured, const std::vector<std::size_t>& may_be);
    void tell_of_alike_name(const DeliveredMeasurement& measured, std::size_t row);
    [[nodiscard]] bool is_told_as_unmatched(const DeliveredMeasurement& measured);
    void report_unmatched(const DeliveredMeasurement& measured);

    const Delivery& delivery_;
    TakingIn& work_;
    NamedRows named_;
    std::set<std::size_t> linked_;
    Likened likened_;
    std::set<std::size_t> linked_by_likeness_;
    Recogniser recogniser_;
    NamesBesideKeys other_names_;
    /// What is said of a row of a CSV file once, however many levels stand in it.
    std::map<RowPlace, std::optional<std::size_t>> told_of_row_;
    std::set<std::string> unmatched_;  ///< who they are in the file
    std::set<std::string> at_odds_;    ///< who they are in the file
    std::set<std::size_t> matched_;    ///< pupils with us
    std::set<std::size_t> told_of_alike_name_;
    std::set<std::size_t> told_of_several_like_;
    std::set<std::size_t> told_of_question_;
};

}  // namespace slimfit::intake
