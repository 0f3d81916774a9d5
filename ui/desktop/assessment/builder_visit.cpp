// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/assessment/builder_visit.h"

#include "app/workspace.h"
#include "ui/desktop/qt/convert.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace waymark::ui {
namespace {

struct BuilderWords {
    Q_DECLARE_TR_FUNCTIONS(FormBuilderPage)
};

/// The kept body: the version it was begun on, and the form as it stood.
struct Begun {
    assessment::FormId base;
    assessment::FormDraft draft;
};

std::optional<Begun> begunIn(const cases::Draft& kept)
{
    const auto body = QJsonDocument::fromJson(QByteArray::fromStdString(kept.body)).object();
    const auto base = assessment::FormId::parse(fromQt(body[u"base"].toString()));
    auto draft = assessment::FormDraft::of(fromQt(body[u"form"].toString()));
    if (!base || !draft) return std::nullopt;
    return Begun{*base, std::move(draft).value()};
}

} // namespace

BuilderVisit visitBuilder(
    app::Workspace& workspace, const std::string& name, std::optional<cases::DraftId> wanted)
{
    auto& desk = workspace.desk();
    assessment::FormLibrary library{desk};
    const cases::Drafts drafts{desk};
    BuilderVisit visit{.forms = library.forms()};
    if (visit.forms.empty()) return visit;
    if (wanted) visit.kept = drafts.find(*wanted);
    const auto id = visit.kept ? library.find(visit.kept->subjectId)
        : name.empty()         ? Result{visit.forms.front().id}
                               : library.find(name);
    if (!id) return visit;
    visit.base = *id;
    const auto form = library.load(*id);
    if (!form) return visit;
    if (!visit.kept)
        if (auto own = drafts.own(kFormDraft, (*form)->url); !own.empty())
            visit.kept = std::move(own.front());
    if (visit.kept) {
        if (auto begun = begunIn(*visit.kept)) {
            visit.isOvertaken = begun->base != *id;
            visit.draft = std::move(begun->draft);
            return visit;
        }
        visit.kept.reset();
    }
    if (auto draft = assessment::FormDraft::of((*form)->source))
        visit.draft = std::move(draft).value();
    return visit;
}

void keepDraft(app::Workspace& workspace, cases::DraftId id, const assessment::FormDraft& draft,
    assessment::FormId base)
{
    const auto form = draft.form();
    const QJsonObject body{{QStringLiteral("base"), toQt(base.toString())},
        {QStringLiteral("form"), toQt(draft.json())}};
    cases::Drafts{workspace.desk()}.save(id, kFormDraft, form ? form->url : std::string{},
        form ? form->title.base : std::string{},
        QJsonDocument{body}.toJson(QJsonDocument::Compact).toStdString());
}

QString draftText(const BuilderVisit& visit)
{
    if (!visit.kept) return {};
    auto text = BuilderWords::tr("This is your draft of %1. It is no version yet.")
                    .arg(momentText(toQt(visit.kept->savedAt)));
    if (visit.isOvertaken)
        text += QLatin1Char{' '}
            + BuilderWords::tr(
                "The form has a newer version since then; yours would take its place.");
    return text;
}

} // namespace waymark::ui
