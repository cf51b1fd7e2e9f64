#pragma once

#include <string>
#include <vector>

namespace slimfit::test {

/// A result in the functioning level, as UWLR gives it.
struct UwlrResult {
    std::string pupil;  ///< her key
    std::string test;
    std::string part{};  ///< empty: of the whole test
    std::string on;
    std::string value;
    std::string scale{"FN"};
};

/// Results of arithmetic as one UWLR message, each on a line of its own from the second on.
inline std::string result_file(const std::vector<UwlrResult>& all) {
    std::string sittings;
    std::string tests;
    for (const auto& result : all) {
        sittings +=
            "\n<toetsafname><leerlingid>" + result.pupil +
            "</leerlingid><resultaten><resultaat><afnamedatum>" + result.on +
            "</afnamedatum><toetscode>" + result.test + "</toetscode>" +
            (result.part.empty() ? ""
                                 : "<toetsonderdeelcode>" + result.part + "</toetsonderdeelcode>") +
            "<osoresultaat><referentiescore><codereferentiescore>" + result.scale +
            "</codereferentiescore><codevergelijkingsgroep>Landelijk"
            "</codevergelijkingsgroep><waarde>" +
            result.value +
            "</waarde></referentiescore></osoresultaat></resultaat></resultaten>"
            "</toetsafname>";
        const auto test = "<toets><toetscode>" + result.test +
                          "</toetscode><vakgebied>Rekenen en wiskunde</vakgebied></toets>";
        if (tests.find(test) == std::string::npos)
            tests += test;
    }
    return "<leerresultaten_verzoek><toetsafnames>" + sittings + "</toetsafnames><toetsen>" +
           tests + "</toetsen></leerresultaten_verzoek>";
}

}  // namespace slimfit::test
