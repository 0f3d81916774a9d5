// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/leaflets/leaflets_page.h"

#include "app/workspace.h"
#include "cases/case.h"
#include "cases/task.h"
#include "leaflets/own_leaflets.h"
#include "leaflets/packs.h"
#include "ui/desktop/jobs/job_runner.h"
#include "ui/desktop/kit/bands.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/workbench.h"
#include "ui/desktop/leaflets/leaflet_column.h"
#include "ui/desktop/leaflets/leaflet_words.h"
#include "ui/desktop/leaflets/leaflets_visit.h"
#include "ui/desktop/leaflets/pack_actions.h"
#include "ui/desktop/leaflets/pack_options.h"
#include "ui/desktop/leaflets/pack_preview.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/qt/error_text.h"
#include "ui/desktop/qt/language.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>

namespace waymark::ui {
namespace {

class LeafletsPage final : public Page {
    Q_DECLARE_TR_FUNCTIONS(LeafletsPage)

public:
    explicit LeafletsPage(const PageContext& context);

    QString title() const override { return tr("Leaflets"); }
    void activate(const QVariantMap& parameters) override;
    bool hasPrimary() const override { return true; }
    QList<QWidget*> parts() const override { return m_bench->parts(); }
    QList<PageShortcut> shortcuts() const override { return m_keys; }
    void changed(const office::Change& change) override
    {
        if (change.kind == "leaflet") reload();
    }
    QString help() const override
    {
        return tr("Choose leaflets for the person, look at the page, and hand them over. What was "
                  "given is noted"
                  " letter by letter.");
    }

private:
    void reload();
    void show(const LeafletsVisit& loaded);
    void preview();
    void showPack(const Result<leaflets::Pack>& pack);
    void sayWhatDiffers(const leaflets::Pack& pack);
    void askForTranslation(const std::string& leaflet, const std::string& language);
    leaflets::PackRequest request() const;
    QString summary(const leaflets::Pack& pack) const;

    PageContext m_context;
    TaskHeader* m_header;
    SafeContactBanner* m_banner;
    InlineNotice* m_notice;
    Workbench* m_bench;
    LeafletColumn* m_column;
    PackOptions* m_options;
    PackPreview* m_preview;
    PackActions* m_actions;
    QTimer m_wait{this};
    QList<PageShortcut> m_keys;
    std::optional<cases::CaseId> m_case;
    leaflets::PackRequest m_made; ///< what the page shown was made from
    int m_asked = 0; ///< previews asked for: only the last answer is shown
    QString m_wanted; ///< a leaflet the page was opened for
    bool m_wantLanguage = false;

    static leaflets::PackRequest nobody()
    {
        return {.caseId = cases::CaseId::create(), .language = {}};
    }
};

LeafletsPage::LeafletsPage(const PageContext& context)
    : m_context{context}
    , m_header{new TaskHeader{QStringLiteral("file-text"), tr("Leaflets"), this}}
    , m_banner{new SafeContactBanner{this}}
    , m_notice{new InlineNotice{Meaning::Attention, this}}
    , m_column{new LeafletColumn}
    , m_options{new PackOptions}
    , m_preview{new PackPreview}
    , m_made{nobody()}
{
    auto* column = columnIn(this, {}, 0);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    m_banner->hide();
    auto* several = m_header->addAction(
        new Button{tr("For several cases…"), {.icon = QStringLiteral("folder"), .small = true}});
    several->setObjectName(QStringLiteral("severalCases"));
    connect(several, &QAbstractButton::clicked, this,
        [this] { m_context.shell.open(QStringLiteral("leaflet-batch")); });
    m_notice->setObjectName(QStringLiteral("leafletNotice"));
    column->addWidget(m_notice);
    m_notice->hide();
    m_bench = new Workbench{
        QStringLiteral("leaflets"), {m_column, 372}, m_preview, {m_options, 316}, this};
    column->addWidget(m_bench, 1);
    m_actions = new PackActions{m_context, this};
    column->addWidget(m_actions);
    m_wait.setSingleShot(true);
    m_wait.setInterval(120);
    m_wait.setObjectName(QStringLiteral("pageDue"));
    m_keys = {{QKeySequence{Qt::ALT | Qt::Key_Up}, tr("Earlier in the pack"),
                  [this] { m_column->move(-1); }},
        {QKeySequence{Qt::ALT | Qt::Key_Down}, tr("Later in the pack"),
            [this] { m_column->move(1); }},
        {QKeySequence{Qt::Key_PageDown}, tr("Next page"), [this] { m_preview->turn(1); }},
        {QKeySequence{Qt::Key_PageUp}, tr("Page before"), [this] { m_preview->turn(-1); }}};
    connect(&m_wait, &QTimer::timeout, this, [this] { preview(); });
    connect(m_column, &LeafletColumn::changed, this, [this] { m_wait.start(); });
    connect(m_column, &LeafletColumn::ownWanted, this,
        [this] { m_context.shell.open(QStringLiteral("leaflet-editor")); });
    connect(m_column, &LeafletColumn::languagesWanted, this,
        [this] { m_actions->saveLanguageSheet(); });
    connect(m_options, &PackOptions::changed, this, [this] {
        m_wantLanguage = true;
        reload();
    });
    connect(m_actions, &PackActions::given, this, [this] { reload(); });
    connect(m_actions, &PackActions::problem, this,
        [this](const QString& sentence) { m_notice->setText(sentence.toHtmlEscaped()); });
}

void LeafletsPage::activate(const QVariantMap& parameters)
{
    std::optional<cases::CaseId> id;
    if (parameters.contains(QStringLiteral("case")))
        id = cases::CaseId::parse(fromQt(parameters.value(QStringLiteral("case")).toString()));
    if (!id || id != m_case) {
        m_column->forget();
        m_actions->begin();
    }
    m_case = id;
    m_wanted = parameters.value(QStringLiteral("leaflet")).toString();
    m_wantLanguage = false;
    reload();
    m_column->focusSearch();
}

void LeafletsPage::reload()
{
    const std::string language = m_wantLanguage ? fromQt(m_options->language()) : std::string{};
    m_context.jobs.run(
        this,
        [id = m_case, language, worker = fromQt(currentLanguage())](app::Workspace& workspace) {
            // Another desk may have approved a leaflet since.
            workspace.packs().own().refresh();
            return visit(workspace, id, language, worker);
        },
        [this](const LeafletsVisit& loaded) { show(loaded); });
}

void LeafletsPage::show(const LeafletsVisit& loaded)
{
    m_column->fill(loaded);
    if (!m_wanted.isEmpty()) m_column->choose(std::exchange(m_wanted, {}));
    if (!m_wantLanguage)
        m_options->setLanguages(toQt(loaded.languages), toQt(languageOf(loaded, {})));
    m_header->setTitle(loaded.found
            ? tr("Leaflets for %1").arg(toQt(loaded.found->details.displayName))
            : tr("Leaflets"));
    m_header->setSubtitle(loaded.found
            ? isolated(toQt(loaded.found->reference)) + QStringLiteral(" · ")
                + languageText(m_options->language())
            : tr("Open a case to hand leaflets over and note what was given."));
    m_banner->setVisible(loaded.found.has_value());
    m_banner->setValue(paperBanner(loaded.paper));
    preview();
}

leaflets::PackRequest LeafletsPage::request() const
{
    leaflets::PackRequest wanted{.caseId = m_case.value_or(m_made.caseId), .language = {}};
    m_options->fill(wanted);
    wanted.leaflets = m_column->chosen();
    return wanted;
}

void LeafletsPage::preview()
{
    const auto wanted = request();
    const int asked = ++m_asked;
    if (wanted.leaflets.empty()) {
        m_preview->setSentence(tr("Choose a leaflet, and its page appears here."));
        m_actions->clear(tr("Nothing chosen"));
        m_notice->setText({});
        return;
    }
    m_made = wanted;
    m_context.jobs.run(
        this,
        [wanted, forCase = m_case.has_value()](app::Workspace& workspace) {
            return forCase ? workspace.packs().make(wanted) : workspace.packs().sample(wanted);
        },
        [this, asked](const Result<leaflets::Pack>& pack) {
            if (asked == m_asked) showPack(pack);
        });
}

void LeafletsPage::showPack(const Result<leaflets::Pack>& pack)
{
    m_notice->setAction({}, {});
    if (pack) {
        m_preview->setFile(QByteArray::fromStdString(pack->pdf.bytes));
        m_actions->setPack(m_case, m_made, *pack, summary(*pack));
        m_options->showFindings(*pack, m_made.format);
        return sayWhatDiffers(*pack);
    }
    m_preview->setSentence(errorText(pack.error()));
    m_actions->clear({});
    m_notice->setText({});
    if (pack.error().rule.text != "pack.text-older") return;
    // Never silently: the worker says yes to this text.
    m_notice->setText(errorText(pack.error()).toHtmlEscaped());
    m_notice->setAction(tr("Accept the older text"), [this] { m_options->acceptOlderText(); });
}

/// A leaflet that is not there in the person's language is shown in the closest one, openly.
void LeafletsPage::sayWhatDiffers(const leaflets::Pack& pack)
{
    const auto primary = [](const std::string& tag) { return tag.substr(0, tag.find('-')); };
    const auto other = std::ranges::find_if(pack.parts,
        [&](const auto& part) { return primary(part.language) != primary(m_made.language); });
    if (other == pack.parts.end()) return m_notice->setText({});
    m_notice->setText(
        tr("“%1” is not there in %2. It is shown in %3.")
            .arg(m_column->titleOf(other->leaflet), languageText(toQt(m_made.language)),
                languageText(toQt(other->language)))
            .toHtmlEscaped());
    m_notice->setAction(
        tr("Ask for a translation"), [this, leaflet = other->leaflet, language = m_made.language] {
            askForTranslation(leaflet, language);
        });
}

void LeafletsPage::askForTranslation(const std::string& leaflet, const std::string& language)
{
    const cases::TaskDetails task{.kind = cases::TaskKind::ToDo,
        .title = fromQt(tr("Have the leaflet “%1” translated into %2")
                            .arg(m_column->titleOf(leaflet), languageText(toQt(language))))};
    m_context.jobs.run(
        this,
        [task](app::Workspace& workspace) {
            return cases::Tasks{workspace.desk()}.add(std::nullopt, task);
        },
        [this](const Result<cases::Task>& added) {
            m_notice->setText(added ? QString{} : errorText(added.error()).toHtmlEscaped());
            if (added) m_context.shell.announce(tr("It stands in your next steps now."));
        });
}

QString LeafletsPage::summary(const leaflets::Pack& pack) const
{
    return tr("%n leaflet(s)", nullptr, static_cast<int>(m_made.leaflets.size()))
        + QStringLiteral(", ") + tr("%n page(s)", nullptr, pack.pdf.pages) + QStringLiteral(", ")
        + languageText(toQt(m_made.language)) + QStringLiteral(", ") + formatText(m_made.format);
}

} // namespace

std::unique_ptr<Page> makeLeafletsPage(const PageContext& context)
{
    return std::make_unique<LeafletsPage>(context);
}

} // namespace waymark::ui
