#include "slimfit/intake/word_of_level.hpp"

#include "slimfit/intake/plain_text.hpp"

#include <algorithm>
#include <array>

namespace slimfit::intake {

bool is_word_of_level(std::string_view written) {
    static constexpr auto words = std::to_array<std::string_view>(
        {"goed",       "vold",          "vol",         "onv",
         "mat",        "ruim",          "uitm",        "zwak",
         "hoog",       "laag",          "zeer goed",   "ruim voldoende",
         "voldoende",  "net voldoende", "onvoldoende", "ruim onvoldoende",
         "matig",      "zeer zwak",     "gemiddeld",   "uitmuntend",
         "uitstekend", "good",          "fair",        "weak",
         "high",       "low",           "very good",   "excellent",
         "sufficient", "insufficient",  "average",     "poor"}
    );
    return std::ranges::find(words, compared(written)) != words.end();
}

}  // namespace slimfit::intake
