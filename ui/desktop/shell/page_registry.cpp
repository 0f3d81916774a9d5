// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/shell/page_registry.h"

#include "ui/desktop/assessment/assessment_page.h"
#include "ui/desktop/assessment/form_builder_page.h"
#include "ui/desktop/cases/case_page.h"
#include "ui/desktop/cases/cases_page.h"
#include "ui/desktop/cases/contacts_page.h"
#include "ui/desktop/contact/contact_page.h"
#include "ui/desktop/directory/directory_page.h"
#include "ui/desktop/directory/service_editor_page.h"
#include "ui/desktop/directory/upkeep_page.h"
#include "ui/desktop/leaflets/batch_page.h"
#include "ui/desktop/leaflets/leaflet_editor_page.h"
#include "ui/desktop/leaflets/leaflets_page.h"
#include "ui/desktop/office/office_page.h"
#include "ui/desktop/referrals/referral_page.h"
#include "ui/desktop/referrals/reviews_page.h"
#include "ui/desktop/shell/gallery_page.h"
#include "ui/desktop/today/today_page.h"

#include <QCoreApplication>

#include <algorithm>

namespace waymark::ui {
namespace {

using enum office::Role;

} // namespace

const std::vector<PageEntry>& pageRegistry()
{
    // id, icon, word in the rail, rail entry lit, roles, factory. One line for each page; pages not
    // in the rail name the entry that is lit while they are on top.
    // The order here is the order of the rail; each area adds its lines below its own heading.
    static const std::vector<PageEntry> entries{
        // Today
        {"today", "sun", QT_TRANSLATE_NOOP("Page", "Today"), "today", {Worker, Supervisor},
            makeTodayPage},
        // Cases, case
        {"cases", "folder", QT_TRANSLATE_NOOP("Page", "Cases"), "cases", {Worker, Supervisor},
            makeCasesPage},
        {"case", "folder", QT_TRANSLATE_NOOP("Page", "Case"), "cases", {Worker, Supervisor},
            makeCasePage},
        // Contacts, contact
        {"contacts", "phone", QT_TRANSLATE_NOOP("Page", "Contacts"), "contacts",
            {Worker, Supervisor}, makeContactsPage},
        {"contact", "phone", QT_TRANSLATE_NOOP("Page", "Contact"), "contacts", {Worker, Supervisor},
            makeContactPage},
        // Assessment
        {"assessment", "check-square", QT_TRANSLATE_NOOP("Page", "Assessment"), "cases",
            {Worker, Supervisor}, makeAssessmentPage},
        {"form-builder", "pencil", QT_TRANSLATE_NOOP("Page", "Change a form"), "office",
            {Supervisor}, makeFormBuilderPage},
        // Reviews, referral
        {"reviews", "check-square", QT_TRANSLATE_NOOP("Page", "Reviews"), "reviews", {Supervisor},
            makeReviewsPage},
        {"referral", "send", QT_TRANSLATE_NOOP("Page", "Referral"), "cases", {Worker, Supervisor},
            makeReferralPage},
        // Directory
        {"directory", "map-pin", QT_TRANSLATE_NOOP("Page", "Directory"), "directory",
            {Worker, Supervisor, Administrator}, makeDirectoryPage},
        {"directory-upkeep", "refresh", QT_TRANSLATE_NOOP("Page", "Keep the directory true"),
            "directory", {Worker, Supervisor, Administrator}, makeUpkeepPage},
        {"service-editor", "pencil", QT_TRANSLATE_NOOP("Page", "Service"), "directory",
            {Worker, Supervisor, Administrator}, makeServiceEditorPage},
        // Leaflets
        {"leaflets", "file-text", QT_TRANSLATE_NOOP("Page", "Leaflets"), "leaflets",
            {Worker, Supervisor}, makeLeafletsPage},
        {"leaflet-editor", "pencil", QT_TRANSLATE_NOOP("Page", "Our own leaflets"), "leaflets",
            {Worker, Supervisor}, makeLeafletEditorPage},
        {"leaflet-batch", "file-text", QT_TRANSLATE_NOOP("Page", "Packs for several cases"),
            "leaflets", {Worker, Supervisor}, makeBatchPage},
        // Office
        {"office", "building", QT_TRANSLATE_NOOP("Page", "Office"), "office",
            {Administrator, Supervisor, DataProtection}, makeOfficePage},
        // To look at the kit
        {"gallery", "columns", QT_TRANSLATE_NOOP("Page", "Widgets"), "", {}, makeGalleryPage},
    };
    return entries;
}

bool mayUse(const PageEntry& entry, const office::Session& session)
{
    return entry.roles.empty()
        || std::ranges::any_of(entry.roles, [&](office::Role role) { return session.has(role); });
}

QString nameOf(const PageEntry& entry) { return QCoreApplication::translate("Page", entry.name); }

} // namespace waymark::ui
