#include "slimfit/planning/titles.hpp"

#include <algorithm>

namespace slimfit::planning {

namespace {

using school::Nature;
using school::School;

template <class Row>
const Row* row_called(const std::vector<Row>& rows, std::string_view code) {
    const auto found = std::ranges::find(rows, code, &Row::code);
    return found == rows.end() ? nullptr : &*found;
}

}  // namespace

Message title_of(const School& school, const school::Offer& offer) {
    const auto& kind = school[offer.kind];
    if (!offer.subject || kind.nature == Nature::gym || kind.nature == Nature::pull_out ||
        kind.name == school[*offer.subject].name)
        return kind.name;
    const auto& subject = school[*offer.subject].name;
    return {kind.name.dutch + ' ' + subject.dutch, kind.name.english + ' ' + subject.english};
}

Message title_of(const school::StaffSession& session) {
    const auto& title = session.name.empty() ? session.code : session.name;
    return {title, title};
}

const school::Offer* offer_called(const School& school, std::string_view code) {
    return row_called(school.offers, code);
}

const school::StaffSession* staff_session_called(const School& school, std::string_view code) {
    return row_called(school.staff_sessions, code);
}

}  // namespace slimfit::planning
