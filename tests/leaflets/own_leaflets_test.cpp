// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaflets/leaflets_fixture.h"
#include "leaflets/own_leaflets.h"

using namespace waymark;
using namespace waymark::leaflets;
using test::LeafletOffice;

namespace {

const LeafletKey kKey{"first-steps", "en", false};

std::string written(std::string_view title)
{
    std::string file = withField(emptyLeaflet(kKey, Date{}), "title", title);
    for (const char* field : {"summary", "author", "legal-source"})
        file = withField(file, field, "Ours");
    for (const char* field : {"reviewed", "review-due"})
        file = withField(file, field, "2026-11-23");
    return file + "The door is green.\n";
}

} // namespace

TEMPLATE_TEST_CASE("an office's own leaflet holds once a second person has approved it",
    "[contract]", test::SqlCipherEngine, test::PostgresEngine)
{
    LeafletOffice<TestType> office;
    const int before = office.library.find("first-steps", "en")->version;
    OwnLeafletId id = OwnLeafletId::create();
    {
        OwnLeaflets own{office.desk(), office.library};
        const auto draft = own.begin(kKey, written("First steps here"));
        REQUIRE(draft);
        id = draft->id;
        CHECK(draft->version == before + 1);
        CHECK(draft->writer == "Maria");
        CHECK(own.begin(kKey, "x").error().rule.text == "leaflet.draft-exists");
        CHECK(own.save(id, 7, "x").error().rule.text == "leaflet.changed");
        CHECK(own.save(id, 1, "half a sen")->content == "half a sen");
        CHECK(own.handIn(id, 2).error().rule.text == "leaflet.front-matter-missing");
        REQUIRE(own.save(id, 2, written("First steps here")));
        CHECK(own.handIn(id, 3)->state == OwnState::Waiting);
        CHECK(own.save(id, 4, "x").error().rule.text == "leaflet.not-a-draft");
        CHECK(own.approve(id, 4).error().rule.text == "leaflet.own-work");
        CHECK(office.library.find("first-steps", "en")->title != "First steps here");
    }
    {
        OwnLeaflets own{office.as(office.luka), office.library};
        CHECK(own.sendBack(id, 4, "  ").error().rule.text == "leaflet.comment-missing");
        const auto back = own.sendBack(id, 4, "Say where the door is.");
        REQUIRE(back);
        CHECK(back->state == OwnState::Draft);
        CHECK(back->decider == "Luka");
        CHECK(own.approve(id, 5).error().rule.text == "leaflet.not-waiting");
    }
    {
        OwnLeaflets own{office.as(office.maria), office.library};
        REQUIRE(own.handIn(id, 5));
    }
    OwnLeaflets own{office.as(office.luka), office.library};
    REQUIRE(own.approve(id, 6));
    const Leaflet* now = office.library.find("first-steps", "en");
    CHECK(now->title == "First steps here");
    CHECK(now->version == before + 1);
    // Its translations were made from another text.
    CHECK(office.library.find("first-steps", "fr")->status == TranslationStatus::Stale);
    CHECK(own.list().size() == 1);
    REQUIRE(own.withdraw(id, 7));
    CHECK(office.library.find("first-steps", "en")->version == before);
    CHECK(office.library.find("first-steps", "fr")->status != TranslationStatus::Stale);
    CHECK(own.withdraw(id, 8).error().rule.text == "leaflet.not-approved");
}

TEMPLATE_TEST_CASE("every version stays, and only the latest approved one holds", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    LeafletOffice<TestType> office;
    for (const char* title : {"One", "Two"}) {
        OwnLeafletId id = OwnLeafletId::create();
        {
            OwnLeaflets own{office.as(office.maria), office.library};
            const auto draft = own.begin(kKey, written(title));
            REQUIRE(draft);
            id = draft->id;
            REQUIRE(own.handIn(id, 1));
        }
        OwnLeaflets own{office.as(office.luka), office.library};
        REQUIRE(own.approve(id, 2));
        CHECK(office.library.find("first-steps", "en")->title == title);
    }
    OwnLeaflets own{office.desk(), office.library};
    const auto versions = own.versions(kKey);
    REQUIRE(versions.size() == 2);
    CHECK(versions.front().state == OwnState::Approved);
    CHECK(versions.back().state == OwnState::Replaced);
    CHECK(versions.front().version == versions.back().version + 1);
}

TEST_CASE("a translation is approved against the present source")
{
    LeafletOffice<test::SqlCipherEngine> office;
    const Leaflet french = *office.library.find("first-steps", "fr");
    CHECK(french.status == TranslationStatus::ToBeConfirmed);
    const LeafletKey key{"first-steps", "fr", false};
    std::string file = withField(written("Premiers pas"), "language", "fr");
    file = withField(file, "source", "en");
    file = withField(file, "source-hash", "0123456789abcdef");
    OwnLeafletId id = OwnLeafletId::create();
    {
        OwnLeaflets own{office.desk(), office.library};
        id = own.begin(key, file)->id;
        REQUIRE(own.handIn(id, 1));
    }
    OwnLeaflets own{office.as(office.luka), office.library};
    REQUIRE(own.approve(id, 2));
    CHECK(office.library.find("first-steps", "fr")->status == TranslationStatus::Approved);
}

TEST_CASE("what is handed in is sound and stays the leaflet it was")
{
    LeafletOffice<test::SqlCipherEngine> office;
    OwnLeaflets own{office.desk(), office.library};
    const auto draft = own.begin(kKey, withField(written("T"), "id", "other"));
    CHECK(own.handIn(draft->id, 1).error().rule.text == "leaflet.other-key");
    REQUIRE(own.save(draft->id, 1, written("T") + "\n{{#nobody}}\n"));
    CHECK(own.handIn(draft->id, 2).error().rule.text == "leaflet.has-problems");
}

TEST_CASE("a field of the head is replaced in place or added at its end")
{
    CHECK(withField("---\nid: a\nversion: 1\n---\nversion: 9\n", "version", "2")
        == "---\nid: a\nversion: 2\n---\nversion: 9\n");
    CHECK(withField("---\nid: a\n---\nversion: 9\n", "version", "2")
        == "---\nid: a\nversion: 2\n---\nversion: 9\n");
    CHECK(withField("no head", "version", "2") == "no head");
    CHECK(readLeaflet(written("T")));
}
