#include "slimfit/formats/xhstt/reading.hpp"
#include "slimfit/xhstt/points.hpp"

#include <charconv>
#include <cmath>

namespace slimfit::formats {

namespace {

using xhstt::SolutionFault;
using xhstt::SolutionFaultKind;

class SolutionReader {
public:
    SolutionReader(
        const Element& element,
        xhstt::InstanceId instance,
        const xhstt::Archive& archive,
        const InstanceTable& table,
        school::ProblemList& problems
    )
        : element_{element},
          id_{instance},
          instance_{archive[instance]},
          names_{table.names[instance.value()]},
          table_is_right_{table.is_right},
          problems_{problems} {}

    xhstt::Solution read(Parts& parts) {
        xhstt::Solution solution{.instance = id_, .description = parts.text("Description")};
        solution.running_seconds = read_running_time(parts);
        parts.pass_over("Report");
        for (const auto& event : parts.list("Events", "Event"))
            read_meet(event, solution.meets);
        // Faults of an instance would come back in each of its solutions.
        if (table_is_right_) {
            xhstt::complete(instance_, solution.meets);
            for (const auto& fault : xhstt::faults_in(instance_, solution.meets))
                note(fault, solution.meets[fault.meet]);
        }
        return solution;
    }

private:
    std::optional<double> read_running_time(Parts& parts) const {
        const auto element = parts.optional("RunningTime");
        if (!element)
            return std::nullopt;
        const auto text = trimmed_text(*element);
        double seconds = 0;
        const auto end = text.data() + text.size();
        const auto read = std::from_chars(text.data(), end, seconds, std::chars_format::fixed);
        if (read.ec == std::errc{} && read.ptr == end && std::isfinite(seconds) && seconds >= 0)
            return seconds;
        problems_.add(
            element->line(),
            {"<RunningTime> is \"{text}\"; verwacht is een aantal seconden, zoals 12.5. Verbeter "
             "het getal of haal het weg.",
             "<RunningTime> is \"{text}\"; expected is a number of seconds, such as 12.5. Correct "
             "the number or take it out."},
            {{"text", text.substr(0, 40)}}
        );
        return std::nullopt;
    }

    void read_meet(const Element& element, std::vector<xhstt::Meet>& meets) {
        Parts parts{element, problems_};
        const auto event = names_.events.find(element);
        const auto duration = parts.number("Duration", 1);
        const auto time = parts.optional("Time");
        const auto resources = parts.list("Resources", "Resource");
        if (!event)
            return;
        auto meet =
            xhstt::open_meet(instance_, *event, duration.value_or(instance_[*event].duration));
        if (time)
            meet.start = names_.times.find(*time);
        for (const auto& resource : resources)
            read_resource(resource, meet);
        meets.push_back(std::move(meet));
        lines_.push_back(element.line());
    }

    void read_resource(const Element& element, xhstt::Meet& meet) const {
        Parts parts{element, problems_};
        const auto resource = names_.resources.find(element);
        const auto name = parts.required("Role");
        if (!resource || !name)
            return;
        const auto& event = instance_[meet.event];
        const auto place = place_of(event, trimmed_text(*name));
        if (!place)
            note_role(*name, event, unknown_role);
        else if (meet.resources[*place])
            note_role(*name, event, doubled_role);
        else
            meet.resources[*place] = resource;
    }

    [[nodiscard]] std::optional<std::size_t>
    place_of(const xhstt::Event& event, const std::string& role) const {
        const auto found = names_.roles.find(role);
        if (found == names_.roles.end())
            return std::nullopt;
        return xhstt::place_with(event, found->second);
    }

    void note_role(const Element& role, const xhstt::Event& event, const Text& text) const {
        problems_.add(role.line(), text, {{"role", trimmed_text(role)}, {"event", event.code}});
    }

    void note(const SolutionFault& fault, const xhstt::Meet& meet) const {
        const auto& event = instance_[meet.event];
        const auto line = fault.meet < lines_.size() ? lines_[fault.meet] : element_.line();
        problems_.add(
            line,
            words_of(fault.kind),
            {{"event", event.code},
             {"duration", event.duration},
             {"time", meet.start ? instance_[*meet.start].code : ""},
             {"given", event.preassigned ? instance_[*event.preassigned].code : ""},
             {"length", meet.duration},
             {"resource", resource_at(meet, fault.place)}}
        );
    }

    [[nodiscard]] std::string resource_at(const xhstt::Meet& meet, std::size_t place) const {
        if (place < meet.resources.size())
            if (const auto& resource = meet.resources[place])
                return instance_[*resource].code;
        return {};
    }

    static const Text& words_of(SolutionFaultKind kind);

    static constexpr Text unknown_role{
        "Gebeurtenis {event} heeft geen plaats met rol \"{role}\". Verbeter de rol.",
        "Event {event} has no place with role \"{role}\". Correct the role."};
    static constexpr Text doubled_role{
        "De rol \"{role}\" van gebeurtenis {event} staat hier twee keer. Haal er een weg.",
        "The role \"{role}\" of event {event} stands here twice. Take one out."};

    Element element_;
    xhstt::InstanceId id_;
    const xhstt::Instance& instance_;
    const InstanceNames& names_;
    bool table_is_right_;
    school::ProblemList& problems_;
    std::vector<int> lines_;  // of the meets the file has
};

const Text& SolutionReader::words_of(SolutionFaultKind kind) {
    static constexpr Text no_duration{
        "Gebeurtenis {event} duurt hier niet. Geef een duur van 1 of meer.",
        "Event {event} has no duration here. Give a duration of 1 or more."};
    static constexpr Text more_than_event{
        "Met dit deel duurt gebeurtenis {event} langer dan haar {duration} tijden. Kort een deel "
        "in of haal er een weg.",
        "With this part event {event} lasts longer than its {duration} times. Shorten a part or "
        "take one out."};
    static constexpr Text not_the_given_time{
        "Gebeurtenis {event} staat hier op {time}, maar haar vaste tijd is {given}. Verbeter de "
        "tijd.",
        "Event {event} is at {time} here, but its fixed time is {given}. Correct the time."};
    static constexpr Text past_last_time{
        "Gebeurtenis {event} duurt {length} vanaf {time}, tot na de laatste tijd. Laat haar eerder "
        "beginnen.",
        "Event {event} lasts {length} from {time} on, past the last time. Let it begin earlier."};
    static constexpr Text not_the_given_resource{
        "Op deze plaats van gebeurtenis {event} hoort een andere, vaste resource dan {resource}. "
        "Verbeter de resource.",
        "This place of event {event} has another, fixed resource than {resource}. Correct the "
        "resource."};
    static constexpr Text wrong_type{
        "{resource} is van een andere soort dan gebeurtenis {event} op deze plaats vraagt. "
        "Verbeter de resource.",
        "{resource} is of another type than event {event} asks in this place. Correct the "
        "resource."};
    switch (kind) {
    case SolutionFaultKind::no_duration:
        return no_duration;
    case SolutionFaultKind::more_than_event:
        return more_than_event;
    case SolutionFaultKind::not_the_given_time:
        return not_the_given_time;
    case SolutionFaultKind::past_last_time:
        return past_last_time;
    case SolutionFaultKind::not_the_given_resource:
        return not_the_given_resource;
    case SolutionFaultKind::wrong_type:
        break;
    }
    return wrong_type;
}

}  // namespace

xhstt::SolutionGroup read_solution_group(
    const Element& element,
    const xhstt::Archive& archive,
    const InstanceTable& table,
    school::ProblemList& problems
) {
    Parts parts{element, problems};
    xhstt::SolutionGroup group{
        .code = optional_text(element, "Id"), .metadata = read_metadata(parts)};
    for (const auto& child : parts.all("Solution")) {
        const auto instance = table.ids.find(child);
        if (!instance)
            continue;
        Parts of_solution{child, problems};
        group.solutions.push_back(
            SolutionReader{child, *instance, archive, table, problems}.read(of_solution)
        );
    }
    return group;
}

}  // namespace slimfit::formats
