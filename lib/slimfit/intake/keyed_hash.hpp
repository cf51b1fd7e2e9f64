#pragma once

#include <string>
#include <string_view>

namespace slimfit::intake {

/// Makes a mark of a key: with the same salt the same key gives the same mark, and from a mark
/// nobody gets back to the key (HMAC-SHA-256, the first 128 bits).
class KeyedHash {
public:
    /// A salt as fresh_salt makes it.
    explicit KeyedHash(std::string salt) : salt_{std::move(salt)} {}

    /// 32 digits and letters a-f; empty for an empty key.
    [[nodiscard]] std::string operator()(std::string_view key) const;

private:
    std::string salt_;
};

/// A new secret: 32 digits and letters a-f.
[[nodiscard]] std::string fresh_salt();

/// What tells one text from another: the first 128 bits of SHA-256, as 32 digits and letters a-f.
[[nodiscard]] std::string fingerprint(std::string_view text);

}  // namespace slimfit::intake
