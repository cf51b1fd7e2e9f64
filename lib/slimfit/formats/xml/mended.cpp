#include "slimfit/formats/xml/mended.hpp"

#include "slimfit/formats/xml/doubts_of.hpp"
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

void add(school::Doubts more, school::Doubts& doubts) {
    doubts.tables.merge(more.tables);
    doubts.codes.merge(more.codes);
    doubts.rows.merge(more.rows);
    doubts.gaps.merge(more.gaps);
}

}  // namespace

std::optional<Mended> mended(const FaultyForm& form, Way way) {
    const SchemaGuide guide{form.schema};
    SourceText copy{form.source};
    Mended result;
    result.doubts = doubts_of(copy.text, form.schema, form.faults, form.slips);
    if (!form.slips.empty())
        copy.text = without_slips(copy.text);
    auto faults = form.slips.empty() ? form.faults : faults_in(copy, form.schema);
    for (int round = 0; round < most_rounds && faults; ++round) {
        auto next = mend(copy.text, *faults, way, guide);
        if (!next)
            break;
        copy.text = std::move(next->text);
        std::ranges::copy(next->left_out, std::back_inserter(result.left_out));
        faults = faults_in(copy, form.schema);
        if (faults && std::ranges::all_of(*faults, is_duplicate)) {
            result.text = std::move(copy.text);
            return result;
        }
        if (faults)
            add(doubts_of(copy.text, form.schema, *faults, {}), result.doubts);
        // What refers to a row that was left out is not left out too: it refers to another.
        if (way == Way::without)
            way = Way::wide;
    }
    return std::nullopt;
}

}  // namespace slimfit::formats
