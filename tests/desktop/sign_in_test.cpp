// SPDX-License-Identifier: GPL-3.0-or-later
// An office begins, loses its passwords and comes back from a backup: at the sign-in, by keys.
#include "desktop/keys.h"

#include "ui/desktop/qt/convert.h"
#include "ui/desktop/sign_in/sign_in_view.h"

#include "app/safekeeping.h"
#include "app/workspace.h"

#include <QDir>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

using namespace waymark;

namespace {

const QString kFirstPassword = QStringLiteral("seven unrelated words");
const QString kSecondPassword = QStringLiteral("three other sentences");
constexpr int kPatience = 60'000; ///< ms; a key is calibrated

class FirstDay {
public:
    FirstDay()
        : m_keys{m_training}
    {
    }

    QString folder() const
    {
        return QDir{m_place.path()}.filePath(QStringLiteral("Quay Office.waymark"));
    }

    void createOffice()
    {
        m_keys.push(QStringLiteral("create"));
        write("officeName", QStringLiteral("Quay Office"));
        write("place", m_place.path());
        m_keys.push(QStringLiteral("next"));
        write("worker", QStringLiteral("Maria Quay"));
        write("newPassword", kFirstPassword);
        write("newPasswordAgain", kFirstPassword);
        m_keys.push(QStringLiteral("next"));
        m_code = codeOnSheet();
        typeGroup();
        m_keys.push(QStringLiteral("next"));
        REQUIRE_FALSE(QApplication::activeModalWidget());
    }

    void signIn(const QString& password)
    {
        write("name", QStringLiteral("Maria Quay"));
        write("password", password);
        m_keys.press(Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([this] { return m_training.window().desk(); }, kPatience));
        m_training.settle();
    }

    void signOut() { m_training.signOut(); }

    void recover(const QString& password)
    {
        const QString code = m_code;
        m_keys.push(QStringLiteral("recover"));
        write("recoveryCode", code);
        write("recoverName", QStringLiteral("Maria Quay"));
        write("newPassword", password);
        write("newPasswordAgain", password);
        m_keys.push(QStringLiteral("recover"));
        m_code = codeOnSheet();
        CHECK(m_code != code); // the sheet works once
        typeGroup();
        m_keys.push(QStringLiteral("recover"));
        REQUIRE_FALSE(QApplication::activeModalWidget());
    }

    QString backUp()
    {
        return m_keys.ask([](app::Workspace& workspace) {
            const auto made = workspace.safekeeping().backUp();
            REQUIRE(made);
            return ui::toQt(made->path.string());
        });
    }

    void bringBack(const QString& backup)
    {
        m_keys.push(QStringLiteral("restore"));
        write("backup", backup);
        write("newFolder", QDir{m_place.path()}.filePath(QStringLiteral("Back.waymark")));
        m_keys.push(QStringLiteral("bringBack"));
        REQUIRE(QTest::qWaitFor([] { return !QApplication::activeModalWidget(); }, kPatience));
        m_training.settle();
    }

private:
    void write(const char* name, const QString& text)
    {
        INFO(name);
        REQUIRE(m_keys.reach(QLatin1String{name}));
        m_keys.press(Qt::Key_A, Qt::ControlModifier);
        m_keys.type(text);
    }

    static QLabel* codeLabel()
    {
        auto* dialog = QApplication::activeModalWidget();
        return dialog ? dialog->findChild<QLabel*>(QStringLiteral("recoveryCode")) : nullptr;
    }

    /// As somebody reads it from the paper.
    QString codeOnSheet()
    {
        REQUIRE(QTest::qWaitFor([] { return codeLabel() != nullptr; }, kPatience));
        m_training.settle();
        QString code = codeLabel()->text();
        return code.remove(QChar{0x2066}).remove(QChar{0x2069});
    }

    void typeGroup()
    {
        REQUIRE(m_keys.reach(QStringLiteral("recoveryGroup")));
        const QString asked = QApplication::activeModalWidget()
                                  ->findChild<QWidget*>(QStringLiteral("recoveryGroup"))
                                  ->accessibleName();
        const auto groups = m_code.split(QLatin1Char{'-'});
        for (qsizetype i = 0; i < groups.size(); ++i)
            if (asked.contains(QStringLiteral("Group %1 ").arg(i + 1))) m_keys.type(groups[i]);
    }

    QTemporaryDir m_place;
    test::TrainingWindow m_training;
    test::Keys m_keys;
    QString m_code;
};

} // namespace

TEST_CASE("an office is made, opened by its sheet and brought back, with keys alone", "[signin]")
{
    FirstDay day;
    day.createOffice();
    day.signIn(kFirstPassword);
    const QString backup = day.backUp();
    day.signOut();
    day.recover(kSecondPassword);
    day.signIn(kSecondPassword);
    day.signOut();
    day.bringBack(backup);
    day.signIn(kFirstPassword); // of the day of the backup
}
