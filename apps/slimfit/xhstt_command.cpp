#include "commands.hpp"

#include <array>

namespace slimfit::cli {

namespace {

constexpr std::array<const Command*, 2> parts{&xhstt_evaluate_command, &xhstt_solve_command};

}  // namespace

const Command xhstt_command{
    .name = "xhstt",
    .summary =
        {"Rekent en zoekt in XHSTT, het formaat waarin het vak roosters van scholen vergelijkt",
         "Reckons and searches in XHSTT, the format in which the field compares school timetables"},
    .example = {"slimfit xhstt evaluate archief.xml", "slimfit xhstt evaluate archive.xml"},
    .parts = parts};

}  // namespace slimfit::cli
