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

}  // namespace slimfit::cli
