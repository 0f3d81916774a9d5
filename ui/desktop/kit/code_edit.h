// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language_names.h"
#include "ui/desktop/kit/field.h"

class QStringListModel;

namespace waymark::ui {

/// A line in which a name is typed and a code is meant: languages, countries. Names are proposed
/// while typing, found without their accents; a code itself may be typed too. What is neither stays
/// as it was typed.
class CodeEdit final : public LineEdit {
    Q_OBJECT

public:
    explicit CodeEdit(std::vector<NamedCode> known, QWidget* parent = nullptr);

    QString code() const; ///< of the name that stands there; else the text; empty: nothing
    void setCode(const QString& code);

Q_SIGNALS:
    void edited();

private:
    void propose(const QString& text);

    std::vector<NamedCode> m_known;
    std::vector<std::string> m_folded; ///< of each name
    QStringListModel* m_found;
};

/// In the interface's language.
CodeEdit* languageEdit();
CodeEdit* countryEdit();

} // namespace waymark::ui
