#include "slimfit/show/lumps.hpp"

#include "slimfit/show/session_words.hpp"
#include "slimfit/show/words.hpp"

#include <algorithm>

namespace slimfit::show {

namespace {

char lower(char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

bool begins_with(std::string_view text, std::string_view beginning) {
    return text.size() >= beginning.size() &&
           std::ranges::equal(text.substr(0, beginning.size()), beginning, {}, lower, lower);
}

}  // namespace

std::vector<Lump> lumps_of(const Shown& shown, const Round& round) {
    std::vector<Lump> lumps;
    for (const auto& entry : round.entries) {
        auto title = title_of(shown, *entry.session);
        const bool has_its_group = !base_groups_of(shown, *entry.session).empty();
        if (has_its_group && !lumps.empty() && lumps.back().title == title)
            lumps.back().parts.push_back(entry);
        else
            lumps.push_back({std::move(title), {entry}});
    }
    return lumps;
}

std::string
time_beside(const Shown& shown, const roster::PlacedSession& session, const Round& round) {
    return session.time.begin == round.time.begin
               ? shown.word({"tot ", "to "}) + session.time.end.to_string()
               : clock_times(session.time);
}

std::string zone_beside_title(const Shown& shown, const Lump& lump) {
    auto zone = zone_of(shown, lump.session());
    return lump.parts.size() > 1 || begins_with(lump.title, zone) ? std::string{} : zone;
}

}  // namespace slimfit::show
