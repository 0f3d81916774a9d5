// SPDX-License-Identifier: GPL-3.0-or-later
// The whole main job through the real window: from the sign-in to the finished file, with keys
// only.
#include "desktop/keys.h"

#include "ui/desktop/qt/convert.h"

#include "app/training_office.h"
#include "app/workspace.h"
#include "cases/case_list.h"
#include "referrals/referrals.h"
#include "typeset/pdf_check.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QLabel>
#include <QTemporaryDir>

using namespace waymark;

namespace {

std::string contentOf(const QString& file)
{
    QFile saved{file};
    REQUIRE(saved.open(QIODevice::ReadOnly));
    return saved.readAll().toStdString();
}

class MainJob {
public:
    MainJob()
        : m_keys{m_training}
    {
    }

    void signInAs(const char* name)
    {
        m_keys.press(Qt::Key_Tab); // wherever the focus is, Tab goes round to the name
        REQUIRE(m_keys.reach(QStringLiteral("name")));
        m_keys.press(Qt::Key_A, Qt::ControlModifier);
        m_keys.type(QString::fromLatin1(name)); // accents do not matter
        REQUIRE(m_keys.reach(QStringLiteral("password")));
        m_keys.type(ui::toQt(app::kTrainingPassword));
        m_keys.press(Qt::Key_Return);
        REQUIRE(m_training.window().desk());
    }

    void signOut()
    {
        m_keys.press(Qt::Key_K, Qt::ControlModifier);
        m_keys.type(QStringLiteral("sign out"));
        m_keys.press(Qt::Key_Return);
        REQUIRE_FALSE(m_training.window().desk());
    }

    QString page() { return m_training.desk().currentId(); }

    /// From an unknown voice on the phone to a case with consent.
    void captureContact()
    {
        m_keys.press(Qt::Key_N, Qt::ControlModifier);
        REQUIRE(page() == QStringLiteral("contact"));
        m_keys.press(Qt::Key_Y); // Is it safe to talk?
        REQUIRE(m_keys.reach(QStringLiteral("dangerNow")));
        m_keys.press(Qt::Key_N);
        REQUIRE(m_keys.reach(QStringLiteral("callerRole")));
        m_keys.type(QStringLiteral("victim"));
        m_keys.press(Qt::Key_Down, Qt::ControlModifier);
        m_keys.press(Qt::Key_Down, Qt::ControlModifier);
        REQUIRE(m_keys.focused() == QStringLiteral("offence"));
        m_keys.type(QStringLiteral("stalking"));
        m_keys.press(Qt::Key_Return);
        REQUIRE(m_keys.reach(QStringLiteral("ownWords")));
        m_keys.type(QStringLiteral("He waits at the corner."));
        for (int i = 0; i < 3; ++i)
            m_keys.press(Qt::Key_Down, Qt::ControlModifier);
        REQUIRE(m_keys.focused() == QStringLiteral("name"));
        m_keys.type(QStringLiteral("Zoe Keyboard"));
        m_keys.push(QStringLiteral("makeCase"));
        REQUIRE(m_keys.focused() == QStringLiteral("agrees"));
        m_keys.press(Qt::Key_Y);
        m_keys.push(QStringLiteral("openCase"));
        REQUIRE(page() == QStringLiteral("case"));
    }

    void assess()
    {
        m_keys.push(QStringLiteral("assess"));
        REQUIRE(page() == QStringLiteral("assessment"));
        // The first answer to each question; the last section ends the assessment.
        for (int section = 0; section < 12 && page() == QStringLiteral("assessment"); ++section) {
            m_keys.press(Qt::Key_1);
            m_keys.press(Qt::Key_Down, Qt::ControlModifier);
        }
        REQUIRE(page() == QStringLiteral("case"));
    }

    void refer()
    {
        m_keys.push(QStringLiteral("refer"));
        REQUIRE(page() == QStringLiteral("referral"));
        m_keys.push(QStringLiteral("service1"));
        for (const char* item :
            {"name_to_use", "safe_channel", "language", "who", "request", "safety_note"}) {
            const QString name = QString::fromLatin1(item);
            REQUIRE(m_keys.reach(QStringLiteral("text_") + name));
            m_keys.type(QStringLiteral("what they may know"));
            REQUIRE(m_keys.reach(QStringLiteral("answer_") + name));
            m_keys.press(Qt::Key_S);
        }
        REQUIRE(m_keys.reach(QStringLiteral("way")));
        m_keys.press(Qt::Key_Down);
        REQUIRE(m_keys.reach(QStringLiteral("urgency")));
        m_keys.press(Qt::Key_Down); // high: a supervisor reads it first
        REQUIRE(m_keys.reach(QStringLiteral("transport")));
        m_keys.type(QStringLiteral("sealed"));
        m_keys.press(Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(page() == QStringLiteral("case"));
    }

    void approve()
    {
        m_keys.press(Qt::Key_K, Qt::ControlModifier);
        m_keys.type(QStringLiteral("reviews"));
        m_keys.press(Qt::Key_Return);
        REQUIRE(page() == QStringLiteral("reviews"));
        for (int i = 0; i < 50 && !shownIsOurs(); ++i)
            m_keys.press(Qt::Key_J);
        REQUIRE(shownIsOurs());
        m_keys.press(Qt::Key_A);
        REQUIRE(referralState() == referrals::State::Ready);
    }

    /// Saves the sealed page, then sends.
    void send(const QString& sealedFile)
    {
        openCase();
        REQUIRE(m_keys.reach(QStringLiteral("caseTabs")));
        for (int i = 0; i < 12 && !isShown("caseReferrals"); ++i)
            m_keys.press(Qt::Key_Tab, Qt::ControlModifier);
        REQUIRE(isShown("caseReferrals"));
        m_keys.push(QStringLiteral("step_sheet"));
        m_keys.push(QStringLiteral("sealAndSave"));
        saveFileAs(sealedFile);
        REQUIRE(m_keys.reach(QStringLiteral("stepNote")));
        m_keys.type(QStringLiteral("asked on the phone just now"));
        m_keys.push(QStringLiteral("step_send"));
        REQUIRE(referralState() == referrals::State::Sent);
    }

    /// Chooses leaflets for the case, saves the file and notes it as given.
    void handOver(const QString& file)
    {
        openCase();
        m_keys.push(QStringLiteral("leaflets"));
        REQUIRE(page() == QStringLiteral("leaflets"));
        m_keys.push(QStringLiteral("savePdf"));
        m_keys.push(QStringLiteral("handOverGo"));
        saveFileAs(file);
    }

    void openCase()
    {
        m_keys.press(Qt::Key_K, Qt::ControlModifier);
        m_keys.type(QStringLiteral("zoe keyboard"));
        m_keys.press(Qt::Key_Return);
        REQUIRE(page() == QStringLiteral("case"));
    }

private:
    /// In the dialog that asks where.
    void saveFileAs(const QString& file)
    {
        m_keys.press(Qt::Key_A, Qt::ControlModifier);
        m_keys.type(file);
        m_keys.press(Qt::Key_Return);
        REQUIRE(QFile::exists(file));
    }

    bool isShown(const char* name)
    {
        auto* widget = m_training.desk().current()->findChild<QWidget*>(QString::fromLatin1(name));
        return widget && widget->isVisible();
    }

    std::optional<referrals::Referral> referral()
    {
        return m_keys.ask([](app::Workspace& workspace) -> std::optional<referrals::Referral> {
            auto& desk = workspace.desk();
            const auto found = cases::CaseList{desk}.search("zoe keyboard", 1);
            if (found.empty()) return std::nullopt;
            referrals::Referrals all{desk};
            const auto rows = all.list({.caseId = found.front().id}, 1).rows;
            if (rows.empty()) return std::nullopt;
            const auto read = all.find(rows.front().id);
            return read ? std::optional{*read} : std::nullopt;
        });
    }

    referrals::State referralState()
    {
        const auto found = referral();
        REQUIRE(found);
        return found->state;
    }

    /// The review shown is the one of this job.
    bool shownIsOurs()
    {
        const auto ours = referral();
        if (!ours) return false;
        for (auto* label : m_training.desk().current()->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(ui::toQt(ours->proposal.service.name)))
                return true;
        return false;
    }

    test::TrainingWindow m_training;
    test::Keys m_keys;
};

} // namespace

TEST_CASE("the whole main job is done with keys alone", "[mainjob]")
{
    const QTemporaryDir folder;
    const QString sealed = folder.filePath(QStringLiteral("sealed.pdf"));
    const QString pack = folder.filePath(QStringLiteral("pack.pdf"));
    MainJob job;
    job.signInAs("ilze berzina");
    job.captureContact();
    job.assess();
    job.refer();
    job.signOut();
    job.signInAs("tomas figueira");
    job.approve();
    job.signOut();
    job.signInAs("ilze berzina");
    job.send(sealed);
    job.handOver(pack);
    const auto locked = typeset::checkAccessibility(contentOf(sealed));
    REQUIRE_FALSE(locked);
    CHECK(locked.error().rule == Rule{"pdf.encrypted"});
    const auto checked = typeset::checkAccessibility(contentOf(pack));
    REQUIRE(checked);
    CHECK(checked->passed());
}
