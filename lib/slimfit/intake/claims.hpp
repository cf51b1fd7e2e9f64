#pragma once

#include <map>
#include <set>
#include <string>

namespace slimfit::intake {

/// Which rows of a file may be which people of ours, by name. Whom several rows may be is nobody's
/// to guess: their order says nothing.
class Claims {
public:
    void add(std::size_t person, const std::string& row) { rows_[person].insert(row); }

    [[nodiscard]] bool is_claimed_once(std::size_t person) const {
        const auto found = rows_.find(person);
        return found != rows_.end() && found->second.size() == 1;
    }

private:
    std::map<std::size_t, std::set<std::string>> rows_;
};

}  // namespace slimfit::intake
