// SPDX-License-Identifier: GPL-3.0-or-later
// waymark_shots DIR: pictures of every screen from the training office, in light and dark, at
// 200 % and right-to-left.
#include "desktop/training_window.h"

#include "ui/desktop/kit/field.h"
#include "ui/desktop/shell/top_bar.h"
#include "ui/desktop/theme/theme.h"

#include <QDir>
#include <QSet>
#include <QTextStream>

namespace {

using namespace waymark;

struct Screen {
    const char* file;
    const char* page;
    bool ofCase; ///< is opened for a case
    const char* tab = nullptr; ///< of the case
};

constexpr Screen kScreens[] = {{"02-today", "today", false}, {"03-contact", "contact", false},
    {"04-cases", "cases", false}, {"05-case", "case", true, "overview"},
    {"05-case-needs", "case", true, "needs"}, {"05-case-assessments", "case", true, "assessments"},
    {"05-case-safety", "case", true, "safety"},
    {"05-case-information", "case", true, "information"}, {"06-assessment", "assessment", true},
    {"07-directory", "directory", false}, {"07-directory-upkeep", "directory-upkeep", false},
    {"07-service-editor", "service-editor", false}, {"08-referral", "referral", true},
    {"09-reviews", "reviews", false}, {"10-leaflets", "leaflets", true},
    {"12-office", "office", false}, {"13-contacts", "contacts", false},
    {"15-leaflet-editor", "leaflet-editor", false}, {"16-form-builder", "form-builder", false}};

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
    Photographer(test::TrainingWindow& training, QDir folder)
        : m_training{training}
        , m_folder{std::move(folder)}
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
            if (!known || (m_before.contains(file) && m_worker > 0)) continue;
            QVariantMap parameters;
            if (screen.ofCase) parameters.insert(QStringLiteral("case"), caseId);
            if (screen.tab) parameters.insert(QStringLiteral("tab"), QLatin1String{screen.tab});
            desk.open(page, parameters);
            shoot(file);
            m_shot.insert(file);
        }
        if (m_worker > 0) return;
        desk.openFirst();
        desk.topBar()->search()->setText(QStringLiteral("an"));
        shoot(QStringLiteral("14-search"));
        desk.topBar()->search()->clear();
    }

    /// From now on only what nobody before could open.
    void nextWorker()
    {
        ++m_worker;
        m_before = m_shot;
    }

private:
    test::TrainingWindow& m_training;
    QDir m_folder;
    QString m_suffix;
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
    Photographer photographer{training, folder};
    for (const auto& look : kLooks) {
        photographer.wear(look);
        photographer.shoot(QStringLiteral("01-sign-in"));
    }
    photographer.wear(kLooks[0]);
    for (const char* worker : {"Ilze Bērziņa", "Tomás Figueira", "Marta Vella"}) {
        if (!training.signIn(QString::fromUtf8(worker))) {
            QTextStream{stderr} << "waymark_shots: nobody could sign in\n";
            return 1;
        }
        const QString caseId = training.caseId(QStringLiteral("elena"));
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
