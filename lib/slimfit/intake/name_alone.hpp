#pragma once

#include <string>
#include <string_view>

namespace slimfit::intake {

/// A name and nothing else of what stood with it.
struct NameAlone {
    std::string name;
    bool is_cut{};  ///< something else was left out
};

/// kept_name() of a child or a member of staff, without what people write behind a name: a mail
/// address, a remark between brackets, and from the first word with a digit on an address or a day.
/// A comma stays: behind it may stand the given name.
[[nodiscard]] NameAlone name_alone(std::string_view text, std::size_t longest);

/// The same of a given name, behind which a comma begins something else.
[[nodiscard]] NameAlone given_name_alone(std::string_view text, std::size_t longest);

}  // namespace slimfit::intake
