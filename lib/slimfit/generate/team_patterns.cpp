#include "slimfit/generate/team_patterns.hpp"

#include "slimfit/core/contract.hpp"

namespace slimfit::generate {

namespace {

using Team = std::vector<TeacherPattern>;

const std::vector<Team>& teams_of_two() {
    static const std::vector<Team> teams{
        {{10'000, "1L111"}, {6'000, "222--"}, {6'000, "-1-22"}},
        {{10'000, "111L1"}, {8'000, "2222-"}, {4'000, "---12"}}};
    return teams;
}

const std::vector<Team>& teams_of_three() {
    static const std::vector<Team> teams{
        {{10'000, "1L111"}, {10'000, "22222"}, {6'000, "333--"}, {6'000, "-1-33"}},
        {{10'000, "111L1"},
         {5'000, "222--", "22---"},
         {5'000, "---22", "--222"},
         {8'000, "3333-"},
         {4'000, "---13"}},
        {{10'000, "11L11"},
         {8'000, "22-22"},
         {6'000, "333--"},
         {6'000, "--233"},
         {2'000, "--1--"}}};
    return teams;
}

const std::vector<Team>& teams_of_four() {
    static const std::vector<Team> teams{
        {{10'000, "11L11"},
         {8'000, "22-22"},
         {6'000, "333--"},
         {6'000, "--233"},
         {10'000, "44444"},
         {2'000, "--1--"}},
        {{10'000, "1L111"},
         {10'000, "22222"},
         {6'000, "333--"},
         {6'000, "-1-33"},
         {10'000, "44444"}},
        {{10'000, "111L1"},
         {5'000, "222--", "22---"},
         {5'000, "---22", "--222"},
         {8'000, "3333-"},
         {4'000, "---13"},
         {6'000, "444--"},
         {4'000, "---44"}}};
    return teams;
}

}  // namespace

std::span<const Team> teams_of(int base_groups) {
    expects(
        2 <= base_groups && base_groups <= 4, "There are teams for two up to four base groups."
    );
    if (base_groups == 2)
        return teams_of_two();
    return base_groups == 3 ? teams_of_three() : teams_of_four();
}

}  // namespace slimfit::generate
