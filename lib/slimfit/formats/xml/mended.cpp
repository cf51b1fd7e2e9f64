#include "slimfit/formats/xml/mended.hpp"

#include "slimfit/formats/xml/form_faults.hpp"
#include "slimfit/formats/xml/without_slips.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace slimfit::formats {

namespace {

/// A mend may bring out a fault that was hidden, or leave a code without its row.
constexpr int most_rounds = 4;

bool is_duplicate(const SchemaFault& fault) {
    return fault.kind == SchemaFault::Kind::duplicate;
}

/// What to mend still; nothing when it is no XML.
std::optional<std::vector<SchemaFault>> faults_in(const SourceText& source, Schema schema) {
    auto parsed = parse_xml(source);
    if (!parsed.problems.empty())
        return std::nullopt;
    return faults_of_form(std::move(parsed.tree), source, schema);
}

}  // namespace

std::optional<MendedText> mended(const SourceText& source, Schema schema, Way way) {
    const SchemaGuide guide{schema};
    SourceText copy{source};
    std::vector<std::pair<int, int>> left_out;
    if (!parse_xml(copy).problems.empty())
        copy.text = without_slips(copy.text);
    for (int round = 0; round < most_rounds; ++round) {
        const auto faults = faults_in(copy, schema);
        if (!faults)
            return std::nullopt;
        if (round > 0 && std::ranges::all_of(*faults, is_duplicate))
            return MendedText{std::move(copy.text), std::move(left_out)};
        auto next = mend(copy.text, *faults, way, guide);
        if (!next)
            return std::nullopt;
        copy.text = std::move(next->text);
        std::ranges::copy(next->left_out, std::back_inserter(left_out));
        // What refers to a row that was left out is no fault of the text: it refers to another.
        if (way == Way::without)
            way = Way::wide;
    }
    return std::nullopt;
}

}  // namespace slimfit::formats
