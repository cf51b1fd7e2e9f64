#include "slimfit/planning/reason.hpp"

#include "slimfit/planning/deficit_words.hpp"
#include "slimfit/planning/listing.hpp"

#include <algorithm>

namespace slimfit::planning {

namespace {

template <class Entry>
void add_new(std::vector<Entry>& entries, const std::vector<Entry>& others) {
    for (const auto& other : others)
        if (std::ranges::find(entries, other) == entries.end())
            entries.push_back(other);
}

}  // namespace

Reason::Reason(Text text, Facts facts)
    : text_{text}, facts_{std::move(facts)}, but_for_lists_{filled(text_, facts_)} {}

Reason::Reason(Text text, Facts facts, std::vector<Moment> moments)
    : Reason{text, std::move(facts)} {
    moments_ = std::move(moments);
}

Reason::Reason(Text text, Facts facts, const std::vector<Message>& sessions)
    : Reason{text, std::move(facts)} {
    add_new(sessions_, sessions);
}

bool Reason::takes_in(const Reason& other) {
    if (but_for_lists_ != other.but_for_lists_)
        return false;
    add_new(moments_, other.moments_);
    add_new(sessions_, other.sessions_);
    return true;
}

Message Reason::words() const {
    auto facts = facts_;
    if (!moments_.empty())
        facts.emplace_back("when", names_of_moments(moments_));
    if (!sessions_.empty()) {
        Listing listing;
        for (const auto& session : sessions_)
            listing.add(session);
        facts.emplace_back("what", listing.words());
        facts.emplace_back("count", static_cast<std::int64_t>(listing.count()));
    }
    return filled(text_, facts);
}

}  // namespace slimfit::planning
