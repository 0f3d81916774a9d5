// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/assessment/attachment_editor.h"

#include "ui/desktop/assessment/form_words.h"
#include "ui/desktop/assessment/typed_editors.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/file_choice.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/qt/convert.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeDatabase>

namespace waymark::ui {
namespace {

/// It is kept with every save of the answers.
constexpr qint64 kLargest = 2 * 1024 * 1024;

/// FHIR's Attachment with the file inside.
forms::Opaque attachmentOf(const QString& path, const QByteArray& bytes)
{
    const QJsonObject json{{QStringLiteral("contentType"),
                               QMimeDatabase{}.mimeTypeForFileNameAndData(path, bytes).name()},
        {QStringLiteral("data"), QString::fromLatin1(bytes.toBase64())},
        {QStringLiteral("title"), QFileInfo{path}.fileName()}};
    return {"valueAttachment", QJsonDocument{json}.toJson(QJsonDocument::Compact).toStdString()};
}

class AttachmentEditor final : public AnswerEditor {
public:
    AttachmentEditor(const forms::Item& item, QWidget* parent)
        : AnswerEditor{parent}
        , m_repeats{item.repeats}
    {
        const QString question = inOurLanguage(item.text);
        auto* column = columnIn(this, {}, 8);
        auto* row = rowIn(column, 8);
        m_choose = new Button{tr("Choose a file…"), {.icon = QStringLiteral("folder")}, this};
        m_choose->setObjectName(toQt(item.linkId));
        m_choose->setAccessibleName(tr("Choose a file: %1").arg(question));
        row->addWidget(m_choose);
        m_names = label({}, Type::Body, Tone::Text, this);
        m_names->setAccessibleName(tr("Chosen: %1").arg(question));
        row->addWidget(m_names, 1);
        m_takeOut = new IconButton{QStringLiteral("trash"), tr("Take out: %1").arg(question), this};
        row->addWidget(m_takeOut);
        column->addWidget(m_absence = new AbsenceRow{item, this});
        for (QWidget* part : {static_cast<QWidget*>(m_choose), static_cast<QWidget*>(m_takeOut),
                 static_cast<QWidget*>(m_absence)})
            part->setEnabled(!item.readOnly);
        connect(m_choose, &QPushButton::clicked, this, [this] {
            askForFile(this, tr("Choose a file"), {}, [this](const QString& path) { take(path); });
        });
        connect(m_takeOut, &QPushButton::clicked, this, [this] { Q_EMIT answered({}); });
        connect(m_absence, &AbsenceRow::chosen, this, &AttachmentEditor::absent);
    }

    void show(const forms::Node& node) override
    {
        m_values = node.answers;
        QStringList names;
        for (const forms::Value& value : m_values)
            names << toQt(forms::plainText(value));
        m_names->setText(names.join(QStringLiteral(", ")));
        m_takeOut->setVisible(!m_values.empty());
        m_absence->show(node);
    }
    QWidget* focusTarget() override { return m_choose; }

private:
    void take(const QString& path)
    {
        QFile file{path};
        if (file.size() > kLargest)
            return Q_EMIT refused(tr("The file is larger than 2 MB. Please choose a smaller one."));
        if (!file.open(QIODevice::ReadOnly)) return Q_EMIT refused(tr("The file cannot be read."));
        auto values = m_repeats ? m_values : std::vector<forms::Value>{};
        values.emplace_back(attachmentOf(path, file.readAll()));
        Q_EMIT answered(values);
    }

    bool m_repeats;
    std::vector<forms::Value> m_values;
    Button* m_choose;
    QLabel* m_names;
    IconButton* m_takeOut;
    AbsenceRow* m_absence;
};

} // namespace

AnswerEditor* makeAttachmentEditor(const forms::Item& item, QWidget* parent)
{
    return new AttachmentEditor{item, parent};
}

} // namespace waymark::ui
