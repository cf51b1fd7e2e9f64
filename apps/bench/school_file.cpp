#include "school_file.hpp"

#include "slimfit/formats/school_reader.hpp"

#include <stdexcept>

namespace slimfit::bench {

school::School school_of(const std::filesystem::path& file) {
    auto school = formats::read_school(file);
    if (!school) {
        const auto& [where, message] = school.error().front();
        throw std::runtime_error{where + ": " + message.english};
    }
    return *std::move(school);
}

}  // namespace slimfit::bench
