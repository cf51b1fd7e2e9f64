#pragma once

#include "slimfit/intake/taking_in.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>

namespace slimfit::intake {

/// The measurements that have one word for their subject.
struct MeasurementsOfWord {
    int count{};
    std::set<std::string> children;  ///< whatever the file calls them
    std::set<RowPlace> rows;
};

/// By that word; nothing where the file has none.
using MeasurementsByWord = std::map<std::optional<std::string>, MeasurementsOfWord>;

/// Tells how many measurements are of subjects that the school lacks, by their word in the file,
/// with the line that would give the word a subject. Of a list a word that may be about the life of
/// a child is not shown: it may stand in the wrong column.
void report_unknown_subjects(
    const MeasurementsByWord& unknown, const Delivery& delivery, TakingIn& work
);

}  // namespace slimfit::intake
