// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <string>
#include <vector>

class QCompleter;
class QStringListModel;

namespace waymark::ui {

class LineEdit;
class FlowLayout;

/// Kinds of offence found by typing ("stal"), several of them; the first is the one that is
/// counted.
class OffenceEdit final : public QWidget {
    Q_OBJECT

public:
    explicit OffenceEdit(QWidget* parent = nullptr);

    const std::vector<std::string>& codes() const { return m_codes; }
    void setCodes(const std::vector<std::string>& codes);

Q_SIGNALS:
    void changed();

private:
    void find(const QString& text);
    void take(const QString& line);
    void showChosen();

    LineEdit* m_edit;
    QCompleter* m_completer;
    QStringListModel* m_found;
    std::vector<std::string> m_foundCodes; ///< as in m_found
    QWidget* m_chosen;
    FlowLayout* m_flow;
    std::vector<std::string> m_codes;
};

} // namespace waymark::ui
