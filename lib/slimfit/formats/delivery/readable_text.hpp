#pragma once

#include "slimfit/core/result.hpp"
#include "slimfit/formats/xml/source_text.hpp"

namespace slimfit::formats {

/// A text in UTF-8, with what had to be assumed to read it.
struct ReadableText {
    SourceText source;
    Problems remarks;
};

/// An XML file of another program as UTF-8: with or without a mark in front, UTF-16, ISO-8859-1 and
/// -15, windows-1252, and also the last where a file says UTF-8 and is not. Lines stay where they
/// are. Problems: another encoding.
[[nodiscard]] Result<ReadableText> as_utf_8(SourceText source);

}  // namespace slimfit::formats
