#include "slimfit/planning/reason.hpp"

#include "slimfit/planning/deficit_words.hpp"
#include "slimfit/planning/listing.hpp"

#include <algorithm>

namespace slimfit::planning {

namespace {

template <class Entry>
void add_all(std::vector<Entry>& entries, const std::vector<Entry>& others) {
    entries.insert(entries.end(), others.begin(), others.end());
}

}  // namespace

Reason::Reason(Text text, Facts facts)
    : text_{text}, facts_{std::move(facts)}, but_for_lists_{filled(text_, facts_)} {}

Reason::Reason(Text text, Facts facts, std::vector<Moment> moments)
    : Reason{text, std::move(facts)} {
    moments_ = std::move(moments);
}

Reason::Reason(Text text, Facts facts, std::vector<Message> sessions)
    : Reason{text, std::move(facts)} {
    sessions_ = std::move(sessions);
}

bool Reason::takes_in(const Reason& other) {
    if (but_for_lists_ != other.but_for_lists_)
        return false;
    add_all(moments_, other.moments_);
    add_all(sessions_, other.sessions_);
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
