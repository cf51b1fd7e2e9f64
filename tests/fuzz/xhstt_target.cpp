// A libFuzzer target: bytes as an XHSTT file. What is read is written and read again the same, and
// each solution costs in the engine what it costs by definition.
#include "slimfit/formats/xhstt_reader.hpp"
#include "slimfit/formats/xhstt_writer.hpp"
#include "slimfit/highschool/solution.hpp"
#include "slimfit/xhstt/evaluate.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

using namespace slimfit;

namespace {

bool costs_the_same(const xhstt::Instance& instance, const xhstt::Solution& solution) {
    const auto prepared = highschool::prepare(instance);
    const highschool::Solution decided{prepared, decisions_of(prepared, solution.meets)};
    const auto cost = xhstt::evaluate(instance, solution.meets).cost;
    return decided.score().hard == cost.hard && decided.score().soft == cost.soft;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes{reinterpret_cast<const char*>(data), size};
    const auto archive = formats::read_xhstt_text(bytes, "archive.xml");
    if (!archive)
        return 0;
    const auto again = formats::read_xhstt_text(formats::write_xhstt(*archive), "again.xml");
    if (!again || *again != *archive)
        std::abort();
    for (const auto& group : archive->solution_groups)
        for (const auto& solution : group.solutions)
            if (!costs_the_same((*archive)[solution.instance], solution))
                std::abort();
    return 0;
}
