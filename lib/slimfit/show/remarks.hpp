#pragma once

#include "slimfit/roster/roster.hpp"
#include "slimfit/rulebook/finding.hpp"

#include <set>
#include <string>
#include <vector>

namespace slimfit::show {

/// What is said beside a week by who judged it.
struct Remarks {
    std::int64_t hard_findings{};
    std::set<std::string, std::less<>> broken;  ///< codes of sessions that a hard finding is about
    std::vector<Message> less;                  ///< what the week has less of than a usual one

    [[nodiscard]] bool is_broken(const roster::PlacedSession& session) const {
        return broken.contains(session.code);
    }
};

/// Those of a check; what there is less of is left to who knows.
[[nodiscard]] Remarks remarks_of(const std::vector<rulebook::Finding>& findings);

/// "Onvolledig: 31 keer is een harde regel gebroken; zie slimfit check"; empty when none is.
[[nodiscard]] Message incomplete(const Remarks& remarks);

/// Stands before a session that a hard finding is about.
inline constexpr std::string_view broken_mark = "\u26A0";

/// What the mark means.
inline constexpr Text broken_meaning{
    "hier is een harde regel gebroken", "a hard rule is broken here"};

/// Stands over what a week has less of.
inline constexpr Text less_heading{
    "Deze week minder dan in een gewone week:", "Less this week than in a usual week:"};

}  // namespace slimfit::show
