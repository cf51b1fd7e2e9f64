#include "slimfit/solver/drift.hpp"

namespace slimfit::solver {

void write_score(std::ostream& out, timetable::Score score) {
    out << score.hard << " hard and " << score.soft << " soft";
}

std::string
differing_scores(timetable::Score kept, timetable::Score recounted, const Moment& moment) {
    auto out = std::ostringstream{};
    out << "the kept score (";
    write_score(out, kept);
    out << ") is not the recounted one (";
    write_score(out, recounted);
    out << ") after " << moment.move << ", step " << moment.step << ", seed " << moment.seed;
    return out.str();
}

}  // namespace slimfit::solver
