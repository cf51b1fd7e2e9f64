#include "lost_comments.hpp"

#include "slimfit/formats/xml/comments.hpp"

namespace slimfit::cli {

namespace {

std::optional<Message>
said(const Text& words, std::string_view old_text, const std::filesystem::path& kept_in) {
    const auto comments = formats::number_of_comments(old_text);
    if (comments == 0)
        return std::nullopt;
    return filled(words, {{"comments", comments}, {"file", kept_in.string()}});
}

}  // namespace

std::optional<Message>
comments_that_will_go(std::string_view old_text, const std::filesystem::path& kept_in) {
    return said(
        {"Met --apply gaat wat u in het schoolbestand tussen <!-- en --> schreef eruit "
         "({comments} keer); het blijft staan in de kopie, {file}, tot de import daarna.",
         "With --apply what you wrote between <!-- and --> in the school file goes ({comments} "
         "{comments|time|times}); it stays in the copy, {file}, until the import after it."},
        old_text,
        kept_in
    );
}

std::optional<Message>
comments_that_went(std::string_view old_text, const std::filesystem::path& kept_in) {
    return said(
        {"Wat u tussen <!-- en --> schreef, is niet overgenomen ({comments} keer); het staat nog "
         "in {file}.",
         "What you wrote between <!-- and --> was not carried over ({comments} "
         "{comments|time|times}); it still stands in {file}."},
        old_text,
        kept_in
    );
}

}  // namespace slimfit::cli
