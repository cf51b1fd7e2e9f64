#include "slimfit/formats/xhstt/writing.hpp"

#include <array>
#include <charconv>

namespace slimfit::formats {

namespace {

/// The shortest decimal number that reads back the same.
std::string decimal(double seconds) {
    std::array<char, 400> digits{};  // the largest double has 309 of them
    const auto written = std::to_chars(
        digits.data(), digits.data() + digits.size(), seconds, std::chars_format::fixed
    );
    return {digits.data(), written.ptr};
}

bool is_chosen(const xhstt::Meet& meet, std::size_t place, const xhstt::Event& event) {
    return meet.resources[place].has_value() && !event.places[place].preassigned;
}

void write_resources(const xhstt::Meet& meet, const xhstt::Instance& instance, XmlText& text) {
    const auto& event = instance[meet.event];
    const WrittenElement element{text, "Resources"};
    for (std::size_t place = 0; place < event.places.size(); ++place)
        if (is_chosen(meet, place, event)) {
            WrittenElement resource{text, "Resource"};
            resource.text("Reference", instance[*meet.resources[place]].code);
            write_text("Role", instance[*event.places[place].role].name, text);
        }
}

void write_meet(const xhstt::Meet& meet, const xhstt::Instance& instance, XmlText& text) {
    const auto& event = instance[meet.event];
    WrittenElement element{text, "Event"};
    element.text("Reference", event.code);
    if (meet.duration != event.duration)
        write_number("Duration", meet.duration, text);
    if (meet.start && !event.preassigned)
        write_reference("Time", instance[*meet.start].code, text);
    bool any_chosen = false;
    for (std::size_t place = 0; place < event.places.size(); ++place)
        any_chosen = any_chosen || is_chosen(meet, place, event);
    if (any_chosen)
        write_resources(meet, instance, text);
}

void write_solution(
    const xhstt::Solution& solution, const xhstt::Instance& instance, XmlText& text
) {
    WrittenElement element{text, "Solution"};
    element.text("Reference", instance.code);
    if (!solution.description.empty())
        write_text("Description", solution.description, text);
    if (solution.running_seconds)
        write_text("RunningTime", decimal(*solution.running_seconds), text);
    const WrittenElement events{text, "Events"};
    for (const auto& meet : solution.meets)
        write_meet(meet, instance, text);
}

}  // namespace

void write_solution_group(
    const xhstt::SolutionGroup& group, const xhstt::Archive& archive, XmlText& text
) {
    WrittenElement element{text, "SolutionGroup"};
    element.text("Id", group.code);
    {
        const WrittenElement metadata{text, "MetaData"};
        write_text("Contributor", group.metadata.contributor, text);
        write_text("Date", group.metadata.date, text);
        write_text("Description", group.metadata.description, text);
        if (!group.metadata.publication.empty())
            write_text("Publication", group.metadata.publication, text);
        if (!group.metadata.remarks.empty())
            write_text("Remarks", group.metadata.remarks, text);
    }
    for (const auto& solution : group.solutions)
        write_solution(solution, archive[solution.instance], text);
}

}  // namespace slimfit::formats
