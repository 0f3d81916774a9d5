// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fold.h"
#include "directory/spreadsheet.h"

#include <algorithm>
#include <array>
#include <set>

/// Which column of a spreadsheet holds what, guessed from its head in the eight languages and from
/// its cells.
namespace waymark::directory {
namespace {

constexpr std::size_t kLookedAt = 40; ///< rows
constexpr int kExact = 100;

struct Heads {
    std::string_view code;
    std::string_view words; ///< folded, separated by |
};
constexpr auto kHeads = std::to_array<Heads>({
    {"name",
        "service name|name|title|titre|nom du service|nom|nombre del servicio|nombre|titulo|"
        "nome do servico|nome|naam dienst|naam|naziv usluge|naziv|pakalpojums|nosaukums|isem|"
        "program name|programme|service|dienst|usluga|servicio|servico"},
    {"organization",
        "organization|organisation|organisation name|organization name|agency|provider|"
        "organisme|association|structure|organizacion|entidad|organizacao|entidade|"
        "organisatie|instelling|organizacija|udruga|ustanova|organizacija|iestade|"
        "ghaqda|agency name"},
    {"description",
        "description|body|about|summary|presentation|descripcion|descricao|"
        "omschrijving|beschrijving|opis|apraksts|deskrizzjoni|overview"},
    {"needs",
        "need|needs|category|categories|service type|type of service|theme|themes|"
        "thematique|besoin|categorie|categoria|necesidad|necessidade|behoefte|kategorija|"
        "vrsta usluge|vajadziba|bzonn|taxonomy|keywords"},
    {"phone",
        "phone|phone number|telephone|tel|tel no|telephone number|numero de telephone|"
        "telefono|telefone|telefoon|telefoonnummer|telefon|broj telefona|talrunis|numru tat "
        "telefown|hotline|toll free phone number|mobile"},
    {"email",
        "email|e mail|email address|mail|courriel|adresse electronique|correo electronico|"
        "correo|e mailadres|e posta|epasts|posta elettronika"},
    {"url",
        "url|website|website address|web|site|site web|site internet|sitio web|pagina web|"
        "webadres|web stranica|mrezna stranica|majaslapa|sit elettroniku"},
    {"address",
        "address|street|street address|address 1|address1|adresse|rue|direccion|calle|"
        "morada|endereco|rua|adres|straat|adresa|ulica|adrese|iela|indirizz|triq|"
        "physical address|location"},
    {"address_2", "address 2|address2|complement|complement d adresse|piso|toevoeging"},
    {"postal_code",
        "zip|zip code|postal code|postcode|code postal|codigo postal|cp|"
        "postanski broj|pasta indekss|kodici postali|address zip"},
    {"city",
        "city|town|municipality|ville|commune|ciudad|localidad|municipio|cidade|localidade|"
        "concelho|stad|plaats|gemeente|grad|mjesto|pilseta|belt|lokalita|address city"},
    {"region",
        "state|province|region|county|departement|provincia|comunidad autonoma|distrito|"
        "provincie|zupanija|novads|regjun|address state"},
    {"country", "country|pays|pais|land|drzava|valsts|pajjiz"},
    {"latitude", "latitude|lat|latitud|breedtegraad|y"},
    {"longitude", "longitude|lon|lng|long|longitud|lengtegraad|x"},
    {"hours",
        "hours|opening hours|opening times|hours of operation|horaires|horaires d ouverture|"
        "horario|horarios|horario de apertura|openingstijden|openingsuren|radno vrijeme|"
        "darba laiks|hin tal ftuh|availability|service availability"},
    {"languages",
        "languages|language|languages spoken|langues|langues parlees|idiomas|linguas|"
        "talen|jezici|valodas|lingwi"},
    {"eligibility",
        "eligibility|who may come|for whom|target group|public|public vise|public "
        "accueilli|beneficiarios|destinatarios|publico alvo|doelgroep|korisnici|"
        "ciljna skupina|merkgrupa|eligibility description"},
    {"minimum_age",
        "minimum age|min age|age from|age minimum|edad minima|idade minima|"
        "minimumleeftijd|minimalna dob"},
    {"maximum_age",
        "maximum age|max age|age to|age maximum|edad maxima|idade maxima|"
        "maximumleeftijd|maksimalna dob"},
    {"fees",
        "fees|cost|costs|price|fee|tarif|tarifs|cout|precio|coste|custo|preco|kosten|"
        "cijena|cena|spejjez|income eligibility and fees"},
    {"application",
        "application process|how to apply|access|admission|modalites|acceso|acesso|"
        "aanmelding|prijava|pieteiksanas"},
    {"documents",
        "required documents|documents|documents requis|documentacion|documentos|"
        "documenten|dokumenti"},
    {"waiting_time",
        "waiting time|wait|wait time|delai|lista de espera|espera|wachttijd|"
        "vrijeme cekanja|gaidisanas laiks"},
    {"free", "free|free of charge|gratuit|gratuito|gratis|besplatno|bezmaksas|b xejn"},
    {"accepts_anonymous",
        "anonymous|accepts anonymous|without a name|anonyme|anonimo|anoniem|"
        "anonimno|anonimi"},
    {"step_free",
        "wheelchair|step free|accessible|accessibility|pmr|accessible pmr|accesible|"
        "acessivel|rolstoel|rolstoeltoegankelijk|pristupacno|pieejams"},
    {"takes_children",
        "children|children welcome|takes children|enfants|ninos|criancas|kinderen|"
        "djeca|berni|tfal"},
    {"confidential",
        "confidential|secret address|confidential address|confidentiel|confidencial|"
        "geheim|tajno|konfidencials"},
    {"gender", "gender|sex|genre|genero|geslacht|spol|dzimums"},
    {"good_to_know",
        "notes|note|remarks|comment|comments|remarques|notas|observaciones|"
        "observacoes|opmerkingen|napomena|piezimes"},
    {"status", "status|etat|estado|stanje"},
    {"id", "id|service id|services id|record id|identifier|identifiant|ref|reference"},
});

/// How well a folded head names a field: the whole, or the beginning of it.
int headScore(const std::string& head, std::string_view words)
{
    int best = 0;
    while (!words.empty()) {
        const auto word = words.substr(0, words.find('|'));
        words.remove_prefix(std::min(word.size() + 1, words.size()));
        if (head == word) return kExact;
        const bool begins = head.starts_with(word) && head.size() > word.size()
            && head[word.size()] == ' ' && word.size() > 3;
        if (begins)
            best = std::max(
                best, static_cast<int>(word.size()) * 60 / static_cast<int>(head.size()));
    }
    return best;
}

template <class Test>
bool mostCells(const Sheet& sheet, std::size_t column, Test test)
{
    std::size_t seen = 0;
    std::size_t fit = 0;
    for (std::size_t i = 0; i < std::min(kLookedAt, sheet.rowCount()); ++i) {
        const auto cells = sheet.row(i);
        if (column >= cells.size() || cells[column].empty()) continue;
        ++seen;
        if (test(cells[column])) ++fit;
    }
    return seen > 0 && fit * 10 >= seen * 8;
}

bool looksLikePhone(const std::string& cell)
{
    std::size_t digits = 0;
    for (const char c : cell) {
        if (c >= '0' && c <= '9')
            ++digits;
        else if (std::string_view{"+()-./ \t"}.find(c) == std::string_view::npos)
            return false;
    }
    return digits >= 6 && digits <= 15
        && (cell.find_first_of("+()-./ ") != std::string::npos || cell.starts_with('0'));
}

bool looksLikeMail(const std::string& cell)
{
    const auto at = cell.find('@');
    return at != std::string::npos && at > 0 && cell.find('.', at) != std::string::npos
        && cell.find(' ') == std::string::npos;
}

bool looksLikeUrl(const std::string& cell)
{
    return cell.starts_with("http://") || cell.starts_with("https://") || cell.starts_with("www.");
}

struct Guess {
    int score;
    std::size_t column;
    std::size_t field;
};

} // namespace

SheetMap guessMap(const Sheet& sheet)
{
    SheetMap map{.form = sheet.form(), .columns = {}};
    std::vector<Guess> guesses;
    for (std::size_t column = 0; column < sheet.columns().size(); ++column) {
        const std::string head = fold(sheet.columns()[column]);
        for (std::size_t field = 0; field < kHeads.size(); ++field)
            if (const int score = headScore(head, kHeads[field].words); score > 0)
                guesses.push_back({score, column, field});
    }
    std::ranges::stable_sort(guesses, std::ranges::greater{}, &Guess::score);
    std::set<std::string_view> taken;
    const auto give = [&](std::size_t column, std::string_view code) {
        const auto& name = sheet.columns()[column];
        const auto many = std::ranges::find(sheetFields(), code, &SheetField::code)->many;
        if (map.columns.contains(name) || (!many && taken.contains(code))) return;
        map.columns.emplace(name, code);
        taken.insert(code);
    };
    for (const Guess& guess : guesses)
        give(guess.column, kHeads[guess.field].code);
    for (std::size_t column = 0; column < sheet.columns().size(); ++column) {
        if (mostCells(sheet, column, looksLikeMail)) give(column, "email");
        if (mostCells(sheet, column, looksLikeUrl)) give(column, "url");
        if (mostCells(sheet, column, looksLikePhone) && !taken.contains("phone"))
            give(column, "phone");
    }
    return map;
}

const std::vector<SheetField>& sheetFields()
{
    static const std::vector<SheetField> fields{{"name"}, {"organization"}, {"description", true},
        {"needs", true}, {"phone", true}, {"email"}, {"url"}, {"address"}, {"address_2"},
        {"postal_code"}, {"city"}, {"region"}, {"country"}, {"latitude"}, {"longitude"}, {"hours"},
        {"languages", true}, {"eligibility", true}, {"minimum_age"}, {"maximum_age"}, {"gender"},
        {"fees"}, {"application"}, {"documents"}, {"waiting_time"}, {"free"}, {"accepts_anonymous"},
        {"step_free"}, {"takes_children"}, {"confidential"}, {"good_to_know", true}, {"status"},
        {"id"}};
    return fields;
}

} // namespace waymark::directory
