#pragma once

#include "slimfit/core/result.hpp"
#include "slimfit/formats/xml/element.hpp"
#include "slimfit/formats/xml/schema.hpp"
#include "slimfit/formats/xml/source_text.hpp"
#include "slimfit/school/checks/doubts.hpp"

#include <functional>
#include <memory>
#include <string>

namespace slimfit::formats {

class Document;

/// What is wrong with the meaning of a file that is as its schema describes. The doubts are of the
/// file that it was made from.
using Meaning = std::function<Problems(const Document&, const school::Doubts&)>;

/// A file that its schema has found right, ready to be read.
///
/// Two parsers look at the same bytes: libxml2 validates and refuses what is hostile, then pugixml
/// holds what is read.
class Document {
public:
    /// Problems: the first place where the text is not UTF-8; else every place where it is not XML
    /// or not what the schema describes. Below a tag that is not closed nothing more is told: where
    /// the rest belongs is anybody's guess.
    [[nodiscard]] static Result<Document> of(const SourceText& source, Schema schema);

    /// The same, and of a text whose form is not right also what is wrong with its meaning, as far
    /// as that does not depend on how its form is mended.
    [[nodiscard]] static Result<Document>
    of(const SourceText& source, Schema schema, const Meaning& faults_of_meaning);

    /// The same for XML that no schema describes: its reader judges what stands in it. Problems:
    /// the first place where the text is not UTF-8; else every place where it is not XML.
    [[nodiscard]] static Result<Document> without_schema(const SourceText& source);

    Document(Document&&) noexcept;
    Document& operator=(Document&&) noexcept;
    ~Document();

    [[nodiscard]] Element root() const;

    /// The file as messages call it.
    [[nodiscard]] const std::string& file() const;

private:
    struct Held;
    explicit Document(std::unique_ptr<const Held> held);

    [[nodiscard]] static Document held_of(const SourceText& source);

    std::unique_ptr<const Held> held_;
};

}  // namespace slimfit::formats
