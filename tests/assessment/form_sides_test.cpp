// SPDX-License-Identifier: GPL-3.0-or-later
// What comes in beside a form: when to ask again, lists of answers, signatures.
#include "assessment/assessments.h"
#include "assessment/form_import_fixture.h"
#include "base/signature.h"

#include <sodium.h>

#include <algorithm>

using namespace waymark;
using namespace waymark::assessment;
using namespace waymark::test;

TEMPLATE_TEST_CASE("the day to ask a scale again comes from its scoring, once it was given",
    "[contract]", test::SqlCipherEngine, test::PostgresEngine)
{
    test::Office<TestType> office;
    auto& desk = supervised(office);
    const auto made = FormLibrary{desk}.import({.documents = {scale(2)},
        .right = freely(),
        .scoring = ScoringChoice{.definition = R"({"scoring":"pair","retest_days":14,
            "item":[{"name":"1"},{"name":"2"}],
            "extension":[{"url":"urn:waymark:forms:score","extension":[
              {"url":"id","valueString":"pair"},{"url":"item","valueString":"1"},
              {"url":"item","valueString":"2"},{"url":"first-option","valueDecimal":0}]}]})"}});
    REQUIRE(made);
    Assessments assessments{desk};
    const Date today = desk.clock().today();
    const auto again = [&](bool answered) {
        const auto started = assessments.start(
            test::someCase(desk).id, made.value().id, {.purpose = Purpose::Specialist});
        REQUIRE(started);
        auto sheet = assessments.sheetOf(*started).value();
        if (answered) choose(sheet, 1, 3);
        const auto finished = assessments.finish(*started, sheet);
        REQUIRE(finished);
        return finished->details.reassessOn;
    };
    CHECK(again(true) == addDays(today, 14));
    CHECK(again(false) == addDays(today, 90)); // nothing of the scale was answered
}

TEMPLATE_TEST_CASE("answer lists given beside a form are kept inside it", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    test::Office<TestType> office;
    auto& desk = supervised(office);
    const std::string form = R"({"resourceType":"Questionnaire","url":"urn:test:sets",
        "version":"1","language":"en","title":"Sets","item":[
        {"linkId":"a","text":"Where?","type":"choice","answerValueSet":"urn:test:places|1"},
        {"linkId":"b","text":"Else?","type":"choice","answerValueSet":"urn:test:unknown"}]})";
    // The set stands before the system it takes its words from.
    const std::string set = R"({"resourceType":"ValueSet","url":"urn:test:places",
        "compose":{"include":[{"system":"urn:test:system"}]}})";
    const std::string system = R"({"resourceType":"CodeSystem","url":"urn:test:system","concept":[
        {"code":"h","display":"Home","designation":[{"language":"fr","value":"Maison"}]},
        {"code":"w","display":"Work","extension":[{
          "url":"http://hl7.org/fhir/StructureDefinition/ordinalValue","valueDecimal":2}]}]})";
    FormImport wanted{.documents = {form}, .right = freely()};
    const auto without = FormLibrary{desk}.import(wanted);
    REQUIRE(without);
    CHECK(without.value().report.remarks.size() == 2);
    wanted.valueSets = {R"({"resourceType":"Patient"})"};
    CHECK(refusal(desk, wanted) == Rule{"form.value-sets-unreadable"});

    wanted.valueSets = {set, system};
    const auto with = FormLibrary{desk}.import(wanted);
    REQUIRE(with);
    CHECK(with.value().canonical == "urn:test:sets|1+sets");
    REQUIRE(with.value().report.remarks.size() == 1);
    CHECK(with.value().report.remarks.front().linkId == "b");
    const auto kept = FormLibrary{desk}.load(with.value().id).value();
    const auto& options = kept->items.front().options;
    REQUIRE(options.size() == 2);
    CHECK(options[0].label.in("fr") == "Maison");
    CHECK(std::get<forms::Coding>(options[1].value).system == "urn:test:system");
    CHECK(std::get<forms::Coding>(options[1].value).score == forms::Decimal{2});
    CHECK(kept->source.find("urn:test:places") != std::string::npos); // its url stays
    // The same once more renews the right and makes no new version.
    CHECK(FormLibrary{desk}.import(wanted).value().id == with.value().id);

    // Other lists under the same version replace nothing: they come in beside, when that is wanted.
    wanted.valueSets[1].replace(wanted.valueSets[1].find("Work"), 4, "Shop");
    CHECK(refusal(desk, wanted) == Rule{"form.version-exists"});
    wanted.asNewVersion = true;
    const auto beside = FormLibrary{desk}.import(wanted);
    REQUIRE(beside);
    CHECK(beside.value().canonical == "urn:test:sets|1+sets.2");
    CHECK(FormLibrary{desk}.import(wanted).value().id == beside.value().id);
    CHECK(*FormLibrary{desk}.find("urn:test:sets") == beside.value().id);
    CHECK(FormLibrary{desk}.load(with.value().id).value()->source == kept->source);
    wanted.valueSets[1].replace(wanted.valueSets[1].find("Shop"), 4, "Desk");
    CHECK(FormLibrary{desk}.import(wanted).value().canonical == "urn:test:sets|1+sets.3");
}

TEMPLATE_TEST_CASE("a signed form comes in only as its publisher signed it", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    test::Office<TestType> office;
    auto& desk = supervised(office);
    FormLibrary library{desk};
    unsigned char publicKey[crypto_sign_PUBLICKEYBYTES];
    unsigned char secretKey[crypto_sign_SECRETKEYBYTES];
    REQUIRE(crypto_sign_keypair(publicKey, secretKey) == 0);
    FormImport wanted{.documents = {tool("en", "First?", "2027-06-30")}, .right = licensed()};
    std::string signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(reinterpret_cast<unsigned char*>(signature.data()), nullptr,
        reinterpret_cast<const unsigned char*>(wanted.documents[0].data()),
        wanted.documents[0].size(), secretKey);
    wanted.signatures = FormSignatures{"no key", {}};
    CHECK(refusal(desk, wanted) == Rule{"form.publisher-key-unreadable"});
    wanted.signatures->publisherKey.assign(
        reinterpret_cast<const char*>(publicKey), sizeof publicKey);
    CHECK(refusal(desk, wanted) == Rule{"form.signature-missing"});
    wanted.signatures->signatures = {signature};
    auto changed = wanted;
    changed.documents[0] += ' ';
    CHECK(refusal(desk, changed) == Rule{"form.signature-wrong"});

    const auto made = library.import(wanted);
    REQUIRE(made);
    const auto print = PublicKey::parse(wanted.signatures->publisherKey)->fingerprint();
    CHECK(made.value().publisher == print);
    const auto all = library.forms();
    CHECK(std::ranges::find(all, made.value().id, &FormRow::id)->publisher == print);
    const auto files = library.signedFiles(made.value().id);
    REQUIRE(files);
    REQUIRE(files.value().size() == 1);
    CHECK(files.value()[0].document == wanted.documents[0]);
    CHECK(PublicKey::parse(files.value()[0].publisherKey)
              ->hasSigned(files.value()[0].document, files.value()[0].signature));
    CHECK(library.signedFiles(library.find("tier-1-triage").value()).error().rule
        == Rule{"form.signature-unknown"});
}
