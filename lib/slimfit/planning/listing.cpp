#include "slimfit/planning/listing.hpp"

#include <algorithm>
#include <ranges>

namespace slimfit::planning {

namespace {

/// Longer lists help nobody who reads them.
constexpr std::size_t most_named = 6;

void join(std::string& list, const std::string& next, const char* before_next) {
    list += (list.empty() ? "" : before_next) + next;
}

}  // namespace

void Listing::add(Message words) {
    const auto named = std::ranges::find(entries_, words, &Entry::words);
    if (named == entries_.end())
        entries_.push_back({std::move(words)});
    else
        ++named->times;
}

Message Listing::words() const {
    Message list;
    for (const auto& entry : entries_ | std::views::take(most_named)) {
        const auto times = entry.times > 1 ? std::to_string(entry.times) + "× " : "";
        const bool is_last = &entry == &entries_.back();
        join(list.dutch, times + entry.words.dutch, is_last ? " en " : ", ");
        join(list.english, times + entry.words.english, is_last ? " and " : ", ");
    }
    if (entries_.size() > most_named) {
        const auto more = std::to_string(entries_.size() - most_named);
        list.dutch += " en nog " + more;
        list.english += " and " + more + " more";
    }
    return list;
}

}  // namespace slimfit::planning
