#pragma once

#include "slimfit/formats/delivery/fields.hpp"
#include "slimfit/formats/delivery/short_text.hpp"
#include "slimfit/formats/delivery/sieve.hpp"

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace slimfit::formats {

/// An attribute without a namespace, as a parser hears it.
struct HeardAttribute {
    std::string_view name;
    std::string_view value;
};

/// Catches what a parser says, one element at a time, and holds what the tables in fields.hpp let
/// through.
class Catcher {
public:
    /// The hash has to outlive it.
    explicit Catcher(const intake::KeyedHash& hash) : hash_{hash} {}

    void open(
        std::string_view name,
        std::string_view space,
        int line,
        std::span<const HeardAttribute> attributes
    );
    void close();

    /// Part of the text of the element that was opened last.
    void letters(std::string_view letters);

    [[nodiscard]] bool is_too_deep() const { return depth_ > deepest_element; }

    /// All that was held, when the file ends. `known`: marks by which the school knows somebody.
    [[nodiscard]] SievedFile take(const intake::KeyMarks& known);

private:
    struct Open {
        Sieved element;
        ShortText text;
        int depth;
        Field::Treatment treatment;
    };

    void open_root(std::string_view name, std::string_view space);
    [[nodiscard]] const Field* field_of(std::string_view name, std::string_view space) const;

    /// Some programs give a file of the standards a namespace of their own.
    [[nodiscard]] bool is_standard(std::string_view space) const;
    void leave_out(const Field* field, std::string_view space);
    void keep(const Field& field, int line, std::span<const HeardAttribute> attributes);
    void end_kept();

    /// Keys are judged per kind: those of pupils may be numbers of another sort than those of
    /// staff.
    std::string mark_of(std::string_view key, std::string_view element, std::string_view attribute);

    const intake::KeyedHash& hash_;
    std::map<std::pair<std::string_view, std::string_view>, intake::KeysOfFile> keys_;
    SievedFile file_;
    std::vector<Open> open_;
    int depth_{};
    int left_out_from_{};  ///< depth of the element that is left out; 0: none
    int message_depth_{};
    bool has_known_root_{};
};

}  // namespace slimfit::formats
