// SPDX-License-Identifier: GPL-3.0-or-later
// What a spreadsheet of an association says beside name, place and hours.
#include "directory/sheet_words.h"
#include "directory/spreadsheet.h"
#include "support/directory_office.h"

#include <catch2/catch_template_test_macros.hpp>

using namespace waymark;
using namespace waymark::directory;

namespace {

Sheet sheetOf(const test::TemporaryFolder& folder, std::string_view text)
{
    std::ofstream{folder.file("list.csv"), std::ios::binary} << text;
    auto sheet = Sheet::open(folder.file("list.csv"));
    REQUIRE(sheet);
    return std::move(sheet).value();
}

std::string spanText(const std::string& cell)
{
    const auto span = agesIn(cell);
    if (!span) return "?";
    const auto end
        = [](std::optional<int> years) { return years ? std::to_string(*years) : std::string{}; };
    return end(span->from) + "-" + end(span->to);
}

constexpr std::string_view kList
    = "Nome do serviço;Tipos de crime;Idiomas com intérprete;Exclusões;Idade;Género;Anonimato;"
      "Cadeira de rodas;Tempo de espera;Canal seguro;Entrada discreta;Animais;Sem documentos;"
      "Sem queixa;Fecha aos feriados;Acordo;Estatuto da pessoa\n"
      "Casa Azul;violência doméstica, violação, 0501;ucraniano, árabe;"
      "nunca com agressores, mesmo acompanhados|consumo ativo;16+;mulheres;sim;não;duas semanas;"
      "carta fechada;pelo jardim;sim;sim;sim;sim;12/2026;vítimas e familiares\n"
      "Linha Verde;burla informática;sim;;menores de 18;todos;talvez;;;;;;;;;;\n";

} // namespace

TEST_CASE("heads of the facts of victim support are guessed in the eight languages")
{
    const test::TemporaryFolder folder;
    const auto guessed = [&](std::string_view heads) {
        const auto sheet = sheetOf(folder, std::string{heads} + "\na;b;c;d\n");
        std::string codes;
        for (const std::string& column : sheet.columns()) {
            const auto map = guessMap(sheet).columns;
            const auto found = map.find(column);
            codes += (found == map.end() ? std::string{"-"} : found->second) + " ";
        }
        return codes;
    };
    const std::string wanted = "crimes interpreter_languages exclusions ages ";
    CHECK(guessed("Types of crime;Interpreters;Exclusions;Age range") == wanted);
    CHECK(guessed("Types d'infraction;Langues avec interprète;Critères d'exclusion;Tranche d'âge")
        == wanted);
    CHECK(guessed("Tipos de delito;Idiomas con intérprete;Exclusiones;Edades") == wanted);
    CHECK(guessed("Tipos de crime;Línguas com intérprete;Exclusões;Faixa etária") == wanted);
    CHECK(guessed("Soort misdrijf;Talen met tolk;Uitsluitingen;Leeftijd") == wanted);
    CHECK(guessed("Kaznena djela;Tumači;Isključenja;Dobna skupina") == wanted);
    CHECK(guessed("Noziegumi;Tulki;Izņēmumi;Vecums") == wanted);
    CHECK(guessed("Reati;Interpreti;Esklużjonijiet;Età") == wanted);
    // None of our own facts is without a word.
    for (const SheetField& field : sheetFields())
        CHECK(parseSheetMap(R"({"columns":{"A":")" + std::string{field.code} + R"("}})"));
}

TEST_CASE("crimes are read as codes and as words of the eight languages")
{
    CHECK(crimeIn("0502") == "0502");
    for (const char* text :
        {"domestic violence", "violences conjugales", "violencia de género", "violência doméstica",
            "huiselijk geweld", "nasilje u obitelji", "vardarbība ģimenē", "vjolenza domestika"})
        CHECK(crimeIn(text) == "domestic");
    for (const char* text : {"rape", "viol", "agresión sexual", "violação", "verkrachting",
             "silovanje", "izvarošana", "stupru"})
        CHECK(crimeIn(text) == "sexual");
    CHECK(crimeIn("vol") == "0502");
    CHECK(crimeIn("vol avec violence") == "0401");
    CHECK(crimeIn("cambriolage") == "0501");
    CHECK(crimeIn("mensenhandel") == "trafficking");
    CHECK(crimeIn("haine raciale") == "hate");
    CHECK(crimeIn("gardening").empty());
    CHECK(meansAll("todas as vítimas"));
    CHECK_FALSE(meansAll("all those who were robbed at home"));
}

TEST_CASE("ages and genders are read as people write them")
{
    CHECK(spanText("16-25") == "16-25");
    CHECK(spanText("de 16 à 25 ans") == "16-25");
    CHECK(spanText("18+") == "18-");
    CHECK(spanText("over 60") == "60-");
    CHECK(spanText("18 ans et plus") == "18-");
    CHECK(spanText("moins de 18 ans") == "-17");
    CHECK(spanText("< 21") == "-20");
    CHECK(spanText("up to 25") == "-25");
    CHECK(spanText("hasta 17 años") == "-17");
    CHECK(spanText("vanaf 16 jaar") == "16-");
    CHECK(spanText("odrasli") == "18-");
    CHECK(spanText("nepilngadīgie") == "-17");
    CHECK(spanText("adults and children") == "-");
    CHECK(spanText("all ages") == "-");
    CHECK(spanText("25-16") == "?");
    CHECK(spanText("7") == "?");
    CHECK(spanText("on request") == "?");
    CHECK(genderIn("femmes et enfants") == GenderRule::WomenOnly);
    CHECK(genderIn("men_only") == GenderRule::MenOnly);
    CHECK(genderIn("muškarci") == GenderRule::MenOnly);
    CHECK(genderIn("women and men") == GenderRule::Everyone);
    CHECK(genderIn("mixte") == GenderRule::Everyone);
    CHECK_FALSE(genderIn("sur demande"));
}

TEST_CASE("a language is a code or a name, a sentence is none")
{
    CHECK(languageIn("pt") == "pt");
    CHECK(languageIn("pt-BR") == "pt");
    CHECK(languageIn("ukrainien") == "uk");
    CHECK(languageIn("Árabe") == "ar");
    CHECK_FALSE(languageIn("on request"));
    CHECK_FALSE(languageIn("interpretation available upon request"));
}

TEMPLATE_TEST_CASE("a list says crimes, interpreters, exclusions and who may come", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    test::DirectoryOffice<TestType> office{"[]"};
    const auto sheet = sheetOf(office.folder, kList);
    const auto map = guessMap(sheet);
    CHECK(map.columns.size() == sheet.columns().size());
    const auto report = Exchange{*office.desk}.importSheet(office.folder.file("list.csv"), map);
    REQUIRE(report);
    CHECK(report->package.findingCounts.at("answer-unreadable") == 1);
    const auto house = office.service("casa azul");
    const Additions& facts = house.additions;
    CHECK(facts.crimes == std::vector<std::string>{"domestic", "sexual", "0501"});
    CHECK(facts.interpreterLanguages == std::vector<std::string>{"uk", "ar"});
    CHECK(facts.interpreters == Said::Yes);
    CHECK(facts.exclusions
        == std::vector<std::string>{"nunca com agressores, mesmo acompanhados", "consumo ativo"});
    CHECK(house.hsds.minimum_age == 16);
    CHECK(facts.gender == GenderRule::WomenOnly);
    CHECK(facts.acceptsAnonymous == Said::Yes);
    CHECK(facts.stepFree == Said::No);
    CHECK(facts.takesAnimals == Said::Yes);
    CHECK(facts.takesUndocumented == Said::Yes);
    CHECK(facts.withoutReport == Said::Yes);
    CHECK(facts.closedOnHolidays == Said::Yes);
    CHECK(facts.waitingTime == "duas semanas");
    CHECK(facts.secureChannel == "carta fechada");
    CHECK(facts.safeEntrance == "pelo jardim");
    CHECK(facts.agreement == "12/2026");
    CHECK(facts.statuses == std::vector<std::string>{"victim", "relative"});
    const auto line = office.service("linha verde");
    CHECK(line.additions.crimes == std::vector<std::string>{"0701"});
    CHECK(line.additions.interpreters == Said::Yes);
    CHECK(line.hsds.maximum_age == 17);
    CHECK(line.additions.gender == GenderRule::Everyone);
    // "talvez" is neither yes nor no: nothing is guessed, nothing is lost.
    CHECK(line.additions.acceptsAnonymous == Said::Unknown);
    CHECK(line.document.find("x_columns")->textOf("accepts_anonymous") == "talvez");
}
