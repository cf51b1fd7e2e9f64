#include "slimfit/formats/delivery_reader.hpp"
#include "slimfit/formats/school_copy.hpp"
#include "slimfit/formats/school_reader.hpp"
#include "slimfit/formats/school_writer.hpp"
#include "slimfit/formats/write_file.hpp"
#include "slimfit/formats/xml/source_text.hpp"
#include "slimfit/intake/consequences.hpp"
#include "slimfit/intake/take_in.hpp"

#include "commands.hpp"
#include "import_brakes.hpp"
#include "import_days.hpp"
#include "import_text.hpp"
#include "import_words.hpp"
#include "lost_comments.hpp"
#include "output_file.hpp"
#include "terminal.hpp"
#include "week_files.hpp"

#include <algorithm>
#include <memory>
#include <ostream>

namespace slimfit::cli {

namespace {

using intake::Delivery;

struct Given {
    std::filesystem::path school;
    std::vector<std::filesystem::path> files;
    bool apply{};
    bool whole_school{};
    ImportBrakes released;
    ImportWords words;
    std::optional<calendar::Date> on;
    std::optional<std::filesystem::path> output;
};

Problems unusable(const Given& given) {
    Problems problems;
    if (given.output && !given.apply)
        problems.push_back(
            {"--output",
             {"hoort bij --apply: zonder wordt er niets geschreven",
              "goes with --apply: without it nothing is written"}}
        );
    if (given.output)
        for (auto& problem : obstacles_to_creating(*given.output))
            problems.push_back(std::move(problem));
    for (auto& problem : problems_of(given.words))
        problems.push_back(std::move(problem));
    return problems;
}

/// Of the files beside the refused ones nobody needs to guess whether they were taken in.
Problem nothing_taken_in(const std::vector<Delivery>& good) {
    std::string names;
    for (const auto& delivery : good)
        names += (names.empty() ? "" : ", ") + delivery.file;
    return {
        "",
        filled(
            {"Er is niets overgenomen, ook niet uit wat wel te lezen is: {files}. Verbeter wat "
             "hierboven staat of laat het weg, en geef de opdracht opnieuw.",
             "Nothing was taken in, not from what can be read either: {files}. Mend what stands "
             "above or leave it out, and give the command again."},
            {{"files", names}}
        )};
}

/// All files, or what is wrong with all of them.
Result<std::vector<Delivery>>
read_files(const Given& given, const formats::DeliveryReading& reading) {
    std::vector<Delivery> deliveries;
    Problems problems;
    for (const auto& file : given.files) {
        auto delivery = formats::read_delivery(file, reading);
        if (delivery)
            deliveries.push_back(*std::move(delivery));
        else
            problems.insert(problems.end(), delivery.error().begin(), delivery.error().end());
    }
    if (problems.empty())
        return deliveries;
    if (!deliveries.empty())
        problems.push_back(nothing_taken_in(deliveries));
    return tl::unexpected{std::move(problems)};
}

intake::TakeInOptions options_of(
    const Given& given,
    calendar::Date on,
    const std::string& salt,
    const std::vector<Delivery>& deliveries
) {
    intake::TakeInOptions options{
        .on = on, .today = today(), .newest = given.on.value_or(today()), .salt = salt};
    apply(given.words, deliveries, options);
    options.older = given.released.older;
    options.whole_school = given.whole_school;
    return options;
}

ExitCode write(
    const Given& given,
    const std::string& old_text,
    const std::string& new_text,
    const Console& console
) {
    const auto written = given.output
                             ? formats::write_beside(given.school, *given.output, new_text)
                             : formats::replace_keeping_copy(given.school, old_text, new_text);
    if (!written)
        return console.refuse(written.error());
    if (given.output)
        console.tell(filled(
            {"Geschreven: {file}. {school} is niet veranderd.",
             "Written: {file}. {school} was not changed."},
            {{"file", given.output->string()}, {"school", given.school.string()}}
        ));
    else
        console.tell(filled(
            {"Verwerkt in {school}. Terugnemen: slimfit undo {school}",
             "Done in {school}. To take it back: slimfit undo {school}"},
            {{"school", given.school.string()}}
        ));
    return ExitCode::good;
}

ExitCode
refuse_held_back(const Given& given, const std::vector<HeldBrake>& brakes, const Console& console) {
    Problems problems;
    for (const auto& brake : brakes)
        problems.push_back({given.school.string(), filled(brake.why, {})});
    problems.push_back(
        {"",
         {"Niets is overgenomen; er is niets veranderd.",
          "Nothing was taken in; nothing was changed."}}
    );
    return console.refuse(problems);
}

void tell_it_is_a_preview(const std::vector<HeldBrake>& brakes, const Console& console) {
    for (const auto& brake : brakes)
        console.tell(filled(brake.why, {}));
    console.tell(filled(
        brakes.empty()
            ? Text{"Dit is een voorbeeld; er is niets veranderd. Met --apply gebeurt het.",
                   "This is a preview; nothing was changed. With --apply it is done."}
            : Text{"Dit is een voorbeeld; er is niets veranderd. Met --apply{options} gebeurt het "
                   "toch.",
                   "This is a preview; nothing was changed. With --apply{options} it is done all "
                   "the same."},
        {{"options", options_of(brakes)}}
    ));
}

ExitCode finish(
    const Given& given,
    const std::string& old_text,
    const school::School& before,
    const school::School& after,
    const std::vector<HeldBrake>& brakes,
    const Console& console
) {
    const auto new_text = formats::write_school(after);
    if (new_text == formats::write_school(before)) {
        console.tell({"Er verandert niets.", "Nothing changes."});
        return ExitCode::good;
    }
    if (given.apply && !brakes.empty())
        return refuse_held_back(given, brakes, console);
    if (given.apply) {
        const auto ended = write(given, old_text, new_text, console);
        const auto& kept_in = given.output ? given.school : formats::copy_beside(given.school);
        if (const auto gone = comments_that_went(old_text, kept_in);
            gone && ended == ExitCode::good)
            console.tell(*gone);
        return ended;
    }
    if (const auto going = comments_that_will_go(old_text, formats::copy_beside(given.school)))
        console.tell(*going);
    tell_it_is_a_preview(brakes, console);
    return ExitCode::good;
}

std::string preview(
    const school::School& school,
    const std::vector<Delivery>& deliveries,
    const intake::Changes& changes,
    const Console& console
) {
    std::string text;
    for (const auto& delivery : deliveries) {
        text += delivery_text(school, delivery, console.look());
        for (const auto& remark : delivery.remarks)
            text += "  " + remark.where + ": " + remark.message.in(console.language) + '\n';
    }
    return text + '\n' + changes_text(changes, console.look());
}

/// What is wrong is in the school file, and was not wrong before.
ExitCode refuse_outcome(Problems problems, const std::string& school, const Console& console) {
    problems.insert(
        problems.begin(),
        {school,
         {"Hiermee klopt het schoolbestand niet meer; er is niets veranderd. Los dit eerst op:",
          "With this the school file is not right any more; nothing was changed. First mend this:"}}
    );
    return console.refuse(problems);
}

/// Lines to paste belong in an element that a school file need not have.
void say_where_lines_go(
    const std::string& preview, const std::string& school_text, const Console& console
) {
    const auto has = [](const std::string& text, std::string_view part) {
        return text.find(part) != std::string::npos;
    };
    if (has(preview, "</administration>") && !has(school_text, "<administration"))
        console.tell(
            {"Uw schoolbestand heeft nog geen <administration>: zet vlak voor </school> eerst "
             "<administration> en </administration>, met de regels ertussen.",
             "Your school file has no <administration> yet: first put <administration> and "
             "</administration> right before </school>, with the lines in between."}
        );
}

ExitCode import_files(const Given& given, const Console& console) {
    if (const auto problems = unusable(given); !problems.empty())
        return console.refuse(problems);
    const auto source = formats::read_source(given.school);
    if (!source)
        return console.refuse(source.error());
    const auto before = formats::read_school_text(source->text, source->file);
    if (!before)
        return console.refuse(before.error());
    const auto& known_salt = before->administration.salt;
    const auto salt = known_salt.empty() ? intake::fresh_salt() : known_salt;
    const intake::KeyedHash hash{salt};
    const auto deliveries = read_files(given, {.school = *before, .hash = hash});
    if (!deliveries)
        return console.refuse(deliveries.error());
    const auto on = day_of_import(given.on, *deliveries);
    auto taken = intake::take_in(*before, *deliveries, options_of(given, on, salt, *deliveries));
    if (!taken)
        return console.refuse(taken.error());
    const auto text = preview(taken->school, *deliveries, taken->changes, console);
    console.out << text;
    const auto after = school::make_school(std::move(taken->school), source->file);
    if (!after)
        return refuse_outcome(after.error(), source->file, console);
    console.out << consequences_text(
        intake::consequences(*before, *after, day_of_consequences(given.on, *deliveries, *after)),
        console.look()
    );
    say_where_lines_go(text, given.apply ? formats::write_school(*after) : source->text, console);
    const auto brakes = brakes_on(taken->changes, given.released);
    return finish(given, source->text, *before, *after, brakes, console);
}

/// slimfit import SCHOOL.xml FILE... [--apply] [--older] [--whole-school] [--many-leave]
///                [--other-names] [--unit UNIT=GROUP,...]
///                [--same CODES] [--other CODES] [--on DATE] [-o OUT.xml]
Run prepare(Arguments& arguments) {
    const auto given = std::make_shared<Given>();
    arguments.must_have(school_name, given->school, school_help);
    arguments.must_have_some(
        {"BESTAND...", "FILE..."},
        given->files,
        {"EDEXML, UWLR, niveaus van SlimFit, CSV of schoolvakanties van het rijk. Kent SlimFit een "
         "rol, vak, kolom of waarde niet, dan noemt het voorbeeld de regel die u in het "
         "schoolbestand tussen <administration> en </administration> zet",
         "EDEXML, UWLR, levels of SlimFit, CSV or school holidays of the state. Where SlimFit does "
         "not know a role, subject, column or value, the preview names the line to put in the "
         "school file between <administration> and </administration>"}
    );
    arguments.flag(
        "--apply",
        given->apply,
        {"Doe het ook; zonder is het een voorbeeld", "Do it too; without it is a preview"}
    );
    arguments.flag(
        "--older",
        given->released.older,
        {"Neem ook over wat ouder is dan het laatste bestand met leerlingen; zonder weigert "
         "--apply dat",
         "Take in what is older than the last file with pupils too; without it --apply refuses "
         "that"}
    );
    arguments.flag(
        "--whole-school",
        given->whole_school,
        {"De bestanden zijn van de hele school: wie in geen ervan staat, gaat van school, ook als "
         "de groep er niet in staat, zoals bij een nieuw schooljaar",
         "The files are of the whole school: who is in none of them leaves, also when the group "
         "is not in them, as in a new school year"}
    );
    arguments.flag(
        "--many-leave",
        given->released.many_leave,
        {"Neem het ook over als daarmee een derde of meer van de leerlingen van school gaat; "
         "zonder weigert --apply dat",
         "Take it in too when a third of the pupils or more leave with it; without it --apply "
         "refuses that"}
    );
    arguments.flag(
        "--other-names",
        given->released.other_names,
        {"Neem het ook over als een derde of meer van de leerlingen daarmee een andere naam "
         "krijgt; "
         "zonder weigert --apply dat",
         "Take it in too when a third of the pupils or more get another name with it; without it "
         "--apply refuses that"}
    );
    arguments.may_repeat(
        "--unit",
        {"UNIT=GROEP,...", "UNIT=GROUP,..."},
        given->words.units,
        {"In welke unit onbekende groepen komen; een naam met een komma typt u zoals hij is",
         "Which unit unknown groups belong to; type a name with a comma as it is"}
    );
    arguments.may_repeat(
        "--same",
        {"CODE,...|CODE=REGEL", "CODE,...|CODE=LINE"},
        given->words.same,
        {"Wie alleen aan de naam herkend is en het ook is; met =REGEL of =BESTAND:REGEL is die rij "
         "het (=1.3: de derde rij van regel 1); all: iedereen, maar niet wie alleen lijkt of in "
         "een ander "
         "leerjaar zit",
         "Who is known by name alone and is that person; with =LINE or =FILE:LINE that row is "
         "(=1.3: the third row of line 1); all: everybody, but not who is only alike or in another "
         "year group"}
    );
    arguments.may_repeat(
        "--other",
        {"CODE,...", "CODE,..."},
        given->words.other,
        {"Wie alleen dezelfde naam heeft", "Who has the same name only"}
    );
    arguments.may_have(
        "--on",
        {"JJJJ-MM-DD", "YYYY-MM-DD"},
        given->on,
        {"De dag waarop het bestand klopte (die van het bestand, of vandaag)",
         "The day on which the file was right (that of the file, or today)"}
    );
    arguments.may_have(
        "-o,--output",
        {"UIT.xml", "OUT.xml"},
        given->output,
        {"Schrijf naar een nieuw bestand", "Write to a new file"}
    );
    return [given](const Console& console) { return import_files(*given, console); };
}

}  // namespace

const Command import_command{
    .name = "import",
    .summary =
        {"Neemt leerlingen, niveaus en vakanties over; eerst als voorbeeld",
         "Takes in pupils, levels and holidays; as a preview first"},
    .example =
        {"slimfit import school.xml EDEX.XML niveaus.csv",
         "slimfit import school.xml EDEX.XML levels.csv"},
    .prepare = prepare};

}  // namespace slimfit::cli
