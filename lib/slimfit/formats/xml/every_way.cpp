#include "slimfit/formats/xml/every_way.hpp"

#include "slimfit/core/contract.hpp"
#include "slimfit/formats/xml/mended.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <utility>

namespace slimfit::formats {

namespace {

std::string place_of(const SourceText& source, int line) {
    return source.file + ':' + std::to_string(line);
}

using Places = std::set<std::string>;

/// Where something is told already.
Places places_told(const FaultyForm& form) {
    Places told;
    for (const auto line : form.slips)
        told.insert(place_of(form.source, line));
    for (const auto& fault : form.faults)
        told.insert(place_of(form.source, fault.line));
    return told;
}

/// Where nothing can be found in a copy, because it was left out of it.
Places places_left_out(const SourceText& source, const Mended& copy) {
    Places left_out;
    for (const auto& [first, last] : copy.left_out)
        for (int line = first; line <= last; ++line)
            left_out.insert(place_of(source, line));
    return left_out;
}

void keep_found_again(const Problems& again, const Places& left_out, Problems& found) {
    std::erase_if(found, [&](const Problem& problem) {
        return !left_out.contains(problem.where) &&
               std::ranges::find(again, problem) == again.end();
    });
}

Problems found_in(
    const Mended& copy, const FaultyForm& form, const school::Doubts& doubts, const Meaning& meaning
) {
    const auto document = Document::without_schema({form.source.file, copy.text});
    expects(document.has_value(), "a mended text is XML");
    return meaning(*document, doubts);
}

}  // namespace

Problems problems_in_every_way(const FaultyForm& form, const Meaning& meaning) {
    if (form.faults.size() >= most_schema_faults)
        return {};
    std::optional<school::Doubts> doubts;
    std::optional<Problems> found;
    for (const auto way : {Way::wide, Way::narrow, Way::without}) {
        const auto copy = mended(form, way);
        if (!copy)
            return {};
        // Of the first way: in another more may refer to what is not there.
        if (!doubts)
            doubts = copy->doubts;
        auto problems = found_in(*copy, form, *doubts, meaning);
        if (!found)
            found = std::move(problems);
        else
            keep_found_again(problems, places_left_out(form.source, *copy), *found);
        if (found->empty())
            return {};
    }
    const auto told = places_told(form);
    std::erase_if(*found, [&](const Problem& problem) { return told.contains(problem.where); });
    return *std::move(found);
}

}  // namespace slimfit::formats
