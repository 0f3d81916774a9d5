// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStringList>
#include <QTranslator>

class QWidget;

namespace waymark::test {

/// A language in which every translated text stands in brackets and is a third longer, as German or
/// Maltese would be. What shows letters outside brackets was never given to a translator.
class PseudoLanguage final : public QTranslator {
public:
    PseudoLanguage();
    ~PseudoLanguage() override;

    bool isEmpty() const override { return false; }
    QString translate(
        const char* context, const char* text, const char* comment, int number) const override;
};

/// Every text a person meets in `part`: labels, buttons, rows, names for screen readers, tool tips.
QStringList textsIn(const QWidget* part);

/// What of `text` was not translated and is no datum: empty, when all of it is in order.
QString untranslated(const QString& text, const QSet<QString>& data);

/// Everything the training office, the directory, the forms and the leaflets say in words: data,
/// shown as they are.
QSet<QString> trainingData();

} // namespace waymark::test
