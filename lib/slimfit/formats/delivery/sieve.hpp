#pragma once

#include "slimfit/core/result.hpp"
#include "slimfit/formats/xml/source_text.hpp"
#include "slimfit/intake/delivery.hpp"
#include "slimfit/intake/identity_numbers.hpp"
#include "slimfit/intake/keyed_hash.hpp"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace slimfit::formats {

/// An element that the sieve let through. Its text is short, without spaces around it.
struct Sieved {
    struct Attribute {
        std::string_view name;
        std::string value;
    };

    std::string_view name;
    int line{};
    std::string text;
    std::vector<Attribute> attributes;
    std::vector<Sieved> children;

    /// The first of that name; null when there is none.
    [[nodiscard]] const Sieved* child(std::string_view wanted) const;

    /// Of the first child of that name; empty when there is none.
    [[nodiscard]] std::string_view text_of(std::string_view wanted) const;

    /// Empty when it is not there.
    [[nodiscard]] std::string_view attribute(std::string_view wanted) const;
};

/// What the sieve let through of a file.
struct SievedFile {
    std::string root;           ///< name of the outermost element
    std::string root_space;     ///< its namespace
    std::string message;        ///< name of what a SOAP envelope holds
    std::string message_space;  ///< its namespace
    bool holds_dossier{};       ///< of OSO, inside an element that is of no standard
    Sieved content;             ///< the outermost element
    std::map<intake::Skipped, int> skipped;
    std::set<std::string> marks_of_identity_numbers;  ///< in the content a # stands before them
};

/// How deep elements may stand in each other.
inline constexpr int deepest_element = 64;

/// Parses XML of another program and keeps what the tables in fields.hpp let through and nothing
/// else: the rest is dropped before any of it is held. Keys are turned into marks here; a key that
/// starts with #, or that is an identity number as most keys of its kind are, gives a mark that
/// starts with #. Without network, entities and document type.
/// Problems: no XML, too deep, or hostile.
[[nodiscard]] Result<SievedFile>
sieve(const SourceText& source, const intake::KeyedHash& hash, const intake::KeyMarks& known);

}  // namespace slimfit::formats
