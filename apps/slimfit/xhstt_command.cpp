#include "commands.hpp"

#include <array>

namespace slimfit::cli {

namespace {

constexpr std::array<const Command*, 1> parts{&xhstt_evaluate_command};

}  // namespace

const Command xhstt_command{
    .name = "xhstt",
    .summary =
        {"Leest en rekent met XHSTT, het formaat waarin het vak roosters van scholen vergelijkt",
         "Reads and reckons XHSTT, the format in which the field compares school timetables"},
    .parts = parts};

}  // namespace slimfit::cli
