#pragma once

#include "slimfit/intake/delivery.hpp"

#include <optional>
#include <string_view>

namespace slimfit::formats {

/// What happens to an element of a file of another program, by its name.
struct Field {
    enum class Treatment : std::uint8_t {
        keep,        ///< with its text and children
        initial,     ///< of a surname, which its text is
        hash,        ///< its text is a key: only its mark is kept
        leave_out,   ///< with all that is in it
        look_inside  ///< keep nothing of it but what is below
    };

    std::string_view name;
    Treatment treatment{};
    std::optional<intake::Skipped> skipped;  ///< how leaving it out is counted
};

/// The elements of EDEXML, UWLR, SOAP around it, and levels of SlimFit: an allow-list. Whatever it
/// does not name is left out.
[[nodiscard]] const Field* field_of_standards(std::string_view name);

/// The elements of the state's open data; whatever it does not name is looked into.
[[nodiscard]] const Field* field_of_holidays(std::string_view name);

/// Whether an element with that name can be the outermost of a file of the standards.
[[nodiscard]] bool is_known_root(std::string_view name);

/// Whether an element is one of an OSO dossier, by its name or its namespace.
[[nodiscard]] bool is_of_dossier(std::string_view name, std::string_view uri);

/// Whether elements of a namespace belong to the standards; files without namespaces do.
[[nodiscard]] bool is_known_namespace(std::string_view uri);

}  // namespace slimfit::formats
