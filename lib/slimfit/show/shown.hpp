#pragma once

#include "slimfit/roster/roster.hpp"
#include "slimfit/school/school.hpp"
#include "slimfit/show/remarks.hpp"

#include <string>

namespace slimfit::show {

/// The week that is shown and the language in which; for the length of one call.
struct Shown {
    const school::School& school;
    const roster::Roster& roster;
    Language language{Language::dutch};
    const Remarks* remarks{};  ///< null: nobody judged it

    [[nodiscard]] bool is_broken(const roster::PlacedSession& session) const {
        return remarks != nullptr && remarks->is_broken(session);
    }

    [[nodiscard]] std::string word(const Text& text) const {
        return std::string{text.in(language)};
    }
};

}  // namespace slimfit::show
