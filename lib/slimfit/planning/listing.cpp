#include "slimfit/planning/listing.hpp"

#include <algorithm>
#include <ranges>

namespace slimfit::planning {

namespace {

/// Longer lists help nobody who reads them.
constexpr std::size_t most_named = 6;

void join(std::string& list, const std::string& next) {
    list += (list.empty() ? "" : ", ") + next;
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
        join(list.dutch, times + entry.words.dutch);
        join(list.english, times + entry.words.english);
    }
    if (entries_.size() > most_named) {
        const auto more = std::to_string(entries_.size() - most_named);
        list.dutch += " en nog " + more;
        list.english += " and " + more + " more";
    }
    return list;
}

}  // namespace slimfit::planning
