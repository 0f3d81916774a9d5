// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/leaflets/editor_dialogs.h"

#include "ui/desktop/kit/field.h"
#include "ui/desktop/office/form_dialog.h"
#include "ui/desktop/qt/language.h"

#include <QCoreApplication>
#include <QLineEdit>

namespace waymark::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Leaflets)
};

/// What is wrong with the short name or the language code, if anything.
std::optional<Error> problemIn(const leaflets::LeafletKey& key)
{
    std::string file = leaflets::emptyLeaflet(key, Date{});
    for (const char* field : {"title", "summary", "author", "legal-source"})
        file = leaflets::withField(file, field, "x");
    const auto blank = leaflets::readLeaflet(file);
    if (blank) return std::nullopt;
    const std::string& subject = blank.error().subject;
    if (subject != "id" && subject != "language" && subject != "topic") return std::nullopt;
    Error error = blank.error();
    if (subject == "topic") error.subject = "id";
    return error;
}

} // namespace

void askForLeaflet(QWidget* owner, std::function<void(const leaflets::LeafletKey&)> begin)
{
    auto* dialog = new FormDialog{Words::tr("New leaflet"),
        Words::tr("A leaflet that the library has in another language begins as its translation."),
        Words::tr("Begin"), Look::Primary, owner};
    dialog->setObjectName(QStringLiteral("newLeafletDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->addLine("id", Words::tr("Short name, in small letters: opening-hours"));
    auto* language = dialog->addLine(
        "language", Words::tr("Language code, as en or pt"), QStringLiteral("en"));
    const auto tell = [language](const QString& code) {
        const QString name = languageText(code.trimmed());
        language->setHint(name == code.trimmed() ? QString{} : name);
    };
    QObject::connect(language->as<QLineEdit>(), &QLineEdit::textChanged, language, tell);
    tell(QStringLiteral("en"));
    dialog->onGo([dialog, begin = std::move(begin)] {
        const leaflets::LeafletKey key{dialog->text("id"), dialog->text("language"), false};
        if (const auto problem = problemIn(key)) return dialog->refuse(*problem);
        dialog->close();
        begin(key);
    });
    dialog->open();
}

void askForComment(QWidget* owner, std::function<void(const std::string&)> go)
{
    auto* dialog = new FormDialog{Words::tr("Return with a comment"),
        Words::tr("The writer sees your comment above the text."), Words::tr("Return"),
        Look::Primary, owner};
    dialog->setObjectName(QStringLiteral("returnLeafletDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->addLine("comment", Words::tr("What should be changed?"));
    dialog->onGo([dialog, go = std::move(go)] {
        const std::string comment = dialog->text("comment");
        if (comment.empty())
            return dialog->refuse({Error::Kind::Invalid, "leaflet.comment-missing", "comment"});
        dialog->close();
        go(comment);
    });
    dialog->open();
}

} // namespace waymark::ui
