#include "slimfit/check/soft.hpp"

#include <algorithm>

namespace slimfit::check {

namespace {

using school::Wish;

bool breaks_free_time(const Wish& wish, const Session& session) {
    return wish.about == Wish::About::free_time &&
           (!wish.weekday || *wish.weekday == session.date().weekday()) &&
           (!wish.time || wish.time->overlaps(session.time()));
}

bool is_unwanted_kind(const Wish& wish, const Session& session) {
    return wish.about == Wish::About::less_of_kind && wish.kind == session.placed.kind;
}

Findings against_wishes(const Week& week, std::string_view rule, const auto& goes_against) {
    Findings findings;
    for (const auto& session : week.sessions())
        for (const auto adult : session.adults)
            for (const auto& wish : week.school()[adult].wishes) {
                if (!goes_against(wish, session))
                    continue;
                auto finding = about(week, rule, session);
                name_people(week, {adult}, finding);
                finding.cost = wish.weight;
                findings.push_back(std::move(finding));
            }
    return findings;
}

}  // namespace

Findings wish_free_time(const Week& week) {
    return against_wishes(week, "wish-free-time", breaks_free_time);
}

Findings wish_kind(const Week& week) {
    return against_wishes(week, "wish-kind", is_unwanted_kind);
}

}  // namespace slimfit::check
