// SPDX-License-Identifier: GPL-3.0-or-later
// waymark_shots DIR [BEGINNING]: pictures of every screen from the training office, in light and
// dark, at 200 % and right-to-left; with a beginning only those whose name begins so ("07").
#include "desktop/shot_forms.h"
#include "desktop/training_window.h"

#include "ui/desktop/kit/field.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/shell/top_bar.h"
#include "ui/desktop/theme/theme.h"

#include "app/workspace.h"
#include "assessment/assessments.h"
#include "directory/agreements.h"
#include "directory/directory.h"
#include "directory/editing.h"
#include "directory/gaps.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QTemporaryDir>
#include <QTextStream>

namespace {

using namespace waymark;

struct Screen {
    const char* file;
    const char* page;
    bool ofCase; ///< is opened for a case
    const char* tab = nullptr; ///< of the case
    const char* part = nullptr; ///< of the office, of keeping the directory true
    const char* service = nullptr; ///< words that find it
    const char* scrollTo = nullptr; ///< a field further down; "end": all the way
};

constexpr Screen kScreens[] = {{"02-today", "today", false}, {"03-contact", "contact", false},
    {"04-cases", "cases", false}, {"05-case", "case", true, "overview"},
    {"05-case-needs", "case", true, "needs"}, {"05-case-assessments", "case", true, "assessments"},
    {"05-case-plan", "case", true, "needs", nullptr, nullptr, "end"},
    {"05-case-trends", "case", true, "assessments", nullptr, nullptr, "end"},
    {"05-case-safety", "case", true, "safety"},
    {"05-case-information", "case", true, "information"}, {"06-assessment", "assessment", true},
    {"07-directory", "directory", false},
    {"07-directory-upkeep", "directory-upkeep", false, nullptr, "queue"},
    {"07-directory-agreements", "directory-upkeep", false, nullptr, "agreements"},
    {"07-directory-duplicates", "directory-upkeep", false, nullptr, "duplicates"},
    {"07-directory-gaps", "directory-upkeep", false, nullptr, "gaps"},
    {"07-directory-sealed", "directory", false, nullptr, nullptr, "farol"},
    {"07-service-editor", "service-editor", false},
    {"07-service-editor-who", "service-editor", false, nullptr, nullptr, "ponte", "exclusions"},
    {"07-service-editor-hours", "service-editor", false, nullptr, nullptr, "ponte", "copyMonday"},
    {"08-referral", "referral", true}, {"09-reviews", "reviews", false},
    {"10-leaflets", "leaflets", true}, {"10-leaflet-batch", "leaflet-batch", false},
    {"12-office", "office", false}, {"12-office-forms", "office", false, nullptr, "forms"},
    {"12-office-limits", "office", false, nullptr, "limits"},
    {"12-office-discretion", "office", false, nullptr, "discretion"},
    {"13-contacts", "contacts", false}, {"15-leaflet-editor", "leaflet-editor", false},
    {"16-form-builder", "form-builder", false}};

/// What a button of a page opens.
struct Asked {
    const char* file;
    const char* page;
    const char* button;
    const char* from = nullptr; ///< a part of the page; "case", or "finished": its assessment
    const char* then = nullptr; ///< a button of what was opened; what that opens is shown
};

constexpr Asked kAsked[] = {{"07-directory-import", "directory", "import"},
    {"07-directory-history", "directory", "serviceChanges"},
    {"07-directory-page", "directory", "printService"},
    {"07-directory-pack", "directory", "addToPack"},
    {"07-directory-suggest", "directory", "suggest"},
    {"07-directory-wrong", "directory", "somethingWrong"},
    {"07-agreement", "directory-upkeep", "addAgreement", "agreements"},
    {"10-hand-over", "leaflets", "printPack", "case"},
    {"10-print", "leaflets", "printPack", "case", "handOverGo"},
    {"15-new-leaflet", "leaflet-editor", "newLeaflet"},
    {"12-office-import", "office", "importForm", "forms"},
    {"17-details", "assessment", "assessmentDetails", "case"},
    {"17-person", "assessment", "largeType", "case"},
    {"17-compare", "assessment", "compareAll", "case"},
    {"17-summary", "assessment", "summary", "finished"}, {"18-new-form", "form-builder", "newForm"},
    {"18-question", "form-builder", "addQuestion"}, {"18-rule", "form-builder", "questionRule"},
    {"18-conclusion", "form-builder", "addConclusion"}};

struct Look {
    const char* suffix;
    ui::Theme::Scheme scheme;
    int textSize;
    Qt::LayoutDirection direction;
};

constexpr Look kLooks[] = {{"", ui::Theme::Scheme::Light, 100, Qt::LeftToRight},
    {"-dark", ui::Theme::Scheme::Dark, 100, Qt::LeftToRight},
    {"-200", ui::Theme::Scheme::Light, 200, Qt::LeftToRight},
    {"-rtl", ui::Theme::Scheme::Light, 100, Qt::RightToLeft}};

class Photographer {
public:
    Photographer(test::TrainingWindow& training, QDir folder, QString beginning)
        : m_training{training}
        , m_folder{std::move(folder)}
        , m_beginning{std::move(beginning)}
    {
    }

    void wear(const Look& look)
    {
        m_suffix = QLatin1String{look.suffix};
        ui::theme().setScheme(look.scheme);
        ui::theme().setTextSize(look.textSize);
        ui::theme().setDirection(look.direction);
        m_training.window().resize(1440, 900);
        m_training.settle();
    }

    void shoot(const QString& name)
    {
        if (!name.startsWith(m_beginning)) return;
        m_training.settle();
        m_training.window().grab().save(
            m_folder.filePath(name + m_suffix + QStringLiteral(".png")));
    }

    void shootDesk(const QString& caseId)
    {
        auto& desk = m_training.desk();
        for (const auto& screen : kScreens) {
            const QString page = QLatin1String{screen.page};
            const bool known = std::ranges::any_of(
                desk.usable(), [&](const auto* entry) { return page == QLatin1String{entry->id}; });
            const QString file = QLatin1String{screen.file};
            if (!file.startsWith(m_beginning)) continue;
            // A worker who keeps no directory sees no duplicates and agrees nothing; some is the
            // administrator's.
            if (m_worker == 0
                && (file.endsWith(QLatin1String{"duplicates"})
                    || file.endsWith(QLatin1String{"agreements"})))
                continue;
            if (m_worker < 2 && file.endsWith(QLatin1String{"discretion"})) continue;
            if (!known || (m_before.contains(file) && m_worker > 0)) continue;
            QVariantMap parameters;
            if (screen.ofCase) parameters.insert(QStringLiteral("case"), caseId);
            if (screen.tab) parameters.insert(QStringLiteral("tab"), QLatin1String{screen.tab});
            if (screen.part) parameters.insert(QStringLiteral("part"), QLatin1String{screen.part});
            if (screen.service)
                parameters.insert(QStringLiteral("service"), serviceId(screen.service));
            desk.open(page, parameters);
            m_training.settle();
            if (screen.scrollTo) scrollTo(QLatin1String{screen.scrollTo});
            shoot(file);
            m_shot.insert(file);
        }
        shootAsked(caseId);
        if (m_worker > 0) return;
        desk.openFirst();
        desk.topBar()->search()->setText(QStringLiteral("an"));
        shoot(QStringLiteral("14-search"));
        desk.topBar()->search()->clear();
    }

    void shootAsked(const QString& caseId)
    {
        for (const auto& asked : kAsked) {
            const QString file = QLatin1String{asked.file};
            if (!file.startsWith(m_beginning)) continue;
            if (m_before.contains(file) && m_worker > 0) continue;
            const QString page = QLatin1String{asked.page};
            if (std::ranges::none_of(m_training.desk().usable(),
                    [&](const auto* entry) { return page == QLatin1String{entry->id}; }))
                continue;
            m_training.desk().open(page, parametersOf(asked, caseId));
            m_training.settle();
            auto* button = m_training.desk().current()->findChild<QAbstractButton*>(
                QLatin1String{asked.button});
            // On a narrow screen the buttons of an assessment wait in a drawer.
            if (!button || !(button->isVisible() || page == QStringLiteral("assessment"))) continue;
            button->click();
            m_training.settle();
            QWidget* dialog = QApplication::activePopupWidget();
            if (!dialog) dialog = QApplication::activeModalWidget();
            if (asked.then && dialog) {
                if (auto* reason = dialog->findChild<QLineEdit*>(QStringLiteral("handOverReason")))
                    reason->setText(QStringLiteral("She asked for it on paper"));
                dialog->findChild<QAbstractButton*>(QLatin1String{asked.then})->click();
                m_training.settle();
                dialog = QApplication::activeModalWidget();
            }
            if (!dialog) continue;
            if (auto* path = dialog->findChild<QLineEdit*>(QStringLiteral("importPath"))) {
                path->setText(m_list);
                m_training.settle();
                dialog->findChild<QAbstractButton*>(QStringLiteral("importCheck"))->click();
            }
            if (auto* form = dialog->findChild<QLineEdit*>(QStringLiteral("files"))) {
                form->setText(m_form);
                Q_EMIT form->editingFinished();
            }
            m_training.settle();
            dialog->grab().save(m_folder.filePath(file + m_suffix + QStringLiteral(".png")));
            dialog->close();
            m_training.settle();
            m_shot.insert(file);
        }
    }

    /// A scale to take in, and one that was answered for the case.
    void prepareForms(const QString& caseId) { test::prepareForms(m_training, caseId, m_form); }

    /// A spreadsheet to take in, and two entries that look like one service.
    void prepareDirectory()
    {
        QFile list{m_list};
        if (list.open(QIODevice::WriteOnly))
            list.write("Titre;Téléphone;Ville;Horaires;Public\n"
                       "Maison du Port;+33 1 00 00 01 02;Rivermouth;Lu-Ve 9-17;femmes\n"
                       "Écoute de nuit;116 006;;24/7;\n");
        m_training.jobs().run(
            &m_training.window(),
            [](app::Workspace& workspace) {
                const auto hits = workspace.directory().search({.text = "ponte"}).hits;
                if (hits.empty()) return false;
                auto form = directory::formOf(*workspace.directory().find(hits.front().id));
                form.name += " (Port district)";
                directory::Gaps gaps{workspace.desk()};
                for (int i = 0; i < 3; ++i)
                    static_cast<void>(gaps.note({directory::Need::Shelter, "Hillside", "uk"}));
                static_cast<void>(gaps.note({directory::Need::Interpreter, "", "ti"}));
                static_cast<void>(gaps.note({directory::Need::Housing, "Old Town", ""}));
                return static_cast<bool>(directory::Editing{workspace.desk()}.add(form));
            },
            [](bool) {});
        m_training.settle();
    }

    /// What only who keeps the directory may enter.
    void prepareAgreements()
    {
        m_training.jobs().run(
            &m_training.window(),
            [](app::Workspace& workspace) {
                directory::Agreements agreements{workspace.desk()};
                const Date today = workspace.clock().today();
                const auto add = [&](const char* partner, const char* purpose, const char* number,
                                     std::optional<int> days) {
                    return static_cast<bool>(agreements.add({.number = number,
                        .partner = partner,
                        .purpose = purpose,
                        .validFrom = addDays(today, -300),
                        .validUntil = days ? std::optional{addDays(today, *days)} : std::nullopt}));
                };
                return add("Harbour Police", "reports by phone, one contact for both", "7/2025", 30)
                    && add("Ponte Foundation", "first talk within three days", "12/2025", -4)
                    && add("Harbour Shelters", "a bed at night without papers", "3/2026", 400)
                    && add("Bridge Interpreters", "interpreters by phone", "", {});
            },
            [](bool) {});
        m_training.settle();
    }

    /// From now on only what nobody before could open.
    void nextWorker()
    {
        ++m_worker;
        m_before = m_shot;
    }

private:
    QString serviceId(const char* words)
    {
        QString id;
        m_training.jobs().run(
            &m_training.window(),
            [words](app::Workspace& workspace) {
                return workspace.directory().search({.text = words}).hits.at(0).id;
            },
            [&id](const directory::ServiceId& found) { id = ui::toQt(found); });
        m_training.settle();
        return id;
    }

    void scrollTo(const QString& field)
    {
        auto* page = m_training.desk().current();
        auto* wanted = page->findChild<QWidget*>(field);
        for (auto* area : page->findChildren<QScrollArea*>())
            if (field == QStringLiteral("end"))
                area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
            else if (wanted && area->widget() && area->widget()->isAncestorOf(wanted))
                area->ensureWidgetVisible(wanted, 0, area->viewport()->height() / 2);
    }

    QVariantMap parametersOf(const Asked& asked, const QString& caseId)
    {
        const QString from = QString::fromLatin1(asked.from);
        if (from.isEmpty()) return {};
        if (from != QStringLiteral("case") && from != QStringLiteral("finished"))
            return {{QStringLiteral("part"), from}};
        QVariantMap parameters{{QStringLiteral("case"), caseId}};
        if (from == QStringLiteral("case")) return parameters;
        m_training.jobs().run(
            &m_training.window(),
            [id = *cases::CaseId::parse(ui::fromQt(caseId))](app::Workspace& workspace) {
                return assessment::Assessments{workspace.desk()}.ofCase(id);
            },
            [&parameters](const std::vector<assessment::AssessmentRow>& rows) {
                for (const auto& row : rows)
                    if (row.finishedAt && !parameters.contains(QStringLiteral("assessment")))
                        parameters.insert(QStringLiteral("assessment"), ui::toQt(row.id));
            });
        m_training.settle();
        return parameters;
    }

    test::TrainingWindow& m_training;
    QDir m_folder;
    QString m_beginning;
    QString m_suffix;
    QTemporaryDir m_lists;
    QString m_list = m_lists.filePath(QStringLiteral("list.csv"));
    QString m_form = m_lists.filePath(QStringLiteral("mood.json"));
    int m_worker = 0;
    QSet<QString> m_shot;
    QSet<QString> m_before; ///< shown by a worker before: not again
};

} // namespace

int main(int argc, char** argv)
{
    test::TestApplication application{argc, argv};
    if (argc < 2) {
        QTextStream{stderr} << "waymark_shots: which folder shall the pictures go to?\n";
        return 2;
    }
    const QDir folder{QString::fromLocal8Bit(argv[1])};
    folder.mkpath(QStringLiteral("."));
    test::TrainingWindow training;
    Photographer photographer{
        training, folder, argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString{}};
    for (const auto& look : kLooks) {
        photographer.wear(look);
        photographer.shoot(QStringLiteral("01-sign-in"));
    }
    photographer.wear(kLooks[0]);
    if (training.signIn(QStringLiteral("Tomás Figueira"))) { // a supervisor takes forms in
        photographer.prepareForms(training.caseId(QStringLiteral("elena")));
        training.signOut();
    }
    bool prepared = false;
    for (const char* worker : {"Ilze Bērziņa", "Tomás Figueira", "Marta Vella"}) {
        if (!training.signIn(QString::fromUtf8(worker))) {
            QTextStream{stderr} << "waymark_shots: nobody could sign in\n";
            return 1;
        }
        const QString caseId = training.caseId(QStringLiteral("elena"));
        if (!prepared) photographer.prepareDirectory();
        if (worker == std::string_view{"Tomás Figueira"}) photographer.prepareAgreements();
        prepared = true;
        for (const auto& look : kLooks) {
            photographer.wear(look);
            photographer.shootDesk(caseId);
        }
        photographer.wear(kLooks[0]);
        photographer.nextWorker();
        training.signOut();
    }
    return 0;
}
