#include "slimfit/workload/adults.hpp"

#include <algorithm>

namespace slimfit::workload {

std::vector<school::StaffId> adults_of(const roster::PlacedSession& session) {
    std::vector<school::StaffId> adults;
    if (session.leader)
        adults.push_back(*session.leader);
    for (const auto assistant : session.assistants)
        if (std::ranges::find(adults, assistant) == adults.end())
            adults.push_back(assistant);
    return adults;
}

bool is_in(const roster::PlacedSession& session, school::StaffId staff) {
    return session.leader == staff ||
           std::ranges::find(session.assistants, staff) != session.assistants.end();
}

}  // namespace slimfit::workload
