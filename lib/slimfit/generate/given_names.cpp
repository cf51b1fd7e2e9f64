#include "slimfit/generate/given_names.hpp"

#include <array>

namespace slimfit::generate {

namespace {

constexpr std::array<std::string_view, 120> children{
    "Aaliyah", "Abel",     "Adam",   "Ahmed",   "Amira",   "Amber",   "Anouk", "Aya",   "Ayoub",
    "Bas",     "Benjamin", "Bo",     "Bram",    "Cas",     "Charlie", "Daan",  "David", "Dex",
    "Dina",    "Elif",     "Eline",  "Elias",   "Emir",    "Emma",    "Esmee", "Eva",   "Evi",
    "Faas",    "Fatima",   "Felix",  "Fenna",   "Femke",   "Fien",    "Finn",  "Fleur", "Floris",
    "Gijs",    "Guus",     "Hamza",  "Hanna",   "Hidde",   "Hugo",    "Ilyas", "Imran", "Isa",
    "Isabel",  "Jaap",     "Jace",   "Jan",     "Jasmijn", "Jelle",   "Jesse", "Jip",   "Joep",
    "Jonas",   "Joris",    "Julia",  "Julian",  "Jurre",   "Kaan",    "Kate",  "Kiki",  "Lars",
    "Lauren",  "Leon",     "Levi",   "Lieke",   "Lina",    "Liv",     "Lisa",  "Lotte", "Lou",
    "Lucas",   "Luna",     "Maan",   "Maria",   "Mats",    "Maud",    "Max",   "Mees",  "Merel",
    "Mia",     "Mila",     "Milan",  "Mohamed", "Morris",  "Naomi",   "Nina",  "Noa",   "Noah",
    "Noor",    "Nora",     "Olivia", "Omar",    "Otis",    "Pepijn",  "Pien",  "Pim",   "Puck",
    "Quinn",   "Rayan",    "Robin",  "Roos",    "Ruben",   "Saar",    "Salma", "Sam",   "Sara",
    "Siem",    "Sofie",    "Stijn",  "Suze",    "Teun",    "Thijs",   "Tess",  "Tygo",  "Veerle",
    "Willem",  "Yara",     "Zoë"};

constexpr std::array<std::string_view, 96> adults{
    "Anja",     "Bram",     "Carla",    "Dirk",    "Esra",    "Femke",    "Gijs",      "Hanna",
    "Ibrahim",  "Jolanda",  "Kim",      "Lotte",   "Mo",      "Nina",     "Olaf",      "Petra",
    "Quinten",  "Roos",     "Sanne",    "Tess",    "Umar",    "Vera",     "Wim",       "Xandra",
    "Yara",     "Zoe",      "Aleid",    "Bauke",   "Chantal", "Daniëlle", "Els",       "Fatma",
    "Gerda",    "Hakan",    "Ilse",     "Jeroen",  "Karin",   "Linda",    "Marieke",   "Nadia",
    "Ottoline", "Pieter",   "Rianne",   "Saskia",  "Tineke",  "Ursula",   "Vincent",   "Willemijn",
    "Yvonne",   "Zahra",    "Annemiek", "Bernard", "Cindy",   "Dorien",   "Erik",      "Floor",
    "Greetje",  "Harm",     "Inge",     "Jantine", "Kees",    "Lieke",    "Mirjam",    "Nienke",
    "Onno",     "Paulien",  "Rachida",  "Sjoerd",  "Thea",    "Usha",     "Veronique", "Wouter",
    "Ype",      "Zwaantje", "Ans",      "Bilal",   "Corrie",  "Debby",    "Evelien",   "Frits",
    "Gonny",    "Hilde",    "Irma",     "Joke",    "Koen",    "Leontien", "Marja",     "Noortje",
    "Odette",   "Patricia", "Rob",      "Selma",   "Trudy",   "Ulla",     "Wendy",     "Yusuf"};

}  // namespace

std::string_view name_of_child(std::size_t number) {
    return children[number % children.size()];
}

std::string name_of_adult(std::size_t number) {
    std::string name{adults[number % adults.size()]};
    // Anja, later Anja A., Anja B., ... Anja Z., Anja AA. and so on.
    for (auto round = number / adults.size(); round > 0; round = (round - 1) / 26) {
        if (round == number / adults.size())
            name += ' ';
        name += static_cast<char>('A' + (round - 1) % 26);
    }
    if (number >= adults.size())
        name += '.';
    return name;
}

}  // namespace slimfit::generate
