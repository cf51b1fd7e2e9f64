#include "slimfit/show/words.hpp"

#include "slimfit/calendar/words.hpp"

#include <cstdlib>

namespace slimfit::show {

namespace {

using calendar::Weekday;

template <class Enum, std::size_t Size>
const Text& word_for(const Text (&words)[Size], Enum value) {
    return words[static_cast<std::size_t>(value)];
}

const Text& name_of_month(int month) {
    static constexpr Text names[]{
        {"januari", "January"},
        {"februari", "February"},
        {"maart", "March"},
        {"april", "April"},
        {"mei", "May"},
        {"juni", "June"},
        {"juli", "July"},
        {"augustus", "August"},
        {"september", "September"},
        {"oktober", "October"},
        {"november", "November"},
        {"december", "December"}};
    return names[month - 1];
}

const Text& short_name_of_month(int month) {
    static constexpr Text names[]{
        {"jan", "Jan"},
        {"feb", "Feb"},
        {"mrt", "Mar"},
        {"apr", "Apr"},
        {"mei", "May"},
        {"jun", "Jun"},
        {"jul", "Jul"},
        {"aug", "Aug"},
        {"sep", "Sep"},
        {"okt", "Oct"},
        {"nov", "Nov"},
        {"dec", "Dec"}};
    return names[month - 1];
}

}  // namespace

const Text& short_name_of(Weekday weekday) {
    static constexpr Text names[]{
        {"ma", "Mon"},
        {"di", "Tue"},
        {"wo", "Wed"},
        {"do", "Thu"},
        {"vr", "Fri"},
        {"za", "Sat"},
        {"zo", "Sun"}};
    return word_for(names, weekday);
}

const Text& name_of(rulebook::Hardness hardness) {
    static constexpr Text names[]{{"hard", "hard"}, {"zacht", "soft"}};
    return word_for(names, hardness);
}

const Text& name_of(rulebook::ShortWeek short_week) {
    static constexpr Text names[]{{"onveranderd", "unchanged"}, {"naar rato", "pro rata"}};
    return word_for(names, short_week);
}

const Text& name_of(school::Nature nature) {
    static constexpr Text names[]{
        {"kring in de basisgroep", "base group time"},
        {"instructie", "instruction"},
        {"verlengde instructie", "extended instruction"},
        {"zelfstandig werken", "independent work"},
        {"les", "lesson"},
        {"bewegingsonderwijs", "physical education"},
        {"buiten de groep", "pull-out"},
        {"eten met de groep", "eating with the group"},
        {"buiten", "outside"},
        {"gesprekken", "coach talks"},
        {"overleg", "meeting"},
        {"unitleiderstijd", "unit-leader time"},
        {"excursie", "excursion"}};
    return word_for(names, nature);
}

std::string long_date(calendar::Date date, Language language) {
    return std::string{name_of(date.weekday()).in(language)} + ' ' + day_and_month(date, language);
}

std::string day_and_month(calendar::Date date, Language language) {
    const auto [year, month, day] = date.parts();
    return std::to_string(day) + ' ' + std::string{name_of_month(month).in(language)};
}

std::string short_date(calendar::Date date, Language language) {
    const auto [year, month, day] = date.parts();
    return std::string{short_name_of(date.weekday()).in(language)} + ' ' + std::to_string(day) +
           ' ' + std::string{short_name_of_month(month).in(language)};
}

std::string dates_of_week(calendar::IsoWeek week, Language language) {
    const auto first = week.day(Weekday::monday).parts();
    const auto last = week.day(Weekday::friday).parts();
    const auto month = [&](int number) { return std::string{name_of_month(number).in(language)}; };
    std::string dates = std::to_string(first.day);
    if (first.month != last.month)
        dates += ' ' + month(first.month);
    if (first.year != last.year)
        dates += ' ' + std::to_string(first.year);
    dates += language == Language::dutch ? " t/m " : " to ";
    return dates + std::to_string(last.day) + ' ' + month(last.month) + ' ' +
           std::to_string(last.year);
}

std::string clock_times(calendar::TimeSpan time) {
    return time.begin.to_string() + "–" + time.end.to_string();
}

std::string hours(calendar::Minutes minutes) {
    const auto count = std::abs(minutes.count());
    const auto rest = count % 60;
    return (minutes.count() < 0 ? "-" : "") + std::to_string(count / 60) +
           (rest < 10 ? ":0" : ":") + std::to_string(rest);
}

}  // namespace slimfit::show
