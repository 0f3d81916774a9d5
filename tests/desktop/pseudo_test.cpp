// SPDX-License-Identifier: GPL-3.0-or-later
// Every screen in a language nobody speaks: what was forgotten to be translated shows, and longer
// words than English ones find their room.
#include "desktop/pseudo_language.h"
#include "desktop/training_window.h"
#include "desktop/whole_screen.h"

#include <catch2/catch_test_macros.hpp>

#include <QCoreApplication>

using namespace waymark;

TEST_CASE("what was not given to a translator is noticed", "[pseudo]")
{
    const test::PseudoLanguage language;
    const QSet<QString> data{QStringLiteral("Ilze B.")};
    const QString known = QCoreApplication::translate("Page", "Cases");
    CHECK(test::untranslated(known, data).isEmpty());
    CHECK(test::untranslated(known + QStringLiteral(" · Ilze B. · 2026-0148"), data).isEmpty());
    CHECK(test::untranslated(QStringLiteral("Ctrl K"), data).isEmpty());
    CHECK(test::untranslated(QStringLiteral("Cases"), data) == QStringLiteral("Cases"));
    CHECK_FALSE(test::untranslated(known + QStringLiteral(" · waiting"), data).isEmpty());
}

TEST_CASE("no text of any screen is untranslated, and longer words are not cut off", "[pseudo]")
{
    const test::PseudoLanguage language;
    const auto data = test::trainingData();
    for (const char* who : {"Ilze Bērziņa", "Tomás Figueira", "Marta Vella"}) {
        test::TrainingWindow training;
        REQUIRE(training.signIn(QString::fromUtf8(who)));
        test::onEveryScreen(training, [&](const QString& screen, QWidget* page) {
            if (screen == QStringLiteral("gallery")) return; // shows the kit, not the product
            QStringList problems;
            for (const QString& text : test::textsIn(&training.window()))
                if (const QString left = test::untranslated(text, data); !left.isEmpty())
                    problems << left;
            problems.removeDuplicates();
            test::checkEmpty(screen + QStringLiteral(", untranslated"), problems);
            test::checkEmpty(screen + QStringLiteral(", cut off"), test::cutOff(page));
        });
    }
}
