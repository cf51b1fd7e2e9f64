#pragma once

#include "slimfit/intake/taking_in.hpp"

namespace slimfit::intake {

/// Who a pupil of a file is; with none of these she is new.
struct RecognisedRow {
    std::optional<std::size_t> pupil;  ///< row of the pupil with us
    bool waits{};                      ///< for a person to decide
    std::optional<std::size_t>
        like;  ///< the pupil with us who comes nearest; for a person to decide as well
};

struct PupilsRecognised {
    std::vector<RecognisedRow> rows;  ///< per pupil of the file
    std::vector<bool> is_spoken_for;  ///< per pupil with us: some row is her, or may be
};

/// Who the pupils of a file are, known by marks or else by name, the latter never without a
/// person's word: asks for that.
[[nodiscard]] PupilsRecognised
recognise_pupils(const Delivery& delivery, const BaseGroupsFound& groups, TakingIn& work);

}  // namespace slimfit::intake
