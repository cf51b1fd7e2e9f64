#include "slimfit/formats/xml/text_changes.hpp"

#include <algorithm>
#include <utility>

namespace slimfit::formats {

std::string TextChanges::made() && {
    std::ranges::stable_sort(changes_, {}, [](const Change& change) {
        return std::pair{change.piece.begin, ~change.piece.end};
    });
    std::string made;
    std::size_t reached = 0;
    for (const auto& [piece, by] : changes_) {
        if (piece.begin < reached)
            continue;
        made += text_.substr(reached, piece.begin - reached);
        made += by;
        const auto old = text_.substr(piece.begin, piece.end - piece.begin);
        made.append(static_cast<std::size_t>(std::ranges::count(old, '\n')), '\n');
        reached = piece.end;
    }
    made += text_.substr(reached);
    return made;
}

}  // namespace slimfit::formats
