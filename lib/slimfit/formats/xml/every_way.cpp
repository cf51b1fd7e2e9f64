#include "slimfit/formats/xml/every_way.hpp"

#include "slimfit/formats/xml/mended.hpp"
#include "slimfit/formats/xml/problem_order.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

namespace slimfit::formats {

namespace {

/// The lines on which something is told already.
std::set<int> lines_told(const FaultyForm& form) {
    std::set<int> lines{form.slips.begin(), form.slips.end()};
    for (const auto& fault : form.faults)
        lines.insert(fault.line);
    return lines;
}

/// Nothing can be found there in a copy.
bool is_left_out(const Problem& problem, const Mended& copy) {
    const auto line = line_of(problem);
    return std::ranges::any_of(copy.left_out, [&](const auto& lines) {
        return lines.first <= line && line <= lines.second;
    });
}

void keep_found_again(const Problems& again, const Mended& copy, Problems& found) {
    const auto content = [](const Problem& problem) {
        return std::tie(problem.where, problem.message.dutch, problem.message.english);
    };
    std::set<decltype(content(again.front()))> contents;
    for (const auto& problem : again)
        contents.insert(content(problem));
    std::erase_if(found, [&](const Problem& problem) {
        return !contents.contains(content(problem)) && !is_left_out(problem, copy);
    });
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
        const auto document = Document::without_schema({form.source.file, copy->text});
        if (!document)
            return {};
        // Of the first way: in another more may refer to what is not there.
        if (!doubts)
            doubts = copy->doubts;
        auto problems = meaning(*document, *doubts);
        if (!found)
            found = std::move(problems);
        else
            keep_found_again(problems, *copy, *found);
        if (found->empty())
            return {};
    }
    const auto told = lines_told(form);
    std::erase_if(*found, [&](const Problem& problem) { return told.contains(line_of(problem)); });
    return *std::move(found);
}

}  // namespace slimfit::formats
