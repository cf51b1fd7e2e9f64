#pragma once

#include "slimfit/core/result.hpp"
#include "slimfit/intake/delivery.hpp"
#include "slimfit/intake/keyed_hash.hpp"
#include "slimfit/school/school.hpp"

#include <filesystem>
#include <string_view>

namespace slimfit::formats {

/// Who asks for a file to be read: what the school remembers of its columns and words, and how keys
/// become marks.
struct DeliveryReading {
    const school::School& school;
    const intake::KeyedHash& hash;
};

/// Reads a file of another program, known by what is in it and not by its name: EDEXML 1.03 to 2.1,
/// UWLR 2.x pupil data and results with or without SOAP around them, levels of SlimFit, CSV, and
/// the school holidays of the state's open data.
///
/// Fields that planning does not need are dropped while parsing and only counted. Keys leave the
/// parser as marks alone. What can be accepted is, with a remark; problems are files of no such
/// kind and files that are broken or hostile. No message holds a name or a key.
[[nodiscard]] Result<intake::Delivery>
read_delivery(const std::filesystem::path& path, const DeliveryReading& reading);

/// The same for bytes that are in memory; messages call them by that name.
[[nodiscard]] Result<intake::Delivery> read_delivery_bytes(
    std::string_view bytes, std::string_view file_name, const DeliveryReading& reading
);

}  // namespace slimfit::formats
