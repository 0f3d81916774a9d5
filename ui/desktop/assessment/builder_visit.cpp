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

constexpr int kMostVersions = 50;

/// The kept body: the version it was begun on, and the form as it stood.
struct Begun {
    std::optional<assessment::FormId> base; ///< absent: a new form
    assessment::FormDraft draft;
};

std::optional<Begun> begunIn(const cases::Draft& kept)
{
    const auto body = QJsonDocument::fromJson(QByteArray::fromStdString(kept.body)).object();
    auto draft = assessment::FormDraft::of(fromQt(body[u"form"].toString()));
    if (!draft) return std::nullopt;
    return Begun{
        assessment::FormId::parse(fromQt(body[u"base"].toString())), std::move(draft).value()};
}

} // namespace

BuilderVisit visitBuilder(app::Workspace& workspace, const BuilderWish& wish)
{
    auto& desk = workspace.desk();
    assessment::FormLibrary library{desk};
    const cases::Drafts drafts{desk};
    BuilderVisit visit{.forms = library.forms()};
    if (!wish.newName.empty()) {
        visit.draft = assessment::FormDraft::fresh(wish.newName, wish.newLanguage);
        return visit;
    }
    if (visit.forms.empty()) return visit;
    if (wish.draft) visit.kept = drafts.find(*wish.draft);
    auto begun = visit.kept ? begunIn(*visit.kept) : std::nullopt;
    if (begun && !begun->base) {
        visit.draft = std::move(begun->draft);
        return visit;
    }
    const auto id = visit.kept ? library.find(visit.kept->subjectId)
        : wish.form.empty()    ? Result{visit.forms.front().id}
                               : library.find(wish.form);
    if (!id) return visit;
    visit.base = *id;
    const auto form = library.load(*id);
    if (!form) return visit;
    if (!visit.kept)
        if (auto own = drafts.own(kFormDraft, (*form)->url); !own.empty()) {
            begun = begunIn(own.front());
            visit.kept = std::move(own.front());
        }
    if (begun) {
        visit.isOvertaken = begun->base && *begun->base != *id;
        visit.draft = std::move(begun->draft);
        return visit;
    }
    visit.kept.reset();
    if (auto draft = assessment::FormDraft::of((*form)->source))
        visit.draft = std::move(draft).value();
    return visit;
}

void keepDraft(app::Workspace& workspace, cases::DraftId id, const assessment::FormDraft& draft,
    std::optional<assessment::FormId> base)
{
    const auto form = draft.form();
    QJsonObject body{{QStringLiteral("form"), toQt(draft.json())}};
    if (base) body.insert(QStringLiteral("base"), toQt(base->toString()));
    cases::Drafts{workspace.desk()}.save(id, kFormDraft, form ? form->url : std::string{},
        form ? form->title.base : std::string{},
        QJsonDocument{body}.toJson(QJsonDocument::Compact).toStdString());
}

Result<assessment::FormId> publishDraft(
    app::Workspace& workspace, assessment::FormDraft draft, cases::DraftId begun, bool isNew)
{
    auto& desk = workspace.desk();
    const std::string right
        = "own wording of this office, version of " + toIso(workspace.clock().today());
    if (!isNew) draft.setVersion(assessment::nextVersion(draft.version()));
    auto kept = assessment::publish(desk, draft, right);
    for (int i = 0; i < kMostVersions && !kept && kept.error().kind == Error::Kind::Conflict; ++i) {
        draft.setVersion(assessment::nextVersion(draft.version()));
        kept = assessment::publish(desk, draft, right);
    }
    if (kept) cases::Drafts{desk}.discard(begun);
    return kept;
}

QString draftText(const BuilderVisit& visit)
{
    if (!visit.kept) return {};
    auto text
        = (visit.isNew() ? BuilderWords::tr("This is your draft of %1. It is no form yet.")
                         : BuilderWords::tr("This is your draft of %1. It is no version yet."))
              .arg(momentText(toQt(visit.kept->savedAt)));
    if (visit.isOvertaken)
        text += QLatin1Char{' '}
            + BuilderWords::tr(
                "The form has a newer version since then; yours would take its place.");
    return text;
}

} // namespace waymark::ui
