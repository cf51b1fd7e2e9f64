#include "numbers.hpp"

#include <cstdlib>
#include <string>

namespace slimfit::cli {

Message tenths(std::int64_t number) {
    const auto sign = std::string{number < 0 ? "-" : ""};
    const auto whole = sign + std::to_string(std::abs(number) / 10);
    const auto rest = std::to_string(std::abs(number) % 10);
    return {whole + "," + rest, whole + "." + rest};
}

Message price_in_words(std::int64_t hard, std::int64_t soft) {
    if (hard == 0)
        return {std::to_string(soft), std::to_string(soft)};
    return filled(
        {"hard {hard}, zacht {soft}", "hard {hard}, soft {soft}"}, {{"hard", hard}, {"soft", soft}}
    );
}

}  // namespace slimfit::cli
