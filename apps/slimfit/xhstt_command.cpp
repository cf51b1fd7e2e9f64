#include "commands.hpp"

#include <array>

namespace slimfit::cli {

namespace {

constexpr std::array<const Command*, 3> parts{
    &xhstt_evaluate_command, &xhstt_solve_command, &xhstt_export_command};

}  // namespace

const Command xhstt_command{
    .name = "xhstt",
    .summary =
        {"Rekent, zoekt en schrijft in XHSTT, het formaat waarin het vak roosters vergelijkt",
         "Reckons, searches and writes in XHSTT, the format in which the field compares "
         "timetables"},
    .example = {"slimfit xhstt evaluate archief.xml", "slimfit xhstt evaluate archive.xml"},
    .parts = parts};

}  // namespace slimfit::cli
