#include "oracle/naive_score.hpp"

#include "oracle/naive_week.hpp"

namespace slimfit::test {

using namespace timetable;

std::vector<Score> naive_score(const Instance& instance, const Assignment& assignment) {
    NaiveWeek week{instance, assignment};
    charge_events(week);
    charge_supervision(week);
    charge_people(week);
    return week.scores;
}

}  // namespace slimfit::test
