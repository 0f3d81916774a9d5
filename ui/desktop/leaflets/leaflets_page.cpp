// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/leaflets/leaflets_page.h"

#include "app/workspace.h"
#include "cases/case.h"
#include "leaflets/packs.h"
#include "ui/desktop/jobs/job_runner.h"
#include "ui/desktop/kit/bands.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/chip.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/lists.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/kit/workbench.h"
#include "ui/desktop/leaflets/leaflet_rows.h"
#include "ui/desktop/leaflets/leaflet_words.h"
#include "ui/desktop/leaflets/leaflets_visit.h"
#include "ui/desktop/leaflets/pack_options.h"
#include "ui/desktop/leaflets/pack_preview.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/qt/error_text.h"

#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QStandardItemModel>
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
    QString help() const override
    {
        return tr("Choose leaflets for the person, look at the page, and hand them over. What was "
                  "given is noted"
                  " letter by letter.");
    }

private:
    QWidget* makeStart();
    void makeBar(QVBoxLayout* column);
    void reload();
    void show(const LeafletsVisit& loaded);
    void filter(const QString& text);
    void preview();
    void showPack(const Result<leaflets::Pack>& pack);
    leaflets::PackRequest request() const;
    void handOver(bool print);
    void printNow();
    void saveAs();
    void give(leaflets::HandOver how);
    QString summary() const;

    PageContext m_context;
    TaskHeader* m_header;
    SafeContactBanner* m_banner;
    InlineNotice* m_notice;
    Workbench* m_bench;
    SearchField* m_search = nullptr;
    RowList* m_list = nullptr;
    RowList* m_givenList = nullptr;
    QWidget* m_givenBox = nullptr;
    QStandardItemModel m_model;
    QStandardItemModel m_given;
    PackOptions* m_options;
    PackPreview* m_preview;
    ActionBar* m_bar = nullptr;
    Button* m_print = nullptr;
    Button* m_save = nullptr;
    Button* m_noted = nullptr;
    QTimer m_wait;
    std::optional<cases::CaseId> m_case;
    std::optional<leaflets::Pack> m_pack;
    leaflets::PackRequest m_made; ///< what m_pack was made from
    int m_asked = 0; ///< previews asked for: only the last answer is shown
    bool m_loading = false;
    bool m_wantLanguage = false;

    static leaflets::PackRequest nobody()
    {
        return {.caseId = cases::CaseId::create(), .language = {}};
    }
};

LeafletsPage::LeafletsPage(const PageContext& context)
    : m_context{context}
    , m_made{nobody()}
{
    auto* column = columnIn(this, {}, 0);
    m_header = new TaskHeader{QStringLiteral("file-text"), tr("Leaflets"), this};
    column->addWidget(m_header);
    m_banner = new SafeContactBanner{this};
    m_banner->hide();
    column->addWidget(m_banner);
    m_notice = new InlineNotice{Meaning::Attention, this};
    m_notice->hide();
    column->addWidget(m_notice);
    m_options = new PackOptions;
    m_preview = new PackPreview;
    m_bench = new Workbench{
        QStringLiteral("leaflets"), {makeStart(), 372}, m_preview, {m_options, 316}, this};
    column->addWidget(m_bench, 1);
    makeBar(column);
    m_wait.setSingleShot(true);
    m_wait.setInterval(120);
    connect(&m_wait, &QTimer::timeout, this, [this] { preview(); });
    connect(m_options, &PackOptions::changed, this, [this] {
        m_wantLanguage = true;
        reload();
    });
    connect(&m_model, &QStandardItemModel::itemChanged, this, [this] {
        if (!m_loading) m_wait.start();
    });
}

QWidget* LeafletsPage::makeStart()
{
    auto* part = plainWidget(Ground::Window, "end");
    auto* column = columnIn(part, {16, 12, 16, 12}, 8);
    m_search = new SearchField{tr("Search leaflets"), part};
    m_search->setObjectName(QStringLiteral("leafletSearch"));
    m_search->setAccessibleName(tr("Search leaflets"));
    column->addWidget(m_search);
    column->addWidget(label(tr("Suggested for this case"), Type::Label, Tone::Text, part));
    m_list = new RowList{tr("Leaflets"), part};
    m_list->setObjectName(QStringLiteral("leafletList"));
    m_list->setModel(&m_model);
    m_search->setList(m_list);
    column->addWidget(m_list, 3);
    m_givenBox = new QWidget{part};
    auto* given = columnIn(m_givenBox, {}, 8);
    given->addWidget(label(tr("Already given"), Type::Label, Tone::Text, m_givenBox));
    m_givenList = new RowList{tr("Already given"), m_givenBox};
    m_givenList->setObjectName(QStringLiteral("givenList"));
    m_givenList->setModel(&m_given);
    given->addWidget(m_givenList);
    column->addWidget(m_givenBox, 2);
    column->addWidget(
        paragraph(tr("Suggestions come from what happened and the needs in the case."),
            Type::Second, Tone::Quiet, part));
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) { filter(text); });
    connect(m_list, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        auto* item = m_model.itemFromIndex(index);
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    });
    return part;
}

void LeafletsPage::makeBar(QVBoxLayout* column)
{
    m_bar = new ActionBar{this};
    m_noted = m_bar->addAction(new Button{tr("Note as given"), {.icon = QStringLiteral("check")}});
    m_save = m_bar->addAction(new Button{tr("Save as PDF…"), {.icon = QStringLiteral("download")}});
    m_print = m_bar->addAction(new Button{tr("Print and note as given"),
        {.icon = QStringLiteral("printer"),
            .look = Look::Primary,
            .keys = QStringLiteral("Ctrl+P")}});
    m_noted->setObjectName(QStringLiteral("noteGiven"));
    m_save->setObjectName(QStringLiteral("savePdf"));
    m_print->setObjectName(QStringLiteral("printPack"));
    connect(m_noted, &QAbstractButton::clicked, this, [this] { handOver(false); });
    connect(m_print, &QAbstractButton::clicked, this, [this] { handOver(true); });
    connect(m_save, &QAbstractButton::clicked, this, [this] { saveAs(); });
    column->addWidget(m_bar);
}

void LeafletsPage::activate(const QVariantMap& parameters)
{
    if (parameters.contains(QStringLiteral("case"))) {
        const auto id
            = cases::CaseId::parse(fromQt(parameters.value(QStringLiteral("case")).toString()));
        if (id != m_case) m_model.clear();
        m_case = id;
    } else {
        m_case.reset();
        m_model.clear();
    }
    m_wantLanguage = false;
    reload();
    m_search->setFocus();
}

void LeafletsPage::reload()
{
    const std::string language = m_wantLanguage ? fromQt(m_options->language()) : std::string{};
    m_context.jobs.run(
        this,
        [id = m_case, language](
            app::Workspace& workspace) { return visit(workspace, id, language); },
        [this](const LeafletsVisit& loaded) { show(loaded); });
}

void LeafletsPage::show(const LeafletsVisit& loaded)
{
    m_loading = true;
    fillSuggestions(m_model, loaded);
    m_loading = false;
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
    m_print->setVisible(loaded.found.has_value());
    m_noted->setVisible(loaded.found.has_value());
    fillGiven(m_given, loaded);
    m_givenBox->setVisible(m_given.rowCount() > 0);
    preview();
}

void LeafletsPage::filter(const QString& text)
{
    for (int row = 0; row < m_model.rowCount(); ++row)
        m_list->setRowHidden(row, !m_model.item(row)->text().contains(text, Qt::CaseInsensitive));
}

leaflets::PackRequest LeafletsPage::request() const
{
    leaflets::PackRequest wanted{.caseId = m_case.value_or(m_made.caseId), .language = {}};
    m_options->fill(wanted);
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (m_model.item(row)->checkState() == Qt::Checked)
            wanted.leaflets.push_back(fromQt(m_model.item(row)->data(ValueRole).toString()));
    return wanted;
}

void LeafletsPage::preview()
{
    const auto wanted = request();
    m_pack.reset();
    if (wanted.leaflets.empty()) {
        m_preview->setSentence(tr("Choose a leaflet, and its page appears here."));
        m_bar->setText(tr("Nothing chosen"));
        m_print->setEnabled(false);
        m_save->setEnabled(false);
        m_noted->setEnabled(false);
        return;
    }
    const int asked = ++m_asked;
    m_made = wanted;
    m_context.jobs.run(
        this,
        [wanted, forCase = m_case.has_value()](app::Workspace& workspace) {
            return forCase ? workspace.packs().make(wanted) : samplePack(workspace, wanted);
        },
        [this, asked](const Result<leaflets::Pack>& pack) {
            if (asked == m_asked) showPack(pack);
        });
}

void LeafletsPage::showPack(const Result<leaflets::Pack>& pack)
{
    m_print->setEnabled(static_cast<bool>(pack));
    m_save->setEnabled(static_cast<bool>(pack));
    m_noted->setEnabled(static_cast<bool>(pack));
    if (!pack) {
        m_preview->setSentence(errorText(pack.error()));
        m_bar->setText({});
        return;
    }
    m_pack = *pack;
    m_preview->setFile(QByteArray::fromStdString(pack->pdf.bytes));
    m_bar->setText(summary());
}

QString LeafletsPage::summary() const
{
    return tr("%n leaflet(s)", nullptr, static_cast<int>(m_made.leaflets.size()))
        + QStringLiteral(", ") + tr("%n page(s)", nullptr, m_pack->pdf.pages) + QStringLiteral(", ")
        + languageText(toQt(m_made.language)) + QStringLiteral(", ") + formatText(m_made.format);
}

void LeafletsPage::handOver(bool print)
{
    if (!m_pack || !m_case) return;
    const auto how = m_options->handOver();
    m_context.jobs.run(
        this,
        [id = *m_case, how](
            app::Workspace& workspace) { return workspace.packs().guard(id, how.handing); },
        [this, how, print](const cases::Verdict& verdict) {
            m_banner->setValue(paperBanner(verdict));
            if (verdict.answer == cases::Answer::NotNow && how.overrideReason.empty())
                m_options->askReason(errorText({Error::Kind::NotAllowed, "pack.not-safe-now"}));
            else if (print)
                printNow();
            else
                give(how);
        });
}

void LeafletsPage::printNow()
{
    auto* dialog = new QPrintDialog{this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setMinMax(1, m_preview->pages());
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this, [this](QPrinter* printer) {
        m_preview->print(*printer);
        give(m_options->handOver());
    });
    dialog->open();
}

void LeafletsPage::give(leaflets::HandOver how)
{
    m_context.jobs.run(
        this,
        [id = *m_case, wanted = m_made, pack = *m_pack, how = std::move(how)](
            app::Workspace& workspace) { return workspace.packs().give(id, wanted, pack, how); },
        [this](const Result<leaflets::PackId>& given) {
            if (!given) return m_options->askReason(errorText(given.error()));
            m_context.shell.announce(tr("Noted as given."));
            m_model.clear();
            reload();
        });
}

void LeafletsPage::saveAs()
{
    if (!m_pack) return;
    auto* dialog = new QFileDialog{this, tr("Save as PDF")};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(toQt(m_pack->fileName));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        QSaveFile file{path};
        const QByteArray bytes = QByteArray::fromStdString(m_pack->pdf.bytes);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()
            || !file.commit()) {
            m_notice->setText(tr("The file could not be written. Choose another folder."));
            return;
        }
        m_notice->setText({});
        m_context.shell.announce(tr("Saved. Note it as given once the person has it."));
        if (!m_case) return;
        m_context.jobs.run(
            this,
            [id = m_case->toString(), pages = m_pack->pdf.pages](app::Workspace& workspace) {
                workspace.desk().note(
                    {"pack.exported", "case", id, {{"pages", std::to_string(pages)}}});
                return true;
            },
            [](bool) {});
    });
    dialog->open();
}

} // namespace

std::unique_ptr<Page> makeLeafletsPage(const PageContext& context)
{
    return std::make_unique<LeafletsPage>(context);
}

} // namespace waymark::ui
