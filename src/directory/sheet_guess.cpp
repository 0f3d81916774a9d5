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
    SheetField field;
    std::string_view words; ///< folded, separated by |
};
/// In the order a person would ask for the fields.
constexpr auto kHeads = std::to_array<Heads>({
    {{"name"},
        "service name|name|title|titre|nom du service|nom|nombre del servicio|nombre|titulo|"
        "nome do servico|nome|naam dienst|naam|naziv usluge|naziv|pakalpojums|nosaukums|isem|"
        "program name|programme|service|dienst|usluga|servicio|servico"},
    {{"organization"},
        "organization|organisation|organisation name|organization name|agency|provider|"
        "organisme|association|structure|organizacion|entidad|organizacao|entidade|"
        "organisatie|instelling|organizacija|udruga|ustanova|iestade|ghaqda|agency name"},
    {{"description", true},
        "description|body|about|summary|presentation|descripcion|descricao|omschrijving|"
        "beschrijving|opis|apraksts|deskrizzjoni|overview"},
    {{"needs", true},
        "need|needs|category|categories|service type|type of service|theme|themes|thematique|"
        "besoin|categorie|categoria|necesidad|necessidade|behoefte|kategorija|vrsta usluge|"
        "vajadziba|bzonn|taxonomy|keywords"},
    {{"crimes", true},
        "crime|crimes|types of crime|type of crime|crime types|kind of crime|offence|"
        "offences|offense|type d infraction|types d infraction|infraction|infractions|"
        "type de violence|violences|delito|delitos|tipo de delito|tipos de delito|"
        "tipo de violencia|crimes abrangidos|tipo de crime|tipos de crime|crime tipo|"
        "misdrijf|misdrijven|soort misdrijf|delict|kazneno djelo|kaznena djela|vrsta nasilja|"
        "noziegums|noziegumi|nozieguma veids|reat|reati|tip ta reat"},
    {{"phone", true},
        "phone|phone number|telephone|tel|tel no|telephone number|numero de telephone|"
        "telefono|telefone|telefoon|telefoonnummer|telefon|broj telefona|talrunis|"
        "numru tat telefown|hotline|toll free phone number|mobile"},
    {{"email"},
        "email|e mail|email address|mail|courriel|adresse electronique|correo electronico|"
        "correo|e mailadres|e posta|epasts|posta elettronika"},
    {{"url"},
        "url|website|website address|web|site|site web|site internet|sitio web|pagina web|"
        "webadres|web stranica|mrezna stranica|majaslapa|sit elettroniku"},
    {{"address"},
        "address|street|street address|address 1|address1|adresse|rue|direccion|calle|morada|"
        "endereco|rua|adres|straat|adresa|ulica|adrese|iela|indirizz|triq|physical address|"
        "location"},
    {{"address_2"}, "address 2|address2|complement|complement d adresse|piso|toevoeging"},
    {{"postal_code"},
        "zip|zip code|postal code|postcode|code postal|codigo postal|cp|postanski broj|"
        "pasta indekss|kodici postali|address zip"},
    {{"city"},
        "city|town|municipality|ville|commune|ciudad|localidad|municipio|cidade|localidade|"
        "concelho|stad|plaats|gemeente|grad|mjesto|pilseta|belt|lokalita|address city"},
    {{"region"},
        "state|province|region|county|departement|provincia|comunidad autonoma|distrito|"
        "provincie|zupanija|novads|regjun|address state"},
    {{"country"}, "country|pays|pais|land|drzava|valsts|pajjiz"},
    {{"latitude"}, "latitude|lat|latitud|breedtegraad|y"},
    {{"longitude"}, "longitude|lon|lng|long|longitud|lengtegraad|x"},
    {{"hours"},
        "hours|opening hours|opening times|hours of operation|horaires|horaires d ouverture|"
        "horario|horarios|horario de apertura|openingstijden|openingsuren|radno vrijeme|"
        "darba laiks|hin tal ftuh|availability|service availability"},
    {{"closed_on_public_holidays"},
        "closed on public holidays|closed on holidays|ferme les jours feries|"
        "ferme jours feries|cerrado festivos|cerrado en festivos|fecha aos feriados|"
        "fechado feriados|gesloten op feestdagen|zatvoreno praznikom|svetku dienas slegts|"
        "maghluq fil festi"},
    {{"languages", true},
        "languages|language|languages spoken|langues|langues parlees|idiomas|linguas|talen|"
        "jezici|valodas|lingwi"},
    {{"interpreter_languages", true},
        "idiomas com interprete|langues interpretees|interpreter|interpreters|interpreter "
        "languages|languages with interpreter|"
        "interpreting|interpretation|interprete|interpretes|langues avec interprete|"
        "interpretariat|idiomas con interprete|interpretacion|linguas com interprete|"
        "interpretacao|tolk|tolken|talen met tolk|tumac|tumaci|jezici s tumacem|tulks|tulki|"
        "valodas ar tulku|interpretu|interpreti"},
    {{"eligibility", true},
        "eligibility|who may come|for whom|target group|public|public vise|public accueilli|"
        "beneficiarios|destinatarios|publico alvo|doelgroep|korisnici|ciljna skupina|"
        "merkgrupa|eligibility description"},
    {{"statuses", true},
        "estatuto da pessoa|estado de la persona|status osobe|personas statuss|status tal "
        "persuna|who is it for|victims relatives witnesses|role of the person|qualite|"
        "statut de la personne|statuut|status of the person|victim or witness"},
    {{"ages"},
        "age|ages|age group|age range|age limits|tranche d age|edad|edades|idade|idades|"
        "faixa etaria|leeftijd|leeftijden|dob|dobna skupina|vecums|eta"},
    {{"minimum_age"},
        "minimum age|min age|age from|age minimum|edad minima|idade minima|minimumleeftijd|"
        "minimalna dob"},
    {{"maximum_age"},
        "maximum age|max age|age to|age maximum|edad maxima|idade maxima|maximumleeftijd|"
        "maksimalna dob"},
    {{"gender"},
        "gender|sex|genre|genero|geslacht|spol|dzimums|genre accueilli|women or men|"
        "for women|sekss|sess"},
    {{"exclusions", true},
        "exclusion|exclusions|not for|who may not come|exclusion criteria|excluded|"
        "criteres d exclusion|exclus|pas pour|exclusiones|criterios de exclusion|no para|"
        "exclusoes|criterios de exclusao|nao para|uitsluiting|uitsluitingen|niet voor|"
        "iskljucenja|iskljucenje|nije za|iznemumi|nav paredzets|eskluzjonijiet|mhux ghal"},
    {{"takes_children"},
        "children|children welcome|takes children|enfants|ninos|criancas|kinderen|djeca|"
        "berni|tfal"},
    {{"takes_animals"},
        "animals|pets|pets welcome|takes animals|animaux|animaux acceptes|animales|mascotas|"
        "animais|huisdieren|dieren|zivotinje|kucni ljubimci|dzivnieki|annimali"},
    {{"takes_undocumented"},
        "without papers|undocumented|no papers needed|sans papiers|sin papeles|"
        "sem documentos|zonder papieren|bez dokumenata|bez dokumentiem|minghajr dokumenti"},
    {{"without_report"},
        "without report|without police report|no police report needed|sans plainte|"
        "sin denuncia|sem queixa|sem denuncia|zonder aangifte|bez prijave|bez iesnieguma|"
        "minghajr rapport"},
    {{"accepts_anonymous"},
        "anonimato|anonymous|accepts anonymous|without a "
        "name|anonyme|anonimo|anoniem|anonimno|anonimi|"
        "anonymat|accueil anonyme|anonima|sin nombre|anonimo aceite|accetta anonimi|"
        "bez imena|anonimu"},
    {{"step_free"},
        "wheelchair|step free|accessible|accessibility|pmr|accessible pmr|accesible|"
        "acessivel|rolstoel|rolstoeltoegankelijk|pristupacno|pieejams|acces pmr|"
        "fauteuil roulant|silla de ruedas|cadeira de rodas|cadeira rodas|invalidska kolica|"
        "ratinkresls|siggu tar roti|step free access|wheelchair access"},
    {{"free"}, "free|free of charge|gratuit|gratuito|gratis|besplatno|bezmaksas|b xejn"},
    {{"fees"},
        "fees|cost|costs|price|fee|tarif|tarifs|cout|precio|coste|custo|preco|kosten|cijena|"
        "cena|spejjez|income eligibility and fees"},
    {{"application"},
        "application process|how to apply|access|admission|modalites|acceso|acesso|"
        "aanmelding|prijava|pieteiksanas"},
    {{"documents"},
        "required documents|documents|documents requis|documentacion|documentos|documenten|"
        "dokumenti"},
    {{"waiting_time"},
        "waiting time|wait|wait time|delai|lista de espera|espera|wachttijd|vrijeme cekanja|"
        "gaidisanas laiks|delai d attente|tiempo de espera|tempo de espera|wachtlijst|"
        "lista cekanja|rinda|hin ta stennija"},
    {{"confidential"},
        "confidential|secret address|confidential address|confidentiel|confidencial|geheim|"
        "tajno|konfidencials"},
    {{"safe_entrance", true},
        "safe entrance|discreet entrance|side entrance|entree discrete|entree securisee|"
        "entrada segura|entrada discreta|veilige ingang|discrete ingang|siguran ulaz|"
        "diskretan ulaz|drosa ieeja|dhul sigur"},
    {{"secure_channel", true},
        "secure channel|secure email|encrypted email|how to send a referral|referral channel|"
        "canal securise|messagerie securisee|canal seguro|correo seguro|beveiligd kanaal|"
        "beveiligde mail|siguran kanal|sigurna posta|dross kanals|kanal sigur"},
    {{"agreement"},
        "agreement|agreement number|convention|numero de convention|convenio|acuerdo|"
        "protocolo|acordo|overeenkomst|convenant|sporazum|ugovor|ligums|vienosanas|ftehim"},
    {{"good_to_know", true},
        "notes|note|remarks|comment|comments|remarques|notas|observaciones|observacoes|"
        "opmerkingen|napomena|piezimes"},
    {{"status"}, "status|etat|estado|stanje"},
    {{"id"}, "id|service id|services id|record id|identifier|identifiant|ref|reference"},
});

/// "horaires d ouverture": fold() would join what an apostrophe parts.
std::string foldedHead(std::string head)
{
    for (const std::string_view mark : {"'", "\u2019"})
        for (std::size_t at = 0; (at = head.find(mark, at)) != std::string::npos;)
            head.replace(at, mark.size(), " ");
    return fold(head);
}

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
        const std::string head = foldedHead(sheet.columns()[column]);
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
        give(guess.column, kHeads[guess.field].field.code);
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
    static const std::vector<SheetField> fields = [] {
        std::vector<SheetField> made;
        for (const Heads& each : kHeads)
            made.push_back(each.field);
        return made;
    }();
    return fields;
}

} // namespace waymark::directory
