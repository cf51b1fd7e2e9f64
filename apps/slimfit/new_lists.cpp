#include "new_lists.hpp"

#include "slimfit/generate/csv_rows.hpp"
#include "slimfit/generate/new_school.hpp"

#include "list_file.hpp"

#include <algorithm>
#include <cctype>
#include <iterator>
#include <optional>

namespace slimfit::cli {

namespace {

/// Lower-case letters and digits of a name, the rest as hyphens: "De Linde" is "de-linde".
std::string code_of(const std::string& name) {
    std::string code;
    for (const char letter : name) {
        const auto byte = static_cast<unsigned char>(letter);
        if (std::isalnum(byte) != 0)
            code += static_cast<char>(std::tolower(byte));
        else if (!code.empty() && code.back() != '-')
            code += '-';
    }
    while (!code.empty() && code.back() == '-')
        code.pop_back();
    return code.empty() ? "school" : code;
}

void tell_columns_not_read(
    const Console& console, const std::string& file, const std::vector<std::string>& columns
) {
    for (const auto& column : columns)
        console.tell(filled(
            {"{file}: de kolom \"{column}\" is niet gelezen.",
             "{file}: the column \"{column}\" was not read."},
            {{"file", file}, {"column", column}}
        ));
}

Problems both(Problems one, Problems other) {
    std::ranges::move(other, std::back_inserter(one));
    return one;
}

/// The problems of both, or none when both are there.
template <class One, class Other>
std::optional<Problems> problems_of(const Result<One>& one, const Result<Other>& other) {
    if (one && other)
        return std::nullopt;
    Problems problems;
    if (!one)
        std::ranges::copy(one.error(), std::back_inserter(problems));
    if (!other)
        std::ranges::copy(other.error(), std::back_inserter(problems));
    return problems;
}

/// What is wrong in the cells of a list that could be read.
template <class Row>
Problems problems_in(const Result<generate::Rows<Row>>& list) {
    return list ? list->problems : Problems{};
}

}  // namespace

Result<Lists>
lists_in_files(const std::filesystem::path& staff_file, const std::filesystem::path& pupils_file) {
    auto staff = read_list_file(staff_file);
    auto pupils = read_list_file(pupils_file);
    if (auto problems = problems_of(staff, pupils))
        return tl::unexpected{*std::move(problems)};
    return Lists{
        .staff = *std::move(staff),
        .pupils = *std::move(pupils),
        .staff_file = staff_file.string(),
        .pupils_file = pupils_file.string()};
}

Result<school::School> school_of(const Lists& lists, const Console& console) {
    auto staff = generate::read_staff_rows(lists.staff, lists.staff_file);
    auto pupils = generate::read_pupil_rows(lists.pupils, lists.pupils_file);
    if (auto problems = problems_of(staff, pupils)) {
        const auto cells = both(problems_in(staff), problems_in(pupils));
        return tl::unexpected{both(*std::move(problems), cells)};
    }
    tell_columns_not_read(console, lists.staff_file, staff->columns_not_read);
    tell_columns_not_read(console, lists.pupils_file, pupils->columns_not_read);
    return generate::new_school(
        {.code = code_of(lists.name),
         .name = lists.name,
         .times = lists.times,
         .staff = std::move(staff->rows),
         .pupils = std::move(pupils->rows),
         .staff_file = lists.staff_file,
         .pupils_file = lists.pupils_file,
         .unread = both(std::move(staff->problems), std::move(pupils->problems))}
    );
}

}  // namespace slimfit::cli
