#include "slimfit/school/meeting.hpp"

#include <algorithm>

namespace slimfit::school {

bool is_worth_holding(const StaffSession& session, std::size_t attendees) {
    constexpr std::size_t conversation{2};
    return attendees > 0 && attendees >= std::min(conversation, session.attendees.size());
}

}  // namespace slimfit::school
