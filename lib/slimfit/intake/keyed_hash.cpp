#include "slimfit/intake/keyed_hash.hpp"

#include "slimfit/core/contract.hpp"

#include <array>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>
#include <span>

namespace slimfit::intake {

namespace {

constexpr std::size_t kept_bytes = 16;

std::string as_hex(std::span<const unsigned char> bytes) {
    constexpr std::string_view digits{"0123456789abcdef"};
    std::string text;
    for (const auto byte : bytes) {
        text += digits[byte >> 4U];
        text += digits[byte & 0xFU];
    }
    return text;
}

const unsigned char* bytes_of(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

}  // namespace

std::string KeyedHash::operator()(std::string_view key) const {
    if (key.empty())
        return {};
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size{};
    const auto* const made = HMAC(
        EVP_sha256(),
        salt_.data(),
        static_cast<int>(salt_.size()),
        bytes_of(key),
        key.size(),
        digest.data(),
        &size
    );
    expects(made != nullptr && size >= kept_bytes, "OpenSSL makes a hash");
    return as_hex(std::span{digest}.first(kept_bytes));
}

std::string fresh_salt() {
    std::array<unsigned char, kept_bytes> bytes{};
    expects(RAND_bytes(bytes.data(), static_cast<int>(bytes.size())) == 1, "OpenSSL draws a salt");
    return as_hex(bytes);
}

std::string fingerprint(std::string_view text) {
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size{};
    const int made =
        EVP_Digest(text.data(), text.size(), digest.data(), &size, EVP_sha256(), nullptr);
    expects(made == 1 && size >= kept_bytes, "OpenSSL makes a hash");
    return as_hex(std::span{digest}.first(kept_bytes));
}

}  // namespace slimfit::intake
