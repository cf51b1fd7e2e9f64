#include "slimfit/show/remarks.hpp"

namespace slimfit::show {

Remarks remarks_of(const std::vector<rulebook::Finding>& findings) {
    Remarks remarks;
    for (const auto& finding : findings) {
        if (finding.hardness != rulebook::Hardness::hard)
            continue;
        ++remarks.hard_findings;
        remarks.broken.insert(finding.sessions.begin(), finding.sessions.end());
    }
    return remarks;
}

Message incomplete(const Remarks& remarks) {
    if (remarks.hard_findings == 0)
        return {};
    return filled(
        {"Onvolledig: {count} keer is een harde regel gebroken; zie slimfit check",
         "Incomplete: a hard rule is broken {count} {count|time|times}; see slimfit check"},
        {{"count", remarks.hard_findings}}
    );
}

}  // namespace slimfit::show
